// SPDX-License-Identifier: Apache-2.0
package anyi.benchmark;

import anyi.intake.IntakeFixture;
import anyi.kit.Session;
import anyi.resident.IdentityDraft;
import anyi.resident.ParticularsDraft;
import anyi.resident.ResidentCommands;
import anyi.resident.ResidentDraft;
import anyi.stay.StayCommands;
import anyi.stay.StayDraft;
import anyi.stay.leave.LeaveCommands;
import anyi.store.HomeFolder;
import anyi.store.NewHome;
import anyi.store.OpenHome;
import anyi.store.Store;
import anyi.term.Funding;
import anyi.value.Ids;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** The encrypted home and the workbook that are measured. */
final class SampleHome {
    static final String PASSWORD = "benchmark-2026";
    static final String ACTOR = "测量员";
    private static final int CHUNK = 5_000;

    private SampleHome() {}

    /** A home that has nobody yet. */
    static OpenHome empty(Path folder) {
        return new HomeFolder(folder, Clock.systemDefaultZone())
                .create(new NewHome("测量之家", ACTOR, "建立机构"), PASSWORD.toCharArray())
                .home();
    }

    /** A home with that many residents, made once. */
    static Path inhabited(Path folder, int residents) {
        if (!HomeFolder.isHome(folder)) {
            Path making = folder.resolveSibling(folder.getFileName() + "-" + System.nanoTime());
            try (OpenHome home = empty(making)) {
                fill(home.store(), residents);
            }
            move(making, folder);
        }
        return folder;
    }

    private static void move(Path from, Path to) {
        try {
            Files.move(from, to);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    static void fill(Store store, int residents) {
        fill(store, 0, residents);
    }

    /** @param first the number of the first of them */
    static void fill(Store store, int first, int residents) {
        var clock = Clock.systemDefaultZone();
        var session = new Session(ACTOR);
        var ids = new Ids(clock);
        var persons = new ResidentCommands(store, session, IntakeFixture.CHINESE, clock);
        var leaves = new LeaveCommands(store, session, IntakeFixture.CHINESE);
        var stays = new StayCommands(store, session, IntakeFixture.CHINESE, ids, leaves);
        store.write(ACTOR, "登记入住", tx -> {
            var drafts = new ArrayList<StayDraft>();
            for (int from = first; from < first + residents; from += CHUNK) {
                List<ResidentDraft> people = people(ids, from, Math.min(first + residents, from + CHUNK));
                persons.takeIn(tx, people);
                people.forEach(person -> drafts.add(
                        StayDraft.of(ids.next(), person.id(), People.ADMITTED).paidBy(Funding.SELF)));
            }
            return stays.takeIn(tx, drafts).size();
        });
    }

    private static List<ResidentDraft> people(Ids ids, int from, int to) {
        var people = new ArrayList<ResidentDraft>();
        for (int n = from; n < to; n++) {
            people.add(ResidentDraft.of(ids.next(), IdentityDraft.of(People.name(n), People.idNumber(n)))
                    .with(ParticularsDraft.NONE.reachedBy(People.phone(n), People.address(n))));
        }
        return people;
    }

    /** A roster as homes keep it. */
    static void writeWorkbook(Path file, int rows) {
        List<String> heads = List.of("序号", "姓名", "身份证号码", "入住日期", "联系电话", "家庭住址");
        try (OutputStream out = Files.newOutputStream(file);
                var book = new Workbook(out, "Anyi", "1.0")) {
            Worksheet sheet = book.newWorksheet("在院老人花名册");
            for (int i = 0; i < heads.size(); i++) {
                sheet.value(0, i, heads.get(i));
            }
            for (int n = 0; n < rows; n++) {
                sheet.value(n + 1, 0, n + 1);
                sheet.value(n + 1, 1, People.name(n));
                sheet.value(n + 1, 2, People.idNumber(n));
                sheet.value(n + 1, 3, People.ADMITTED.toString());
                sheet.value(n + 1, 4, People.phone(n));
                sheet.value(n + 1, 5, People.address(n));
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
