// SPDX-License-Identifier: Apache-2.0
package anyi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import anyi.given.Given;
import anyi.given.GivenStaff;
import anyi.given.GivenTraining;
import anyi.kit.Desk;
import anyi.kit.Place;
import anyi.report.figure.Indicator;
import anyi.report.figure.Report;
import anyi.robot.Robot;
import anyi.shell.Control;
import anyi.shell.Navigation;
import anyi.shell.Shell;
import anyi.shell.Status;
import anyi.staff.StaffTab;
import anyi.store.OpenHome;
import anyi.store.Store;
import anyi.store.TestStores;
import anyi.store.schema.Tables;
import anyi.subsidy.policy.PolicyQueries;
import anyi.term.Beneficiary;
import anyi.term.StaffPosition;
import anyi.term.TrainingSubject;
import anyi.text.Messages.Language;
import anyi.tour.sample.SampleVillage;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Walks through every page of a home of sixty in Chinese, small and large, and in English, and looks for what is wrong. */
final class EveryPageScreenTest {
    private static final Logger CSS = Logger.getLogger("javafx.css");
    private static final Robot ROBOT = new Robot();
    private static final Set<String> WARNINGS = new LinkedHashSet<>();
    private static final Handler LISTENER = new Handler() {
        @Override
        public void publish(LogRecord said) {
            WARNINGS.add(said.getMessage());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };
    private static SampleHome sample;
    private static List<Place> places;
    private static UUID resident = new UUID(0, 0);

    private final Navigation navigation = new Navigation();
    /** Those of the settings and of a case file, as the program has them. */
    private List<Place> tabs = List.of();

    @BeforeAll
    static void a_home_of_sixty() {
        System.setProperty("anyi.guard", "true");
        CSS.addHandler(LISTENER);
        sample = SampleHome.make(new SampleVillage(), TestStores.CLOCK, (done, total, step) -> {});
        places = places(sample.home().store(), ROBOT.today());
    }

    @AfterAll
    static void close() {
        System.clearProperty("anyi.guard");
        ROBOT.close();
        CSS.removeHandler(LISTENER);
        sample.home().close();
        sample.remove();
    }

    private static UUID another(Store store) {
        return store.read()
                .selectFrom(Tables.RESIDENT)
                .where(Tables.RESIDENT.ID.ne(resident))
                .limit(1)
                .fetchSingle()
                .getId();
    }

    /** Every place of a home, with a resident and a worker who have something of everything. */
    static List<Place> places(Store store, LocalDate today) {
        resident = store.read()
                .select(Tables.SUBSIDY_LINE.asterisk())
                .from(Tables.SUBSIDY_LINE)
                .limit(1)
                .fetchSingle()
                .into(Tables.SUBSIDY_LINE)
                .getResidentId();
        var given = new Given(store);
        UUID worker = new GivenStaff(given, "赵敏霞")
                .as(StaffPosition.CARE_WORKER, "2020-03-01")
                .earning("3300", "2024-01-01")
                .health("2026-11-02")
                .save();
        UUID session = new GivenTraining(given, TrainingSubject.FIRE, "2026-09-10", "2")
                .attended(worker)
                .save();
        YearMonth month = YearMonth.from(today);
        var all = new ArrayList<Place>(List.of(
                new Place.Today(),
                new Place.Residents(""),
                new Place.Duplicates(),
                new Place.Merge(resident, another(store)),
                new Place.Admission(Optional.empty(), Optional.empty()),
                new Place.Leaves(""),
                new Place.Movements(today.minusYears(1), today),
                new Place.BedMap(today),
                new Place.BedTable(today, ""),
                new Place.Assessments(""),
                new Place.Assess(resident),
                new Place.AssessmentTrend(resident),
                new Place.SubsidyMonth(month),
                new Place.SubsidyMonth(month.minusMonths(1)),
                new Place.Claims(),
                new Place.Claims(Place.Claims.LIST),
                new Place.Claims(Place.Claims.NOTICES),
                new Place.Claims(Place.Claims.VERIFY),
                new Place.Payments(),
                new Place.PaymentPrepare(),
                new Place.Policies(),
                new Place.PolicyPacks(),
                new Place.Settlement(Year.from(today), today),
                new Place.Warnings(),
                new Place.Ahead(),
                new Place.SubsidyFacts(Beneficiary.HOME, Optional.empty(), ""),
                new Place.StaffFile(worker),
                new Place.StaffSubsidies(worker),
                new Place.TrainingSession(session),
                new Place.ReportRows(Indicator.NURSING_SHARE.name(), today),
                new Place.CaseFile(resident, ""),
                new Place.Settings(""),
                new Place.Guide("")));
        new PolicyQueries(store.read())
                .list().stream().limit(2).forEach(policy -> all.add(new Place.Policy(policy.code())));
        Stream.of(StaffTab.values()).forEach(tab -> all.add(new Place.Staff(tab.name(), "")));
        Stream.of("import", "ledgers", "handover", "history").forEach(tab -> all.add(new Place.Exchange(tab)));
        Stream.of(Report.values()).forEach(report -> all.add(new Place.Reports(report.code())));
        return all;
    }

    @Test
    void no_place_is_forgotten() {
        Set<Class<?>> walked = places.stream().map(Object::getClass).collect(Collectors.toSet());
        assertEquals(
                List.of(
                        Place.Claim.class,
                        Place.Notice.class,
                        Place.PaymentBatch.class,
                        Place.PolicyEditor.class,
                        Place.PolicyRehearsal.class,
                        Place.Bureau.class,
                        Place.BureauRows.class),
                Stream.of(Place.class.getPermittedSubclasses())
                        .filter(kind -> !walked.contains(kind))
                        .toList(),
                "those need what the sample home has not: a claim on its way, a notice, a batch, a draft, a bureau");
    }

    /** Dark is laid out as light is. All with {@code -Danyi.walks=all}: each takes half a minute. */
    static Stream<Arguments> walks() {
        Stream<Arguments> always = Stream.of(
                arguments(Language.CHINESE, 100, "dark"),
                arguments(Language.CHINESE, 200, "light"),
                arguments(Language.ENGLISH, 200, "light"));
        Stream<Arguments> more = Stream.of(
                arguments(Language.CHINESE, 150, "light"),
                arguments(Language.ENGLISH, 100, "light"),
                arguments(Language.ENGLISH, 150, "light"));
        return "all".equals(System.getProperty("anyi.walks")) ? Stream.concat(always, more) : always;
    }

    @ParameterizedTest
    @MethodSource("walks")
    void nothing_is_cut(Language language, int textSize, String theme) {
        assertEquals(List.of(), walk(language, textSize, theme));
    }

    private List<String> walk(Language language, int textSize, String theme) {
        WARNINGS.clear();
        ROBOT.in(language).textSize(textSize).dark(theme.equals("dark")).openWindow(this::shell);
        var found = new ArrayList<String>();
        List<Place> all = Stream.of(places, tabs).flatMap(List::stream).toList();
        for (Place place : all) {
            ROBOT.onFx(() -> {
                navigation.open(place);
                return place;
            });
            ROBOT.settle();
            List<String> flaws = ROBOT.flaws();
            if (!flaws.isEmpty()) {
                ROBOT.settle(); // what folds in a narrow window does so after its first layout
                flaws = ROBOT.flaws();
            }
            flaws.forEach(flaw -> found.add(place + " " + flaw));
            WARNINGS.forEach(warning -> found.add(place + " css: " + warning));
            WARNINGS.clear();
            if (System.getProperty("anyi.pictures") != null) {
                String name = language + "-" + textSize + theme + "-" + all.indexOf(place);
                ROBOT.picture("every/" + name);
                System.out.println(name + " " + place + " " + flaws);
            }
        }
        return found;
    }

    private Node shell(Desk desk) {
        return shell(sample.home(), desk, navigation, found -> tabs = found);
    }

    /** @param onTabs told the places behind the tabs of a case file and of the settings */
    static Node shell(OpenHome home, Desk desk, Navigation navigation, Consumer<List<Place>> onTabs) {
        var deeds = new Deeds(home, desk.session(), desk.clock());
        var program = new LookOfProgram(
                () -> new anyi.shell.Looks(desk.messages().language(), false, 100),
                looks -> {},
                restored -> {},
                () -> {});
        var wiring = new Wiring(home, desk, deeds, program, false);
        onTabs.accept(wiring.tabs(resident));
        var shell = new Shell(
                desk,
                navigation,
                new Shell.Parts(
                        "样例 桃源镇敬老院",
                        wiring.office().destinations(),
                        wiring::page,
                        wiring::find,
                        new Status(),
                        new NoControl()));
        shell.start(new Place.Today());
        return shell;
    }

    private static final class NoControl implements Control {
        @Override
        public void lock() {}

        @Override
        public void help() {}

        @Override
        public void undo() {}

        @Override
        public void textSize(int step) {}
    }
}
