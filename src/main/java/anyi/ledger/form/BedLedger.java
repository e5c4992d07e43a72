// SPDX-License-Identifier: Apache-2.0
package anyi.ledger.form;

import anyi.bed.BedOccupant;
import anyi.bed.BedRow;
import anyi.sheet.table.Body;
import anyi.sheet.table.Column;
import anyi.sheet.table.Line;
import anyi.sheet.table.Table;
import anyi.term.BedService;
import anyi.term.BedState;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** 床位台账: one row a bed that is not done away with, counted by building. */
public record BedLedger(Frame frame, List<BedRow> beds) implements OfficialLedger {
    public BedLedger {
        beds = beds.stream()
                .filter(bed -> bed.service().service() != BedService.CLOSED)
                .toList();
    }

    @Override
    public int rows() {
        return beds.size();
    }

    @Override
    public List<Table> tables() {
        var body = new Body<>(columns());
        Map<UUID, List<BedRow>> buildings = beds.stream()
                .collect(Collectors.groupingBy(
                        bed -> bed.place().building().id(), LinkedHashMap::new, Collectors.toList()));
        buildings.values().forEach(building -> {
            String name = building.getFirst().place().building().name();
            body.rows(building).remark(Line.Role.SUBTOTAL, words(name + "小计", building));
        });
        body.remark(Line.Role.TOTAL, words("合计", beds));
        return List.of(Table.of("床位台账", frame.head("张"), body, frame.foot(), Table.Paper.A3_LANDSCAPE));
    }

    private List<Column<BedRow>> columns() {
        var columns = new ArrayList<Column<BedRow>>(place());
        columns.addAll(List.of(
                Column.word("床位号", 8, bed -> bed.name().number()),
                Column.word("床位类型", 9, bed -> frame.word(bed.type().type())),
                Column.date("护理型认定日期", bed -> nursing(bed).map(BedRow.TypeOnDay::from)),
                Column.text(
                        "认定依据",
                        18,
                        bed -> nursing(bed).flatMap(BedRow.TypeOnDay::evidence).orElse("")),
                Column.date("启用日期", bed -> bed.name().openedOn()),
                Column.word("床位状态", 9, bed -> frame.word(bed.state())),
                Column.text(
                        "入住老人姓名",
                        11,
                        bed -> bed.occupant().map(who -> who.person().name()).orElse("")),
                Column.code(
                        "身份证号",
                        19,
                        bed -> bed.occupant()
                                .flatMap(who -> who.person().idNumber())
                                .orElse("")),
                Column.text("能力等级", 13, bed -> frame.word(bed.occupant().flatMap(BedOccupant::dependence))),
                Column.date("入住日期（本床）", bed -> bed.occupant().map(BedOccupant::since)),
                Column.text("备注", 16, BedLedger::remark)));
        return columns;
    }

    private List<Column<BedRow>> place() {
        Map<UUID, Long> inRoom = beds.stream()
                .collect(Collectors.groupingBy(bed -> bed.place().room().id(), Collectors.counting()));
        return List.of(
                Column.sequence(),
                Column.text("楼栋", 10, bed -> bed.place().building().name()),
                Column.word("楼层", 7, bed -> bed.place().floor().name()),
                Column.word("房间号", 8, bed -> bed.place().room().number()),
                Column.whole(
                        "房型（人间）",
                        7,
                        bed -> inRoom.getOrDefault(bed.place().room().id(), 0L)),
                Column.decimal("房间面积（㎡）", 8, bed -> bed.place().room().area()));
    }

    private static Optional<BedRow.TypeOnDay> nursing(BedRow bed) {
        return Optional.of(bed.type()).filter(type -> bed.isNursing());
    }

    private static String remark(BedRow bed) {
        return bed.service().reason().or(() -> bed.name().remark()).orElse("");
    }

    private static String words(String label, List<BedRow> beds) {
        return new Counts<>(beds, "张")
                .words(
                        label,
                        List.of(
                                new Counts.Part<>("护理型", BedRow::isNursing),
                                new Counts.Part<>("在用", BedRow::isInService),
                                new Counts.Part<>("空闲", bed -> bed.state() == BedState.FREE),
                                new Counts.Part<>("停用", bed -> bed.state() == BedState.OUT_OF_SERVICE)));
    }
}
