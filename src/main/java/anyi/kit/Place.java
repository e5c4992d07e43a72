// SPDX-License-Identifier: Apache-2.0
package anyi.kit;

import anyi.term.Beneficiary;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Where one can be in the window. {@code Wiring} turns each into its page. */
public sealed interface Place {
    record Today() implements Place {}

    /** @param chip the filter chip that is chosen on arrival, such as {@code ON_LEAVE}; empty = residents in house */
    record Residents(String chip) implements Place {}

    /** @param section the section of the file to open, such as {@code stay}; empty = the time line */
    record CaseFile(UUID resident, String section) implements Place {}

    /** Files that may be of one person. */
    record Duplicates() implements Place {}

    /** Two files side by side, to be made one. */
    record Merge(UUID one, UUID other) implements Place {}

    /** @param resident somebody known who comes back; @param bed a bed chosen on the map */
    record Admission(Optional<UUID> resident, Optional<UUID> bed) implements Place {}

    record BedMap(LocalDate on) implements Place {}

    /** The bed ledger as a table: the beds counted by a figure. */
    record BedTable(LocalDate on, String chip) implements Place {}

    record Assessments(String chip) implements Place {}

    /** @param corrects an earlier one that the new one stands in the place of */
    record Assess(UUID resident, Optional<UUID> corrects) implements Place {
        public Assess(UUID resident) {
            this(resident, Optional.empty());
        }
    }

    /** The assessments of one person over time. */
    record AssessmentTrend(UUID resident) implements Place {}

    record Leaves(String chip) implements Place {}

    record Movements(LocalDate from, LocalDate to) implements Place {}

    record SubsidyMonth(YearMonth month) implements Place {}

    /**
     * Applications for subsidies.
     *
     * @param tab one of those named here
     * @param chip the filter chip of the list that is chosen on arrival
     */
    record Claims(String tab, String chip) implements Place {
        public static final String BOARD = "board";
        public static final String LIST = "list";
        public static final String NOTICES = "notices";
        public static final String VERIFY = "verify";

        public Claims() {
            this(BOARD);
        }

        public Claims(String tab) {
            this(tab, "");
        }
    }

    record Claim(UUID claim) implements Place {}

    /** A list of public notice. */
    record Notice(UUID notice) implements Place {}

    /** The payment batches, and what waits for the next. */
    record Payments() implements Place {}

    /** A payment batch that is put together. */
    record PaymentPrepare() implements Place {}

    record PaymentBatch(UUID batch) implements Place {}

    /** What was owed and paid for a year, as of a day. */
    record Settlement(Year year, LocalDate on) implements Place {}

    /** What a supervisor wants to look at. */
    record Warnings() implements Place {}

    /** What will change in the next three months. */
    record Ahead() implements Place {}

    /**
     * What policies in use want to know of somebody and no other page records.
     *
     * @param id missing = of the home
     * @param fact whose form opens on arrival, as policies name it; empty = none
     */
    record SubsidyFacts(Beneficiary kind, Optional<UUID> id, String fact) implements Place {}

    /** What policies for the staff pay somebody, and why. */
    record StaffSubsidies(UUID staff) implements Place {}

    record Policies() implements Place {}

    record Policy(String code) implements Place {}

    /** A policy being written. @param key a version to begin from, {@code version/UUID}, or a new one, {@code new/CODE} */
    record PolicyEditor(String key) implements Place {}

    /** Policies signed by somebody, on a stick. */
    record PolicyPacks() implements Place {}

    /** A policy tried on everybody without booking. @param key as of {@link PolicyEditor} */
    record PolicyRehearsal(String key) implements Place {}

    /** @param tab a name of {@code StaffTab}; @param chip the filter chip that is chosen on arrival */
    record Staff(String tab, String chip) implements Place {}

    record StaffFile(UUID staff) implements Place {}

    /** A training session with its sign-in. */
    record TrainingSession(UUID session) implements Place {}

    /** @param tab {@code import}, {@code ledgers}, {@code handover} or {@code history} */
    record Exchange(String tab) implements Place {}

    /** @param report its code, such as {@code monthly}; empty = the first */
    record Reports(String report) implements Place {}

    /** The rows behind a figure of a report. */
    record ReportRows(String indicator, LocalDate on) implements Place {}

    /**
     * A page of a bureau's file.
     *
     * @param tab {@code overview}, {@code twice}, {@code questions} or {@code members}
     */
    record Bureau(String tab) implements Place {}

    /**
     * The rows behind a figure of a bureau.
     *
     * @param kind which rows, such as {@code RESIDENTS}
     * @param homes whose; empty = all
     * @param title of whom, in words
     */
    record BureauRows(String kind, List<UUID> homes, String title, LocalDate on) implements Place {
        public BureauRows {
            homes = List.copyOf(homes);
        }
    }
    /** @param topic where the guide opens; empty = its beginning */
    record Guide(String topic) implements Place {}

    record Settings(String tab) implements Place {}
}
