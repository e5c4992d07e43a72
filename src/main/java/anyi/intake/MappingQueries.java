// SPDX-License-Identifier: Apache-2.0
package anyi.intake;

import static anyi.store.schema.Tables.IMPORT_MAPPING;

import anyi.intake.find.Column;
import anyi.intake.find.Field;
import anyi.intake.find.Layout;
import anyi.intake.find.LedgerKind;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jooq.DSLContext;

/** Mappings of columns that somebody changed once, kept for sheets of the same shape. */
public final class MappingQueries {
    private final DSLContext db;

    public MappingQueries(DSLContext db) {
        this.db = db;
    }

    /** The layout as somebody wanted it for sheets of this shape; as it was found where nobody changed it. */
    Layout remembered(Layout found) {
        return db.select(IMPORT_MAPPING.MAPPING)
                .from(IMPORT_MAPPING)
                .where(IMPORT_MAPPING.SHAPE_HASH.eq(found.shape()))
                .fetchOptional(IMPORT_MAPPING.MAPPING)
                .map(mapping -> read(mapping, found))
                .orElse(found);
    }

    /** Such as {@code RESIDENTS 2=NAME 3=SEX}. */
    static String write(Layout layout) {
        return layout.kind()
                + layout.columns().stream()
                        .filter(column -> column.field().isPresent())
                        .map(column ->
                                " " + column.index() + "=" + column.field().get())
                        .collect(Collectors.joining());
    }

    private static Layout read(String mapping, Layout found) {
        List<String> words = List.of(mapping.split(" "));
        Map<Integer, Field> fields = new HashMap<>();
        for (String word : words.subList(1, words.size())) {
            int equals = word.indexOf('=');
            String name = word.substring(equals + 1);
            Arrays.stream(Field.values())
                    .filter(field -> field.name().equals(name))
                    .findFirst()
                    .ifPresent(field -> fields.put(Integer.valueOf(word.substring(0, equals)), field));
        }
        List<Column> columns = found.columns().stream()
                .map(column -> column.withField(Optional.ofNullable(fields.get(column.index()))))
                .toList();
        return Arrays.stream(LedgerKind.values())
                .filter(kind -> kind.name().equals(words.getFirst()))
                .findFirst()
                .map(kind -> found.withKind(kind).withColumns(columns))
                .orElse(found);
    }
}
