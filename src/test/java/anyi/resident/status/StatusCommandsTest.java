// SPDX-License-Identifier: Apache-2.0
package anyi.resident.status;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import anyi.kit.Session;
import anyi.resident.IdentityDraft;
import anyi.resident.ResidentCommands;
import anyi.resident.ResidentDraft;
import anyi.resident.status.Recording.ChangedMeanwhile;
import anyi.resident.status.Recording.Overlaps;
import anyi.resident.status.Recording.Recorded;
import anyi.store.Store;
import anyi.store.TestStores;
import anyi.term.CareLevel;
import anyi.term.DisabilityCategory;
import anyi.term.EconomicCategory;
import anyi.text.Messages;
import anyi.text.Messages.Language;
import anyi.value.Ids;
import anyi.value.Period;
import anyi.value.Problems;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class StatusCommandsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final String NUMBER = "230197193506060029";

    private final Store store = TestStores.empty();
    private final Ids ids = new Ids(TestStores.CLOCK);
    private final Session session = new Session("刘春梅");
    private final Messages words = Messages.of(Language.CHINESE);
    private final EconomicCommands economic = new EconomicCommands(store, session, words);
    private final DisabilityCommands disabilities = new DisabilityCommands(store, session, words);
    private final SuccessionCommands successions = new SuccessionCommands(store, session, words);
    private final StatusQueries queries = new StatusQueries(store.read());
    private final UUID resident = ids.next();

    @BeforeEach
    void register() {
        new ResidentCommands(store, session, words, TestStores.CLOCK)
                .register(ResidentDraft.of(resident, IdentityDraft.of("王秀英", NUMBER)));
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void a_new_category_ends_the_one_that_excludes_it() {
        recorded(economic.change(draft(EconomicCategory.DIBAO_RURAL, "2024-01-01")));
        recorded(economic.change(draft(EconomicCategory.TEKUN_CONCENTRATED, "2026-03-01")));
        assertEquals(
                List.of(period("2024-01-01", "2026-03-01"), Period.from(day("2026-03-01"))),
                queries.economicOf(resident).stream()
                        .map(EconomicStatus::period)
                        .toList());
    }

    @Test
    void two_that_exclude_each_other_never_share_a_day() {
        recorded(economic.change(draft(EconomicCategory.TEKUN_CONCENTRATED, "2026-03-01")));
        var before = withLastDay(draft(EconomicCategory.DIBAO_RURAL, "2025-01-01"), "2026-02-28");
        var oneDayTooLong = withLastDay(draft(EconomicCategory.DIBAO_RURAL, "2025-01-01"), "2026-03-01");
        Overlaps clash = assertInstanceOf(Overlaps.class, economic.record(oneDayTooLong));
        assertEquals(Optional.of(EconomicCategory.TEKUN_CONCENTRATED), clash.category());
        recorded(economic.record(before));
        assertInstanceOf(Overlaps.class, economic.change(draft(EconomicCategory.LOW_INCOME, "2024-01-01")));
    }

    @Test
    void flags_stand_beside_a_category_but_not_twice() {
        recorded(economic.change(draft(EconomicCategory.DIBAO_RURAL, "2024-01-01")));
        recorded(economic.change(draft(EconomicCategory.PREFERENTIAL_TREATMENT, "2024-06-01")));
        assertEquals(2, Dated.on(queries.economicOf(resident), TODAY).size());
        assertInstanceOf(Overlaps.class, economic.record(draft(EconomicCategory.PREFERENTIAL_TREATMENT, "2025-01-01")));
    }

    @Test
    void an_undecided_word_takes_the_place_of_a_category() {
        recorded(economic.record(draft(null, "2024-01-01").undecided("低保")));
        EconomicStatus status = queries.economicOf(resident).getFirst();
        assertEquals(Optional.of("低保"), status.categoryText());
        recorded(economic.change(draft(EconomicCategory.DIBAO_RURAL, "2026-01-01")));
        assertEquals(1, Dated.on(queries.economicOf(resident), TODAY).size());
    }

    @Test
    void a_period_is_corrected_only_as_it_was_read() {
        recorded(economic.record(draft(EconomicCategory.DIBAO_RURAL, "2024-01-01")));
        EconomicStatus seen = queries.economicOf(resident).getFirst();
        var corrected = EconomicStatusDraft.of(seen).certified("D-123", day("2027-01-01"));
        recorded(economic.record(corrected));
        assertInstanceOf(ChangedMeanwhile.class, economic.record(corrected));
        assertInstanceOf(ChangedMeanwhile.class, economic.remove(seen));
        recorded(economic.remove(queries.economicOf(resident).getFirst()));
        assertTrue(queries.economicOf(resident).isEmpty());
    }

    @Test
    void what_is_wrong_with_a_period_is_said_beside_its_field() {
        var draft = new EconomicStatusDraft(
                ids.next(),
                0,
                resident,
                null,
                null,
                null,
                day("2026-02-01"),
                day("2026-01-01"),
                day("2027-01-01"),
                null);
        Problems problems = draft.check(TODAY);
        assertTrue(problems.at("category").isPresent());
        assertTrue(problems.at("lastDay").isPresent());
        assertTrue(problems.at("verifiedOn").isPresent());
    }

    @Test
    void a_card_must_be_the_persons_own_and_agree_with_what_is_entered() {
        var card = new DisabilityDraft(
                ids.next(),
                0,
                resident,
                DisabilityCategory.HEARING,
                2,
                "23019719350606002922",
                null,
                day("2020-01-01"),
                null);
        assertTrue(card.check(Optional.of(NUMBER), TODAY).isEmpty());
        assertEquals(
                "resident.problem.cardOfAnother",
                card.check(Optional.of("23019719450101006X"), TODAY)
                        .at("cardNumber")
                        .orElseThrow()
                        .key());
        var wrong = new DisabilityDraft(
                ids.next(),
                0,
                resident,
                DisabilityCategory.VISUAL,
                1,
                "23019719350606002922",
                null,
                day("2020-01-01"),
                null);
        Problems problems = wrong.check(Optional.of(NUMBER), TODAY);
        assertTrue(problems.at("category").isPresent());
        assertTrue(problems.at("grade").isPresent());
        recorded(disabilities.record(card));
        assertEquals(Optional.of(2), queries.disabilitiesOf(resident).getFirst().grade());
    }

    @Test
    void a_care_level_lasts_until_the_next_in_whatever_order_they_are_entered() {
        recorded(successions.changeCareLevel(level(CareLevel.NURSING, "2026-06-01")));
        recorded(successions.changeCareLevel(level(CareLevel.SELF_CARE, "2024-01-01")));
        recorded(successions.changeCareLevel(level(CareLevel.ASSISTED, "2025-01-01")));
        recorded(successions.changeCareLevel(level(CareLevel.SPECIAL, "2026-06-01")));
        assertEquals(
                List.of(CareLevel.SELF_CARE, CareLevel.ASSISTED, CareLevel.SPECIAL),
                queries.careLevelsOf(resident).stream()
                        .map(CareLevelPeriod::level)
                        .toList());
        assertEquals(
                List.of(
                        period("2024-01-01", "2025-01-01"),
                        period("2025-01-01", "2026-06-01"),
                        Period.from(day("2026-06-01"))),
                queries.careLevelsOf(resident).stream()
                        .map(CareLevelPeriod::period)
                        .toList());
    }

    @Test
    void an_account_of_another_needs_a_receiver_and_the_relation() {
        var draft = new PayeeAccountDraft(
                ids.next(), resident, null, "6228480000000000000", "王立军", null, null, day("2026-01-01"));
        assertTrue(draft.check("王秀英").at("holderName").isPresent());
        var received = new PayeeAccountDraft(
                ids.next(), resident, null, "6228 4800 0000 0000 000", "王立军", "王立军", "子", day("2026-01-01"));
        assertTrue(received.check("王秀英").isEmpty());
        recorded(successions.changeAccount(received));
        assertEquals(
                "6228480000000000000", queries.accountsOf(resident).getFirst().accountNumber());
    }

    private EconomicStatusDraft draft(@org.jspecify.annotations.Nullable EconomicCategory category, String from) {
        return EconomicStatusDraft.of(ids.next(), resident, category, day(from));
    }

    private static EconomicStatusDraft withLastDay(EconomicStatusDraft draft, String lastDay) {
        return new EconomicStatusDraft(
                draft.id(),
                0,
                draft.residentId(),
                draft.category(),
                null,
                null,
                draft.from(),
                day(lastDay),
                null,
                null);
    }

    private CareLevelDraft level(CareLevel level, String from) {
        return new CareLevelDraft(ids.next(), resident, level, day(from));
    }

    private static void recorded(Recording recording) {
        assertInstanceOf(Recorded.class, recording);
    }

    private static Period period(String from, String to) {
        return new Period(day(from), day(to));
    }

    private static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }
}
