// SPDX-License-Identifier: Apache-2.0
package anyi.ledger.form;

import anyi.sheet.table.Body;
import anyi.sheet.table.Column;
import anyi.sheet.table.Table;
import anyi.staff.duty.Dutiful;
import anyi.staff.duty.Requirements;
import anyi.term.TrainingSubject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** 学时统计: one line a person in post, the hours of the year month by month and what is still lacking. */
public record HoursLedger(Frame frame, List<Dutiful> people, Requirements requirements) implements OfficialLedger {
    @Override
    public int rows() {
        return people.size();
    }

    @Override
    public List<Table> tables() {
        var columns = new ArrayList<Column<Dutiful>>(List.of(
                Column.sequence(),
                Column.text("姓名", 9, Dutiful::name),
                Column.word("岗位", 10, person -> frame.word(person.position())),
                Column.date("入职日期", person -> Optional.of(person.hiredOn())),
                Column.date("岗前培训日期", person -> newest(person, done -> done.subject() == TrainingSubject.PREJOB))));
        for (Month month : Month.values()) {
            columns.add(Column.<Dutiful>decimal(month.getValue() + "月学时", 6, person -> some(hours(person, month)))
                    .sum());
        }
        columns.add(Column.<Dutiful>decimal("年度合计", 8, person -> Optional.of(ofYear(person)))
                .sum());
        columns.add(Column.decimal("应完成学时", 8, person -> requirements.yearlyHours(person.position())));
        columns.add(Column.decimal("差额", 7, this::lacking));
        columns.addAll(halves(TrainingSubject.NINE_RISKS, "服务安全培训"));
        columns.addAll(halves(TrainingSubject.FIRE, "消防培训"));
        columns.add(Column.text("备注", 8, person -> ""));
        return List.of(Table.of(
                "学时统计",
                frame.head("学时"),
                new Body<>(columns).rows(people).total("合计"),
                frame.foot("说明：到课的班次计学时，一人一班只计一次；差额为应完成学时减年度合计，已满的不写。"),
                Table.Paper.A3_LANDSCAPE));
    }

    private List<Column<Dutiful>> halves(TrainingSubject subject, String group) {
        return List.of(
                Column.<Dutiful>date(
                                "上半年",
                                person -> newest(
                                        person,
                                        done -> done.subject() == subject
                                                && !done.failed()
                                                && inYear(done)
                                                && done.heldOn().getMonthValue() <= 6))
                        .in(group),
                Column.<Dutiful>date(
                                "下半年",
                                person -> newest(
                                        person,
                                        done -> done.subject() == subject
                                                && !done.failed()
                                                && inYear(done)
                                                && done.heldOn().getMonthValue() > 6))
                        .in(group));
    }

    private boolean inYear(Dutiful.Done done) {
        return done.heldOn().getYear() == frame.issue().on().getYear();
    }

    private static Optional<LocalDate> newest(Dutiful person, Predicate<Dutiful.Done> which) {
        return person.trainings().stream()
                .filter(which)
                .map(Dutiful.Done::heldOn)
                .max(Comparator.naturalOrder());
    }

    private Stream<Dutiful.Done> counted(Dutiful person) {
        return person.trainings().stream().filter(this::inYear);
    }

    private BigDecimal hours(Dutiful person, Month month) {
        return counted(person)
                .filter(done -> done.heldOn().getMonth() == month)
                .map(Dutiful.Done::hours)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private BigDecimal ofYear(Dutiful person) {
        return counted(person).map(Dutiful.Done::hours).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static Optional<BigDecimal> some(BigDecimal hours) {
        return hours.signum() == 0 ? Optional.empty() : Optional.of(hours);
    }

    private Optional<BigDecimal> lacking(Dutiful person) {
        return requirements
                .yearlyHours(person.position())
                .map(wanted -> wanted.subtract(ofYear(person)))
                .filter(lack -> lack.signum() > 0);
    }
}
