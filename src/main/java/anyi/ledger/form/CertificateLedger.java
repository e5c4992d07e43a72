// SPDX-License-Identifier: Apache-2.0
package anyi.ledger.form;

import anyi.sheet.table.Body;
import anyi.sheet.table.Column;
import anyi.sheet.table.Table;
import anyi.staff.CertificateRow;
import anyi.staff.duty.Dutiful;
import anyi.term.CertificateKind;
import anyi.term.SkillLevel;
import anyi.term.StaffPosition;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * 持证情况: how many of each post hold a certificate, and below it every certificate of those in post.
 *
 * @param inPost everybody in post on the day
 */
public record CertificateLedger(Frame frame, List<Dutiful> inPost, List<CertificateRow> certificates)
        implements OfficialLedger {
    public CertificateLedger {
        certificates = certificates.stream()
                .filter(CertificateRow::inPost)
                .sorted(Comparator.comparing(
                                (CertificateRow row) -> row.position().orElse(StaffPosition.OTHER))
                        .thenComparing(row -> row.staffSearch()))
                .toList();
    }

    @Override
    public int rows() {
        return certificates.size();
    }

    @Override
    public List<Table> tables() {
        return List.of(statistics(), list());
    }

    /** Those of a post; a person counts once, by the highest level. */
    private record Post(String name, List<Dutiful> people) {}

    private Table statistics() {
        List<Post> posts = Stream.of(StaffPosition.values())
                .map(position -> new Post(
                        frame.word(position),
                        inPost.stream()
                                .filter(person -> person.position() == position)
                                .toList()))
                .filter(post -> !post.people().isEmpty())
                .toList();
        var columns = new ArrayList<Column<Post>>();
        columns.add(Column.sequence());
        columns.add(Column.text("岗位", 14, Post::name));
        columns.add(Column.<Post>whole("在岗人数", 9, post -> post.people().size()).sum());
        columns.add(Column.<Post>whole("持证人数", 9, this::certified).sum());
        columns.add(Column.<Post>decimal("持证率（%）", 9, this::share).ofWhole());
        for (SkillLevel level : List.of(
                SkillLevel.LEVEL_5, SkillLevel.LEVEL_4, SkillLevel.LEVEL_3, SkillLevel.LEVEL_2, SkillLevel.LEVEL_1)) {
            columns.add(Column.<Post>whole(
                            frame.word(level).substring(0, 2),
                            6,
                            post -> post.people().stream()
                                    .filter(person -> level(person).equals(Optional.of(level)))
                                    .count())
                    .sum());
        }
        columns.add(Column.<Post>whole("健康证有效人数", 9, this::healthy).sum());
        var body = new Body<>(columns).rows(posts).total("合计", new Post("合计", inPost));
        return Table.of(
                "持证情况统计表",
                frame.head("人、%"),
                body,
                frame.foot("说明：持证按人计，护理人员以养老护理员技能等级证（或护士执业证）为准，其他岗位以健康证以外的有效证书为准；技能等级按最高一级计。"),
                Table.Paper.A4_LANDSCAPE);
    }

    private LocalDate on() {
        return frame.issue().on();
    }

    private boolean holds(Dutiful.Paper paper) {
        return paper.validUntil().map(day -> !day.isBefore(on())).orElse(true);
    }

    private boolean isCertified(Dutiful person) {
        return person.papers().stream()
                .filter(this::holds)
                .anyMatch(paper -> person.position().isCare()
                        ? paper.kind() == CertificateKind.CARE_WORKER || paper.kind() == CertificateKind.NURSE_PRACTICE
                        : paper.kind() != CertificateKind.HEALTH);
    }

    private long certified(Post post) {
        return post.people().stream().filter(this::isCertified).count();
    }

    private Optional<BigDecimal> share(Post post) {
        return post.people().isEmpty()
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(certified(post) * 100)
                        .divide(BigDecimal.valueOf(post.people().size()), 1, RoundingMode.HALF_UP));
    }

    private Optional<SkillLevel> level(Dutiful person) {
        return person.papers().stream()
                .filter(paper -> paper.kind() == CertificateKind.CARE_WORKER && holds(paper))
                .flatMap(paper -> paper.level().stream())
                .min(Comparator.naturalOrder());
    }

    private long healthy(Post post) {
        return post.people().stream()
                .filter(person -> person.papers().stream()
                        .anyMatch(paper -> paper.kind() == CertificateKind.HEALTH
                                && holds(paper)
                                && (paper.validUntil().isPresent()
                                        || paper.issuedOn()
                                                .map(day -> day.plusYears(1).isAfter(on()))
                                                .orElse(false))))
                .count();
    }

    private Table list() {
        List<Column<CertificateRow>> columns = List.of(
                Column.sequence(),
                Column.text("姓名", 9, CertificateRow::staffName),
                Column.code("身份证号", 19, row -> row.idNumber().orElse("")),
                Column.word("岗位", 10, row -> frame.word(row.position())),
                Column.text(
                        "证书名称",
                        20,
                        row -> row.certificate()
                                .name()
                                .orElseGet(() -> frame.word(row.certificate().kind()))),
                Column.text("等级", 12, row -> frame.word(row.certificate().level())),
                Column.code("证书编号", 18, row -> row.certificate().number().orElse("")),
                Column.text("发证机关", 16, row -> row.certificate().issuer().orElse("")),
                Column.date("发证日期", row -> row.certificate().issuedOn()),
                Column.date("有效期至", row -> row.certificate().validUntil()),
                Column.word("状态", 7, this::state),
                Column.word("是否原件核验", 8, row -> row.certificate().originalSeen() ? "是" : "否"),
                Column.text("备注", 12, row -> row.certificate().remark().orElse("")));
        String title = frame.home().name() + "证书台账（" + frame.issue().dayWords() + "）";
        return Table.of(
                "证书台账",
                frame.head(title, "张"),
                new Body<>(columns).rows(certificates),
                frame.foot("说明：临期为 30 天以内到期；有效期至空白为长期有效。"),
                Table.Paper.A3_LANDSCAPE);
    }

    private String state(CertificateRow row) {
        if (row.hasLapsed(on())) {
            return "过期";
        }
        return row.endsSoon(on()) ? "临期" : "有效";
    }
}
