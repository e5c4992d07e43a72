// SPDX-License-Identifier: Apache-2.0
package anyi.intake.plan;

import static anyi.intake.find.Field.*;

import anyi.intake.find.Field;
import anyi.intake.find.LedgerKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;

/**
 * Compares rows with the records that the home has: nothing new = unchanged, a gap is filled, another value is asked
 * about.
 */
final class Differences {
    private static final List<Field> OF_PERSON = List.of(
            NAME,
            FORMER_NAME,
            SEX,
            BIRTH,
            ID_NUMBER,
            ETHNIC,
            MARITAL,
            EDUCATION,
            RELIGION,
            FORMER_WORK,
            PHONE,
            ADDRESS,
            ALLERGY,
            DIET,
            HUKOU_KIND,
            HUKOU_ADDRESS,
            ECONOMIC,
            ECONOMIC_NUMBER,
            DISABILITY,
            DISABILITY_CARD,
            CARE_LEVEL,
            ADMITTED,
            CONTRACT_NUMBER,
            CONTRACT_FROM,
            CONTRACT_TO,
            FEE,
            DEPOSIT,
            PAYER,
            DISCHARGED,
            DISCHARGE_REASON,
            DESTINATION,
            CONTACT_NAME,
            CONTACT_RELATION,
            CONTACT_PHONE);
    private static final List<Field> OF_BED = List.of(BED_TYPE, BED_STATE);
    private static final List<Field> OF_STAY = List.of(
            ADMITTED,
            CONTRACT_NUMBER,
            CONTRACT_FROM,
            CONTRACT_TO,
            FEE,
            DEPOSIT,
            PAYER,
            DISCHARGED,
            DISCHARGE_REASON,
            DESTINATION);

    private final Findings findings;
    private final boolean take;

    Differences(Findings findings, boolean take) {
        this.findings = findings;
        this.take = take;
    }

    void beds(List<Line> lines, Known known) {
        var rows = new HashMap<java.util.UUID, KnownRow>();
        known.beds().forEach(row -> rows.put(row.id(), row));
        for (Line line : lines) {
            KnownRow row = line.target() == null ? null : rows.get(line.target());
            if (row != null && !line.isRefused()) {
                compare(line, row, OF_BED, List.of());
            }
        }
    }

    void people(People people) {
        for (Person person : people.all()) {
            if (person.line().isPresent() && person.known().isPresent()) {
                person(person.line().get(), person.known().get());
            }
        }
    }

    private void person(Line line, KnownRow row) {
        if (line.isRefused()) {
            return;
        }
        List<Field> compared = OF_PERSON;
        if (isReadmission(line.facts(), row.facts())) {
            line.comesAgain();
            compared =
                    OF_PERSON.stream().filter(field -> !OF_STAY.contains(field)).toList();
        }
        compare(line, row, compared, line.news());
    }

    private static boolean isReadmission(Facts row, Facts known) {
        LocalDate left = known.latest(DISCHARGED);
        LocalDate came = row.earliest(ADMITTED);
        return left != null
                && came != null
                && !came.isBefore(left)
                && !row.text(ADMITTED).equals(known.text(ADMITTED));
    }

    /** The bed of somebody in a roster: new people are laid in it, known ones move only when somebody says so. */
    void bed(Line line, BedPlace place, Field field) {
        Optional<KnownRow> known = Optional.ofNullable(line.person()).flatMap(Person::known);
        boolean back =
                known.filter(row -> isReadmission(line.facts(), row.facts())).isPresent();
        if (known.isEmpty() || back || !known.get().facts().has(ROOM)) {
            line.lieIn(place.id());
            if (known.isPresent()) {
                line.isKnownWith(List.of(BED));
            }
        } else if (!place.lyingIn().equals(Optional.of(known.get().id()))) {
            String lies =
                    known.get().facts().text(ROOM) + "-" + known.get().facts().text(BED);
            if (take) {
                line.lieIn(place.id());
                line.isKnownWith(List.of(BED));
            } else {
                findings.refuse(line, field, Code.DIFFERS, lies);
            }
        }
    }

    /** @param already what is new for another reason, such as the bed */
    void compare(Line line, KnownRow row, List<Field> fields, List<Field> already) {
        line.aim(row.id());
        List<Facts.Difference> differences = line.facts().against(row.facts(), fields);
        var news = new ArrayList<>(already);
        news.addAll(line.facts().beyond(row.facts(), fields));
        if (take) {
            differences.forEach(difference -> news.add(difference.field()));
        } else {
            differences.forEach(difference -> findings.refuse(
                    line,
                    columnOf(line, difference.field()),
                    Code.DIFFERS,
                    Facts.shown(difference.field(), difference.known())));
        }
        line.isKnownWith(news.stream().distinct().toList());
        if (news.isEmpty() && !line.isReadmission()) {
            line.leaveUnchanged();
        }
    }

    /** The cell that says so: a fact that was read from elsewhere is shown at the name. */
    private static Field columnOf(Line line, Field field) {
        if (line.column(field) > 0) {
            return field;
        }
        boolean told = (field == DISCHARGED || field == DISCHARGE_REASON) && line.column(REMARK) > 0;
        return told ? REMARK : line.ledger().kind() == LedgerKind.BEDS ? BED : NAME;
    }
}
