/** What a clinic might write: a program that is a module, and can be an image of its own. */
package example.clinic;
