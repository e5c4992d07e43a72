// SPDX-License-Identifier: Apache-2.0
package anyi.bureau;

import static anyi.store.schema.Tables.CONTACT;
import static anyi.store.schema.Tables.LEAVE;
import static anyi.store.schema.Tables.RESIDENT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import anyi.given.Given;
import anyi.handover.HandingOver;
import anyi.handover.HandoverCommands;
import anyi.handover.ReceiptCommands;
import anyi.handover.Subject;
import anyi.handover.parcel.Keys;
import anyi.handover.parcel.TestKeys;
import anyi.kit.Session;
import anyi.store.RowJson;
import anyi.store.Store;
import anyi.store.TestStores;
import anyi.store.schema.tables.records.ContactRecord;
import anyi.store.schema.tables.records.SubsidyLineRecord;
import anyi.store.schema.tables.records.SubsidyRunRecord;
import anyi.term.LeaveKind;
import anyi.term.LineKind;
import anyi.term.RunState;
import anyi.text.Messages;
import anyi.text.Messages.Language;
import anyi.value.Money;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;

/** A bureau and its homes, each with a file of its own; the homes live on by chance, month by month. */
public final class TestCounty implements AutoCloseable {
    static final Messages CHINESE = Messages.of(Language.CHINESE);

    /** A home that hands over. */
    public static final class Home implements AutoCloseable {
        public final String name;
        public final Store store = TestStores.empty();
        public final Given a = new Given(store);
        final Keys keys;
        private final List<UUID> people = new ArrayList<>();
        private int admitted;

        public Home(String name) {
            this.name = name;
            keys = TestKeys.of(name);
        }

        public HandoverCommands handover(LocalDate on) {
            var clock = java.time.Clock.fixed(
                    Instant.from(on.atTime(9, 0).atZone(ZoneId.of("Asia/Shanghai"))), ZoneId.of("Asia/Shanghai"));
            return new HandoverCommands(store, new Session("办公室"), CHINESE, clock, keys);
        }

        public ReceiptCommands receipts() {
            return new ReceiptCommands(store, new Session("办公室"), CHINESE, TestStores.CLOCK, keys);
        }

        public Path handOver(Path folder, LocalDate on) {
            var made = handover(on).handOver(new HandingOver.Ask(folder, false, false));
            return assertInstanceOf(HandingOver.Made.class, made).file();
        }

        public void begin(Random random) {
            a.home(name);
            a.target(2026, "55");
            a.beds("1号楼", 1, 4, 4);
            a.nursing("101-1", "2026-01-01");
            for (int i = 0; i < 3 + random.nextInt(4); i++) {
                admit("2026-01-1" + random.nextInt(10));
            }
        }

        private void admit(String on) {
            admitted++;
            people.add(a.resident(name.charAt(0) + "老人" + admitted)
                    .female()
                    .idNumber("T" + name + admitted)
                    .admitted(on)
                    .inBed("10" + (1 + (admitted - 1) / 4) + "-" + (1 + (admitted - 1) % 4))
                    .save());
        }

        /** A month of work: admissions, leave, corrections, a swap of numbers, deletions, a close. */
        public void live(Random random, LocalDate month) {
            if (admitted < 14) {
                admit(month.plusDays(random.nextInt(20)).toString());
            }
            UUID one = people.get(random.nextInt(people.size()));
            var leave = new anyi.store.schema.tables.records.LeaveRecord();
            leave.setId(a.next());
            leave.setStayId(a.stayOf(one));
            leave.setResidentId(one);
            leave.setLeaveKind(LeaveKind.FAMILY);
            leave.setLeftOn(month.plusDays(5));
            leave.setBackOn(month.plusDays(8));
            a.insert(leave);
            var contact = new ContactRecord();
            contact.setId(a.next());
            contact.setResidentId(one);
            contact.setName("家属" + random.nextInt(100));
            for (var flag :
                    List.of(CONTACT.GUARDIAN, CONTACT.PAYER, CONTACT.EMERGENCY, CONTACT.GUARANTOR, CONTACT.AGENT)) {
                contact.set(flag, random.nextBoolean());
            }
            contact.setPosition(1);
            a.insert(contact);
            swapNumbers();
            if (random.nextBoolean()) {
                store.write("李梅", "删除请假", tx -> {
                    tx.delete(tx.row(LEAVE, leave.getId()));
                    return true;
                });
            }
            close(month);
        }

        /** Two people whose numbers had been mixed up: what is unique changes hands. */
        private void swapNumbers() {
            store.write("李梅", "更正证件号", tx -> {
                var first = tx.row(RESIDENT, people.getFirst());
                var last = tx.row(RESIDENT, people.get(1));
                String number = first.getIdNumber();
                String other = last.getIdNumber();
                first.setIdNumber(null);
                tx.update(first);
                last.setIdNumber(number);
                tx.update(last);
                var again = tx.row(RESIDENT, people.getFirst());
                again.setIdNumber(other);
                tx.update(again);
                return true;
            });
        }

        /** Closes a month in which everybody that was admitted here is paid. */
        public void close(LocalDate month) {
            var run = new SubsidyRunRecord();
            run.setId(a.next());
            run.setRunMonth(month);
            run.setRunState(RunState.CLOSED);
            run.setClosedAt(OffsetDateTime.of(month.plusDays(27).atTime(10, 0), ZoneOffset.UTC));
            run.setClosedBy("李梅");
            run.setInputHash("00");
            run.setLineCount(people.size());
            run.setTotalAmount(Money.of(people.size() * 100 + ".00"));
            a.insert(run);
            List<SubsidyLineRecord> lines = people.stream()
                    .map(person -> line(run.getId(), person, month))
                    .toList();
            store.write("李梅", "关账", tx -> {
                tx.insertDerived(lines);
                return true;
            });
        }

        private SubsidyLineRecord line(UUID run, UUID person, LocalDate month) {
            var line = new SubsidyLineRecord();
            line.setId(a.next());
            line.setRunId(run);
            line.setPolicyCode("old-age");
            line.setResidentId(person);
            line.setSubjectMonth(month);
            line.setLineKind(LineKind.values()[0]);
            line.setAmount(Money.of("100.00"));
            line.setExplanation("{}");
            return line;
        }

        @Override
        public void close() {
            store.close();
        }
    }

    public final Store store;
    private final Kept kept;
    final Keys keys = TestKeys.of("bureau");
    public final List<Home> homes = new ArrayList<>();
    private final Session session = new Session("养老科");

    /** Whether the bureau's store is closed with the county, or by whoever opened it. */
    public enum Kept {
        CLOSED,
        OPEN
    }

    /** A bureau that nobody has registered with yet. */
    public TestCounty(Store store, Kept kept) {
        this.store = store;
        this.kept = kept;
        commands().establish(10);
    }

    public TestCounty(int homes, Random random) {
        this(named(TestStores.empty()), Kept.CLOSED);
        for (int i = 1; i <= homes; i++) {
            var home = new Home("第" + i + "敬老院");
            home.begin(random);
            add(home);
        }
    }

    private static Store named(Store store) {
        new Given(store).home("滨江区民政局");
        return store;
    }

    /** A home that begins now. */
    public Home addNew(String name, Random random) {
        var home = new Home(name);
        home.begin(random);
        return add(home);
    }

    /** Closes the homes' own files; the bureau keeps what it knows. */
    public void forgetHomes() {
        homes.forEach(Home::close);
        homes.clear();
    }

    /** Writes the receipts of all; two homes of three take theirs in. */
    public void acknowledgeSome(Path folder, Random random) throws IOException {
        commands().writeReceipts(folder);
        for (Home home : homes) {
            if (random.nextInt(3) > 0) {
                try (Stream<Path> files = Files.list(folder)) {
                    for (Path file : files.filter(
                                    each -> each.getFileName().toString().contains("_" + home.name + "_"))
                            .toList()) {
                        home.receipts().acknowledge(file);
                    }
                }
            }
        }
    }

    /** A home that is there already. */
    public Home add(Home home) {
        homes.add(home);
        commands().register(home.handover(LocalDate.of(2026, 1, 31)).card());
        home.receipts().register(commands().card());
        return home;
    }

    public BureauCommands commands() {
        return new BureauCommands(store, session, CHINESE, TestStores.CLOCK, keys);
    }

    public MergeCommands merge() {
        return new MergeCommands(store, session, CHINESE, TestStores.CLOCK, keys);
    }

    public BureauQueries queries() {
        return new BureauQueries(store.read());
    }

    /** What the bureau knows of a home is what the home knows of itself, row by row. */
    public void assertSame(Home home) {
        for (Table<?> table : Subject.tables()) {
            assertEquals(
                    rows(home.store, table, home.store.homeId()),
                    rows(store, table, home.store.homeId()),
                    home.name + " " + table.getName());
        }
    }

    private static Map<String, Map<String, @Nullable Object>> rows(Store store, Table<?> table, UUID home) {
        var rows = new TreeMap<String, Map<String, @Nullable Object>>();
        store.read()
                .selectFrom(table)
                .where(java.util.Objects.requireNonNull(table.field("home_id", UUID.class))
                        .eq(home))
                .forEach(row -> {
                    Map<String, @Nullable Object> values = RowJson.object(RowJson.line(row));
                    values.remove("revision");
                    rows.put(String.valueOf(values.get("id")), values);
                });
        return rows;
    }

    @Override
    public void close() {
        forgetHomes();
        if (kept == Kept.CLOSED) {
            store.close();
        }
    }
}
