package org.recordclearance.rapsheet.form;

import com.fasterxml.jackson.annotation.ObjectIdGenerator;

/** Stands where Jackson makes a form up, and refuses to be made. */
public final class UnknownForm extends ObjectIdGenerator<Object> {

    private static final long serialVersionUID = 1L;

    /**
     * Refuses.
     *
     * @throws IllegalArgumentException always
     */
    public UnknownForm() {
        throw new IllegalArgumentException("the record-clearance types have JSON of their own, or none: register"
                + " org.recordclearance.json.RecordClearanceModule with this ObjectMapper of Jackson 2,"
                + " or RecordClearanceJackson3Module with this one of Jackson 3");
    }

    @Override
    public Class<?> getScope() {
        throw never();
    }

    @Override
    public boolean canUseFor(ObjectIdGenerator<?> other) {
        throw never();
    }

    @Override
    public ObjectIdGenerator<Object> forScope(Class<?> scope) {
        throw never();
    }

    @Override
    public ObjectIdGenerator<Object> newForSerialization(Object context) {
        throw never();
    }

    @Override
    public IdKey key(Object key) {
        throw never();
    }

    @Override
    public Object generateId(Object of) {
        throw never();
    }

    private static IllegalStateException never() {
        return new IllegalStateException("there is no such object");
    }
}
