// SPDX-License-Identifier: Apache-2.0
package anyi.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Any query may join any table; only the owner named in the migration writes it. */
class OwnersTest {
    private static final Pattern OWNER = Pattern.compile("-- owner: (\\w+)");
    private static final Pattern TABLE = Pattern.compile("create table (\\w+)");
    private static final String RECORDS = "anyi.store.schema.tables.records";

    @Test
    void every_table_has_an_owner() {
        Map<String, String> owners = owners();
        assertTrue(owners.size() > 30, "tables found: " + owners.size());
    }

    @Test
    void only_the_owner_writes_a_table() {
        Map<String, String> owners = owners();
        var wrong = new ArrayList<String>();
        for (JavaClass type : House.classes()) {
            String room = House.room(type).orElseThrow();
            if (room.equals("store")) {
                continue;
            }
            type.getDirectDependenciesFromSelf().stream()
                    .map(dependency -> dependency.getTargetClass())
                    .filter(target -> target.getPackageName().equals(RECORDS))
                    .map(target -> table(target.getSimpleName()))
                    .distinct()
                    .filter(table -> !room.equals(owners.get(table)))
                    .forEach(table -> wrong.add(type.getName() + " writes " + table + " of " + owners.get(table)));
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void nobody_writes_past_the_log() {
        var wrong = new ArrayList<String>();
        Pattern writes = Pattern.compile("\\.(insertInto|deleteFrom|mergeInto|batchInsert|executeInsert)\\(");
        for (var file : House.files(House.MAIN, ".java")) {
            String place = House.MAIN.relativize(file).toString();
            if (!place.startsWith("store/")) {
                Matcher found = writes.matcher(House.read(file));
                if (found.find()) {
                    wrong.add(place + ": " + found.group());
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    private static Map<String, String> owners() {
        var owners = new HashMap<String, String>();
        for (var file : House.files(House.RESOURCES.resolve("store/migration"), ".sql")) {
            String owner = "";
            for (String line : House.read(file).lines().toList()) {
                Matcher owned = OWNER.matcher(line);
                if (owned.find()) {
                    owner = owned.group(1);
                }
                Matcher table = TABLE.matcher(line);
                if (table.find()) {
                    owners.put(table.group(1), owner);
                }
            }
        }
        return owners;
    }

    private static String table(String recordName) {
        String bare = recordName.substring(0, recordName.length() - "Record".length());
        return bare.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_").toLowerCase(java.util.Locale.ROOT);
    }
}
