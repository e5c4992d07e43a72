// SPDX-License-Identifier: Apache-2.0
package anyi.tour.sample;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** The assessment ledger and the register of leave. */
final class CareLedgers {
    private static final int[][] PARTS = {
        {32, 15, 28, 15}, {26, 12, 22, 10}, {18, 9, 18, 9}, {12, 6, 12, 8}, {5, 3, 6, 4}
    };
    private static final List<String> LEVELS = List.of("能力完好", "轻度失能", "中度失能", "重度失能", "完全失能");
    private final RuralHome home;
    private int refused;
    private int assessments;
    private int leaves;

    CareLedgers(RuralHome home) {
        this.home = home;
    }

    Path assessments() {
        Path file = home.file("能力评估台账");
        return LedgerSheet.save(file, book -> {
            var sheet = new LedgerSheet(book, "评估");
            sheet.title(RuralHome.NAME + "老年人能力评估台账", home.filled(), 14);
            sheet.row(
                    "序号",
                    "姓名",
                    "身份证号",
                    "评估日期",
                    "评估原因",
                    "评估标准",
                    "自理能力",
                    "基础运动能力",
                    "精神状态",
                    "感知觉与社会参与",
                    "总分",
                    "等级变更依据",
                    "最终等级",
                    "评估人");
            for (int i = 0; i < home.people().size(); i++) {
                assessment(file, sheet, home.people().get(i), i);
            }
            sheet.row("合计", home.people().size() + "人次");
        });
    }

    private void assessment(Path file, LedgerSheet sheet, Villager person, int number) {
        int[] parts = PARTS[number % PARTS.length];
        int sum = parts[0] + parts[1] + parts[2] + parts[3];
        String level = LEVELS.get(number % LEVELS.size());
        LocalDate on = person.left()
                .map(gone -> person.admitted().plusDays(3))
                .orElse(home.today().minusDays(200 - number * 5L));
        int row = sheet.last() + 1;
        boolean wrongLevel = number == 3;
        if (number == 1) {
            home.plant(file, "评估", "K" + row, "WARN", "score_sum_wrong");
        } else if (wrongLevel) {
            home.plant(file, "评估", "M" + row, "REFUSE", "level_not_from_score", level);
        }
        sheet.row(
                number + 1,
                person.name(),
                person.number(),
                RosterLedger.spelt(on.isBefore(person.admitted()) ? person.admitted() : on, number),
                "定期评估",
                "GB/T 42195-2022",
                parts[0],
                parts[1],
                parts[2],
                parts[3],
                number == 1 ? sum + 3 : sum,
                "",
                wrongLevel ? "能力完好" : level,
                "张海燕、王丽娟");
        count(person, wrongLevel, true);
    }

    private void count(Villager person, boolean wrong, boolean assessment) {
        if (wrong || home.isRefused(person)) {
            refused++;
        } else if (assessment) {
            assessments++;
        } else {
            leaves++;
        }
    }

    Path leaves() {
        Path file = home.file("请销假登记");
        return LedgerSheet.save(file, book -> {
            var sheet = new LedgerSheet(book, Integer.toString(home.today().getYear()));
            sheet.title(RuralHome.NAME + home.today().getYear() + "年请销假登记", home.filled(), 9);
            sheet.row("序号", "姓名", "床位号", "请假类型", "离院时间", "预计返院", "实际返院", "陪同人", "联系电话");
            for (int i = 0; i < 12; i++) {
                leave(file, sheet, home.people().get(i), i);
            }
            sheet.row("合计", "12人次");
        });
    }

    private void leave(Path file, LedgerSheet sheet, Villager person, int number) {
        LocalDate left = home.today().minusDays(60 - number * 4L);
        LocalDate back = left.plusDays(3);
        boolean away = number == 0;
        boolean wrong = number == 4;
        int row = sheet.last() + 1;
        if (wrong) {
            String name = Integer.toString(home.today().getYear());
            home.plant(file, name, "G" + row, "REFUSE", "back_before_from", back.toString());
        }
        sheet.row(
                number + 1,
                person.name(),
                person.bed(),
                number % 3 == 0 ? "住院" : "探亲",
                RosterLedger.spelt(left, number),
                RosterLedger.spelt(back, 2),
                away ? "" : RosterLedger.spelt(wrong ? left.minusDays(5) : back, 3),
                person.relative(),
                person.phone());
        count(person, wrong, false);
    }

    int refused() {
        return refused;
    }

    int assessmentsTaken() {
        return assessments;
    }

    int leavesTaken() {
        return leaves;
    }
}
