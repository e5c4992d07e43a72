// SPDX-License-Identifier: Apache-2.0
package anyi.resident;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import anyi.kit.Session;
import anyi.resident.Registering.ChangedMeanwhile;
import anyi.resident.Registering.NumberKnown;
import anyi.resident.Registering.Registered;
import anyi.store.Store;
import anyi.store.TestStores;
import anyi.text.Messages;
import anyi.text.Messages.Language;
import anyi.value.Ids;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ResidentCommandsTest {
    private static final String NUMBER = "230197193506060029";

    private final Store store = TestStores.empty();
    private final Ids ids = new Ids(TestStores.CLOCK);
    private final ResidentCommands commands =
            new ResidentCommands(store, new Session("刘春梅"), Messages.of(Language.CHINESE), TestStores.CLOCK);
    private final ResidentQueries queries = new ResidentQueries(store.read());

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void a_registered_person_is_read_back_whole() {
        ResidentDraft draft = ResidentDraft.of(ids.next(), IdentityDraft.of(" 单 秀英 ", "２３０１９７１９３５０６０６００２９"))
                .with(ParticularsDraft.NONE.reachedBy("154 0123 4567", "柳河镇双合村"));
        assertInstanceOf(Registered.class, commands.register(draft));
        Resident read = queries.resident(draft.id()).orElseThrow();
        assertEquals("单秀英", read.name());
        assertEquals(Optional.of(NUMBER), read.identity().idNumber());
        assertEquals(Optional.of("柳河镇双合村"), read.particulars().address());
        assertEquals(draft.id(), queries.byNumber().get(NUMBER));
    }

    @Test
    void a_known_number_offers_the_file_that_is_there() {
        UUID first = register("王秀英", NUMBER);
        Registering again = commands.register(ResidentDraft.of(ids.next(), IdentityDraft.of("王秀", "230197350606002")));
        assertEquals(first, assertInstanceOf(NumberKnown.class, again).person().id());
        assertEquals(1, queries.all().size());
    }

    @Test
    void somebody_is_found_under_a_former_name_too() {
        var married = new IdentityDraft("王秀英", "王小丫", null, null, null, NUMBER, null, null);
        commands.register(ResidentDraft.of(ids.next(), married));
        assertEquals(1, queries.withName("王小丫", LocalDate.of(1935, 6, 6)).size());
        assertEquals(1, queries.withName("王小丫", null).size());
        assertTrue(queries.withName("王小丫", LocalDate.of(1936, 6, 6)).isEmpty());
    }

    @Test
    void a_change_on_an_old_view_is_refused() {
        UUID id = register("王秀英", NUMBER);
        Resident seen = queries.resident(id).orElseThrow();
        ResidentDraft draft = ResidentDraft.of(seen).with(ParticularsDraft.NONE.reachedBy("15401234567", null));
        assertInstanceOf(Registered.class, commands.change(draft));
        assertInstanceOf(ChangedMeanwhile.class, commands.change(draft));
        assertEquals(
                Optional.of("15401234567"),
                queries.resident(id).orElseThrow().particulars().phone());
    }

    @Test
    void a_change_may_not_take_the_number_of_another() {
        register("王秀英", NUMBER);
        UUID other = register("李桂兰", "23019719450101006X");
        Resident seen = queries.resident(other).orElseThrow();
        var wrong = new ResidentDraft(other, seen.revision(), IdentityDraft.of("李桂兰", NUMBER), ParticularsDraft.NONE);
        assertInstanceOf(NumberKnown.class, commands.change(wrong));
    }

    @Test
    void many_are_taken_in_at_once() {
        long revision = store.write("导入", "导入", tx -> {
            commands.takeIn(
                    tx,
                    List.of(
                            ResidentDraft.of(ids.next(), IdentityDraft.of("曾广才", NUMBER)),
                            ResidentDraft.of(ids.next(), IdentityDraft.of("吕洞宾", "23019719450101006X"))));
            return tx.revision();
        });
        assertEquals(store.revision(), revision);
        assertEquals(
                List.of("吕洞宾", "曾广才"),
                queries.all().stream().map(Resident::name).toList());
    }

    private UUID register(String name, String number) {
        UUID id = ids.next();
        assertInstanceOf(Registered.class, commands.register(ResidentDraft.of(id, IdentityDraft.of(name, number))));
        return id;
    }
}
