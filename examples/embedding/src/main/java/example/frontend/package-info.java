/** The smallest front end: one class, and nothing but the library and the JDK. */
package example.frontend;
