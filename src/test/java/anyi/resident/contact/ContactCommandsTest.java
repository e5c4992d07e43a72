// SPDX-License-Identifier: Apache-2.0
package anyi.resident.contact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import anyi.kit.Session;
import anyi.resident.IdentityDraft;
import anyi.resident.ResidentCommands;
import anyi.resident.ResidentDraft;
import anyi.resident.contact.Contact.Roles;
import anyi.store.Store;
import anyi.store.TestStores;
import anyi.text.Messages;
import anyi.text.Messages.Language;
import anyi.value.Ids;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContactCommandsTest {
    private final Ids ids = new Ids(TestStores.CLOCK);

    @Test
    void contacts_are_kept_in_their_order_changed_and_removed() {
        try (Store store = TestStores.empty()) {
            Session session = new Session("刘春梅");
            Messages words = Messages.of(Language.CHINESE);
            UUID resident = ids.next();
            new ResidentCommands(store, session, words, TestStores.CLOCK)
                    .register(ResidentDraft.of(resident, IdentityDraft.of("王秀英", "230197193506060029")));
            var commands = new ContactCommands(store, session, words);
            var queries = new ContactQueries(store.read());
            commands.record(ContactDraft.of(ids.next(), resident, "王立军", "子", "15401234567"));
            commands.record(
                    ContactDraft.of(ids.next(), resident, "王立华", "女", null).as(Roles.NONE));
            Contact second = queries.of(resident).getLast();
            assertTrue(
                    commands.record(ContactDraft.of(second).as(Roles.GUARDIAN)).isPresent());
            assertFalse(commands.record(ContactDraft.of(second)).isPresent());
            assertEquals(Roles.GUARDIAN, queries.of(resident).getLast().roles());
            commands.remove(queries.of(resident).getFirst());
            assertEquals(
                    List.of("王立华"),
                    queries.of(resident).stream().map(Contact::name).toList());
        }
    }

    @Test
    void an_emergency_contact_needs_a_telephone() {
        ContactDraft draft = ContactDraft.of(ids.next(), ids.next(), "", null, null);
        assertTrue(draft.check().at("name").isPresent());
        assertTrue(draft.check().at("phone").isPresent());
        assertTrue(draft.as(Roles.NONE).check().at("phone").isEmpty());
    }

    @ParameterizedTest
    @CsvSource({
        "15401234567, true",
        "154 0123 4567, true",
        "0451-84512345, true",
        "8451234, true",
        "'15401234567、84512345', true",
        "12345, false",
        "无, false",
    })
    void a_telephone_number_is_judged_by_its_form(String typed, boolean good) {
        assertEquals(good, ContactDraft.looksLikePhone(typed));
    }
}
