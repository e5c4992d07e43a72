// SPDX-License-Identifier: Apache-2.0
package anyi.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jooq.Converter;
import org.jooq.Field;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Rows as the log keeps them: an object of column and value, where a value is null, true or false, a whole number, or
 * text (dates and amounts too, so that nothing is rounded).
 */
public final class RowJson {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final TypeReference<LinkedHashMap<String, @Nullable Object>> OBJECT = new TypeReference<>() {};
    private static final TypeReference<ArrayList<LinkedHashMap<String, @Nullable Object>>> ARRAY =
            new TypeReference<>() {};
    /** Filled in by the store itself, so they say nothing about what a person did. */
    private static final Set<String> OWN = Set.of("home_id", "revision");

    private RowJson() {}

    /** All columns of a row that hold something. */
    static Map<String, @Nullable Object> whole(Record row) {
        var object = new LinkedHashMap<String, @Nullable Object>();
        for (Field<?> field : row.fields()) {
            Object value = plain(row, field);
            if (value != null && !OWN.contains(field.getName())) {
                object.put(field.getName(), value);
            }
        }
        return object;
    }

    /** The named columns of a row, empty ones too. */
    static Map<String, @Nullable Object> of(Record row, List<? extends Field<?>> columns) {
        var object = new LinkedHashMap<String, @Nullable Object>();
        for (Field<?> field : columns) {
            object.put(field.getName(), plain(row, field));
        }
        return object;
    }

    private static <T> @Nullable Object plain(Record row, Field<T> field) {
        T value = row.get(field);
        if (value == null) {
            return null;
        }
        Object stored = stored(field, value);
        return stored instanceof Boolean
                        || stored instanceof Integer
                        || stored instanceof Long
                        || stored instanceof Short
                ? stored
                : String.valueOf(stored);
    }

    @SuppressWarnings("unchecked")
    private static <T> Object stored(Field<T> field, T value) {
        return ((Converter<Object, T>) field.getConverter()).to(value);
    }

    /** A row for others, as one line: whose it is and which act wrote it stand in it too. */
    public static String line(Record row) {
        var object = new LinkedHashMap<String, @Nullable Object>();
        for (Field<?> field : row.fields()) {
            Object value = plain(row, field);
            if (value != null) {
                object.put(field.getName(), value);
            }
        }
        return text(object);
    }

    static String text(Map<String, ? extends @Nullable Object> object) {
        return JSON.writeValueAsString(object);
    }

    static String text(List<? extends Map<String, @Nullable Object>> objects) {
        return JSON.writeValueAsString(objects);
    }

    /** Rows of which only the id counts. */
    static String ids(List<UUID> ids) {
        return JSON.writeValueAsString(
                ids.stream().map(id -> Map.of("id", id.toString())).toList());
    }

    public static Map<String, @Nullable Object> object(String json) {
        return JSON.readValue(json, OBJECT);
    }

    public static List<? extends Map<String, @Nullable Object>> array(String json) {
        return JSON.readValue(json, ARRAY);
    }
}
