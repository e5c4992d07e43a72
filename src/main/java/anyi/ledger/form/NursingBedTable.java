// SPDX-License-Identifier: Apache-2.0
package anyi.ledger.form;

import anyi.bed.BedRow;
import anyi.bed.BedShare;
import anyi.sheet.table.Body;
import anyi.sheet.table.Column;
import anyi.sheet.table.Table;
import anyi.term.BedService;
import anyi.term.CareDependence;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;

/**
 * 护理型床位统计表: a row a building, from the end of the month before to the end of this one.
 *
 * @param before the beds at the end of the month before
 * @param beds the beds at the end
 * @param share of the whole home at the end, as the screens show it
 * @param inHouse everybody in house, whether in a bed or not
 */
public record NursingBedTable(Frame frame, List<BedRow> before, List<BedRow> beds, BedShare share, int inHouse)
        implements OfficialLedger {

    /** The beds of a building, or of the home. */
    private record Part(String name, List<BedRow> before, List<BedRow> now) {
        private long count(Predicate<BedRow> is) {
            return now.stream().filter(is).count();
        }

        long setUp() {
            return count(bed -> bed.service().service() != BedService.CLOSED);
        }

        long inService() {
            return count(BedRow::isInService);
        }

        private static java.util.Set<UUID> nursing(List<BedRow> beds) {
            return beds.stream().filter(NursingBedTable::counts).map(BedRow::id).collect(Collectors.toSet());
        }

        long nursingBefore() {
            return nursing(before).size();
        }

        long nursing() {
            return nursing(now).size();
        }

        long added() {
            return nursing(now).stream()
                    .filter(bed -> !nursing(before).contains(bed))
                    .count();
        }

        long removed() {
            return nursing(before).stream()
                    .filter(bed -> !nursing(now).contains(bed))
                    .count();
        }

        long occupied() {
            return count(bed -> bed.occupant().isPresent());
        }

        long heavy() {
            return count(bed -> bed.occupant()
                    .flatMap(who -> who.dependence())
                    .filter(level -> level == CareDependence.SEVERE || level == CareDependence.COMPLETE)
                    .isPresent());
        }
    }

    /** As the share counts: nursing and in service. */
    private static boolean counts(BedRow bed) {
        return bed.isNursing() && bed.isInService();
    }

    @Override
    public int rows() {
        return parts().size();
    }

    @Override
    public List<Table> tables() {
        var body = new Body<>(columns());
        body.rows(parts());
        body.total("合计", whole());
        var notes = new ArrayList<String>();
        notes.add("说明：1.占比＝期末护理型床位÷在用（运营）床位；只计在用和预留的床位，停用、撤销的床位不计。" + "2.差额＝目标占比×在用床位（向上取整）－期末护理型床位，已达到的为 0。");
        long lying = new Part("", before, beds).occupied();
        if (inHouse > lying) {
            notes.add("另有 " + (inHouse - lying) + " 人在院，尚未安排床位，未计入本表“入住老年人数”。");
        }
        return List.of(Table.of(
                "护理型床位统计",
                frame.head("张、人、%"),
                body,
                frame.foot(notes.toArray(String[]::new)),
                Table.Paper.A3_LANDSCAPE));
    }

    private Part whole() {
        return new Part(frame.home().name(), before, beds);
    }

    private List<Part> parts() {
        var names = new LinkedHashSet<String>();
        java.util.stream.Stream.concat(beds.stream(), before.stream())
                .forEach(bed -> names.add(bed.place().building().name()));
        Map<String, List<BedRow>> then = byBuilding(before);
        Map<String, List<BedRow>> now = byBuilding(beds);
        return names.stream()
                .map(name -> new Part(name, then.getOrDefault(name, List.of()), now.getOrDefault(name, List.of())))
                .toList();
    }

    private static Map<String, List<BedRow>> byBuilding(List<BedRow> all) {
        return all.stream()
                .collect(Collectors.groupingBy(bed -> bed.place().building().name()));
    }

    private List<Column<Part>> columns() {
        var columns = new ArrayList<Column<Part>>(home());
        columns.addAll(List.of(
                Column.<Part>number("备案床位数", 8, part -> Optional.<Integer>empty())
                        .in("床位总数"),
                sum("实有床位数", Part::setUp).in("床位总数"),
                sum("其中：在用（运营）床位", Part::inService).in("床位总数"),
                sum("上期末", Part::nursingBefore).in("护理型床位"),
                sum("本期新增（改造）", Part::added).in("护理型床位"),
                sum("本期减少", Part::removed).in("护理型床位"),
                sum("期末", Part::nursing).in("护理型床位"),
                Column.<Part>decimal("护理型床位占比（%）", 9, part -> percent(part.nursing(), part.inService()))
                        .ofWhole(),
                Column.<Part>decimal("目标占比（%）", 8, part -> share.targetPercent())
                        .ofWhole()
                        .in("目标"),
                Column.<Part>number("差额（张）", 8, part -> missing(part)).ofWhole().in("目标"),
                sum("入住老年人数", Part::occupied).in("入住"),
                sum("其中：重度、完全失能", Part::heavy).in("入住"),
                Column.<Part>decimal("入住率（%）", 8, part -> percent(part.occupied(), part.inService()))
                        .ofWhole()
                        .in("入住"),
                Column.text("备注", 10, part -> "")));
        return columns;
    }

    private List<Column<Part>> home() {
        return List.of(
                Column.sequence(),
                Column.text("机构名称", 22, part -> frame.home().name() + "（" + part.name() + "）"),
                Column.text("机构类别", 16, part -> frame.word(frame.home().kind())),
                Column.text("运营方式", 14, part -> frame.word(frame.home().ownership())),
                Column.text(
                        "兴办主体",
                        10,
                        part -> frame.home()
                                .ownership()
                                .map(NursingBedTable::founder)
                                .orElse("")),
                Column.word("机构等级", 8, part -> frame.home().rating()));
    }

    private static String founder(anyi.term.Ownership ownership) {
        return switch (ownership) {
            case PUBLIC, PUBLIC_BUILT_PRIVATE_RUN -> "政府";
            case COLLECTIVE -> "集体";
            case PRIVATE_NON_PROFIT -> "社会组织";
            case PRIVATE_FOR_PROFIT -> "企业";
        };
    }

    private static Column<Part> sum(String heading, ToLongFunction<Part> value) {
        return Column.<Part>whole(heading, 8, value).sum();
    }

    private static Optional<BigDecimal> percent(long part, long whole) {
        return whole == 0
                ? Optional.empty()
                : Optional.of(
                        BigDecimal.valueOf(part * 100).divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP));
    }

    private Optional<Integer> missing(Part part) {
        return new BedShare((int) part.nursing(), (int) part.inService(), share.year(), share.targetPercent())
                .missing();
    }
}
