// SPDX-License-Identifier: Apache-2.0
package anyi.store;

import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * Makes backups without being asked: each hour while changes come in, and at the end. Once a week it opens the newest
 * again, counts it, and says whether it is still good.
 */
public final class BackupKeeper implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(BackupKeeper.class.getName());
    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration WEEK = Duration.ofDays(7);

    private final OpenHome home;
    private final Consumer<State> onChange;
    private final ScheduledExecutorService minutes = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("backups").factory());
    private boolean stopped;
    private Optional<Instant> checked = Optional.empty();
    private Optional<Seen> seen = Optional.empty();
    private Optional<State> told = Optional.empty();

    /** What was found when the copies were last read, which opens each of them. */
    private record Seen(long copies, boolean reachable, Optional<Backup> newest, Optional<Backup> second) {
        boolean holds(long now, boolean isReachable) {
            return copies == now
                    && reachable == isReachable
                    && newest.filter(backup -> Files.exists(backup.file())).isPresent();
        }
    }

    /**
     * How it stands with the copies.
     *
     * @param newest proven when it was made
     * @param second when a copy last came to the second place; empty = none is set, or none has come there
     * @param good whether the last try to make or check one succeeded
     */
    public record State(Optional<Backup> newest, Optional<Backup> second, boolean good) {}

    /** @param onChange told on another thread, and only where it stands otherwise than before */
    public BackupKeeper(OpenHome home, Consumer<State> onChange) {
        this.home = home;
        this.onChange = onChange;
    }

    /** Looks every minute whether something is due. */
    public void start() {
        minutes.scheduleWithFixedDelay(this::look, 0, 60, TimeUnit.SECONDS);
    }

    /** What the clock asks for now. */
    synchronized void look() {
        if (stopped || home.server().isPresent()) {
            return;
        }
        try {
            Optional<Backup> newest = seen().newest();
            Instant now = home.now();
            boolean hour = newest.map(
                            each -> !now.isBefore(each.manifest().made().plus(HOUR))
                                    || now.isBefore(each.manifest().made()))
                    .orElse(true);
            if (hour && isBehind(newest) || home.isBackupUrgent()) {
                home.backUp(Backup.Kind.HOURLY);
                checked = Optional.of(now);
            } else if (newest.isPresent() && isCheckDue(newest.get(), now)) {
                home.prove(newest.get());
                checked = Optional.of(now);
            }
            tell(true);
        } catch (StoreFault e) {
            LOG.log(System.Logger.Level.WARNING, "a backup was not made or is not good", e);
            tell(false);
        }
    }

    /** Read anew only where there may be others than before. */
    private Seen seen() {
        long now = home.copies();
        boolean reachable = home.isSecondPlaceThere();
        Seen known = seen.filter(before -> before.holds(now, reachable))
                .orElseGet(() -> new Seen(
                        now,
                        reachable,
                        home.backups().stream().findFirst(),
                        home.secondCopies().stream().findFirst()));
        seen = Optional.of(known);
        return known;
    }

    private boolean isCheckDue(Backup newest, Instant now) {
        Instant last = checked.orElse(newest.manifest().made());
        return !now.isBefore(last.plus(WEEK));
    }

    private boolean isBehind(Optional<Backup> newest) {
        return newest.map(each -> each.manifest().revision() != home.store().revision())
                .orElse(true);
    }

    private void tell(boolean good) {
        Seen known = seen();
        var state = new State(known.newest(), known.second(), good);
        if (!told.equals(Optional.of(state))) {
            told = Optional.of(state);
            onChange.accept(state);
        }
    }

    /** Makes no more; what is being made is finished first. */
    public void stop() {
        minutes.shutdown();
        synchronized (this) {
            stopped = true;
        }
    }

    /** One more where something has changed since the newest; the home is still open. */
    @Override
    public void close() {
        stop();
        synchronized (this) {
            if (home.server().isPresent()) {
                return;
            }
            try {
                if (isBehind(home.backups().stream().findFirst())) {
                    home.backUp(Backup.Kind.ON_CLOSE);
                }
            } catch (StoreFault e) {
                LOG.log(System.Logger.Level.WARNING, "no backup at the end", e);
            }
        }
    }
}
