// SPDX-License-Identifier: Apache-2.0
package anyi.ledger.form;

import anyi.sheet.table.Body;
import anyi.sheet.table.Column;
import anyi.sheet.table.Table;
import anyi.sheet.table.Table.Foot;
import anyi.sheet.table.Table.Head;
import anyi.staff.training.AttendeeRow;
import anyi.staff.training.ClassHours;
import anyi.staff.training.TrainingSession;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** 培训签到表: the names of those expected twice side by side, to be signed; one sheet a session. */
public record SignInSheet(Frame frame, List<Class> classes) implements OfficialLedger {
    /** A session and who is expected, or was there. */
    public record Class(TrainingSession session, List<AttendeeRow> people) {
        public Class {
            people = people.stream()
                    .filter(person -> person.expected() || person.attendance().isPresent())
                    .toList();
        }
    }

    private record Pair(int number, AttendeeRow left, int otherNumber, Optional<AttendeeRow> right) {}

    @Override
    public int rows() {
        return classes.stream().mapToInt(one -> one.people().size()).sum();
    }

    @Override
    public List<Table> tables() {
        if (classes.isEmpty()) {
            return List.of(Table.of(
                    "培训签到表",
                    new Head(frame.home().name() + "培训签到表", "", "", ""),
                    new Body<>(columns()),
                    foot(),
                    Table.Paper.A4_PORTRAIT));
        }
        var tables = new ArrayList<Table>();
        for (Class one : classes) {
            tables.add(Table.of(
                    "签到表" + (classes.size() == 1 ? "" : String.valueOf(tables.size() + 1)),
                    head(one),
                    new Body<>(columns()).rows(pairs(one.people())),
                    foot(),
                    Table.Paper.A4_PORTRAIT));
        }
        return tables;
    }

    private Head head(Class one) {
        TrainingSession session = one.session();
        String times = session.startsAt()
                .map(from -> " " + from + "-" + session.endsAt().orElse(""))
                .orElse("");
        return new Head(
                frame.home().name() + "培训签到表：" + session.topic(),
                "时间：" + session.heldOn() + times + "　地点：" + session.place().orElse(""),
                "授课人：" + session.teacher().orElse("") + "　学时："
                        + new ClassHours(session.hours()) + "　组织部门："
                        + session.organiser().orElse(""),
                "应到：" + one.people().size() + " 人　实到：　　人");
    }

    private static Foot foot() {
        return new Foot(List.of("记录人", "填表日期"), List.of("培训效果评价："));
    }

    private static List<Pair> pairs(List<AttendeeRow> people) {
        int half = (people.size() + 1) / 2;
        var pairs = new ArrayList<Pair>();
        for (int i = 0; i < half; i++) {
            int other = half + i;
            Optional<AttendeeRow> right = other < people.size() ? Optional.of(people.get(other)) : Optional.empty();
            pairs.add(new Pair(i + 1, people.get(i), other + 1, right));
        }
        return pairs;
    }

    private List<Column<Pair>> columns() {
        return List.of(
                Column.whole("序号", 5, Pair::number),
                Column.text("姓名", 9, pair -> pair.left().name()),
                Column.text("部门/岗位", 11, pair -> place(Optional.of(pair.left()))),
                Column.signature("签到"),
                Column.text("备注", 6, pair -> ""),
                Column.number("序号", 5, pair -> pair.right().map(person -> pair.otherNumber())),
                Column.text("姓名", 9, pair -> pair.right().map(AttendeeRow::name).orElse("")),
                Column.text("部门/岗位", 11, pair -> place(pair.right())),
                Column.signature("签到"),
                Column.text("备注", 6, pair -> ""));
    }

    private String place(Optional<AttendeeRow> person) {
        return person.map(one -> one.department().orElseGet(() -> frame.word(one.position())))
                .orElse("");
    }
}
