// SPDX-License-Identifier: Apache-2.0
package anyi.benchmark;

import anyi.bureau.Taking;
import anyi.bureau.TestCounty;
import anyi.bureau.county.CountyFacts;
import anyi.bureau.county.CountyQueries;
import anyi.bureau.twice.TwiceQueries;
import anyi.store.HomeFolder;
import anyi.store.NewHome;
import anyi.store.OpenHome;
import anyi.store.PostgresServer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jooq.impl.DSL;

/**
 * A process of its own: hands a whole county over, a package a home, to a bureau's encrypted file and to a bureau's
 * store on PostgreSQL, and asks both for the county's figures. Says {@code h2.package N}, {@code postgres.figures N} and
 * so on in milliseconds. Both give the same figures, or it fails.
 */
final class County {
    private static final LocalDate ON = LocalDate.of(2026, 10, 31);
    private static final int ASKED = 5;

    private County() {}

    /** @param args a folder, how many homes, how many residents in all */
    public static void main(String[] args) throws Exception {
        Path folder = Files.createDirectories(Path.of(args[0]).resolve("county-" + System.nanoTime()));
        int homes = Integer.parseInt(args[1]);
        int residents = Integer.parseInt(args[2]);
        Path stick = Files.createDirectories(folder.resolve("stick"));
        try (OpenHome file = SampleHome.empty(folder.resolve("file.anyi"));
                OpenHome served = served(folder.resolve("served.anyi"));
                var onFile = new TestCounty(file.store(), TestCounty.Kept.OPEN);
                var onServer = new TestCounty(served.store(), TestCounty.Kept.OPEN)) {
            int first = 0;
            for (int i = 0; i < homes; i++) {
                int until = (int) ((long) residents * (i + 1) / homes);
                Path parcel = parcel(onFile, onServer, stick, i, first, until - first);
                take(onFile, parcel, "h2");
                take(onServer, parcel, "postgres");
                onFile.forgetHomes();
                first = until;
            }
            String one = ask(onFile, "h2");
            String other = ask(onServer, "postgres");
            if (!one.equals(other)) {
                throw new IllegalStateException(one + " is not " + other);
            }
            System.out.println("both say " + one);
            System.out.println("h2.megabytes " + Files.size(folder.resolve("file.anyi/home.mv.db")) / 1e6);
            System.out.println("postgres.megabytes "
                    + served.store()
                                    .read()
                                    .select(DSL.field("pg_database_size(current_database())", Long.class))
                                    .fetchSingle()
                                    .value1()
                            / 1e6);
        }
        System.exit(0);
    }

    private static OpenHome served(Path folder) {
        return new HomeFolder(folder, Clock.systemDefaultZone())
                .create(
                        new NewHome("滨江区民政局", SampleHome.ACTOR, "建立"),
                        SampleHome.PASSWORD.toCharArray(),
                        Optional.of(PostgresServer.fresh()))
                .home();
    }

    private static Path parcel(TestCounty one, TestCounty other, Path stick, int number, int first, int residents) {
        var home = new TestCounty.Home("第" + (number + 1) + "敬老院");
        home.a.home(home.name);
        home.a.beds("1号楼", 1, (residents + 3) / 4, 4);
        SampleHome.fill(home.store, first, residents);
        home.close(LocalDate.of(2026, 10, 1));
        one.add(home);
        other.commands().register(home.handover(ON).card());
        return home.handOver(stick, ON);
    }

    private static void take(TestCounty county, Path parcel, String engine) {
        long begun = System.nanoTime();
        if (!(county.merge().take(parcel) instanceof Taking.Taken)) {
            throw new IllegalStateException("not taken: " + parcel);
        }
        System.out.println(engine + ".package " + (System.nanoTime() - begun) / 1e6);
    }

    private static String ask(TestCounty county, String engine) {
        List<String> answers = new ArrayList<>();
        for (int i = 0; i < ASKED; i++) {
            long begun = System.nanoTime();
            CountyFacts facts = CountyFacts.of(county.queries(), new CountyQueries(county.store.read()), ON);
            System.out.println(engine + ".figures " + (System.nanoTime() - begun) / 1e6);
            begun = System.nanoTime();
            int twice = new TwiceQueries(county.store.read()).all().size();
            System.out.println(engine + ".twice " + (System.nanoTime() - begun) / 1e6);
            answers.add(facts.whole().inHouse() + " in house, " + facts.whole().beds() + ", twice " + twice + ", "
                    + facts.whole().homes().size() + " homes");
        }
        return answers.getLast();
    }
}
