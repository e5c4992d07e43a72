// SPDX-License-Identifier: Apache-2.0
package anyi.ledger.form;

import anyi.assessment.Assessment;
import anyi.resident.status.Hukou;
import anyi.resident.status.PayeeAccount;
import anyi.sheet.table.Body;
import anyi.sheet.table.Column;
import anyi.sheet.table.Line;
import anyi.sheet.table.Table;
import anyi.stay.Contract;
import anyi.stay.Stay;
import anyi.term.SubsidyKind;
import anyi.text.Divisions;
import anyi.value.DivisionCode;
import anyi.value.Money;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** 发放花名册: a sheet for each policy that pays in the month, with accounts and a place to sign. */
public record PaymentRoster(Frame frame, List<Policy> policies) implements OfficialLedger {
    /** @param closed whether the month is closed; an open one may still change */
    public record Policy(String title, SubsidyKind kind, boolean closed, List<PaymentRow> rows) {}

    @Override
    public int rows() {
        return policies.stream().mapToInt(policy -> policy.rows().size()).sum();
    }

    @Override
    public List<Table> tables() {
        return policies.isEmpty()
                ? List.of(table(new Policy("补贴", SubsidyKind.TOTAL, true, List.of())))
                : policies.stream().map(this::table).toList();
    }

    private Table table(Policy policy) {
        var columns = new ArrayList<Column<PaymentRow>>();
        if (policy.rows().stream().anyMatch(row -> row.worker().isPresent())) {
            columns.addAll(ofStaff());
        } else if (policy.rows().stream().allMatch(row -> row.person().isEmpty())
                && !policy.rows().isEmpty()) {
            columns.addAll(ofHome());
        } else {
            columns.addAll(person());
            columns.addAll(grounds(policy.kind()));
            columns.addAll(amounts());
            columns.addAll(payee());
        }
        var body = new Body<>(columns);
        Map<String, List<PaymentRow>> towns = policy.rows().stream()
                .collect(Collectors.groupingBy(PaymentRoster::town, LinkedHashMap::new, Collectors.toList()));
        towns.forEach((town, rows) -> {
            body.rows(rows);
            if (towns.size() > 1) {
                body.subtotal("小计（" + (town.isEmpty() ? "户籍地未填" : town) + "）");
            }
        });
        Money total = policy.rows().stream().map(PaymentRow::paid).reduce(Money.ZERO, Money::plus);
        body.total("合计").remark(Line.Role.TOTAL, "人民币（大写）：" + AmountInWords.of(total));
        String title = frame.issue().monthWords() + frame.home().name() + policy.title() + "发放花名册";
        String note = policy.closed() ? "" : "本月尚未关账，以上为试算数，关账后以正式花名册为准。";
        return Table.of(
                policy.title(),
                frame.head(title, "元"),
                body,
                note.isEmpty() ? frame.foot() : frame.foot("说明：" + note),
                Table.Paper.A3_LANDSCAPE);
    }

    private List<Column<PaymentRow>> ofHome() {
        return List.of(
                Column.sequence(),
                Column.text("机构名称", 30, row -> frame.home().name()),
                Column.month("所属月份", row -> Optional.of(frame.issue().month())),
                Column.<PaymentRow>money(
                                "本月金额", 14, row -> Optional.of(row.sums().month()))
                        .sum(),
                Column.<PaymentRow>money(
                                "补发金额", 14, row -> Optional.of(row.sums().back()))
                        .sum(),
                Column.<PaymentRow>money(
                                "扣回金额", 14, row -> Optional.of(row.sums().recovered()))
                        .sum(),
                Column.<PaymentRow>money("本月实发金额", 14, row -> Optional.of(row.paid()))
                        .sum(),
                Column.text("备注", 20, row -> backMonths(row)));
    }

    private List<Column<PaymentRow>> ofStaff() {
        var columns = new ArrayList<Column<PaymentRow>>(List.of(
                Column.sequence(),
                Column.text(
                        "姓名",
                        10,
                        row -> row.worker().map(PaymentRow.Worker::name).orElse("")),
                Column.code(
                        "身份证号",
                        19,
                        row -> row.worker().flatMap(PaymentRow.Worker::idNumber).orElse("")),
                since(),
                Column.<PaymentRow>money(
                                "本月金额", 12, row -> Optional.of(row.sums().month()))
                        .sum()));
        columns.addAll(amounts());
        columns.add(Column.signature("领取人签字"));
        columns.add(Column.text("备注", 14, PaymentRoster::backMonths));
        return columns;
    }

    private List<Column<PaymentRow>> person() {
        return List.of(
                Column.sequence(),
                Column.text("乡镇（街道）", 16, PaymentRoster::town),
                Column.text(
                        "村（社区）",
                        16,
                        row -> of(row).flatMap(PaymentRow.Person::hukou)
                                .flatMap(Hukou::address)
                                .orElse("")),
                Column.text(
                        "姓名",
                        10,
                        row -> of(row).map(who -> who.resident().name()).orElse("")),
                Column.code(
                        "身份证号",
                        19,
                        row -> of(row).flatMap(who -> who.resident().identity().idNumber())
                                .orElse("")));
    }

    /** What a payment of the kind rests on, in the columns of its own roster. */
    private List<Column<PaymentRow>> grounds(SubsidyKind kind) {
        return switch (kind) {
            case OLD_AGE -> List.of(age(), economic("享受类别"), since(), standard());
            case CARE -> List.of(level(), assessed(), assessmentNumber(), standard());
            case SERVICE -> List.of(economic("人员类别"), service(), standard());
            case BASIC_LIVING -> List.of(economic("供养类别"), standard());
            default -> List.of(admitted(), economic("人员类别"), level(), fee(), standard());
        };
    }

    private static List<Column<PaymentRow>> amounts() {
        return List.of(
                Column.number(
                        "补发月数",
                        6,
                        row -> Optional.of(row.sums().backMonths().size()).filter(months -> months > 0)),
                Column.<PaymentRow>money(
                                "补发金额", 10, row -> Optional.of(row.sums().back()))
                        .sum(),
                Column.<PaymentRow>money(
                                "扣回金额", 10, row -> Optional.of(row.sums().recovered()))
                        .sum(),
                Column.<PaymentRow>money("本月实发金额", 11, row -> Optional.of(row.paid()))
                        .sum());
    }

    private static List<Column<PaymentRow>> payee() {
        return List.of(
                Column.text(
                        "开户银行",
                        14,
                        row -> account(row).flatMap(PayeeAccount::bankName).orElse("")),
                Column.code(
                        "银行账号",
                        21,
                        row -> account(row).map(PayeeAccount::accountNumber).orElse("")),
                Column.text(
                        "户名",
                        10,
                        row -> account(row).flatMap(PayeeAccount::holderName).orElse("")),
                Column.text("代领人及关系", 12, PaymentRoster::receiver),
                Column.signature("领取人签字"),
                Column.text("备注", 14, PaymentRoster::backMonths));
    }

    private static Optional<PaymentRow.Person> of(PaymentRow row) {
        return row.person();
    }

    private static Optional<PayeeAccount> account(PaymentRow row) {
        return of(row).flatMap(PaymentRow.Person::account);
    }

    private static Optional<Assessment> assessment(PaymentRow row) {
        return of(row).flatMap(PaymentRow.Person::assessment);
    }

    private static String town(PaymentRow row) {
        return of(row).flatMap(PaymentRow.Person::hukou)
                .flatMap(Hukou::divisionCode)
                .map(code -> Divisions.name(new DivisionCode(code)))
                .orElse("");
    }

    private static String receiver(PaymentRow row) {
        return account(row)
                .flatMap(account -> account.receiverName()
                        .map(name -> name
                                + account.receiverRelation()
                                        .map(word -> "（" + word + "）")
                                        .orElse("")))
                .orElse("");
    }

    private static String backMonths(PaymentRow row) {
        return row.sums().backMonths().isEmpty()
                ? ""
                : "补发 "
                        + row.sums().backMonths().stream()
                                .map(month -> month.getYear() + "年" + month.getMonthValue() + "月")
                                .collect(Collectors.joining("、"));
    }

    private Column<PaymentRow> age() {
        return Column.number(
                "年龄",
                5,
                row -> of(row).flatMap(who ->
                        who.resident().identity().age(frame.issue().month().atDay(1))));
    }

    private Column<PaymentRow> economic(String heading) {
        return Column.text(
                heading,
                15,
                row -> of(row).map(PaymentRow.Person::economic).orElse(List.of()).stream()
                        .map(status -> status.category()
                                .map(frame::word)
                                .or(status::categoryText)
                                .orElse(""))
                        .filter(word -> !word.isEmpty())
                        .distinct()
                        .collect(Collectors.joining("、")));
    }

    private static Column<PaymentRow> since() {
        return Column.month("享受起始月份", PaymentRow::since);
    }

    private static Column<PaymentRow> standard() {
        return Column.money("补贴标准（元/月）", 10, row -> Optional.of(row.sums().month()));
    }

    private Column<PaymentRow> level() {
        return Column.text(
                "能力等级",
                12,
                row -> frame.word(assessment(row).flatMap(one -> one.finding().level())));
    }

    private static Column<PaymentRow> assessed() {
        return Column.date("评估日期", row -> assessment(row).map(Assessment::assessedOn));
    }

    private static Column<PaymentRow> assessmentNumber() {
        return Column.code(
                "评估编号",
                14,
                row -> assessment(row).flatMap(one -> one.sheet().number()).orElse(""));
    }

    private static Column<PaymentRow> service() {
        return Column.word("服务方式", 8, row -> "机构");
    }

    private static Column<PaymentRow> admitted() {
        return Column.date(
                "入住日期", row -> of(row).flatMap(PaymentRow.Person::stay).map(Stay::admittedOn));
    }

    private static Column<PaymentRow> fee() {
        return Column.money(
                "月收费",
                10,
                row -> of(row).flatMap(PaymentRow.Person::stay)
                        .map(Stay::contract)
                        .flatMap(Contract::feeMonth));
    }
}
