// SPDX-License-Identifier: Apache-2.0
package anyi.handover;

import static anyi.store.schema.Tables.LEAVE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import anyi.given.Given;
import anyi.handover.HandingOver.Ask;
import anyi.handover.parcel.Card;
import anyi.handover.parcel.Head;
import anyi.handover.parcel.Keys;
import anyi.handover.parcel.Parcel;
import anyi.handover.parcel.ParcelReader;
import anyi.handover.parcel.ParcelWriter;
import anyi.handover.parcel.TestKeys;
import anyi.handover.parcel.Unfit;
import anyi.kit.Session;
import anyi.sheet.table.Saving;
import anyi.store.Store;
import anyi.store.TestStores;
import anyi.term.LeaveKind;
import anyi.text.Messages;
import anyi.text.Messages.Language;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

final class HandoverCommandsTest {
    private static final Messages CHINESE = Messages.of(Language.CHINESE);
    private static final UUID BUREAU = UUID.fromString("01930000-0000-7000-8000-00000000b0b0");
    private static final Keys BUREAU_KEYS = TestKeys.of("bureau");
    private static final Card BUREAU_CARD = Card.of(Card.Kind.BUREAU, BUREAU, "民政局", BUREAU_KEYS);

    private final Store store = TestStores.empty();
    private final Given a = new Given(store);
    private final Keys keys = TestKeys.of("home");
    private final Session session = new Session("刘春梅");
    private final HandoverCommands commands = new HandoverCommands(store, session, CHINESE, TestStores.CLOCK, keys);
    private final ReceiptCommands receipts = new ReceiptCommands(store, session, CHINESE, TestStores.CLOCK, keys);

    @TempDir
    Path stick;

    private UUID wang = new UUID(0, 0);

    @BeforeEach
    void a_home() {
        a.home();
        a.beds("1号楼", 1, 2, 2);
        wang = a.resident("王秀英")
                .female()
                .idNumber("110105194912310022")
                .admitted("2024-03-15")
                .inBed("101-1")
                .onLeave("2026-11-20", null, LeaveKind.FAMILY)
                .save();
    }

    @AfterEach
    void close() {
        store.close();
    }

    private HandingOver.Made made() {
        return assertInstanceOf(HandingOver.Made.class, commands.handOver(new Ask(stick, false, false)));
    }

    private Parcel read(Path file) {
        int schema = new HandoverQueries(store.read()).schema();
        return new ParcelReader(BUREAU_KEYS.sealing(), schema, key -> Optional.of(commands.card())).read(file);
    }

    private static List<String> lines(Parcel parcel, String table) {
        var lines = new ArrayList<String>();
        parcel.lines(table, lines::add);
        return lines;
    }

    private Path receipt(UUID home, ParcelRow parcel, Parcel bag, Receipt.Question... questions) throws IOException {
        Path file = stick.resolve("receipt.zip");
        var head = new Head(
                Head.Kind.RECEIPT,
                UUID.randomUUID(),
                BUREAU,
                parcel.number(),
                0,
                parcel.until(),
                bag.head().headHash(),
                bag.head().schema(),
                TestStores.CLOCK.instant());
        var receipt = new Receipt(
                home,
                parcel.id(),
                parcel.number(),
                bag.bagHash(),
                parcel.until(),
                bag.head().headHash(),
                List.of());
        try (var out = Files.newOutputStream(file)) {
            var writer = new ParcelWriter(out, head, BUREAU_CARD, BUREAU_KEYS);
            writer.table(
                    Receipt.TABLE,
                    List.of(),
                    sink -> sink.line(JsonMapper.shared().writeValueAsString(receipt)));
            writer.table(Receipt.QUESTIONS, List.of(), sink -> {
                for (Receipt.Question question : questions) {
                    sink.line(JsonMapper.shared().writeValueAsString(question));
                }
            });
            writer.finish();
        }
        return file;
    }

    @Test
    void the_first_package_holds_everything_and_stands_on_record() {
        long before = store.revision();
        var made = made();

        Parcel parcel = read(made.file());
        assertEquals(1, parcel.head().sequence());
        assertEquals(0, parcel.head().since());
        assertEquals(before, parcel.head().until());
        assertEquals(1, lines(parcel, "resident").size());
        assertTrue(lines(parcel, "resident").getFirst().contains("110105194912310022"));
        assertTrue(lines(parcel, "resident").getFirst().contains(store.homeId().toString()));
        assertEquals(4, lines(parcel, "bed").size());
        assertEquals(before, lines(parcel, "act").size());
        assertEquals(List.of(), lines(parcel, "parcel"));
        assertEquals(List.of(made.parcel()), new HandoverQueries(store.read()).parcels());
        assertInstanceOf(Saving.Saved.class, made.cover());
        assertTrue(Files.exists(made.card().file()));
    }

    @Test
    void after_a_receipt_only_what_is_new_leaves_and_what_is_gone_is_said_to_be() throws IOException {
        receipts.register(BUREAU_CARD);
        var first = made();
        assertTrue(first.file().toString().endsWith(".age"));
        assertFalse(new String(Files.readAllBytes(first.file()), StandardCharsets.UTF_8).contains("王秀英"));
        UUID leave = a.leaveOf(wang);
        var question = new Receipt.Question(
                UUID.randomUUID(),
                "resident",
                wang,
                wang,
                "身份证号请核对",
                TestStores.CLOCK.instant().atZone(TestStores.CLOCK.getZone()).toLocalDate(),
                "局");
        Path receipt = receipt(store.homeId(), first.parcel(), read(first.file()), question);
        assertEquals(new Acknowledging.Acknowledged(1, 1, "民政局"), receipts.acknowledge(receipt));
        long before = store.revision();
        assertEquals(new Acknowledging.Known(1), receipts.acknowledge(receipt));
        assertEquals(before, store.revision(), "twice changes nothing");

        a.resident("李桂兰").female().admitted("2026-11-23").save();
        store.write("李梅", "删除请假", tx -> {
            tx.delete(tx.row(LEAVE, leave));
            return true;
        });
        receipts.answer(question.id(), "已核对");
        var second = read(made().file());

        assertEquals(first.parcel().until(), second.head().since());
        assertEquals(1, lines(second, "resident").size());
        assertTrue(lines(second, "resident").getFirst().contains("李桂兰"));
        assertEquals(List.of("{\"id\":\"" + leave + "\",\"deleted\":true}"), lines(second, "leave"));
        assertTrue(lines(second, "handover_question").getFirst().contains("已核对"));
        assertFalse(second.tables().contains("bed"));
    }

    @Test
    void everything_again_when_it_is_asked_for() throws IOException {
        receipts.register(BUREAU_CARD);
        var first = made();
        receipts.acknowledge(receipt(store.homeId(), first.parcel(), read(first.file())));

        commands.handOver(new Ask(stick, true, true));

        ParcelRow last = new HandoverQueries(store.read()).parcels().getFirst();
        assertEquals(0, last.since());
        assertFalse(last.sealed());
    }

    @Test
    void receipts_of_others_are_refused_by_name() throws IOException {
        var first = made();
        Parcel bag = read(first.file());
        assertEquals(Unfit.Reason.UNKNOWN_KEY, refusal(receipt(store.homeId(), first.parcel(), bag)));
        receipts.register(BUREAU_CARD);
        long before = store.revision();
        assertEquals(Unfit.Reason.RECEIPT_OF_OTHERS, refusal(receipt(UUID.randomUUID(), first.parcel(), bag)));
        assertEquals(Unfit.Reason.NOT_OURS, refusal(first.card().file()));
        var unknown = new ParcelRow(
                UUID.randomUUID(),
                9,
                0,
                first.parcel().until(),
                "",
                "",
                true,
                0,
                first.parcel().madeAt(),
                "",
                Optional.empty());
        assertEquals(Unfit.Reason.RECEIPT_UNKNOWN, refusal(receipt(store.homeId(), unknown, bag)));
        var other = new ParcelRow(
                first.parcel().id(),
                1,
                0,
                first.parcel().until() - 1,
                "",
                "",
                true,
                0,
                first.parcel().madeAt(),
                "",
                Optional.empty());
        assertEquals(Unfit.Reason.OTHER_HISTORY, refusal(receipt(store.homeId(), other, bag)));
        assertEquals(before, store.revision());
        assertEquals(0, new HandoverQueries(store.read()).acknowledged());
    }

    private Unfit.Reason refusal(Path file) {
        return assertInstanceOf(Acknowledging.Refused.class, receipts.acknowledge(file))
                .why()
                .reason();
    }

    @Test
    void a_stick_that_is_not_there_leaves_no_record_and_no_file() throws IOException {
        long before = store.revision();
        Path gone = stick.resolve("gone");

        var answer = commands.handOver(new Ask(gone, false, false));

        assertEquals(
                Saving.Obstacle.NO_FOLDER,
                assertInstanceOf(HandingOver.NotWritten.class, answer).obstacle());
        assertEquals(before, store.revision());
        assertEquals(List.of(), new HandoverQueries(store.read()).parcels());
        try (Stream<Path> files = Files.list(stick)) {
            assertEquals(List.of(), files.toList());
        }
        assertEquals(1, made().parcel().number(), "the next try has the same number");
    }

    @Test
    void a_cover_sheet_that_cannot_be_written_is_said() throws IOException {
        Files.createDirectories(stick.resolve("交接封面_向阳敬老院_第0001号.pdf").resolve("taken"));

        var made = made();

        assertInstanceOf(Saving.NotSaved.class, made.cover());
        assertTrue(Files.exists(made.file()), "the package itself is whole");
    }

    @Test
    void what_waits_is_counted_by_subject() {
        var waiting = new HandoverQueries(store.read()).waiting();

        assertTrue(waiting.contains(new WaitingRow(Subject.RESIDENT, 1)), waiting.toString());
        assertTrue(waiting.contains(new WaitingRow(Subject.LEAVE, 1)));
    }

    @Test
    void cards_are_read_and_the_wrong_ones_refused() throws IOException {
        Path card = stick.resolve("局.pub");
        Files.writeString(card, BUREAU_CARD.format());
        assertEquals(new Registering.Registered(BUREAU_CARD), ReceiptCommands.read(card, Card.Kind.BUREAU));
        assertInstanceOf(Registering.Refused.class, ReceiptCommands.read(card, Card.Kind.HOME));
        Files.writeString(card, "hello");
        assertInstanceOf(Registering.Refused.class, ReceiptCommands.read(card, Card.Kind.BUREAU));
    }

    @Test
    void what_leaves_the_home_is_known_table_by_table() {
        List<String> names =
                Subject.tables().stream().map(table -> table.getName()).toList();
        assertTrue(names.containsAll(List.of("home", "resident", "stay", "subsidy_line", "handover_question")));
        for (String own : List.of("act_change", "import_row", "parcel", "bureau_card", "bureau_member")) {
            assertFalse(names.contains(own), own);
        }
    }
}
