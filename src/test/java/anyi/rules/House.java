// SPDX-License-Identifier: Apache-2.0
package anyi.rules;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The classes and files that the rules look at, and the order of the rooms. */
final class House {
    /** From the ground up; rooms on one floor do not know one another. */
    static final List<Set<String>> FLOORS = List.of(
            Set.of("value"),
            Set.of("term"),
            Set.of("right"),
            Set.of("text"),
            Set.of("store", "kit", "sheet"),
            Set.of("attachment"),
            Set.of("shell", "guide", "resident", "people", "staff"),
            Set.of("stay"),
            Set.of("bed", "assessment", "care"),
            Set.of("admission", "subsidy"),
            Set.of("intake", "ledger", "handover", "settings"),
            Set.of("report", "bureau"),
            Set.of("casefile", "today", "cli"),
            Set.of(""),
            Set.of("tour"),
            Set.of("Main"));

    /** Rooms whose classes name their role by suffix. */
    static final Set<String> FEATURES = Set.of(
            "guide",
            "attachment",
            "resident",
            "staff",
            "people",
            "stay",
            "bed",
            "assessment",
            "care",
            "admission",
            "subsidy",
            "intake",
            "ledger",
            "handover",
            "report",
            "settings",
            "bureau",
            "casefile",
            "today");

    static final Path MAIN = Path.of("src/main/java/anyi");
    static final Path RESOURCES = Path.of("src/main/resources/anyi");

    private House() {}

    static JavaClasses classes() {
        return new ClassFileImporter()
                .withImportOption(location -> !location.contains("test-classes"))
                .importPackages("anyi");
    }

    /** The room of a class: the first package below {@code anyi}; empty for the classes at the top. */
    static Optional<String> room(JavaClass type) {
        String name = type.getPackageName();
        if (!name.equals("anyi") && !name.startsWith("anyi.")) {
            return Optional.empty();
        }
        if (type.getName().equals("anyi.Main")) {
            return Optional.of("Main");
        }
        String below = name.equals("anyi") ? "" : name.substring("anyi.".length());
        int dot = below.indexOf('.');
        return Optional.of(dot < 0 ? below : below.substring(0, dot));
    }

    static int floor(String room) {
        for (int i = 0; i < FLOORS.size(); i++) {
            if (FLOORS.get(i).contains(room)) {
                return i;
            }
        }
        throw new IllegalStateException("a room that the plan of the house does not know: " + room);
    }

    static List<Path> files(Path root, String ending) {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
