// SPDX-License-Identifier: Apache-2.0
package anyi.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A command line, taken apart.
 *
 * @param values options with a value, without their hyphens
 * @param switches options without one
 * @param files what is no option
 */
record Arguments(String verb, Map<String, String> values, Set<String> switches, List<String> files) {
    private static final Set<String> WITH_VALUE = Set.of(
            "home",
            "password-file",
            "name",
            "today",
            "month",
            "to",
            "report",
            "form",
            "on",
            "out",
            "language",
            "actor",
            "policy",
            "facts",
            "refused",
            "period",
            "server",
            "server-user",
            "server-password-file");
    private static final Set<String> SWITCHES =
            Set.of("json", "take-differences", "close", "whole", "open", "card", "bureau", "use", "help");

    static Arguments parse(String[] args) {
        var values = new HashMap<String, String>();
        var switches = new HashSet<String>();
        var rest = new ArrayList<String>();
        var policies = new ArrayList<String>();
        for (int i = 0; i < args.length; i++) {
            String arg = args[i];
            if (!arg.startsWith("--")) {
                rest.add(arg);
                continue;
            }
            String[] parts = arg.substring(2).split("=", 2);
            if (SWITCHES.contains(parts[0])) {
                switches.add(parts[0]);
            } else if (!WITH_VALUE.contains(parts[0])) {
                throw new Refused("cli.problem.option", arg);
            } else if (parts.length == 2) {
                String before = values.put(parts[0], parts[1]);
                if (parts[0].equals("policy") && before != null) {
                    policies.add(before);
                }
            } else if (i + 1 == args.length) {
                throw new Refused("cli.problem.valueMissing", arg);
            } else {
                String before = values.put(parts[0], args[++i]);
                if (parts[0].equals("policy") && before != null) {
                    policies.add(before);
                }
            }
        }
        // --policy may stand several times; its files follow the others
        Optional.ofNullable(values.remove("policy")).ifPresent(policies::add);
        rest.addAll(policies);
        String verb = rest.isEmpty() ? "help" : rest.removeFirst();
        return new Arguments(switches.contains("help") ? "help" : verb, values, switches, List.copyOf(rest));
    }

    boolean json() {
        return switches.contains("json");
    }

    Optional<String> value(String option) {
        return Optional.ofNullable(values.get(option));
    }

    String required(String option) {
        return value(option).orElseThrow(() -> new Refused("cli.problem.optionMissing", "--" + option));
    }

    Path path(String option) {
        return path(option, required(option));
    }

    /** A folder to write into, where one is named. */
    Optional<Path> folder(String option) {
        return value(option).map(folder -> path(option, folder));
    }

    List<Path> paths() {
        return files.stream().map(file -> path("FILES", file)).toList();
    }

    private static Path path(String option, String value) {
        try {
            return Path.of(value);
        } catch (InvalidPathException e) {
            throw new Refused("cli.problem.path", option, value);
        }
    }

    Optional<LocalDate> today() {
        return date("today");
    }

    Optional<LocalDate> date(String option) {
        return value(option).map(text -> {
            try {
                return LocalDate.parse(text);
            } catch (DateTimeParseException e) {
                throw new Refused("cli.problem.date", text);
            }
        });
    }
}
