// SPDX-License-Identifier: Apache-2.0
package anyi.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import anyi.given.Given;
import anyi.robot.Robot;
import anyi.settings.audit.AuditCommands;
import anyi.settings.audit.AuditQueries;
import anyi.settings.audit.AuditScreens;
import anyi.settings.audit.AuditWish;
import anyi.store.NewHome;
import anyi.store.OpenHome;
import anyi.store.TestStores;
import anyi.text.Messages;
import anyi.text.Messages.Language;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AuditScreenTest {
    private final Robot robot = new Robot();

    @TempDir
    private Path dir;

    private OpenHome home;

    @BeforeEach
    void a_home_with_a_past() {
        home = TestStores.folder(dir.resolve("h.anyi"))
                .create(new NewHome("向阳敬老院", "李梅", "新建"), "only password".toCharArray())
                .home();
        var given = new Given(home.store());
        given.resident("王秀英").save();
        given.resident("张有才").save();
    }

    @AfterEach
    void close() {
        robot.close();
        home.close();
    }

    @Test
    void acts_are_narrowed_opened_and_found_whole() {
        robot.openNode(desk -> new AuditScreens(desk, home, (act, after) -> {}, () -> {}).audit());
        robot.waitFor("共 ");
        robot.push("#audit-check").waitFor("记录完整");
        robot.focus("#audit").press(KeyCode.HOME).press(KeyCode.DOWN);
        robot.waitFor("→").picture("audit");
        assertEquals(java.util.List.of(), robot.clipped());
        robot.in(Language.ENGLISH).waitFor("Check that the record").picture("audit");
    }

    @Test
    void a_resident_is_found_by_name_and_no_other() {
        var queries = new AuditQueries(home.store().read());
        var wish = new AuditWish(Optional.empty(), "王秀英", Optional.empty());
        var all = queries.acts(new AuditWish(Optional.empty(), "", Optional.empty()), 500);
        var hers = queries.acts(wish, 500);
        assertFalse(hers.isEmpty());
        assertTrue(hers.size() < all.size());
        assertTrue(queries.changes(hers.getFirst().revision()).stream()
                .anyMatch(change -> change.after().orElse("").contains("王秀英")));
    }

    @Test
    void what_goes_out_starts_no_formula_and_shows_no_content() throws Exception {
        home.store().write("=cmd|'/c calc'!A1", "+试一试", tx -> {
            var row = new anyi.store.schema.tables.records.BuildingRecord();
            row.setId(java.util.UUID.randomUUID());
            row.setName("1号楼");
            row.setPosition(1);
            tx.insert(row);
            return true;
        });
        var queries = new AuditQueries(home.store().read());
        var rows = queries.acts(new AuditWish(Optional.empty(), "", Optional.empty()), 500);
        Path file = dir.resolve("out.csv");
        new AuditCommands(home.store(), TestStores.CLOCK, Messages.of(Language.CHINESE)).export(rows, file);
        String text = Files.readString(file);
        assertTrue(text.startsWith("\uFEFF序号,"), text);
        assertTrue(text.contains(",'=cmd|'/c calc'!A1,'+试一试,1,"), text);
        assertFalse(text.contains("1号楼"));
    }
}
