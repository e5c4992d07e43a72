// SPDX-License-Identifier: Apache-2.0
package anyi.intake.plan;

import static anyi.intake.find.Field.*;

import anyi.intake.find.Field;
import anyi.intake.find.LedgerKind;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

/** Rows about somebody: assessments, leave, payments. They wait for a person who was refused. */
final class RecordCheck {
    private static final List<Field> OF_ASSESSMENT = List.of(
            ASSESS_REASON,
            STANDARD,
            ITEM,
            PART_SELF_CARE,
            PART_MOBILITY,
            PART_MENTAL,
            PART_SOCIAL,
            SCORE,
            LEVEL,
            ASSESSORS,
            ORGANISATION,
            VALID_UNTIL,
            ASSESSMENT_NUMBER);
    private static final List<Field> OF_LEAVE = List.of(LEAVE_KIND, EXPECTED_ON, BACK_ON, ESCORT_NAME, ESCORT_PHONE);
    static final List<Field> OF_PAYMENT =
            List.of(PAID_OLD_AGE, PAID_BASIC, PAID_CARE, PAID_DISABILITY, PAID_SERVICE, PAID_OTHER, PAID_TOTAL);

    private final Batch batch;
    private final Findings findings;
    private final People people;
    private final Differences differences;
    private final Supplier<UUID> ids;

    RecordCheck(Batch batch, People people, Differences differences, Supplier<UUID> ids) {
        this.batch = batch;
        findings = batch.findings();
        this.people = people;
        this.differences = differences;
        this.ids = ids;
    }

    void assessments(List<KnownRow> known) {
        Map<String, KnownRow> rows = byKey(known, ASSESSED_ON);
        var seen = new HashMap<String, Line>();
        for (Line line : batch.of(LedgerKind.ASSESSMENTS)) {
            Optional<Person> whom = whom(line);
            if (whom.isEmpty()) {
                continue;
            }
            LocalDate birth = whom.get().birth();
            LocalDate on = line.facts().day(ASSESSED_ON);
            if (!line.isWaiting() && birth != null && on != null && on.isBefore(birth)) {
                findings.refuse(line, ASSESSED_ON, Code.ASSESSED_BEFORE_BIRTH, birth.toString());
            }
            finish(line, whom.get(), line.facts().text(ASSESSED_ON), seen, rows, OF_ASSESSMENT);
        }
    }

    void leaves(List<KnownRow> known) {
        Map<String, KnownRow> rows = byKey(known, LEFT_ON);
        var seen = new HashMap<String, Line>();
        var spans = new HashMap<UUID, List<Span>>();
        known.forEach(row ->
                spans.computeIfAbsent(row.owner(), id -> new ArrayList<>()).add(Span.of(row.facts())));
        for (Line line : batch.of(LedgerKind.LEAVES)) {
            Optional<Person> whom = whom(line);
            if (whom.isPresent()) {
                insideStay(line, whom.get());
                finish(line, whom.get(), line.facts().text(LEFT_ON), seen, rows, OF_LEAVE);
                if (!line.isRefused() && !line.isKnown()) {
                    overlap(line, spans.computeIfAbsent(whom.get().id(), id -> new ArrayList<>()));
                }
            }
        }
    }

    /** @param to exclusive; nothing while somebody is away */
    private record Span(LocalDate from, Optional<LocalDate> to) {
        static Span of(Facts leave) {
            return new Span(
                    Optional.ofNullable(leave.day(LEFT_ON)).orElseThrow(), Optional.ofNullable(leave.day(BACK_ON)));
        }

        boolean overlaps(Span other) {
            return beginsBefore(other.to, from) && beginsBefore(to, other.from);
        }

        private static boolean beginsBefore(Optional<LocalDate> end, LocalDate start) {
            return end.isEmpty() || start.isBefore(end.get());
        }
    }

    private void overlap(Line line, List<Span> spans) {
        Span own = Span.of(line.facts());
        Optional<Span> other = spans.stream().filter(own::overlaps).findFirst();
        if (other.isPresent()) {
            findings.refuse(
                    line, LEFT_ON, Code.LEAVE_OVERLAPS, other.get().from().toString());
        } else {
            spans.add(own);
        }
    }

    private void insideStay(Line line, Person whom) {
        LocalDate left = line.facts().day(LEFT_ON);
        LocalDate came = whom.facts().earliest(ADMITTED);
        LocalDate gone = whom.facts().latest(DISCHARGED);
        if (left == null || whom.isMissing()) {
            return;
        }
        if (came != null && left.isBefore(came) && whom.known().isEmpty()) {
            findings.refuse(line, LEFT_ON, Code.LEAVE_OUTSIDE_STAY, came.toString());
        } else if (gone != null && left.isAfter(gone)) {
            findings.refuse(line, LEFT_ON, Code.LEAVE_OUTSIDE_STAY, gone.toString());
        }
    }

    void payments(List<KnownRow> known, Set<YearMonth> closed) {
        Map<String, KnownRow> rows = byKey(known, PAID_MONTH);
        var seen = new HashMap<String, Line>();
        for (Line line : batch.of(LedgerKind.SUBSIDIES)) {
            Optional<Person> whom = whom(line);
            String text = line.facts().text(PAID_MONTH);
            if (whom.isEmpty() || text.isEmpty()) {
                continue;
            }
            YearMonth month = YearMonth.parse(text);
            if (whom.get().diedOn().filter(month.atDay(1)::isAfter).isPresent()
                    && !whom.get().isMissing()) {
                findings.warn(
                        line,
                        NAME,
                        Code.PAID_AFTER_DEATH,
                        whom.get().diedOn().orElseThrow().toString());
            }
            finish(line, whom.get(), text + kinds(line.facts()), seen, rows, OF_PAYMENT);
            if (closed.contains(month) && line.verdict() == Verdict.TAKEN) {
                findings.refuse(line, NAME, Code.MONTH_CLOSED, text);
            }
        }
    }

    /** Lists of one kind of subsidy each may name a person once a kind. */
    private static String kinds(Facts facts) {
        List<Field> parts = OF_PAYMENT.subList(0, 6).stream().filter(facts::has).toList();
        return parts.size() == 1 ? " " + parts.getFirst() : "";
    }

    private static Map<String, KnownRow> byKey(List<KnownRow> known, Field field) {
        var rows = new HashMap<String, KnownRow>();
        known.forEach(row -> rows.put(row.owner() + row.facts().text(field), row));
        return rows;
    }

    private void finish(
            Line line,
            Person whom,
            String key,
            Map<String, Line> seen,
            Map<String, KnownRow> known,
            List<Field> compared) {
        if (line.isRefused() || key.isEmpty()) {
            return;
        }
        if (seen.putIfAbsent(whom.id() + key, line) != null) {
            findings.refuse(line, NAME, Code.ROW_TWICE);
            return;
        }
        KnownRow row = known.get(whom.id() + key.replaceFirst(" .*", ""));
        if (row != null && (compared != OF_PAYMENT || shares(line.facts(), row.facts()))) {
            boolean one = compared == OF_PAYMENT && !kinds(line.facts()).isEmpty();
            differences.compare(line, row, one ? OF_PAYMENT.subList(0, 6) : compared, List.of());
        } else {
            line.aim(ids.get());
        }
    }

    /** Whether a payment of the home's is about the same kinds; another kind of the same month is another payment. */
    private static boolean shares(Facts row, Facts known) {
        return kinds(row).isEmpty()
                || OF_PAYMENT.subList(0, 6).stream().anyMatch(part -> row.has(part) && known.has(part));
    }

    private Optional<Person> whom(Line line) {
        if (line.name().isEmpty() && !line.facts().has(ID_NUMBER)) {
            return Optional.empty();
        }
        switch (people.find(line.facts())) {
            case People.Found.One one -> {
                line.isAbout(one.person());
                if (one.person().isMissing()) {
                    waits(line);
                }
                return Optional.of(one.person());
            }
            case People.Found.Nobody nobody -> findings.refuse(line, NAME, Code.NOT_IN_ROSTER);
            case People.Found.Several several -> findings.refuse(line, NAME, Code.NAME_AMBIGUOUS);
        }
        return Optional.empty();
    }

    private void waits(Line line) {
        if (!line.isRefused()) {
            line.waitForPerson();
            findings.remark(line, NAME, Code.WAITS_FOR_PERSON);
        }
    }
}
