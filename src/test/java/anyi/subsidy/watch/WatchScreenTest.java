// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import anyi.kit.Desk;
import anyi.kit.Page;
import anyi.robot.Robot;
import anyi.store.TestStores;
import anyi.subsidy.GivenMoney;
import anyi.term.WatchKind;
import anyi.text.Messages;
import anyi.value.Ids;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class WatchScreenTest {
    private final GivenMoney given = new GivenMoney();
    private final Robot robot = new Robot();

    @AfterEach
    void close() {
        robot.close();
        given.close();
    }

    private Function<Desk, Page> page() {
        var commands =
                new WatchCommands(given.store(), new Ids(TestStores.CLOCK), Messages.of(Messages.Language.CHINESE));
        return desk -> new WatchScreens(desk, given.store(), commands).warnings();
    }

    private WatchQueries queries() {
        return new WatchQueries(given.store().read());
    }

    @Test
    void a_warning_shows_its_rows_is_looked_at_with_a_reason_and_taken_back() {
        UUID wang = given.resident("王桂兰");
        UUID zhang = given.resident("张有才");
        given.account(wang, GivenMoney.CARD);
        given.account(zhang, GivenMoney.CARD);
        robot.open(page());
        robot.focus("#warnings");
        robot.settle();
        robot.picture("warnings");
        assertTrue(robot.sees("多人同一账号，没有共同联系人"));
        assertEquals(List.of(), robot.clipped());
        robot.push("#watch-look");
        robot.focus("#watch-reason").enter();
        assertTrue(robot.sees("没有写原因；请写清核对了什么"));
        robot.focus("#watch-reason").type("夫妻共用，已核对户口本").enter();
        assertEquals(List.of(), queries().open(GivenMoney.TODAY));
        assertEquals("夫妻共用，已核对户口本", queries().notes().getFirst().reason());
        robot.click("#chip-OPEN").click("#chip-LOOKED");
        robot.focus("#warnings");
        robot.settle();
        robot.push("#watch-take-back");
        assertEquals(
                List.of(WatchKind.SHARED_ACCOUNT),
                queries().open(GivenMoney.TODAY).stream().map(Suspicion::kind).toList());
    }
}
