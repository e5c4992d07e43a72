// SPDX-License-Identifier: Apache-2.0
package anyi.store;

import static anyi.store.schema.Tables.ACT_CHANGE;
import static anyi.store.schema.Tables.HANDOVER_QUESTION;
import static anyi.store.schema.Tables.PRIVACY_INCIDENT;
import static anyi.store.schema.Tables.RESIDENT;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import anyi.given.Given;
import anyi.right.Doer;
import anyi.right.StandardRole;
import anyi.store.schema.tables.records.HandoverQuestionRecord;
import anyi.store.schema.tables.records.PrivacyIncidentRecord;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is masked is masked however it is asked for, and a column of another table that only has its name is not. */
class MaskedTest {
    private static final String PHONE = "13812345678";
    private static final String NUMBER = "33010619450312002X";
    private static final String MASKED = "138****5678";

    private final Store store = TestStores.empty();
    private final DSLContext seen = TestStores.as(store, Doer.of(new UUID(1, 1), "看客", StandardRole.VIEWER.rights()))
            .read();

    @BeforeEach
    void a_resident_a_question_and_a_breach() {
        var given = new Given(store);
        UUID wang = given.resident("王秀英").save();
        store.write("李梅", "准备", tx -> {
            var resident = tx.row(RESIDENT, wang);
            resident.setPhone(PHONE);
            resident.setSearch("王秀英 wangxiuying wxy " + NUMBER + " 向阳楼201-1");
            resident.setAllergies("青霉素");
            tx.update(resident);
            var question = new HandoverQuestionRecord();
            question.setId(new UUID(2, 2));
            question.setTableName("stay");
            question.setRowId(new UUID(3, 3));
            question.setQuestion("几号入住？");
            question.setAskedOn(LocalDate.of(2026, 11, 1));
            question.setAskedBy("民政局");
            question.setAnswer("三月一日");
            tx.insert(question);
            var breach = new PrivacyIncidentRecord();
            breach.setId(new UUID(4, 4));
            breach.setFoundOn(LocalDate.of(2026, 11, 2));
            breach.setWhatHappened("U盘丢失");
            breach.setWhichData("名单");
            tx.insert(breach);
            return true;
        });
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void another_tables_column_of_the_same_name_stays_readable() {
        assertEquals(
                "三月一日",
                seen.select(HANDOVER_QUESTION.ANSWER).from(HANDOVER_QUESTION).fetchSingle(0));
        assertEquals(
                Optional.of("三月一日"),
                seen.select(HANDOVER_QUESTION.ANSWER.convertFrom(Optional::ofNullable))
                        .from(HANDOVER_QUESTION)
                        .fetchSingle(0));
        var other = HANDOVER_QUESTION.as("other");
        assertEquals("三月一日", seen.select(other.ANSWER).from(other).fetchSingle(0));
        assertEquals("U盘丢失", seen.selectFrom(PRIVACY_INCIDENT).fetchSingle().getWhatHappened());
    }

    @Test
    void an_alias_a_conversion_or_a_derived_table_uncovers_nothing() {
        assertEquals(MASKED, seen.select(RESIDENT.PHONE).from(RESIDENT).fetchSingle(0));
        assertEquals("***", seen.selectFrom(RESIDENT).fetchSingle().getAllergies());
        var other = RESIDENT.as("home");
        assertEquals(MASKED, seen.select(other.PHONE).from(other).fetchSingle(0));
        assertEquals(
                Optional.of(MASKED),
                seen.select(other.PHONE.convertFrom(Optional::ofNullable))
                        .from(other)
                        .fetchSingle(0));
        var derived = select(RESIDENT.PHONE).from(RESIDENT).asTable("home");
        assertEquals(MASKED, seen.select(derived.field("phone")).from(derived).fetchSingle(0));
        assertEquals(MASKED, seen.fetchSingle("select phone from resident").get(0));
    }

    /** As most records of the program are read: a row in a row, a list in a row. */
    @Test
    void what_is_nested_is_masked_before_it_is_mapped() {
        var nested = row(RESIDENT.NAME, RESIDENT.PHONE.convertFrom(Optional::ofNullable))
                .mapping((name, phone) -> name + " " + phone.orElse(""));
        assertEquals("王秀英 " + MASKED, seen.select(nested).from(RESIDENT).fetchSingle(0));
        assertEquals(
                "王秀英 " + MASKED + ".",
                seen.select(row(nested, RESIDENT.SEX).mapping((both, sex) -> both + "."))
                        .from(RESIDENT)
                        .fetchSingle(0));
        var other = RESIDENT.as("other");
        var list = multiset(select(other.PHONE, row(other.PHONE).mapping(phone -> "<" + phone + ">"))
                        .from(other)
                        .where(other.ID.eq(RESIDENT.ID)))
                .convertFrom(rows -> rows.map(one -> one.value1() + one.value2()));
        assertEquals(
                List.of(MASKED + "<" + MASKED + ">"),
                seen.select(list).from(RESIDENT).fetchSingle(0));
    }

    @Test
    void what_people_are_searched_by_names_no_number() {
        String search = seen.selectFrom(RESIDENT).fetchSingle().getSearch();
        assertTrue(search.contains("wangxiuying"), search);
        assertFalse(search.contains(NUMBER), search);
    }

    @Test
    void the_log_tells_no_number_either() {
        List<String> log = seen.select(ACT_CHANGE.AFTER_JSON).from(ACT_CHANGE).fetch(0, String.class);
        assertTrue(log.stream().anyMatch(json -> json != null && json.contains("wangxiuying")), String.valueOf(log));
        assertFalse(log.stream().anyMatch(json -> json != null && (json.contains(NUMBER) || json.contains(PHONE))));
    }

    /** Who saves a form in which something is masked changes only the rest. */
    @Test
    void a_masked_value_overwrites_nothing() {
        var read = seen.selectFrom(RESIDENT).fetchSingle();
        store.write("李梅", "改", tx -> {
            var row = tx.row(RESIDENT, read.getId());
            row.setAllergies(read.getAllergies());
            row.setPhone(read.getPhone());
            row.setReligion("佛教");
            tx.update(row);
            return true;
        });
        var after = store.read().selectFrom(RESIDENT).fetchSingle();
        assertEquals("青霉素", after.getAllergies());
        assertEquals(PHONE, after.getPhone());
        assertEquals("佛教", after.getReligion());
    }
}
