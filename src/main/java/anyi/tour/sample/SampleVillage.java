// SPDX-License-Identifier: Apache-2.0
package anyi.tour.sample;

import anyi.settings.door.SampleBooks;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** The home of sixty that can be looked at: seventy-two beds, everybody assessed, some away, some gone; no mistakes. */
public final class SampleVillage implements SampleBooks {
    public static final int IN_HOUSE = 60;
    private static final long SEED = 60;
    private static final int GONE = 5;
    private static final int ROOMS = 12;
    private static final int BEDS_A_ROOM = 3;
    private static final List<String> LEVELS = List.of("能力完好", "轻度失能", "中度失能", "重度失能", "完全失能");
    private static final int[][] PARTS = {
        {32, 15, 28, 15}, {26, 12, 22, 10}, {18, 9, 18, 9}, {12, 6, 12, 8}, {5, 3, 6, 4}
    };
    private static final List<String> CARE = List.of("自理", "介助", "介助", "介护", "介护");

    @Override
    public String homeName() {
        return "样例 桃源镇敬老院";
    }

    @Override
    public List<Path> policies(Path folder) {
        return CountyPolicies.codes().stream()
                .map(code -> CountyPolicies.write(folder, code))
                .toList();
    }

    @Override
    public List<Path> ledgers(Path folder, LocalDate today) {
        List<String> beds = beds();
        List<Villager> people =
                new ArrayList<>(new Villagers(SEED, today).invent(beds.subList(0, IN_HOUSE + GONE), 20, 50));
        for (int i = 0; i < GONE; i++) {
            int at = 5 + 9 * i;
            people.set(at, people.get(at).leftOn(today.minusDays(20 + 35L * i), gone(i)));
        }
        return List.of(
                write(folder, "床位台账", beds(beds, today)),
                write(folder, "老人花名册", residents(people, today)),
                write(folder, "能力评估台账", assessments(people, today)),
                write(folder, "请销假登记", leaves(people, today)));
    }

    private static String gone(int number) {
        return number % 2 == 0 ? "去世" : "回家";
    }

    private static List<String> beds() {
        return IntStream.range(0, 2 * ROOMS * BEDS_A_ROOM)
                .mapToObj(i -> "%d%02d-%d"
                        .formatted(1 + i / (ROOMS * BEDS_A_ROOM), 1 + i / BEDS_A_ROOM % ROOMS, 1 + i % BEDS_A_ROOM))
                .toList();
    }

    private static List<List<String>> beds(List<String> beds, LocalDate today) {
        var rows = new ArrayList<List<String>>();
        rows.add(List.of("房间号", "床位号", "床位类型", "启用日期"));
        for (int i = 0; i < beds.size(); i++) {
            String type = i / BEDS_A_ROOM % 4 == 1 ? "护理型" : "普通型";
            rows.add(List.of(
                    beds.get(i).substring(0, 3),
                    beds.get(i),
                    type,
                    today.minusYears(12).withDayOfYear(1).toString()));
        }
        return rows;
    }

    private static List<List<String>> residents(List<Villager> people, LocalDate today) {
        var rows = new ArrayList<List<String>>();
        rows.add(List.of(
                "姓名", "性别", "身份证号", "户口性质", "户籍地址", "人员类别", "残疾类别及等级", "护理等级", "床位号", "入住日期", "退住日期", "退住原因", "协议终止日期",
                "月收费标准", "联系人姓名", "与老人关系", "联系人电话"));
        for (int i = 0; i < people.size(); i++) {
            Villager person = people.get(i);
            rows.add(List.of(
                    person.name(),
                    person.male() ? "男" : "女",
                    person.number(),
                    "农业",
                    "桃源县桃源镇",
                    category(person),
                    i % 7 == 3 ? "肢体二级" : "",
                    CARE.get(i % CARE.size()),
                    person.bed(),
                    person.admitted().toString(),
                    person.left().map(left -> left.on().toString()).orElse(""),
                    person.left().map(Villager.Gone::reason).orElse(""),
                    today.plusDays(10 + i * 6L).toString(),
                    person.isSupported() ? "0" : "1200",
                    person.relative(),
                    i % 2 == 0 ? "儿子" : "女儿",
                    person.phone()));
        }
        return rows;
    }

    private static String category(Villager person) {
        return switch (person.category()) {
            case "低保" -> "农村低保";
            case "农村五保" -> "特困集中供养";
            default -> person.category();
        };
    }

    private static List<List<String>> assessments(List<Villager> people, LocalDate today) {
        var rows = new ArrayList<List<String>>();
        rows.add(List.of(
                "姓名", "身份证号", "评估日期", "评估原因", "评估标准", "自理能力", "基础运动能力", "精神状态", "感知觉与社会参与", "总分", "最终等级", "评估人"));
        for (int i = 0; i < people.size(); i++) {
            Villager person = people.get(i);
            int[] parts = PARTS[i % PARTS.length];
            LocalDate on = today.minusDays(30 + i * 5L);
            rows.add(List.of(
                    person.name(),
                    person.number(),
                    (on.isBefore(person.admitted()) || !person.isInHouse() ? person.admitted() : on).toString(),
                    "定期评估",
                    "GB/T 42195-2022",
                    Integer.toString(parts[0]),
                    Integer.toString(parts[1]),
                    Integer.toString(parts[2]),
                    Integer.toString(parts[3]),
                    Integer.toString(parts[0] + parts[1] + parts[2] + parts[3]),
                    LEVELS.get(i % LEVELS.size()),
                    "张海燕、王丽娟"));
        }
        return rows;
    }

    private static List<List<String>> leaves(List<Villager> people, LocalDate today) {
        var rows = new ArrayList<List<String>>();
        rows.add(List.of("姓名", "身份证号", "请假类型", "离院时间", "预计返院", "实际返院", "陪同人", "联系电话"));
        for (int i = 0; i < 14; i++) {
            Villager person = people.get(i * 3);
            LocalDate left = today.minusDays(70 - i * 5L);
            boolean away = i >= 12;
            rows.add(List.of(
                    person.name(),
                    person.number(),
                    i % 3 == 0 ? "住院" : "探亲",
                    left.toString(),
                    left.plusDays(i == 12 ? 6 : 9).toString(),
                    away ? "" : left.plusDays(3).toString(),
                    person.relative(),
                    person.phone()));
        }
        return rows;
    }

    private static Path write(Path folder, String kind, List<List<String>> rows) {
        var text = new StringBuilder("\uFEFF");
        rows.forEach(row -> text.append(String.join(",", row)).append("\r\n"));
        try {
            return Files.writeString(folder.resolve("桃源镇敬老院" + kind + ".csv"), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
