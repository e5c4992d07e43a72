// SPDX-License-Identifier: Apache-2.0
package anyi.tour.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** A house in town, whose roster is long enough that one can watch it come in. */
public final class CityHome {
    private static final long SEED = 1_200;
    public static final int PEOPLE = 1_200;
    private static final int BEDS_A_ROOM = 3;

    private CityHome() {}

    /** Writes beds and people into a folder that is there. */
    public static List<Path> write(Path folder, LocalDate today) {
        List<String> beds = IntStream.range(0, PEOPLE)
                .mapToObj(i -> room(i) + "-" + (1 + i % BEDS_A_ROOM))
                .toList();
        var bedRows = new ArrayList<List<String>>();
        bedRows.add(List.of("房间号", "床位号", "床位类型", "启用日期"));
        for (int i = 0; i < PEOPLE; i++) {
            bedRows.add(List.of(
                    room(i),
                    beds.get(i),
                    "普通型",
                    today.minusYears(12).withDayOfYear(1).toString()));
        }
        var people = new ArrayList<List<String>>();
        people.add(List.of("姓名", "性别", "身份证号", "床位号", "入住日期", "联系人姓名", "联系人电话"));
        for (Villager person : new Villagers(SEED, today).invent(beds, 1, 3)) {
            people.add(List.of(
                    person.name(),
                    person.male() ? "男" : "女",
                    person.number(),
                    person.bed(),
                    person.admitted().toString(),
                    person.relative(),
                    person.phone()));
        }
        return List.of(write(folder, "床位台账", bedRows), write(folder, "老人花名册", people));
    }

    private static String room(int person) {
        return Integer.toString(7001 + person / BEDS_A_ROOM);
    }

    private static Path write(Path folder, String kind, List<List<String>> rows) {
        var text = new StringBuilder("\uFEFF");
        rows.forEach(row -> text.append(String.join(",", row)).append("\r\n"));
        try {
            return Files.writeString(folder.resolve("桃源县养老中心" + kind + ".csv"), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
