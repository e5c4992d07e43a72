// SPDX-License-Identifier: Apache-2.0
package anyi.intake.plan;

import static anyi.intake.find.Field.BIRTH;
import static anyi.intake.find.Field.CERTIFICATE;
import static anyi.intake.find.Field.CERT_ISSUED;
import static anyi.intake.find.Field.CERT_ISSUER;
import static anyi.intake.find.Field.CERT_NUMBER;
import static anyi.intake.find.Field.CERT_UNTIL;
import static anyi.intake.find.Field.CONTRACT_TO;
import static anyi.intake.find.Field.DISCHARGED;
import static anyi.intake.find.Field.EDUCATION;
import static anyi.intake.find.Field.EMPLOYMENT;
import static anyi.intake.find.Field.ETHNIC;
import static anyi.intake.find.Field.HEALTH_UNTIL;
import static anyi.intake.find.Field.HIRED_ON;
import static anyi.intake.find.Field.ID_NUMBER;
import static anyi.intake.find.Field.INSURED;
import static anyi.intake.find.Field.NAME;
import static anyi.intake.find.Field.PHONE;
import static anyi.intake.find.Field.POSITION;
import static anyi.intake.find.Field.SESSION;
import static anyi.intake.find.Field.SEX;
import static anyi.intake.find.Field.STAFF_NUMBER;
import static anyi.intake.find.Field.WAGE;

import anyi.intake.find.Field;
import anyi.intake.find.LedgerKind;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

/** Rosters of staff and what they were trained in: nobody twice, known people recognised, marks counted once. */
final class StaffCheck {
    private static final List<Field> OF_STAFF = List.of(
            NAME,
            SEX,
            BIRTH,
            ID_NUMBER,
            STAFF_NUMBER,
            ETHNIC,
            EDUCATION,
            PHONE,
            POSITION,
            HIRED_ON,
            CONTRACT_TO,
            EMPLOYMENT,
            INSURED,
            WAGE,
            DISCHARGED,
            CERTIFICATE,
            CERT_NUMBER,
            CERT_ISSUED,
            CERT_UNTIL,
            CERT_ISSUER,
            HEALTH_UNTIL);

    private final Batch batch;
    private final Known known;
    private final Differences differences;
    private final Supplier<UUID> ids;
    private final People people = new People();

    StaffCheck(Batch batch, Known known, Differences differences, Supplier<UUID> ids) {
        this.batch = batch;
        this.known = known;
        this.differences = differences;
        this.ids = ids;
    }

    void check() {
        roster();
        trainings();
    }

    private void roster() {
        Map<String, KnownRow> byNumber = new HashMap<>();
        known.staff()
                .forEach(row ->
                        Optional.ofNullable(row.facts().get(ID_NUMBER)).ifPresent(number -> byNumber.put(number, row)));
        var numbers = new HashSet<String>();
        Set<UUID> taken = new HashSet<>();
        for (Line line : batch.of(LedgerKind.STAFF)) {
            if (line.name().isEmpty()) {
                continue;
            }
            String number = line.facts().get(ID_NUMBER);
            Optional<KnownRow> row = number != null && byNumber.containsKey(number)
                    ? Optional.ofNullable(byNumber.get(number))
                    : unnumbered(line.facts());
            boolean twice = number != null && !numbers.add(number)
                    || row.isPresent() && !taken.add(row.get().id());
            if (twice) {
                batch.findings().refuse(line, NAME, Code.ROW_TWICE);
                continue;
            }
            var person = new Person(row.map(KnownRow::id).orElseGet(ids), Optional.of(line), row);
            line.aim(person.id());
            line.isAbout(person);
            people.add(person);
            if (row.isPresent() && !line.isRefused()) {
                differences.compare(line, row.get(), OF_STAFF, List.of());
            }
        }
        known.staff().stream()
                .filter(row -> !taken.contains(row.id()))
                .forEach(row -> people.add(new Person(row.id(), Optional.empty(), Optional.of(row))));
    }

    private Optional<KnownRow> unnumbered(Facts facts) {
        List<KnownRow> same = known.staff().stream()
                .filter(row -> !facts.has(ID_NUMBER) || !row.facts().has(ID_NUMBER))
                .filter(row -> People.isSame(facts, row.facts()))
                .toList();
        return same.size() == 1 ? Optional.of(same.getFirst()) : Optional.empty();
    }

    private void trainings() {
        var seen = new HashSet<String>();
        for (Line line : batch.of(LedgerKind.TRAINING)) {
            if (line.name().isEmpty() && !line.facts().has(ID_NUMBER)) {
                continue;
            }
            switch (people.find(line.facts())) {
                case People.Found.One one -> marks(line, one.person(), seen);
                case People.Found.Nobody nobody -> batch.findings().refuse(line, NAME, Code.NOT_IN_STAFF);
                case People.Found.Several several -> batch.findings().refuse(line, NAME, Code.NAME_AMBIGUOUS);
            }
        }
    }

    private void marks(Line line, Person person, Set<String> seen) {
        line.isAbout(person);
        line.aim(person.id());
        List<Mark> marks = Mark.read(line.facts().text(SESSION));
        if (!line.isRefused()) {
            for (Mark mark : marks) {
                if (!seen.add(person.id() + mark.session())) {
                    batch.findings().refuse(line, NAME, Code.ATTENDED_TWICE);
                }
            }
        }
        if (person.isMissing()) {
            if (!line.isRefused()) {
                line.waitForPerson();
                batch.findings().remark(line, NAME, Code.WAITS_FOR_PERSON);
            }
        } else if (!line.isRefused() && marks.stream().allMatch(mark -> isKnown(person, mark))) {
            line.leaveUnchanged();
        }
    }

    private boolean isKnown(Person person, Mark mark) {
        return known.attendances().contains(person.id() + mark.session());
    }
}
