// SPDX-License-Identifier: Apache-2.0
package anyi.benchmark;

import static anyi.store.schema.Tables.ASSESSMENT;
import static anyi.store.schema.Tables.BED_STAY;
import static anyi.store.schema.Tables.ECONOMIC_STATUS;
import static anyi.store.schema.Tables.HUKOU;
import static anyi.store.schema.Tables.LEAVE;
import static anyi.store.schema.Tables.RESIDENT;
import static anyi.store.schema.Tables.STAY;
import static anyi.store.schema.Tables.SUBSIDY_CLAIM;
import static anyi.store.schema.Tables.SUBSIDY_LINE;
import static anyi.store.schema.Tables.SUBSIDY_RUN;

import anyi.intake.IntakeFixture;
import anyi.kit.Background.Progress;
import anyi.store.HomeFolder;
import anyi.store.OpenHome;
import anyi.store.Store;
import anyi.store.TestStores;
import anyi.store.schema.tables.records.EconomicStatusRecord;
import anyi.store.schema.tables.records.HukouRecord;
import anyi.subsidy.claim.Claim;
import anyi.subsidy.claim.ClaimCommands;
import anyi.subsidy.policy.PolicyCommands;
import anyi.subsidy.policy.PolicyQueries;
import anyi.subsidy.policy.PolicyRow;
import anyi.subsidy.run.Due;
import anyi.subsidy.run.Dues;
import anyi.subsidy.run.RunCommands;
import anyi.term.EconomicCategory;
import anyi.value.Ids;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.Table;

/**
 * A process of its own: closes months of a home under three policies, and, in turns, reads the same tables and puts the
 * same lines into another home by plain JDBC. Says {@code close N}, {@code inputs N}, {@code lines N} in milliseconds.
 */
final class Computing {
    private static final Set<String> POLICIES = Set.of("hlj-linkou-oldage", "hlj-linkou-tekun", "bj-elder");
    private static final String DIVISION = "231025";
    private static final List<Table<?>> INPUTS =
            List.of(RESIDENT, STAY, HUKOU, ECONOMIC_STATUS, ASSESSMENT, BED_STAY, LEAVE, SUBSIDY_CLAIM);
    private static final YearMonth FIRST = YearMonth.of(2026, 1);
    private static final Progress SILENT = (done, total, step) -> {};

    private Computing() {}

    /** @param args a folder for homes, how many residents, rounds */
    public static void main(String[] args) throws Exception {
        Path folder = Path.of(args[0]);
        int residents = Integer.parseInt(args[1]);
        int rounds = Integer.parseInt(args[2]);
        Path file = folder.resolve("month-" + residents + ".anyi");
        if (!HomeFolder.isHome(file)) {
            Path making = folder.resolve("month-" + System.nanoTime());
            try (OpenHome home = SampleHome.empty(making)) {
                SampleHome.fill(home.store(), residents);
                prepare(home.store());
            }
            Files.move(making, file);
        }
        Path other = folder.resolve("lines-" + System.nanoTime());
        try (OpenHome home = new HomeFolder(file, Clock.systemDefaultZone()).open(SampleHome.PASSWORD.toCharArray());
                var plain = TestStores.plain(other)) {
            int closed = home.store().read().fetchCount(SUBSIDY_RUN);
            for (int round = 0; round <= rounds; round++) {
                round(home, plain, FIRST.plusMonths(closed + round), round > 0);
            }
        }
    }

    /** Everybody has a household register and is supported as destitute; whoever meets a policy is approved. */
    private static void prepare(Store store) {
        var ids = new Ids(Clock.systemDefaultZone());
        List<UUID> people = store.read().select(RESIDENT.ID).from(RESIDENT).fetch(RESIDENT.ID);
        store.write(SampleHome.ACTOR, "登记户籍和身份", tx -> {
            var hukou = new ArrayList<HukouRecord>();
            var economic = new ArrayList<EconomicStatusRecord>();
            for (UUID person : people) {
                var home = new HukouRecord();
                home.setId(ids.next());
                home.setResidentId(person);
                home.setDivisionCode(DIVISION);
                home.setVerified(true);
                home.setValidFrom(LocalDate.of(2000, 1, 1));
                hukou.add(home);
                var means = new EconomicStatusRecord();
                means.setId(ids.next());
                means.setResidentId(person);
                means.setCategory(EconomicCategory.TEKUN_CONCENTRATED);
                means.setValidFrom(People.ADMITTED);
                economic.add(means);
            }
            tx.insertAll(hukou);
            tx.insertAll(economic);
            return true;
        });
        var policies = new PolicyCommands(store, ids, IntakeFixture.CHINESE);
        policies.installShipped(SampleHome.ACTOR);
        for (PolicyRow row : new PolicyQueries(store.read()).list()) {
            policies.setActive(SampleHome.ACTOR, row.id(), POLICIES.contains(row.code()));
        }
        List<Claim> claims = Dues.of(store.read(), FIRST).month(FIRST, SILENT).stream()
                .filter(Due::isUnclaimed)
                .map(due -> new Claim(due.policy(), due.whose(), Optional.empty(), FIRST.atDay(1)))
                .toList();
        new ClaimCommands(store, ids, IntakeFixture.CHINESE).approveAll(SampleHome.ACTOR, claims);
    }

    private static void round(OpenHome home, TestStores.Plain plain, YearMonth month, boolean counts)
            throws SQLException {
        long begun = System.nanoTime();
        home.store().read().connection(connection -> {
            for (Table<?> table : INPUTS) {
                Floor.content(connection, table);
            }
        });
        Floor.say(counts, "inputs", begun);
        begun = System.nanoTime();
        var clock = Clock.systemDefaultZone();
        var closed = new RunCommands(home.store(), new Ids(clock), IntakeFixture.CHINESE, clock)
                .close(SampleHome.ACTOR, month, SILENT);
        Floor.say(counts, "close", begun);
        System.out.println("closed " + month + " as " + closed);
        var lines = new ArrayList<Object[]>();
        home.store().read().connection(connection -> {
            lines.addAll(Floor.content(connection, SUBSIDY_LINE));
        });
        long revision = home.store().revision();
        int at = List.of(SUBSIDY_LINE.fields()).indexOf(SUBSIDY_LINE.REVISION);
        lines.removeIf(line -> ((Number) line[at]).longValue() != revision);
        System.out.println("lines of month " + lines.size());
        long writing = System.nanoTime();
        Floor.insert(plain.connection(), SUBSIDY_LINE, lines);
        plain.commit();
        Floor.say(counts, "lines", writing);
    }
}
