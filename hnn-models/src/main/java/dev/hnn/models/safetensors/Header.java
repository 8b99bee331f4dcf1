package dev.hnn.models.safetensors;

import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.MalformedJsonException;
import java.io.EOFException;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The parsed header of a file; the JSON is checked, what it says of offsets is not yet. */
record Header(Map<String, String> metadata, List<HeaderEntry> entries) {

    private static final String METADATA = "__metadata__";

    /**
     * Parses a header.
     *
     * @param json its text
     * @return the header
     * @throws Fault if it is not what the format asks for
     */
    static Header parse(String json) throws Fault {
        if (!json.startsWith("{")) {
            throw new Fault("its header does not begin with a brace");
        }
        try (JsonReader reader = new JsonReader(new StringReader(json))) {
            reader.setStrictness(Strictness.STRICT);
            Map<String, String> metadata = new HashMap<>();
            List<HeaderEntry> entries = new ArrayList<>();
            Set<String> names = new HashSet<>();
            reader.beginObject();
            while (reader.hasNext()) {
                String name = reader.nextName();
                if (!names.add(name)) {
                    throw new Fault("its header names \"" + name + "\" twice");
                }
                if (name.equals(METADATA)) {
                    metadata(reader, metadata);
                } else {
                    entries.add(entry(reader, name));
                }
            }
            reader.endObject();
            if (reader.peek() != JsonToken.END_DOCUMENT) {
                throw new MalformedJsonException("text after the last brace");
            }
            return new Header(metadata, entries);
        } catch (MalformedJsonException | EOFException | IllegalStateException e) {
            throw new Fault("its header is not well-formed JSON");
        } catch (Fault e) {
            throw e;
        } catch (IOException e) {
            throw new AssertionError("reading from memory", e);
        }
    }

    private static void metadata(JsonReader reader, Map<String, String> metadata) throws IOException {
        expect(reader, JsonToken.BEGIN_OBJECT, METADATA, "must be an object");
        reader.beginObject();
        while (reader.hasNext()) {
            String key = reader.nextName();
            expect(reader, JsonToken.STRING, METADATA + "." + key, "must be text");
            if (metadata.put(key, reader.nextString()) != null) {
                throw new Fault("its header names \"" + METADATA + "." + key + "\" twice");
            }
        }
        reader.endObject();
    }

    private static HeaderEntry entry(JsonReader reader, String name) throws IOException {
        expect(reader, JsonToken.BEGIN_OBJECT, name, "must be an object");
        Map<String, List<Long>> lists = new HashMap<>();
        ElementType type = null;
        reader.beginObject();
        while (reader.hasNext()) {
            String key = reader.nextName();
            boolean first = switch (key) {
                case "dtype" -> {
                    boolean unset = type == null;
                    type = type(reader, name);
                    yield unset;
                }
                case "shape", "data_offsets" -> lists.put(key, numbers(reader, name + "." + key)) == null;
                default -> throw new Fault("its header has an unknown key \"" + name + "." + key + "\"");
            };
            if (!first) {
                throw new Fault("its header names \"" + name + "." + key + "\" twice");
            }
        }
        reader.endObject();
        List<Long> shape = lists.get("shape");
        List<Long> offsets = lists.get("data_offsets");
        if (type == null || shape == null || offsets == null || offsets.size() != 2) {
            throw new Fault("tensor \"" + name + "\" lacks its dtype, its shape or its two data_offsets");
        }
        return new HeaderEntry(name, type, shape, offsets.get(0), offsets.get(1));
    }

    private static ElementType type(JsonReader reader, String name) throws IOException {
        expect(reader, JsonToken.STRING, name + ".dtype", "must be text");
        String text = reader.nextString();
        for (ElementType type : ElementType.values()) {
            if (type.name().equals(text)) {
                return type;
            }
        }
        throw new Fault("tensor \"" + name + "\" has the unknown dtype \"" + text + "\"");
    }

    private static List<Long> numbers(JsonReader reader, String where) throws IOException {
        expect(reader, JsonToken.BEGIN_ARRAY, where, "must be a list");
        List<Long> numbers = new ArrayList<>();
        reader.beginArray();
        while (reader.hasNext()) {
            expect(reader, JsonToken.NUMBER, where, "must hold numbers");
            String digits = reader.nextString();
            // 18 digits fit into a long; no file is that long.
            if (!digits.matches("[0-9]{1,18}")) {
                throw new Fault("\"" + where + "\" in its header holds " + digits + ", which is not a possible length");
            }
            numbers.add(Long.parseLong(digits));
        }
        reader.endArray();
        return numbers;
    }

    private static void expect(JsonReader reader, JsonToken token, String where, String demand) throws IOException {
        if (reader.peek() != token) {
            throw new Fault("\"" + where + "\" in its header " + demand);
        }
    }

    /** A fault in a file whose name is not known here; the message is a main clause. */
    static final class Fault extends IOException {

        private static final long serialVersionUID = 1;

        Fault(String clause) {
            super(clause);
        }
    }
}
