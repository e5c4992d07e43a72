// SPDX-License-Identifier: Apache-2.0
package anyi.tour.sample;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The bed ledger and the roster of residents. */
final class RosterLedger {
    private static final int COLUMNS = 18;
    private final RuralHome home;
    private int refused;

    RosterLedger(RuralHome home) {
        this.home = home;
    }

    Path beds() {
        Map<String, Villager> lying = home.people().stream()
                .filter(Villager::isInHouse)
                .collect(Collectors.toMap(Villager::bed, person -> person));
        return LedgerSheet.save(home.file("床位台账"), book -> {
            var sheet = new LedgerSheet(book, "床位");
            sheet.title(RuralHome.NAME + "床位台账", home.filled(), 8);
            sheet.row("序号", "房间号", "床位号", "床位类型", "使用状态", "姓名", "性别", "入院日期");
            int number = 0;
            for (String bed : home.beds()) {
                Villager person = lying.get(bed);
                boolean first = bed.endsWith("-1");
                Object room = first ? bed.substring(0, 3) : "";
                String type = number % 2 == 0 ? "护理型" : "普通型";
                String state = bed.equals("205-3") ? "维修" : person == null ? "空床" : "入住";
                int row = person == null
                        ? sheet.row(++number, room, bed, type, state)
                        : sheet.row(
                                ++number,
                                room,
                                bed,
                                type,
                                state,
                                person.name(),
                                sex(person),
                                spelt(person.admitted(), 1));
                if (bed.endsWith("-3")) {
                    sheet.merge(row - 2, 2, row, 2);
                }
            }
            sheet.row("合计", number + "张");
            sheet.row();
            sheet.row("院长（签字）：          填表人：          （公章）");
        });
    }

    static String sex(Villager person) {
        return person.male() ? "男" : "女";
    }

    /** The same day as different people write it. */
    static String spelt(LocalDate day, int habit) {
        return switch (habit % 5) {
            case 0 -> day.toString();
            case 1 -> day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
            case 2 -> day.getYear() + "." + day.getMonthValue() + "." + day.getDayOfMonth();
            case 3 -> day.toString().replace("-", "");
            default -> day.getYear() + "/" + day.getMonthValue() + "/" + day.getDayOfMonth();
        };
    }

    Path residents() {
        Path file = home.file("老人花名册");
        return LedgerSheet.save(file, book -> {
            var sheet = new LedgerSheet(book, home.today().getYear() + "年");
            head(sheet);
            int number = 0;
            double fees = 0;
            for (String category : List.of("特困集中供养", "农村五保", "低保", "低收入", "一般")) {
                int persons = 0;
                double sum = 0;
                for (Villager person : home.people()) {
                    if (person.category().equals(category)) {
                        row(file, sheet, person, ++number);
                        persons++;
                        sum += person.isInHouse() ? fee(person) : 0;
                    }
                }
                sheet.row("小计", persons + "人", "", "", "", "", "", "", "", "", "", "", "", sum);
                fees += sum;
            }
            Villager twice = home.people().getFirst();
            int again = sheet.row(cells(twice, ++number, sheet.last()));
            home.plant(file, sheet(), "B" + again, "REFUSE", "row_twice");
            refused++;
            sheet.row("合计", number + "人", "", "", "", "", "", "", "", "", "", "", "", fees + fee(twice));
            sheet.row();
            sheet.row("院长（签字）：          审核人：          填表人：          （公章）");
            sheet.row("注：1.本表一式两份，民政部门一份，本院一份。");
        });
    }

    private String sheet() {
        return home.today().getYear() + "年";
    }

    private void head(LedgerSheet sheet) {
        sheet.title(RuralHome.NAME + "在院老人花名册（" + home.today().getYear() + "年）", home.filled(), COLUMNS);
        int groups = sheet.row("序号", "基本信息", "", "", "", "", "", "", "类别", "", "入住信息", "", "", "", "联系人", "", "", "备注");
        sheet.row(
                "",
                "姓名",
                "性别",
                "民族",
                "出生年月",
                "身份证号码",
                "户口性质",
                "户籍地址",
                "人员类别",
                "残疾类别及等级",
                "床位号",
                "入院日期",
                "合同到期日",
                "月收费标准（元）",
                "姓名",
                "关系",
                "电话",
                "");
        sheet.merge(groups, 1, groups + 1, 1);
        sheet.merge(groups, 2, groups, 8);
        sheet.merge(groups, 9, groups, 10);
        sheet.merge(groups, 11, groups, 14);
        sheet.merge(groups, 15, groups, 17);
        sheet.merge(groups, 18, groups + 1, 18);
    }

    private static double fee(Villager person) {
        return person.isSupported() ? 0 : 900;
    }

    private Object[] cells(Villager person, int number, int habit) {
        String name = person.name().length() == 2
                ? person.name().charAt(0) + "　" + person.name().charAt(1)
                : person.name();
        String remark =
                person.left().map(gone -> spelt(gone.on(), 2) + gone.reason()).orElse("");
        return new Object[] {
            number,
            name,
            sex(person),
            "汉族",
            spelt(person.birth(), habit),
            person.number(),
            "农业",
            "桃源镇双合村" + (number % 8 + 1) + "组",
            person.category(),
            number % 6 == 0 ? "肢体三级" : "",
            person.bed(),
            spelt(person.admitted(), habit + 2),
            spelt(home.today().plusMonths(5), habit),
            person.isSupported() ? "0元" : "900",
            person.relative(),
            "侄子",
            person.phone().substring(0, 3) + " " + person.phone().substring(3),
            remark
        };
    }

    private void row(Path file, LedgerSheet sheet, Villager person, int number) {
        Object[] cells = cells(person, number, number);
        int row = sheet.last() + 1;
        int who = home.people().indexOf(person);
        switch (who) {
            case 2 -> spoil(file, cells, row, 5, Villagers.spoilt(person.number()), "id_checksum", person.number());
            case 5 -> {
                double eaten = Double.parseDouble(person.number().substring(0, 15) + "000");
                spoil(file, cells, row, 5, eaten, "id_digits_lost", person.number());
            }
            case 8 ->
                spoil(
                        file,
                        cells,
                        row,
                        4,
                        person.birth().plusDays(1).toString(),
                        "birth_differs",
                        person.birth().toString());
            case 11 ->
                spoil(
                        file,
                        cells,
                        row,
                        11,
                        "2025-02-30",
                        "date_impossible",
                        person.admitted().toString());
            case 14 -> spoil(file, cells, row, 10, home.people().get(15).bed(), "bed_twice", person.bed());
            case 17 -> spoil(file, cells, row, 10, "919-1", "bed_unknown", person.bed());
            case 20 -> {
                cells[5] = person.number().substring(0, 6) + person.number().substring(8, 17);
                home.plant(file, sheet(), "F" + row, "WARN", "id_15_digits");
            }
            case 23 -> {
                cells[5] = "";
                home.plant(file, sheet(), "F" + row, "WARN", "id_missing");
            }
            case 27 -> {
                home.plant(
                        file,
                        sheet(),
                        "R" + row,
                        "REFUSE",
                        "left_before_arrival",
                        spelt(home.today().minusDays(9), 2) + "去世");
                refused++;
            }
            default -> {}
        }
        if (person.isInHouse()) {
            sheet.row(cells);
        } else {
            sheet.struckRow(cells);
            home.plant(file, sheet(), "B" + row, "WARN", "struck_row");
        }
    }

    private void spoil(Path file, Object[] cells, int row, int at, Object written, String code, String right) {
        cells[at] = written;
        home.plant(file, sheet(), (char) ('A' + at) + "" + row, "REFUSE", code, right);
        refused++;
    }

    int refused() {
        return refused;
    }

    int taken() {
        return (int)
                home.people().stream().filter(person -> !home.isRefused(person)).count();
    }
}
