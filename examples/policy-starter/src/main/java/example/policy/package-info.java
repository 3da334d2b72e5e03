/** A county's policy: its criteria, and the provider by which front ends find them. */
package example.policy;
