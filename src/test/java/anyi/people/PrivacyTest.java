// SPDX-License-Identifier: Apache-2.0
package anyi.people;

import static anyi.store.schema.Tables.STAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import anyi.given.Given;
import anyi.people.privacy.ConsentRow;
import anyi.people.privacy.HeldQueries;
import anyi.people.privacy.PrivacyCommands;
import anyi.people.privacy.RetentionQueries;
import anyi.right.Doer;
import anyi.right.NotAllowed;
import anyi.right.StandardRole;
import anyi.sheet.table.Saving;
import anyi.store.Store;
import anyi.store.TestStores;
import anyi.text.Messages;
import anyi.text.Messages.Language;
import anyi.value.Ids;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** What a resident may ask of the home. */
class PrivacyTest {
    @TempDir
    Path dir;

    private final Store store = TestStores.empty();
    private UUID wang;

    @BeforeEach
    void two_residents() {
        var given = new Given(store);
        given.beds("1号楼", 1, 1, 2);
        wang = given.resident("王秀英")
                .emergencyContact("王强", "13900001111")
                .admitted("2026-03-01")
                .inBed("101-1")
                .save();
        given.resident("张有才").emergencyContact("张三丰", "13700002222").save();
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void what_has_to_be_kept_names_its_rule_and_its_day() {
        var inHouse = new RetentionQueries(store.read()).of(wang);
        assertEquals(1, inHouse.size());
        assertTrue(inHouse.getFirst().holds(LocalDate.of(2099, 1, 1)), "as long as she is in house");

        var stay = store.read().fetchSingle(STAY);
        stay.setDischargedOn(LocalDate.of(2026, 5, 1));
        store.write("李梅", "退住", tx -> {
            tx.update(stay);
            return true;
        });
        var file = new RetentionQueries(store.read()).of(wang).getFirst();
        assertEquals(Optional.of(LocalDate.of(2031, 5, 1)), file.until());
        assertTrue(file.holds(LocalDate.of(2031, 4, 30)));
        assertFalse(file.holds(LocalDate.of(2031, 5, 1)));
        assertTrue(file.rule().source().contains("第三十二条"));
    }

    @Test
    void everything_on_one_person_and_nothing_on_another() throws Exception {
        Path json = dir.resolve("held.json");
        Path pdf = dir.resolve("held.pdf");
        assertTrue(commands(store).saveJson(wang, json) instanceof Saving.Saved);
        assertTrue(commands(store).savePdf(wang, pdf) instanceof Saving.Saved);
        var tree = JsonMapper.shared().readTree(Files.readString(json));
        assertEquals("王秀英", tree.get("resident").get(0).get("name").asString());
        assertEquals("13900001111", tree.get("contact").get(0).get("phone").asString());
        assertTrue(tree.has("stay") && tree.has("bed_stay"), tree.toString());
        String paper;
        try (var document = Loader.loadPDF(pdf.toFile())) {
            paper = new PDFTextStripper().getText(document);
        }
        for (String text : new String[] {Files.readString(json), paper}) {
            assertTrue(text.contains("王强"), text);
            assertFalse(text.contains("张三丰") || text.contains("张有才"), text);
        }
    }

    @Test
    void a_consent_is_kept_and_withdrawn() {
        UUID consent = commands(store)
                .consent(new PrivacyCommands.Signed(wang, "健康信息", "2026 年版", "王强", "儿子", LocalDate.of(2026, 3, 1)));
        commands(store).withdraw(consent, "王强", LocalDate.of(2026, 11, 24));
        ConsentRow kept = new HeldQueries(store.read()).consents(wang).getFirst();
        assertEquals("2026 年版", kept.textVersion());
        assertEquals(Optional.of(LocalDate.of(2026, 11, 24)), kept.withdrawnOn());
    }

    @Test
    void who_has_not_the_right_takes_nothing_out() {
        Store clerk = TestStores.as(store, Doer.of(UUID.randomUUID(), "专员", StandardRole.SUBSIDY_CLERK.rights()));
        assertThrows(NotAllowed.class, () -> commands(clerk).saveJson(wang, dir.resolve("no.json")));
        assertThrows(NotAllowed.class, () -> commands(clerk).savePdf(wang, dir.resolve("no.pdf")));
        assertFalse(Files.exists(dir.resolve("no.json")) || Files.exists(dir.resolve("no.pdf")));
    }

    private static PrivacyCommands commands(Store store) {
        return new PrivacyCommands(store, new Ids(TestStores.CLOCK), Messages.of(Language.CHINESE), TestStores.CLOCK);
    }
}
