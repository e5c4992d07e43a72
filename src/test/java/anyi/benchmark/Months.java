// SPDX-License-Identifier: Apache-2.0
package anyi.benchmark;

import static anyi.store.schema.Tables.ASSESSMENT;
import static anyi.store.schema.Tables.BED_STAY;
import static anyi.store.schema.Tables.BED_TYPE_PERIOD;
import static anyi.store.schema.Tables.CARE_LEVEL_PERIOD;
import static anyi.store.schema.Tables.DISABILITY;
import static anyi.store.schema.Tables.ECONOMIC_STATUS;
import static anyi.store.schema.Tables.HUKOU;
import static anyi.store.schema.Tables.LEAVE;
import static anyi.store.schema.Tables.POLICY_VERSION;
import static anyi.store.schema.Tables.RESIDENT;
import static anyi.store.schema.Tables.STAY;
import static anyi.store.schema.Tables.SUBSIDY_CLAIM;
import static anyi.store.schema.Tables.SUBSIDY_LINE;
import static anyi.store.schema.Tables.SUBSIDY_RECEIVED;
import static anyi.store.schema.Tables.SUBSIDY_RUN;

import anyi.intake.IntakeFixture;
import anyi.store.HomeFolder;
import anyi.store.OpenHome;
import anyi.subsidy.engine.Policy;
import anyi.subsidy.engine.edit.Draft;
import anyi.subsidy.engine.file.PolicyFile;
import anyi.subsidy.engine.file.StepJson;
import anyi.subsidy.policy.PolicyCommands;
import anyi.subsidy.run.Rehearsal;
import anyi.subsidy.run.RunCommands;
import anyi.subsidy.run.RunQueries;
import anyi.subsidy.word.ExplanationWords;
import anyi.subsidy.word.FactWords;
import anyi.text.Formats;
import anyi.text.Messages;
import anyi.text.Messages.Language;
import anyi.value.Ids;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Field;
import org.jooq.Table;

/**
 * A process of its own: closes months for many residents under several policies, each next to plain JDBC that reads the
 * same inputs and writes the same lines; opens explanations; tries a version on everybody. Says {@code reading},
 * {@code inserting}, {@code month}, {@code explanation}, {@code rehearsal} in milliseconds and {@code heap} in MB.
 */
final class Months {
    private static final String ACTOR = "测量员";
    private static final List<Table<?>> INPUTS = List.of(
            RESIDENT,
            STAY,
            LEAVE,
            HUKOU,
            ECONOMIC_STATUS,
            ASSESSMENT,
            CARE_LEVEL_PERIOD,
            DISABILITY,
            BED_STAY,
            BED_TYPE_PERIOD,
            SUBSIDY_RECEIVED,
            SUBSIDY_CLAIM,
            POLICY_VERSION);

    private final OpenHome home;
    private final OpenHome other;
    private final Clock clock = Clock.systemDefaultZone();

    private Months(OpenHome home, OpenHome other) {
        this.home = home;
        this.other = other;
    }

    /** Folder, residents, policies, rounds. */
    public static void main(String[] args) {
        Path folder = Path.of(args[0]);
        int residents = Integer.parseInt(args[1]);
        int policies = Integer.parseInt(args[2]);
        int rounds = Integer.parseInt(args[3]);
        Path place = folder.resolve("months-" + residents + "-" + policies + "-" + System.nanoTime() + ".anyi");
        SampleHome.inhabited(place, residents);
        try (OpenHome home = open(place);
                OpenHome other = SampleHome.empty(folder.resolve("lines-" + System.nanoTime()))) {
            var months = new Months(home, other);
            months.prepare(policies);
            for (int round = 0; round < rounds; round++) {
                months.month(YearMonth.now(months.clock).minusMonths(rounds - (long) round));
            }
            months.explanations();
            months.rehearsal();
        }
    }

    private static OpenHome open(Path place) {
        return new HomeFolder(place, Clock.systemDefaultZone()).open(SampleHome.PASSWORD.toCharArray());
    }

    /** Policies by age that everybody is asked, each approved for everybody. */
    private void prepare(int policies) {
        var commands = new PolicyCommands(home.store(), new Ids(clock), IntakeFixture.CHINESE);
        for (int i = 0; i < policies; i++) {
            commands.accept(ACTOR, "p" + i + ".json", policy(i));
        }
        home.store().write(ACTOR, "测量", tx -> {
            tx.db().connection(connection -> claims(connection, policies));
            return true;
        });
    }

    private static String policy(int number) {
        return """
            {"format": "anyi-policy/1", "policy": "bench-%d", "version": "1", "title": {"zh": "测量%d", "en": "bench"}, "kind": "OTHER",
             "beneficiary": "RESIDENT", "payee": {"zh": "本人", "en": "x"}, "authority": {"zh": "某县", "en": "x"}, "effective": {"from": "2000-01-01"},
             "clauses": [{"id": "c1", "zh": "按年龄", "en": "by age"}], "payers": {"A": {"zh": "省", "en": "a"}, "B": {"zh": "县", "en": "b"}},
             "conditions": [{"clause": "c1", "when": {"alive": [true]}}],
             "parts": [{"code": "", "title": {"zh": "补贴", "en": "x"}, "rows": [
               {"code": "A", "clause": "c1", "when": {"age": {"below": 70}}, "amount": "%d.00"}, {"code": "B", "clause": "c1", "when": {"age": {"from": 70, "below": 80}}, "amount": "60.00"},
               {"code": "C", "clause": "c1", "when": {"age": {"from": 80, "below": 90}}, "amount": "80.00"}, {"code": "D", "clause": "c1", "when": {"age": {"from": 90}}, "amount": "100.00"}]}],
             "counting": {"rule": "DAYS_OF_MONTH", "clause": "c1"}, "funding": [{"payer": "A", "percent": 60}, {"payer": "B", "rest": true}],
             "examples": [{"id": "e1", "period": "2026-11", "facts": {"persons": [{"birthDate": "1940-01-01", "stays": [{"from": "2020-01-01"}]}]}, "expected": {"status": "PAID", "total": "80.00"}}]}
            """.formatted(number, number, 10 + number);
    }

    private void claims(Connection connection, int policies) throws SQLException {
        var ids = new Ids(clock);
        try (Statement select = connection.createStatement();
                ResultSet people = select.executeQuery("select id from resident");
                PreparedStatement insert = connection.prepareStatement(
                        "insert into subsidy_claim (home_id, id, revision, policy_code, resident_id, claim_state,"
                                + " approved_from) values (?, ?, 1, ?, ?, 'APPROVED', date '2024-01-01')")) {
            while (people.next()) {
                for (int i = 0; i < policies; i++) {
                    insert.setObject(1, home.store().homeId());
                    insert.setObject(2, ids.next());
                    insert.setString(3, "bench-" + i);
                    insert.setObject(4, people.getObject(1));
                    insert.addBatch();
                }
                insert.executeBatch();
            }
        }
    }

    private void month(YearMonth month) {
        long begun = System.nanoTime();
        home.store().read().connection(Months::readInputs);
        Floor.say(true, "reading", begun);
        var runs = new RunCommands(home.store(), new Ids(clock), IntakeFixture.CHINESE, clock);
        begun = System.nanoTime();
        long[] heap = {0};
        RunCommands.Closed closed =
                runs.close(ACTOR, month, (done, total, step) -> heap[0] = Math.max(heap[0], used()));
        Floor.say(true, "month", begun);
        System.out.println("heap " + Math.max(heap[0], used()) / (1 << 20));
        if (!(closed instanceof RunCommands.Closed.Done done)) {
            throw new IllegalStateException(closed.toString());
        }
        System.out.println("# lines " + done.lines() + " of " + month);
        copy(done.run());
    }

    private static long used() {
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }

    private static void readInputs(Connection connection) throws SQLException {
        for (Table<?> table : INPUTS) {
            try (PreparedStatement select = connection.prepareStatement("select * from " + table.getName())) {
                Floor.each(select, row -> {});
            }
        }
    }

    /** The run's lines into another home, in one transaction; reading them is counted in, computing them is not. */
    private void copy(UUID run) {
        long begun = System.nanoTime();
        other.store().write(ACTOR, "测量", tx -> {
            home.store()
                    .read()
                    .connection(from -> tx.db().connection(to -> {
                        copy(from, to, SUBSIDY_RUN, SUBSIDY_RUN.ID, run);
                        copy(from, to, SUBSIDY_LINE, SUBSIDY_LINE.RUN_ID, run);
                    }));
            return true;
        });
        Floor.say(true, "inserting", begun);
    }

    private static void copy(Connection from, Connection to, Table<?> table, Field<UUID> key, UUID run)
            throws SQLException {
        String asked = "select * from " + table.getName() + " where " + key.getName() + " = ?";
        try (PreparedStatement select = from.prepareStatement(asked)) {
            select.setObject(1, run);
            var some = new ArrayList<Object[]>();
            Floor.each(select, row -> {
                some.add(row);
                if (some.size() == Floor.BATCH) {
                    Floor.insert(to, table, some);
                    some.clear();
                }
            });
            Floor.insert(to, table, some);
        }
    }

    private void explanations() {
        Messages messages = Messages.of(Language.CHINESE);
        var words = new ExplanationWords(new FactWords(messages), new Formats(Language.CHINESE));
        Optional<Policy> policy = Optional.of(PolicyFile.read(policy(0)).policy());
        List<UUID> people = home.store()
                .read()
                .select(RESIDENT.ID)
                .from(RESIDENT)
                .limit(200)
                .fetch(RESIDENT.ID);
        for (UUID person : people) {
            long begun = System.nanoTime();
            new RunQueries(home.store().read())
                    .linesOf(person).stream()
                            .limit(1)
                            .forEach(line -> words.tell(StepJson.read(line.explanation()), policy));
            Floor.say(true, "explanation", begun);
        }
    }

    /** Twelve months for the home's residents. */
    private void rehearsal() {
        Policy draft = PolicyFile.read(Draft.of(policy(0))
                        .with("version", "2")
                        .with("parts/0/rows/3/amount", "150.00")
                        .text())
                .policy();
        YearMonth last = YearMonth.now(clock);
        for (int round = 0; round < 3; round++) {
            long begun = System.nanoTime();
            Rehearsal.of(
                    home.store().read(),
                    new Rehearsal.Asked(draft, last.minusMonths(11), last, false),
                    (done, total, step) -> {});
            Floor.say(true, "rehearsal", begun);
        }
    }
}
