// SPDX-License-Identifier: Apache-2.0
package anyi.resident;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import anyi.term.IdKind;
import anyi.term.Sex;
import anyi.text.Messages;
import anyi.text.Messages.Language;
import anyi.value.Problem;
import anyi.value.Problems;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdentityDraftTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @Test
    void the_number_alone_says_sex_birth_and_kind() {
        Identity identity = IdentityDraft.of("王秀英", "230197193506060029").toIdentity(TODAY);
        assertEquals(Optional.of(Sex.FEMALE), identity.sex());
        assertEquals(Optional.of(LocalDate.of(1935, 6, 6)), identity.birthOn());
        assertEquals(IdKind.IDENTITY_CARD, identity.idKind());
        assertEquals(Optional.of(91), identity.age(TODAY));
        assertEquals(
                IdKind.RESIDENCE_PERMIT,
                IdentityDraft.of("陈先生", "81000019980902013x").toIdentity(TODAY).idKind());
        assertEquals(
                IdKind.FOREIGN_PERMANENT,
                IdentityDraft.of("Anna", "932682198501010017").toIdentity(TODAY).idKind());
    }

    @ParameterizedTest
    @CsvSource({
        "2301971935060600, idLength, 16 位",
        "2301971935060600A9, idCharacters, 前 17 位",
        "230197193506060028, idCheck, 校验码",
        "230197194502300018, idDate, 不是一个存在的日期",
        "360198910283844, idDate, 不是一个存在的日期",
    })
    void a_wrong_number_is_refused_in_a_sentence_that_says_which_check_failed(String number, String key, String words) {
        Problem problem =
                IdentityDraft.of("王秀英", number).check(TODAY).at("idNumber").orElseThrow();
        assertTrue(problem.refuses());
        assertEquals("resident.problem." + key, problem.key());
        assertTrue(Messages.of(Language.CHINESE).t(problem).contains(words));
        assertFalse(Messages.of(Language.ENGLISH).t(problem).isBlank());
    }

    @Test
    void sex_and_birth_must_agree_with_the_number_and_neither_is_overwritten() {
        Problems problems = IdentityDraft.of("王秀英", "230197193506060029")
                .born(Sex.MALE, LocalDate.of(1935, 6, 7))
                .check(TODAY);
        assertEquals(
                "resident.problem.sexDiffers", problems.at("sex").orElseThrow().key());
        assertEquals(
                "resident.problem.birthDiffers",
                problems.at("birthOn").orElseThrow().key());
        assertTrue(IdentityDraft.of("王秀英", "230197193506060029")
                .born(Sex.FEMALE, LocalDate.of(1935, 6, 6))
                .check(TODAY)
                .isEmpty());
    }

    @Test
    void somebody_without_a_number_needs_a_reason() {
        assertEquals(
                "resident.problem.idMissing",
                IdentityDraft.of("王秀英", " ")
                        .check(TODAY)
                        .at("idNumber")
                        .orElseThrow()
                        .key());
        IdentityDraft stated = IdentityDraft.of("王秀英", null).withoutNumber("证件遗失，正在补办");
        assertTrue(stated.check(TODAY).isEmpty());
        assertEquals(IdKind.NONE, stated.toIdentity(TODAY).idKind());
        assertEquals(Optional.of("证件遗失，正在补办"), stated.toIdentity(TODAY).idMissingReason());
    }

    @Test
    void fifteen_digits_are_taken_as_eighteen_and_marked() {
        IdentityDraft old = IdentityDraft.of("王秀英", "230197350606002");
        Problem problem = old.check(TODAY).at("idNumber").orElseThrow();
        assertFalse(problem.refuses());
        assertEquals(Optional.of("230197193506060029"), old.toIdentity(TODAY).idNumber());
    }

    @Test
    void a_birth_in_the_future_is_refused_without_a_number_too() {
        Problems problems = IdentityDraft.of("王秀英", null)
                .withoutNumber("无户口")
                .born(null, TODAY.plusDays(1))
                .check(TODAY);
        assertEquals(
                "resident.problem.birthInFuture",
                problems.at("birthOn").orElseThrow().key());
    }

    @Test
    void an_unknown_division_is_remarked_and_stops_nothing() {
        IdentityDraft draft = IdentityDraft.of("王秀英", "230197193506060029");
        assertTrue(draft.check(TODAY).isEmpty());
        Problem remark = draft.remarks(TODAY).at("idNumber").orElseThrow();
        assertFalse(remark.refuses());
        assertTrue(Messages.of(Language.CHINESE).t(remark).contains("230197"));
    }

    @Test
    void a_character_that_the_bundled_type_lacks_is_named_and_kept() {
        IdentityDraft draft = IdentityDraft.of("𠮷秀英", "231025193506060022");
        assertFalse(draft.check(TODAY).all().stream()
                .anyMatch(problem -> problem.field().equals("name")));
        Problem remark = draft.remarks(TODAY).at("name").orElseThrow();
        assertFalse(remark.refuses());
        assertTrue(Messages.of(Language.CHINESE).t(remark).contains("“𠮷”"));
        assertTrue(draft("王䶮").remarks(TODAY).at("name").isEmpty());
    }

    private static IdentityDraft draft(String name) {
        return IdentityDraft.of(name, "231025193506060022");
    }

    @Test
    void other_papers_and_the_old_form_for_foreigners_have_no_check() {
        var passport = new IdentityDraft("Anna", null, null, null, IdKind.OTHER, "E1234567", null, null);
        assertTrue(passport.check(TODAY).isEmpty());
        assertEquals(IdKind.OTHER, passport.toIdentity(TODAY).idKind());
        var old = new IdentityDraft("Anna", null, null, null, IdKind.FOREIGN_PERMANENT, "usa123456789012", null, null);
        assertTrue(old.check(TODAY).isEmpty());
        assertEquals(IdKind.FOREIGN_PERMANENT, old.toIdentity(TODAY).idKind());
        assertEquals(Optional.of("USA123456789012"), old.toIdentity(TODAY).idNumber());
    }

    @ParameterizedTest
    @CsvSource({
        "'', resident.problem.nameMissing, true",
        "王?英, resident.problem.nameCharacterLost, false",
        "王秀英王秀英王秀英王秀英王秀英王秀英王秀英王秀英王秀英王秀英王, resident.problem.nameTooLong, true",
    })
    void a_name_is_there_whole_and_not_too_long(String name, String key, boolean refuses) {
        Problem problem = IdentityDraft.of(name, "230197193506060029")
                .check(TODAY)
                .at("name")
                .orElseThrow();
        assertEquals(key, problem.key());
        assertEquals(refuses, problem.refuses());
    }
}
