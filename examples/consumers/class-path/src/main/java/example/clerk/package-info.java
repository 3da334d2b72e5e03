/** What a clerk's office might write: a program on the class path. */
package example.clerk;
