package dev.hnn.bench.result;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.util.Optional;

/** Results as JSON, a line each. Numbers read back to the same bits; equal results give equal lines. Thread-safe. */
public final class ResultJson {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new Jdk8Module())
            .propertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .build();

    private ResultJson() {}

    /**
     * Writes a record of plain data.
     *
     * @param data the record
     * @return one line, without its end
     */
    public static String line(Record data) {
        try {
            return MAPPER.writeValueAsString(data);
        } catch (JsonProcessingException cause) {
            throw new IllegalStateException("a record of plain data can be written", cause);
        }
    }

    /**
     * Reads a record of plain data.
     *
     * @param line what {@link #line} gave
     * @param type of the record
     * @return the record; empty if the line is not one
     */
    public static <T extends Record> Optional<T> read(String line, Class<T> type) {
        try {
            return Optional.ofNullable(MAPPER.readValue(line, type));
        } catch (JsonProcessingException broken) {
            return Optional.empty();
        }
    }
}
