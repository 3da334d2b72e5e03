package org.recordclearance.rapsheet.form;

import com.fasterxml.jackson.annotation.JacksonAnnotationsInside;
import com.fasterxml.jackson.annotation.JsonIdentityInfo;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says that the JSON of a type is its own, or that it has none: a mapper that was not taught it refuses to write or read the
 * type, where it would write what looks like getters, or nothing at all, in silence.
 *
 * <p>Of all that both Jackson 2 and 3 read on a type, the identity of its objects is what a mapper looks at for every type
 * that it has to find out a form for, and for no other.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@JacksonAnnotationsInside
@JsonIdentityInfo(generator = UnknownForm.class)
public @interface JsonOfItsOwn {}
