// SPDX-License-Identifier: Apache-2.0
package anyi;

import anyi.bed.BedAction;
import anyi.bed.BedChange;
import anyi.bed.BedQueries;
import anyi.bed.BedRow;
import anyi.intake.Intake;
import anyi.intake.plan.Decisions;
import anyi.kit.Background.Progress;
import anyi.kit.Session;
import anyi.settings.door.SampleBooks;
import anyi.settings.home.HomeDraft;
import anyi.settings.home.RatingDraft;
import anyi.settings.home.TargetDraft;
import anyi.store.HomeFolder;
import anyi.store.NewHome;
import anyi.store.OpenHome;
import anyi.subsidy.SubsidyActs;
import anyi.subsidy.claim.Claim;
import anyi.subsidy.policy.PolicyCommands.Taken;
import anyi.subsidy.policy.PolicyQueries;
import anyi.subsidy.policy.PolicyRow;
import anyi.subsidy.run.MonthStates;
import anyi.term.HomeKind;
import anyi.term.Ownership;
import anyi.text.Messages;
import anyi.text.Messages.Language;
import anyi.value.Period;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A home to look at: a real encrypted home in the folder for passing files, under a password that nobody is told, made
 * by the commands that any home is made by, and removed when it is left. What a killed program left behind goes with
 * the next one.
 */
final class SampleHome {
    private static final String PREFIX = "anyi-sample-";
    private static final int STEPS = 6;

    private final Path folder;
    private final OpenHome home;

    private SampleHome(Path folder, OpenHome home) {
        this.folder = folder;
        this.home = home;
    }

    OpenHome home() {
        return home;
    }

    static SampleHome make(SampleBooks books, Clock clock, Progress progress) {
        try {
            removeLeftBehind();
            Path folder =
                    Files.createTempDirectory(PREFIX + ProcessHandle.current().pid() + "-");
            try {
                return new SampleHome(folder, new Making(books, folder, clock, progress).make());
            } catch (RuntimeException | IOException e) {
                remove(folder);
                throw e;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Call when the home is closed. */
    void remove() {
        remove(folder);
    }

    private static void remove(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void removeLeftBehind() throws IOException {
        Path passing = Path.of(System.getProperty("java.io.tmpdir"));
        try (Stream<Path> all = Files.list(passing)) {
            all.filter(SampleHome::isOfTheDead).toList().forEach(SampleHome::remove);
        }
    }

    private static boolean isOfTheDead(Path folder) {
        String name = String.valueOf(folder.getFileName());
        if (!name.matches(PREFIX + "\\d+-.*")) {
            return false;
        }
        long pid = Long.parseLong(name.substring(PREFIX.length(), name.indexOf('-', PREFIX.length())));
        return ProcessHandle.of(pid).filter(ProcessHandle::isAlive).isEmpty();
    }

    /** One sample in the making. */
    private record Making(SampleBooks books, Path folder, Clock clock, Progress progress) {
        OpenHome make() throws IOException {
            Messages words = Messages.of(Language.CHINESE);
            String actor = words.t("shell.sample.actor");
            step(0);
            byte[] secret = new byte[24];
            new SecureRandom().nextBytes(secret);
            var fresh = new NewHome(books.homeName(), actor, words.t("settings.door.act.create"));
            OpenHome home = new HomeFolder(folder.resolve(books.homeName() + HomeFolder.SUFFIX), clock)
                    .create(fresh, HexFormat.of().formatHex(secret).toCharArray())
                    .home();
            try {
                fill(home, new Deeds(home, new Session(actor), clock), actor);
                return home;
            } catch (RuntimeException | IOException e) {
                home.close();
                throw e;
            }
        }

        private LocalDate today() {
            return LocalDate.now(clock);
        }

        private void fill(OpenHome home, Deeds deeds, String actor) throws IOException {
            describe(deeds);
            step(1);
            Path ledgers = Files.createDirectory(folder.resolve("books"));
            deeds.intake.take(new Intake.Files(books.ledgers(ledgers, today()), Decisions.NONE), today(), rows -> {});
            step(2);
            convert(home, deeds);
            step(3);
            policies(home, deeds.subsidies, actor);
            step(4);
            months(home, deeds.subsidies, actor);
            remove(ledgers);
            step(STEPS);
        }

        private void step(int done) {
            progress.at(done, STEPS, "");
        }

        private void describe(Deeds deeds) {
            deeds.home.describe(new HomeDraft(
                    books.homeName(),
                    null,
                    "230197",
                    Ownership.PUBLIC,
                    HomeKind.CENTRAL_RURAL_HOME,
                    true,
                    today().minusYears(12).withDayOfYear(1),
                    null,
                    null,
                    null,
                    null));
            deeds.goals.rate(new RatingDraft(3, today().minusYears(2), null));
            deeds.goals.aim(new TargetDraft(Integer.toString(today().getYear()), "55", null, null));
        }

        /** Some beds became nursing beds this year, so that there is something to see over time. */
        private void convert(OpenHome home, Deeds deeds) {
            List<BedRow> ordinary = new BedQueries(home.store().read())
                    .on(today()).stream().filter(bed -> !bed.isNursing()).toList();
            for (int i = 0; i < 3 && ordinary.size() >= 12; i++) {
                LocalDate from = today().minusMonths(7 - 2L * i);
                List<java.util.UUID> beds = ordinary.subList(4 * i, 4 * i + 4).stream()
                        .map(BedRow::id)
                        .toList();
                deeds.beds.change(new BedChange(
                        BedAction.CONVERT_TO_NURSING, beds, Period.from(from), Optional.of(books.homeName())));
            }
        }

        private void policies(OpenHome home, SubsidyActs acts, String actor) throws IOException {
            acts.policies().installShipped(actor);
            for (PolicyRow shipped : new PolicyQueries(home.store().read()).list()) {
                if (shipped.active()) {
                    acts.policies().setActive(actor, shipped.id(), false);
                }
            }
            Path files = Files.createDirectory(folder.resolve("policies"));
            for (Path file : books.policies(files)) {
                if (acts.policies().take(actor, String.valueOf(file.getFileName()), Files.readString(file))
                        instanceof Taken.Added(var id, var code)) {
                    acts.policies().setActive(actor, id, true);
                }
            }
            remove(files);
        }

        /** Everybody who meets the conditions is approved since three months ago; the months before this are closed. */
        private void months(OpenHome home, SubsidyActs acts, String actor) {
            YearMonth present = YearMonth.from(today());
            for (YearMonth month = present.minusMonths(2); month.isBefore(present); month = month.plusMonths(1)) {
                YearMonth now = month;
                List<Claim> claims = new MonthStates(home.store().read())
                        .of(now, progress).unclaimed().stream()
                                .map(due -> new Claim(due.policy(), due.whose(), Optional.empty(), now.atDay(1)))
                                .toList();
                acts.claims().approveAll(actor, claims);
                acts.runs().close(actor, now, progress);
            }
        }
    }
}
