// SPDX-License-Identifier: Apache-2.0
package anyi.tour.sample;

import java.nio.file.Path;
import java.time.Period;
import java.time.YearMonth;

/** What was paid in the last months, a sheet a month, with sums by group. */
final class MoneyLedger {
    private static final String STRANGER = "钱来顺";
    private final RuralHome home;
    private int refused;
    private int taken;

    MoneyLedger(RuralHome home) {
        this.home = home;
    }

    Path write() {
        Path file = home.file("补贴发放花名册");
        return LedgerSheet.save(
                file,
                book -> home.months()
                        .forEach(month -> month(file, new LedgerSheet(book, month.getMonthValue() + "月"), month)));
    }

    private void month(Path file, LedgerSheet sheet, YearMonth month) {
        String name = month.getMonthValue() + "月";
        sheet.title(RuralHome.NAME + month.getYear() + "年" + name + "补贴发放花名册", home.filled(), 8);
        int head = sheet.row("序号", "姓名", "身份证号", "补贴项目（元）", "", "", "合计金额", "备注");
        sheet.row("", "", "", "高龄津贴", "基本生活费", "照料护理费", "", "");
        sheet.merge(head, 4, head, 6);
        for (int column : new int[] {1, 2, 3, 7, 8}) {
            sheet.merge(head, column, head + 1, column);
        }
        double[] sums = new double[3];
        int number = 0;
        for (Villager person : home.people()) {
            if (isPaid(person, month)) {
                pay(file, sheet, name, person, ++number, month, sums);
            }
        }
        if (month.equals(home.months().getLast())) {
            int row = sheet.row(++number, STRANGER, "", "100", 0, 0, 100);
            sums[0] += 100;
            home.plant(file, name, "B" + row, "REFUSE", "not_in_roster");
            refused++;
        }
        double total = sums[0] + sums[1] + sums[2];
        boolean wrong = month.equals(home.months().getFirst());
        int row = sheet.row("合计", number + "人", "", sums[0], sums[1], sums[2], wrong ? total + 100 : total);
        if (wrong) {
            home.plant(file, name, "G" + row, "WARN", "total_row_wrong");
        }
        sheet.row("院长（签字）：          会计：          （公章）");
    }

    /** The one who died is paid once too often. */
    private boolean isPaid(Villager person, YearMonth month) {
        int who = home.people().indexOf(person);
        boolean came = person.admitted().isBefore(month.atDay(1));
        return came
                && (person.isInHouse()
                        || who == 24 && month.equals(home.months().getFirst()));
    }

    private void pay(
            Path file, LedgerSheet sheet, String name, Villager person, int number, YearMonth month, double[] sums) {
        int age = Period.between(person.birth(), month.atDay(1)).getYears();
        double old = age >= 90 ? 200 : age >= 80 ? 100 : 0;
        double basic = person.isSupported() ? 920 : 0;
        double care = person.isSupported() ? 160 : 0;
        int row = sheet.row(
                number,
                person.name(),
                person.number(),
                number % 7 == 0 ? old + "元" : old,
                basic,
                care,
                old + basic + care);
        sums[0] += old;
        sums[1] += basic;
        sums[2] += care;
        if (!person.isInHouse()) {
            home.plant(file, name, "B" + row, "WARN", "paid_after_death");
        }
        if (home.isRefused(person)) {
            refused++;
        } else {
            taken++;
        }
    }

    int refused() {
        return refused;
    }

    int taken() {
        return taken;
    }
}
