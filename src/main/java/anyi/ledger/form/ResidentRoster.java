// SPDX-License-Identifier: Apache-2.0
package anyi.ledger.form;

import anyi.assessment.AssessmentRow;
import anyi.resident.Identity;
import anyi.resident.Particulars;
import anyi.resident.contact.Contact;
import anyi.resident.status.Disability;
import anyi.resident.status.Hukou;
import anyi.sheet.table.Body;
import anyi.sheet.table.Column;
import anyi.sheet.table.Line;
import anyi.sheet.table.Table;
import anyi.stay.Contract;
import anyi.stay.Stay;
import anyi.term.BedType;
import anyi.term.CareDependence;
import anyi.term.Sex;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** 在院老人花名册, with a sheet that sums up levels by sex and bed type. */
public record ResidentRoster(Frame frame, List<RosterRow> people) implements OfficialLedger {

    @Override
    public List<Table> tables() {
        return List.of(roster(), summary());
    }

    @Override
    public int rows() {
        return people.size();
    }

    private LocalDate on() {
        return frame.issue().on();
    }

    private Table roster() {
        var columns = new ArrayList<Column<RosterRow>>();
        columns.add(Column.sequence());
        columns.addAll(person());
        columns.addAll(status());
        columns.addAll(house());
        columns.addAll(contact());
        var body = new Body<>(columns).rows(people).remark(Line.Role.TOTAL, total());
        return Table.of("花名册", frame.head("元"), body, frame.foot(), Table.Paper.A3_LANDSCAPE);
    }

    private List<Column<RosterRow>> person() {
        return List.of(
                Column.text("姓名", 10, RosterRow::name),
                Column.word("性别", 5, row -> frame.word(identity(row).sex())),
                Column.code("身份证号", 19, row -> identity(row).idNumber().orElse("")),
                Column.date("出生日期", row -> identity(row).birthOn()),
                Column.number("年龄", 5, row -> identity(row).age(on())),
                Column.word("民族", 7, row -> particulars(row).ethnicGroup().orElse("")),
                Column.text("户籍地址", 22, ResidentRoster::hukouAddress),
                Column.text("户口性质", 10, row -> frame.word(row.facts().hukou().flatMap(Hukou::kind))));
    }

    private List<Column<RosterRow>> status() {
        return List.of(
                Column.text("人员类别", 14, this::economic),
                Column.text("残疾类别及等级", 12, this::disability),
                Column.code(
                        "残疾人证号",
                        21,
                        row -> row.facts().disabilities().stream()
                                .flatMap(one -> one.cardNumber().stream())
                                .collect(Collectors.joining("、"))),
                Column.text("能力等级", 12, row -> frame.word(row.level())),
                Column.date("评估日期", row -> row.assessed().last().map(AssessmentRow.Last::assessedOn)),
                Column.text("护理等级", 9, row -> frame.word(row.facts().careLevel().map(level -> level.level()))));
    }

    private List<Column<RosterRow>> house() {
        return List.of(
                Column.word("床位类型", 8, row -> frame.word(row.bedType())),
                Column.word("房间号", 7, RosterRow::room),
                Column.word("床位号", 8, RosterRow::bedLabel),
                Column.date("入住日期", row -> row.stay().map(Stay::admittedOn)),
                Column.date("协议到期日", row -> row.stay().map(Stay::contract).flatMap(Contract::lastDay)),
                Column.money(
                        "收费标准（元/月）", 10, row -> row.stay().map(Stay::contract).flatMap(Contract::feeMonth)));
    }

    private List<Column<RosterRow>> contact() {
        return List.of(
                Column.text(
                        "监护人（紧急联系人）",
                        10,
                        row -> row.facts().contact().map(Contact::name).orElse("")),
                Column.text(
                        "与老人关系",
                        8,
                        row -> row.facts().contact().flatMap(Contact::relation).orElse("")),
                Column.code(
                        "联系人电话",
                        13,
                        row -> row.facts().contact().flatMap(Contact::phone).orElse("")),
                Column.text("备注", 16, this::remark));
    }

    private static Identity identity(RosterRow row) {
        return row.resident().identity();
    }

    private static Particulars particulars(RosterRow row) {
        return row.resident().particulars();
    }

    private static String hukouAddress(RosterRow row) {
        return row.facts().hukou().flatMap(Hukou::address).orElse("");
    }

    /** The category, or the word of a ledger that decides nothing. */
    private String economic(RosterRow row) {
        return row.facts().economic().stream()
                .map(status -> status.category()
                        .map(frame::word)
                        .or(status::categoryText)
                        .orElse(""))
                .filter(word -> !word.isEmpty())
                .distinct()
                .collect(Collectors.joining("、"));
    }

    /** 肢体二级. */
    private String disability(RosterRow row) {
        return row.facts().disabilities().stream().map(this::disability).collect(Collectors.joining("、"));
    }

    private String disability(Disability disability) {
        String kind = frame.word(disability.category()).replace("残疾", "");
        return kind
                + disability
                        .grade()
                        .map(grade -> "一二三四".charAt(grade - 1) + "级")
                        .orElse("");
    }

    private String remark(RosterRow row) {
        var remarks = new ArrayList<String>();
        row.away().ifPresent(away -> remarks.add(away.leftOn() + " 起请假（" + frame.word(away.kind()) + "）"));
        if (row.stay().filter(stay -> !stay.admittedDayKnown()).isPresent()) {
            remarks.add("入住日期只知年月");
        }
        return String.join("；", remarks);
    }

    private String total() {
        var parts = new ArrayList<Counts.Part<RosterRow>>();
        for (Sex sex : Sex.values()) {
            parts.add(new Counts.Part<>(frame.word(sex), is(sex)));
        }
        for (CareDependence level : CareDependence.values()) {
            parts.add(new Counts.Part<>(frame.word(level), is(Optional.of(level))));
        }
        parts.add(new Counts.Part<>("未评估或等级未定", is(Optional.empty())));
        return new Counts<>(people, "人").words("合计", parts);
    }

    private static Predicate<RosterRow> is(Sex sex) {
        return row -> identity(row).sex().filter(sex::equals).isPresent();
    }

    private static Predicate<RosterRow> is(Optional<CareDependence> level) {
        return row -> row.level().equals(level);
    }

    private static Predicate<RosterRow> lies(BedType type) {
        return row -> row.bedType().filter(type::equals).isPresent();
    }

    private Table summary() {
        List<Column<Optional<CareDependence>>> columns = List.of(
                Column.sequence(),
                Column.text("能力等级", 26, level -> level.map(frame::word).orElse("未评估或等级未定")),
                count("人数", row -> true),
                count("男", is(Sex.MALE)).in("性别"),
                count("女", is(Sex.FEMALE)).in("性别"),
                count("未填", row -> identity(row).sex().isEmpty()).in("性别"),
                count("护理型", lies(BedType.NURSING)).in("床位类型"),
                count("普通", lies(BedType.ORDINARY)).in("床位类型"),
                count("未安排床位", row -> row.bed().isEmpty()).in("床位类型"));
        var levels = new ArrayList<Optional<CareDependence>>();
        for (CareDependence level : CareDependence.values()) {
            levels.add(Optional.of(level));
        }
        levels.add(Optional.empty());
        var body = new Body<>(columns).rows(levels).total("合计");
        String title = frame.home().name() + "在院老人汇总表（" + frame.issue().dayWords() + "）";
        return Table.of("汇总", frame.head(title, "人"), body, frame.foot(), Table.Paper.A4_LANDSCAPE);
    }

    private Column<Optional<CareDependence>> count(String heading, Predicate<RosterRow> is) {
        return Column.<Optional<CareDependence>>whole(
                        heading,
                        12,
                        level -> new Counts<>(people, "人").of(is(level).and(is)))
                .sum();
    }
}
