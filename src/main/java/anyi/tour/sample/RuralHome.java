// SPDX-License-Identifier: Apache-2.0
package anyi.tour.sample;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** 桃源镇敬老院: thirty beds on two floors, its ledgers and the mistakes in them. */
public final class RuralHome {
    public static final String NAME = "桃源镇敬老院";
    private static final long SEED = 20261124;
    private static final int FLOORS = 2;
    private static final int ROOMS = 5;
    private static final int BEDS_A_ROOM = 3;
    private static final int IN_HOUSE = 24;

    private final Path folder;
    private final LocalDate today;
    private final List<String> beds = new ArrayList<>();
    private final List<Villager> people;
    private final List<String> planted = new ArrayList<>();
    private final Map<String, String> corrections = new HashMap<>();

    private RuralHome(Path folder, LocalDate today) {
        this.folder = folder;
        this.today = today;
        for (int floor = 1; floor <= FLOORS; floor++) {
            for (int room = 1; room <= ROOMS; room++) {
                for (int bed = 1; bed <= BEDS_A_ROOM; bed++) {
                    beds.add(floor + "0" + room + "-" + bed);
                }
            }
        }
        people = new ArrayList<>(new Villagers(SEED, today).invent(beds.subList(0, IN_HOUSE + 4)));
        gone(24, today.minusMonths(5), "去世");
        gone(25, today.minusMonths(3), "回家");
        gone(26, today.minusMonths(2), "转其他机构");
        gone(27, today.minusYears(9), "去世");
    }

    private void gone(int at, LocalDate on, String reason) {
        people.set(at, people.get(at).leftOn(on, reason));
    }

    /** Writes the five workbooks into a folder that is there. */
    public static SampleLedgers write(Path folder, LocalDate today) {
        return new RuralHome(folder, today).write();
    }

    private SampleLedgers write() {
        var counts = new HashMap<String, Integer>();
        var roster = new RosterLedger(this);
        var care = new CareLedgers(this);
        var money = new MoneyLedger(this);
        List<Path> files = List.of(roster.beds(), roster.residents(), care.assessments(), care.leaves(), money.write());
        counts.put("beds", beds.size());
        counts.put("residents", roster.taken());
        counts.put("assessments", care.assessmentsTaken());
        counts.put("leaves", care.leavesTaken());
        counts.put("subsidies_paid", money.taken());
        int refused = roster.refused() + care.refused() + money.refused();
        return new SampleLedgers(files, counts, refused, planted, corrections);
    }

    Path file(String kind) {
        return folder.resolve(NAME + kind + ".xls");
    }

    LocalDate today() {
        return today;
    }

    List<String> beds() {
        return beds;
    }

    List<Villager> people() {
        return people;
    }

    /** The months whose payments are in the list: the three before this one. */
    List<YearMonth> months() {
        YearMonth now = YearMonth.from(today);
        return List.of(now.minusMonths(3), now.minusMonths(2), now.minusMonths(1));
    }

    String filled() {
        return "填报日期：" + today.getYear() + "年" + today.getMonthValue() + "月" + today.getDayOfMonth() + "日";
    }

    /** People whose row in the roster is refused: their other rows wait. */
    boolean isRefused(Villager person) {
        return List.of(2, 5, 8, 11, 14, 17, 27).contains(people.indexOf(person));
    }

    void plant(Path file, String sheet, String cell, String severity, String code) {
        planted.add(file.getFileName() + "|" + sheet + "|" + cell + "|" + severity + "|" + code);
    }

    void plant(Path file, String sheet, String cell, String severity, String code, String right) {
        plant(file, sheet, cell, severity, code);
        corrections.put(file.getFileName() + "|" + sheet + "|" + cell, right);
    }
}
