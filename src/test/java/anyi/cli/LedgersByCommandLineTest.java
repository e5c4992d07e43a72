// SPDX-License-Identifier: Apache-2.0
package anyi.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import anyi.report.Blanks;
import anyi.store.TestStores;
import anyi.text.Messages.Language;
import anyi.tour.sample.RuralHome;
import anyi.tour.sample.SampleLedgers;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The main job without a window: the sample home's ledgers in, a month computed and closed, the lists out. */
final class LedgersByCommandLineTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @TempDir
    Path dir;

    private SampleLedgers sample = new SampleLedgers(List.of(), java.util.Map.of(), 0, List.of(), java.util.Map.of());

    @BeforeEach
    void home() throws IOException {
        sample = RuralHome.write(Files.createDirectories(dir.resolve("台账")), TODAY);
        assertEquals(0, run("init", "--name", RuralHome.NAME).code());
    }

    @Test
    void a_report_of_any_day_goes_out_and_says_what_it_counts() throws IOException {
        take();
        Path file = dir.resolve("月报.xlsx");
        Answer answer = run("report", "--json", "--report", "monthly", "--on", "2026-09-30", "--out", file.toString());

        assertEquals(0, answer.code());
        assertTrue(Files.size(file) > 0);
        assertEquals("2026-09-30", answer.json().get("on").asString());
        JsonNode inHouse = answer.json()
                .get("indicators")
                .valueStream()
                .filter(one -> one.get("code").asString().equals("IN_HOUSE"))
                .findFirst()
                .orElseThrow();
        assertTrue(inHouse.get("value").asInt() > 0);
        assertEquals(inHouse.get("value").asInt(), inHouse.get("rows").asInt());
        assertTrue(!inHouse.get("definition").asString().isBlank());
    }

    @Test
    void a_sheet_of_the_bureau_is_filled_with_what_the_report_says() {
        take();
        Path figures = Blanks.book(
                dir.resolve("county.xls"),
                "情况",
                new String[][] {{"指标", "数量"}, {"床位总数", ""}, {"在院人数", ""}, {"食堂面积", ""}},
                sheet -> {});
        Path filled = dir.resolve("county_filled.xls");
        Answer answer =
                run("report", "--json", "--form", figures.toString(), "--on", "2026-09-30", "--out", filled.toString());

        assertEquals(0, answer.code());
        assertEquals(2, answer.json().get("figures").asInt());
        assertEquals("食堂面积", answer.json().get("unknown").get(0).asString());
        JsonNode report = run("report", "--json", "--report", "monthly", "--on", "2026-09-30")
                .json();
        assertEquals(value(report, "BEDS_SET_UP"), Blanks.text(filled, "B2"));
        assertEquals(value(report, "IN_HOUSE"), Blanks.text(filled, "B3"));

        Path list = Blanks.book(
                dir.resolve("名册.xlsx"),
                "名册",
                new String[][] {{"身份证号", "姓名", "床号", "入院日期", "政治面貌"}, {"合计", "", "", "", ""}},
                sheet -> {});
        Path people = dir.resolve("名册_填好.xlsx");
        Answer said = run("report", "--form", list.toString(), "--on", "2026-09-30", "--out", people.toString());
        assertEquals(0, said.code());
        assertTrue(said.out().contains("名单 " + value(report, "IN_HOUSE") + " 行"), said.out());
        assertTrue(said.out().contains("政治面貌"), said.out());
        assertEquals(
                Integer.parseInt(value(report, "IN_HOUSE")) + 2,
                Blanks.rows(people).size());
        assertEquals("合计", Blanks.rows(people).getLast().text(1));

        Path cars = Blanks.book(dir.resolve("车.xlsx"), "车", new String[][] {{"车牌号", "车型"}}, sheet -> {});
        Answer refused = run("report", "--json", "--form", cars.toString(), "--out", people.toString());
        assertEquals(2, refused.code());
        assertTrue(refused.json().get("error").get("text").asString().contains("没有本程序认识的列或指标"));
    }

    private static String value(JsonNode report, String code) {
        return report.get("indicators")
                .valueStream()
                .filter(one -> one.get("code").asString().equals(code))
                .findFirst()
                .orElseThrow()
                .get("value")
                .asString();
    }

    @Test
    void a_report_that_there_is_none_of_is_refused_in_words() {
        Answer answer = run(
                "report",
                "--json",
                "--report",
                "weekly",
                "--out",
                dir.resolve("x.xlsx").toString());

        assertEquals(2, answer.code());
        assertTrue(answer.json().get("error").get("text").asString().contains("monthly"));
        assertTrue(Files.notExists(dir.resolve("x.xlsx")));
        assertEquals(
                2,
                run(
                                "report",
                                "--report",
                                "monthly",
                                "--out",
                                dir.resolve("x.doc").toString())
                        .code());
    }

    @Test
    void ledgers_come_in_with_their_refused_rows_named_and_twice_change_nothing() {
        Answer first = take();
        assertEquals(1, first.code(), "rows were refused");
        JsonNode rows = first.json().get("rows");
        int read = rows.get("read").asInt();
        int taken = rows.get("taken").asInt();
        int refused = rows.get("refused").asInt();
        assertEquals(read, taken + refused + rows.get("unchanged").asInt());
        assertEquals(sample.refused(), refused);
        for (String kind : sample.counts().keySet()) {
            assertEquals(
                    sample.count(kind), first.json().get("counts").get(kind).asInt(), kind);
        }
        for (JsonNode problem : first.json().get("problems")) {
            assertTrue(
                    problem.propertyNames().containsAll(List.of("severity", "file", "sheet", "cell", "field", "code")));
            assertTrue(Set.of("REFUSE", "WARN").contains(problem.get("severity").asString()), problem.toString());
            assertTrue(!problem.get("text").asString().isBlank());
        }

        Answer again = take();
        JsonNode same = again.json().get("rows");
        assertEquals(0, same.get("taken").asInt());
        assertEquals(taken, same.get("unchanged").asInt());
        assertEquals(refused, same.get("refused").asInt());
    }

    @Test
    void everything_goes_out_as_lists_and_as_rows() throws IOException {
        take();
        Path lists = dir.resolve("出");
        Answer out = run("export", "--to", lists.toString(), "--json");
        assertEquals(0, out.code());
        try (var files = Files.list(lists)) {
            assertEquals(22, files.count(), "eleven lists, each as workbook and as print");
        }
        JsonNode all = out.json();
        assertEquals(sample.count("residents"), all.get("residents").size());
        assertEquals(sample.count("beds"), all.get("beds").size());
        assertEquals(sample.count("assessments"), all.get("assessments").size());
        assertEquals(sample.count("leaves"), all.get("leaves").size());
        assertTrue(all.has("stays"));
        assertEquals(0, all.get("subsidy_lines").size());
    }

    @Test
    void a_month_is_computed_and_closed_once() {
        take();
        Answer preview = run("compute", "--month", "2026-11", "--json");
        assertEquals(0, preview.code());
        assertEquals("PREVIEW", preview.json().get("state").asString());
        for (String key : List.of("month", "state", "total", "lines", "notApplied", "undecided", "inputHash")) {
            assertTrue(preview.json().has(key), key);
        }
        Answer closed = run("compute", "--month", "2026-11", "--close", "--json");
        assertEquals(0, closed.code());
        assertEquals("CLOSED", closed.json().get("state").asString());
        Answer again = run("compute", "--month", "2026-11", "--close");
        assertEquals(2, again.code());
        assertTrue(again.out().contains("以前已经关账"), again.out());
        assertEquals(2, run("compute", "--month", "2027-01", "--close").code());
        assertEquals(2, run("compute", "--month", "November").code());
    }

    @Test
    void nothing_is_done_without_files_or_with_a_foreign_one() throws IOException {
        assertEquals(2, run("import").code());
        Path letter = Files.writeString(dir.resolve("信.xlsx"), "%PDF-1.7");
        Answer foreign = run("import", "--json", letter.toString());
        assertEquals(2, foreign.code());
        assertEquals(0, foreign.json().get("rows").get("read").asInt());
        assertTrue(!foreign.json().get("problems").isEmpty());
    }

    @Test
    void refused_rows_come_back_in_the_same_file_with_what_to_do() throws IOException {
        Path people = Files.writeString(
                dir.resolve("老人.csv"),
                "姓名,身份证号,入院日期\n高振海,230197194910050011,2019-3-2\n赵玉兰,23019719510302002,2019-3-2\n");
        Path back = dir.resolve("退回");
        Answer some = run("import", "--json", "--refused", back.toString(), people.toString());
        assertEquals(1, some.code());
        assertEquals(1, some.json().get("returned").asInt());
        try (var files = Files.list(back)) {
            String text = Files.readString(files.findFirst().orElseThrow());
            assertTrue(text.contains("赵玉兰") && text.contains("这里是 17 位"), text);
        }
    }

    private Answer take() {
        var args = new ArrayList<>(List.of("--json"));
        sample.files().forEach(file -> args.add(file.toString()));
        return run("import", args.toArray(String[]::new));
    }

    private record Answer(int code, String out) {
        JsonNode json() {
            return JsonMapper.shared().readTree(out);
        }
    }

    private Answer run(String verb, String... more) {
        var args = new ArrayList<>(List.of(verb, "--home", dir.resolve("家.anyi").toString(), "--password-file", "-"));
        args.addAll(List.of("--today", TODAY.toString(), "--actor", "刘春梅"));
        args.addAll(List.of(more));
        var written = new ByteArrayOutputStream();
        var terminal = new Terminal(
                new ByteArrayInputStream("一个 好密码 123\n".getBytes(StandardCharsets.UTF_8)),
                new PrintStream(written, true, StandardCharsets.UTF_8),
                new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8));
        int code = new Cli(terminal, TestStores.CLOCK, Language.CHINESE).execute(args.toArray(String[]::new));
        return new Answer(code, written.toString(StandardCharsets.UTF_8));
    }
}
