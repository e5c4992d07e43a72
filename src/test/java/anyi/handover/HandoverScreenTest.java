// SPDX-License-Identifier: Apache-2.0
package anyi.handover;

import static anyi.store.schema.Tables.HANDOVER_QUESTION;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import anyi.given.Given;
import anyi.handover.parcel.Card;
import anyi.handover.parcel.Keys;
import anyi.handover.parcel.TestKeys;
import anyi.kit.Session;
import anyi.robot.Robot;
import anyi.store.Store;
import anyi.store.TestStores;
import anyi.store.schema.tables.records.HandoverQuestionRecord;
import anyi.term.LeaveKind;
import anyi.text.Messages;
import anyi.text.Messages.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HandoverScreenTest {
    private static final Messages CHINESE = Messages.of(Language.CHINESE);

    private final Store store = TestStores.empty();
    private final Given a = new Given(store);
    private final Keys keys = TestKeys.of("home");
    private final Session session = new Session("刘春梅");
    private final HandoverCommands commands = new HandoverCommands(store, session, CHINESE, TestStores.CLOCK, keys);
    private final ReceiptCommands receipts = new ReceiptCommands(store, session, CHINESE, TestStores.CLOCK, keys);
    private final Robot robot = new Robot();

    @TempDir
    Path stick;

    private UUID wang = new UUID(0, 0);

    @BeforeEach
    void a_home() {
        a.home();
        a.beds("1号楼", 1, 2, 2);
        wang = a.resident("王秀英")
                .female()
                .admitted("2024-03-15")
                .inBed("101-1")
                .onLeave("2026-11-20", null, LeaveKind.FAMILY)
                .save();
    }

    @AfterEach
    void close() {
        robot.close();
        store.close();
    }

    private void open() {
        robot.open(desk -> new HandoverScreens(desk, store, commands, receipts, stick).handovers());
    }

    private void bureau() {
        receipts.register(Card.of(Card.Kind.BUREAU, UUID.randomUUID(), "滨江区民政局", TestKeys.of("bureau")));
    }

    private void question() {
        var row = new HandoverQuestionRecord();
        row.setId(a.next());
        row.setTableName("resident");
        row.setRowId(wang);
        row.setResidentId(wang);
        row.setQuestion("身份证号与公安数据不符，请核对");
        row.setAskedOn(LocalDate.of(2026, 11, 20));
        row.setAskedBy("滨江区民政局");
        a.insert(row);
    }

    @Test
    void a_package_is_made_by_one_key() throws IOException {
        bureau();
        open();
        assertTrue(robot.sees("还没有收到过回执"));

        robot.push("#handover-make");

        assertTrue(robot.sees("第 1 号交接包已做成"), robot.text());
        assertTrue(robot.sees("未回执"));
        assertEquals(1, new HandoverQueries(store.read()).parcels().size());
        try (Stream<Path> files = Files.list(stick)) {
            assertEquals(3, files.count(), "package, cover sheet, card");
        }
    }

    @Test
    void a_stick_that_was_pulled_is_said_and_nothing_is_on_record() {
        robot.preferences().put("handover.folder", stick.resolve("gone").toString());
        open();
        assertTrue(robot.sees("还没有登记民政局"));

        robot.push("#handover-make");

        assertTrue(robot.sees("找不到这个文件夹"));
        assertEquals(List.of(), new HandoverQueries(store.read()).parcels());
    }

    @Test
    void a_question_is_answered() {
        question();
        open();
        assertTrue(robot.sees("身份证号与公安数据不符"));
        var id = store.read().fetchSingle(HANDOVER_QUESTION).getId();

        robot.push("#handover-answer-" + id);
        robot.click("#dialog-save");
        assertTrue(robot.sees("请写答复"));
        robot.focus("#handover-answer").type("已核对，号码无误");
        robot.click("#dialog-save");

        assertTrue(robot.sees("答复：已核对，号码无误"), robot.text());
        assertEquals("已核对，号码无误", store.read().fetchSingle(HANDOVER_QUESTION).getAnswer());
    }

    @Test
    void it_is_fit_to_be_seen() {
        open();
        robot.picture("handover-empty.zh");
        assertEquals(List.of(), robot.clipped());
        bureau();
        question();
        commands.handOver(new HandingOver.Ask(stick, false, false));
        open();
        robot.push("#handover-make").picture("handover.zh");
        assertEquals(List.of(), robot.clipped());
        robot.in(Language.ENGLISH).picture("handover.en");
        assertEquals(List.of(), robot.clipped());
        robot.in(Language.CHINESE).textSize(150).picture("handover-150.zh");
        assertEquals(List.of(), robot.clipped());
    }
}
