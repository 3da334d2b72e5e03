package org.recordclearance.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import java.util.Set;

/** The schemas that the jar publishes, as somebody else's validator reads them. */
final class Schemas {

    private static final String FOLDER = "classpath:org/recordclearance/json-schema/";
    private static final JsonSchemaFactory FACTORY = JsonSchemaFactory.getInstance(VersionFlag.V202012);

    static final JsonSchema RAP_SHEET = of("rap-sheet.schema.json");
    static final JsonSchema REVIEW = of("review.schema.json");

    private Schemas() {}

    private static JsonSchema of(String name) {
        JsonSchema schema = FACTORY.getSchema(SchemaLocation.of(FOLDER + name));
        schema.initializeValidators();
        return schema;
    }

    static Set<ValidationMessage> faults(JsonSchema schema, JsonNode document) {
        return schema.validate(document);
    }
}
