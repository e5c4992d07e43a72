// SPDX-License-Identifier: Apache-2.0
package anyi.store;

import static anyi.store.schema.DefaultSchema.DEFAULT_SCHEMA;

import anyi.right.Doer;
import anyi.right.Right;
import java.io.Serial;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jooq.Configuration;
import org.jooq.DSLContext;
import org.jooq.ExecuteContext;
import org.jooq.ExecuteListener;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.TableField;
import org.jooq.impl.DefaultExecuteListenerProvider;
import org.jooq.impl.QOM;
import org.jspecify.annotations.Nullable;

/**
 * Queries of somebody who may not see everything: the columns come masked out of the database, so that screen, search,
 * copy, print and export have nothing to give away. The columns do it themselves ({@link Covered}), however deep they are
 * nested; what asks by plain names, and the log's own JSON, is masked here.
 */
final class Masked {
    /** What hides a value; and of which tables, where others have harmless columns of that name. */
    private record Mask(Right right, int head, int tail, Set<String> tables) {
        static Mask ends(Right right, int head, int tail) {
            return new Mask(right, head, tail, Set.of());
        }

        static Mask all(Right right, String... tables) {
            return new Mask(right, 0, 0, Set.of(tables));
        }

        String of(String text) {
            return new Covered(right, head, tail).of(text);
        }
    }

    private static final Map<String, Mask> MASKS = masks();

    /** By the generated class, which an alias keeps and nothing else has. */
    private static final Map<Class<?>, String> TABLES = DEFAULT_SCHEMA.getTables().stream()
            .collect(Collectors.toUnmodifiableMap(
                    Object::getClass, table -> table.getName().toLowerCase(Locale.ROOT)));

    private static Map<String, Mask> masks() {
        var masks = new HashMap<String, Mask>();
        masks.put("id_number", Mask.ends(Right.SEE_IDENTITY, 1, 1));
        masks.put("card_number", Mask.ends(Right.SEE_IDENTITY, 1, 1));
        masks.put("account_number", Mask.ends(Right.SEE_ACCOUNT, 0, 4));
        masks.put("phone", new Mask(Right.SEE_PHONE, 3, 4, Set.of("resident", "contact", "staff")));
        masks.put("escort_phone", Mask.ends(Right.SEE_PHONE, 3, 4));
        masks.put("emergency_phone", Mask.ends(Right.SEE_PHONE, 3, 4));
        masks.put("address", Mask.all(Right.SEE_PHONE, "resident", "contact", "hukou"));
        masks.put("hukou_address", Mask.all(Right.SEE_PHONE, "staff"));
        masks.put("allergies", Mask.all(Right.SEE_HEALTH, "resident"));
        masks.put("risks", Mask.all(Right.SEE_HEALTH, "resident"));
        masks.put("what_happened", Mask.all(Right.SEE_HEALTH, "incident"));
        masks.put("what_was_done", Mask.all(Right.SEE_HEALTH, "incident"));
        masks.put("measure", Mask.all(Right.SEE_HEALTH, "risk_finding"));
        masks.put("answer", Mask.all(Right.SEE_HEALTH, "assessment_fact"));
        masks.put(
                "search", new Mask(Right.SEE_IDENTITY, Covered.NUMBERS, Covered.NUMBERS, Set.of("resident", "staff")));
        return Map.copyOf(masks);
    }

    private final DSLContext all;
    private final Map<Set<Right>, DSLContext> some = new ConcurrentHashMap<>();

    Masked(DSLContext all) {
        this.all = all;
    }

    DSLContext forWhom(Doer doer) {
        boolean seesAll = MASKS.values().stream().allMatch(mask -> doer.may(mask.right()));
        return seesAll ? all : some.computeIfAbsent(doer.rights(), this::hiding);
    }

    private DSLContext hiding(Set<Right> rights) {
        Configuration configuration =
                all.configuration().derive(new DefaultExecuteListenerProvider(new Hiding(Set.copyOf(rights))));
        return Covered.seenBy(rights, configuration).dsl();
    }

    /** Masks each row before anybody maps it. */
    private static final class Hiding implements ExecuteListener {
        @Serial
        private static final long serialVersionUID = 1L;

        private static final Pattern IN_JSON =
                Pattern.compile("\"(" + String.join("|", MASKS.keySet()) + ")\":\"((?:[^\"\\\\]|\\\\.)*)\"");

        private final transient Set<Right> rights;

        Hiding(Set<Right> rights) {
            this.rights = rights;
        }

        @Override
        public void recordEnd(ExecuteContext context) {
            Record row = context.record();
            if (row == null) {
                return;
            }
            for (int i = 0; i < row.size(); i++) {
                hide(row, i, row.field(i));
            }
        }

        private void hide(Record row, int index, @Nullable Field<?> field) {
            if (field == null) {
                return;
            }
            String name = field.getName().toLowerCase(Locale.ROOT);
            Object value = row.get(index);
            if (name.equals("before_json") || name.equals("after_json")) {
                if (value instanceof String json) {
                    set(row, field, inJson(json));
                }
                return;
            }
            Mask mask = MASKS.get(name);
            if (mask == null || rights.contains(mask.right()) || !isOf(mask, field)) {
                return;
            }
            if (value instanceof String text) {
                set(row, field, mask.of(text));
            } else if (value instanceof Optional<?> maybe && maybe.orElse(null) instanceof String text) {
                set(row, field, Optional.of(mask.of(text)));
            }
        }

        /** What is not known to be another table's counts as meant. */
        private static boolean isOf(Mask mask, Field<?> field) {
            return mask.tables().isEmpty()
                    || table(field).map(mask.tables()::contains).orElse(true);
        }

        /** The table of the schema that the column is of, behind a conversion and an alias; empty = not known. */
        private static Optional<String> table(Field<?> field) {
            Field<?> plain = field instanceof QOM.Coerce<?> converted ? converted.$field() : field;
            if (!(plain instanceof TableField<?, ?> column) || column.getTable() == null) {
                return Optional.empty();
            }
            return Optional.ofNullable(TABLES.get(column.getTable().getClass()));
        }

        private String inJson(String json) {
            Matcher found = IN_JSON.matcher(json);
            return found.replaceAll(match -> {
                Mask mask = MASKS.get(match.group(1));
                return mask == null || rights.contains(mask.right())
                        ? Matcher.quoteReplacement(match.group())
                        : Matcher.quoteReplacement("\"" + match.group(1) + "\":\"" + mask.of(match.group(2)) + "\"");
            });
        }

        @SuppressWarnings("unchecked")
        private static void set(Record row, Field<?> field, Object value) {
            row.set((Field<Object>) field, value);
        }
    }
}
