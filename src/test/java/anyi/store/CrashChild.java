// SPDX-License-Identifier: Apache-2.0
package anyi.store;

import static anyi.store.schema.Tables.BUILDING;

import anyi.store.log.ChainCheck;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Writes one entry after the other, says which the store has acknowledged, and waits to be killed. Where nobody listens
 * any more, because the test itself was killed, it ends by itself.
 */
final class CrashChild {
    private static final long REBUILT_EARLY = 300_000;

    private CrashChild() {}

    public static void main(String[] args) {
        // asked now: an orphan is given to another parent
        Optional<ProcessHandle> parent = ProcessHandle.current().parent();
        OpenHome home = opened(TestStores.folder(Path.of(args[0]), REBUILT_EARLY), args[1]);
        int there = home.store().read().fetchCount(BUILDING);
        System.out.println("found " + there);
        System.out.println(
                "chain " + (new ChainCheck(home.store().read()).check(List.of()) instanceof ChainCheck.Result.Whole));
        int last = there + Integer.parseInt(args[2]);
        for (int i = there + 1; i <= last && isHeard(parent); i++) {
            TestStores.building(home.store(), i + "号楼");
            System.out.println("saved " + i);
        }
        home.close();
    }

    /** H2 itself may leave a file that it cannot open again (its issue 4383); then the one button has to do. */
    private static OpenHome opened(HomeFolder folder, String password) {
        try {
            return folder.open(password.toCharArray());
        } catch (StoreFault e) {
            if (!e.reason().isMendable()) {
                throw e;
            }
            Recovered recovered = folder.recover("", password.toCharArray());
            System.out.println("mended, lost " + recovered.lost());
            return recovered.home();
        }
    }

    private static boolean isHeard(Optional<ProcessHandle> parent) {
        return !System.out.checkError() && parent.filter(ProcessHandle::isAlive).isPresent();
    }
}
