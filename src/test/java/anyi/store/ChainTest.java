// SPDX-License-Identifier: Apache-2.0
package anyi.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import anyi.store.log.ChainCheck;
import anyi.store.log.ChainCheck.Anchor;
import anyi.store.log.ChainCheck.Result;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Somebody with the administrator's rights changes the log. */
class ChainTest {
    @TempDir
    Path dir;

    private OpenHome home;

    @BeforeEach
    void five_acts() {
        home = TestStores.folder(dir.resolve("h"))
                .create(TestStores.NEW, "password".toCharArray())
                .home();
        for (int i = 2; i <= 5; i++) {
            TestStores.building(home.store(), i + "号楼");
        }
    }

    @AfterEach
    void close() {
        home.close();
    }

    @Test
    void an_untouched_log_is_whole() {
        assertEquals(5, assertInstanceOf(Result.Whole.class, check(List.of())).acts());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update act set actor = '别人' where revision = 3",
                "update act set purpose = '别的事' where revision = 3",
                "update act set happened_at = timestamp with time zone '2020-01-01 00:00:00+00' where revision = 3",
                "update act_change set after_json = '{\"name\":\"假楼\"}' where revision = 3",
                "update act_change set table_name = 'floor' where revision = 3",
                "update act_change set position = 2 where revision = 3",
                "delete from act_change where revision = 3"
            })
    void a_change_is_found_where_it_is(String tampering) throws SQLException {
        home.database().administer(tampering);
        assertEquals(new Result.ChangedAt(3), check(List.of()));
    }

    @Test
    void a_gap_and_a_cut_tail_are_found() throws SQLException {
        var anchor = new Anchor(
                5, assertInstanceOf(Result.Whole.class, check(List.of())).headHash());
        home.database().administer("delete from act where revision = 5");
        assertEquals(new Result.TailMissing(4, 5), check(List.of()));
        home.database().administer("delete from building where revision = 5");
        assertEquals(new Result.TailMissing(4, 5), check(List.of(anchor)));
        home.database().administer("delete from act where revision = 2");
        assertEquals(new Result.MissingAt(2), check(List.of()));
    }

    @Test
    void a_log_rewritten_from_the_start_contradicts_what_a_backup_knows() {
        assertEquals(new Result.ChangedAt(4), check(List.of(new Anchor(4, "another hash"))));
    }

    private Result check(List<Anchor> anchors) {
        return new ChainCheck(home.store().read()).check(anchors);
    }
}
