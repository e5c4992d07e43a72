// SPDX-License-Identifier: Apache-2.0
package anyi.people.privacy;

import anyi.term.Term;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import tools.jackson.databind.json.JsonMapper;

/**
 * How long something has to be kept, and who says so. The rules are data: {@code retention.json}.
 *
 * @param years after the day that the kind counts from, at least
 */
public record Retention(Kind kind, int years, String source, String sourceEn) {
    /** What is kept, and what its years are counted from. */
    public enum Kind implements Term {
        /** From the first day not in house. */
        RESIDENT_FILE,
        INCIDENT,
        INCIDENT_WITH_HARM,
        /** From the end of the last month that something was paid for. */
        SUBSIDY;

        @Override
        public String key() {
            return "people.retention." + name();
        }
    }

    static List<Retention> rules() {
        try (InputStream file =
                Objects.requireNonNull(Retention.class.getResourceAsStream("/anyi/people/retention.json"))) {
            return List.of(JsonMapper.shared().readValue(file, Retention[].class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
