// SPDX-License-Identifier: Apache-2.0
package anyi.ledger.form;

import anyi.sheet.table.Body;
import anyi.sheet.table.Column;
import anyi.sheet.table.Line;
import anyi.sheet.table.Table;
import anyi.staff.Certificate;
import anyi.staff.Employment;
import anyi.staff.StaffFile;
import anyi.staff.duty.Care;
import anyi.staff.duty.Staffing;
import anyi.term.CertificateKind;
import anyi.term.StaffCategory;
import anyi.term.StaffPosition;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * 员工花名册: everybody in post on the day, with the care workers against the residents below.
 *
 * @param staff files of everybody; who is not in post is left out
 */
public record StaffRoster(Frame frame, List<StaffFile> staff, Staffing staffing) implements OfficialLedger {
    public StaffRoster {
        LocalDate on = frame.issue().on();
        staff = staff.stream()
                .filter(file -> file.employedOn(on).isPresent())
                .filter(file ->
                        file.postOn(on).map(post -> post.position().isStaff()).orElse(true))
                .sorted(Comparator.comparing(
                        file -> file.postOn(on).map(post -> post.position()).orElse(StaffPosition.OTHER)))
                .toList();
    }

    @Override
    public int rows() {
        return staff.size();
    }

    @Override
    public List<Table> tables() {
        var columns = new ArrayList<Column<StaffFile>>(person());
        columns.addAll(work());
        var body = new Body<>(columns)
                .rows(staff)
                .remark(Line.Role.TOTAL, byPosition())
                .remark(Line.Role.TOTAL, byCategory())
                .remark(Line.Role.TOTAL, ratio());
        return List.of(Table.of("员工花名册", frame.head("人、元"), body, frame.foot(), Table.Paper.A3_LANDSCAPE));
    }

    private LocalDate on() {
        return frame.issue().on();
    }

    private List<Column<StaffFile>> person() {
        return List.of(
                Column.sequence(),
                Column.code("工号", 7, file -> file.person().number().orElse("")),
                Column.text("姓名", 9, file -> file.person().name()),
                Column.word("性别", 5, file -> frame.word(file.person().sex())),
                Column.code("身份证号", 19, file -> file.person().idNumber().orElse("")),
                Column.date("出生日期", file -> file.person().birthOn()),
                Column.number(
                        "年龄",
                        5,
                        file -> file.person()
                                .birthOn()
                                .map(day -> Period.between(day, on()).getYears())),
                Column.word("民族", 6, file -> file.person().ethnicGroup().orElse("")),
                Column.word("文化程度", 8, file -> frame.word(file.person().education())),
                Column.word("政治面貌", 8, file -> file.person().politicalStatus().orElse("")),
                Column.text("户籍地址", 16, file -> file.person().hukouAddress().orElse("")),
                Column.code("联系电话", 13, file -> file.person().phone().orElse("")));
    }

    private List<Column<StaffFile>> work() {
        return List.of(
                Column.word("岗位", 9, file -> frame.word(position(file))),
                Column.text("人员分类", 12, file -> frame.word(position(file).map(StaffPosition::category))),
                Column.text("用工形式", 10, file -> frame.word(now(file).flatMap(Employment::kind))),
                Column.date("入职日期", file -> now(file).map(Employment::hiredOn)),
                Column.text(
                        "合同起止", 20, file -> now(file).map(StaffRoster::contract).orElse("")),
                Column.word(
                        "是否缴纳社保",
                        7,
                        file -> now(file)
                                .flatMap(Employment::socialInsured)
                                .map(yes -> yes ? "是" : "否")
                                .orElse("")),
                Column.money("月工资（元）", 10, file -> file.wageOn(on()).map(wage -> wage.amount())),
                Column.text("技能等级", 13, file -> frame.word(skill(file).flatMap(Certificate::level))),
                Column.code(
                        "证书编号",
                        16,
                        file -> skill(file).flatMap(Certificate::number).orElse("")),
                Column.date(
                        "健康证有效期至",
                        file -> held(file, CertificateKind.HEALTH)
                                .flatMap(one -> one.validUntil().stream())
                                .max(Comparator.naturalOrder())),
                Column.text(
                        "紧急联系人及电话",
                        16,
                        file -> Stream.of(
                                        file.person().emergencyName(),
                                        file.person().emergencyPhone())
                                .flatMap(Optional::stream)
                                .collect(Collectors.joining(" "))),
                Column.date("离职日期", file -> now(file).flatMap(Employment::leftOn)),
                Column.text("备注", 10, file -> file.person().remark().orElse("")));
    }

    private Optional<Employment> now(StaffFile file) {
        return file.employedOn(on());
    }

    private Optional<StaffPosition> position(StaffFile file) {
        return file.postOn(on()).map(post -> post.position());
    }

    private static String contract(Employment employment) {
        if (employment.contractFrom().isEmpty() && employment.contractTo().isEmpty()) {
            return "";
        }
        return employment.contractFrom().map(LocalDate::toString).orElse("")
                + "至"
                + employment.contractTo().map(LocalDate::toString).orElse("");
    }

    private Stream<Certificate> held(StaffFile file, CertificateKind kind) {
        return file.certificates().stream()
                .filter(one -> one.kind() == kind)
                .filter(one -> one.issuedOn().map(day -> !day.isAfter(on())).orElse(true));
    }

    /** The highest level that holds on the day. */
    private Optional<Certificate> skill(StaffFile file) {
        return held(file, CertificateKind.CARE_WORKER)
                .filter(one -> one.level().isPresent())
                .filter(one -> one.validUntil().map(day -> !day.isBefore(on())).orElse(true))
                .min(Comparator.comparing(one -> one.level().orElseThrow()));
    }

    private String byPosition() {
        List<Counts.Part<StaffFile>> parts = Arrays.stream(StaffPosition.values())
                .map(position -> new Counts.Part<StaffFile>(
                        frame.word(position), file -> position(file).equals(Optional.of(position))))
                .toList();
        return new Counts<>(staff, "人").words("合计", parts);
    }

    private String byCategory() {
        List<Counts.Part<StaffFile>> parts = Arrays.stream(StaffCategory.values())
                .map(category -> new Counts.Part<StaffFile>(
                        frame.word(category),
                        file -> position(file).map(StaffPosition::category).equals(Optional.of(category))))
                .toList();
        return new Counts<>(staff, "人").words("按人员分类", parts);
    }

    private String ratio() {
        return "护理人员 " + staffing.carers() + " 人 : 在院老人 " + staffing.allResidents() + " 人（全护理 " + staffing.of(Care.FULL)
                + "，半护理 " + staffing.of(Care.PARTIAL) + "，自理 " + staffing.of(Care.NONE) + "）";
    }
}
