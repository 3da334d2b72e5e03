/** What a county might write: a service for the desks of its office. */
package example.desk;
