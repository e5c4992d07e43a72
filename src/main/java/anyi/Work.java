// SPDX-License-Identifier: Apache-2.0
package anyi;

import anyi.kit.Desk;
import anyi.kit.Drafts;
import anyi.kit.Place;
import anyi.kit.Session;
import anyi.people.PeopleQueries;
import anyi.people.approval.ApprovalScreens;
import anyi.people.approval.NotYetApproved;
import anyi.right.AskAgain;
import anyi.right.Right;
import anyi.settings.door.DoorScreens;
import anyi.settings.home.HomeQueries;
import anyi.shell.Control;
import anyi.shell.IdleLock;
import anyi.shell.Navigation;
import anyi.shell.NoDrafts;
import anyi.shell.Shell;
import anyi.shell.Status;
import anyi.shell.StoredDrafts;
import anyi.shell.TakingBack;
import anyi.store.BackupKeeper;
import anyi.store.OpenHome;
import anyi.store.Store;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.input.Clipboard;

/** An open home in the window: shell, status, lock, undo. */
final class Work implements Control {
    private final AnyiApp app;
    private final Clock clock;
    private Session session;
    private final Navigation navigation = new Navigation();
    private final Optional<LookingBack.Past> past;
    private final Status status = new Status();
    private OpenHome home;
    private Store.Subscription saves;
    private Optional<Desk> desk = Optional.empty();
    private Optional<IdleLock> idle = Optional.empty();
    private Optional<BackupKeeper> keeper = Optional.empty();
    private boolean locked;
    private boolean toBeBureau;
    /** Where to begin, until the home has been looked at. */
    private Optional<Place> first = Optional.empty();

    /** What the window around the pages shows of the home. */
    private record Known(String name, boolean bureau, int idleMinutes, List<String> people) {}

    Work(AnyiApp app, OpenHome home, Clock clock) {
        this(app, home, clock, Optional.empty());
    }

    /** The home as it was known. */
    static Work ofPast(AnyiApp app, LookingBack.Past past) {
        return new Work(app, past.home(), past.clock(), Optional.of(past));
    }

    private Work(AnyiApp app, OpenHome home, Clock clock, Optional<LookingBack.Past> past) {
        this.app = app;
        this.home = home;
        this.clock = clock;
        this.past = past;
        session = session();
        saves = home.store().onRevision(revision -> Platform.runLater(this::saved));
    }

    void begin(Place place) {
        toBeBureau = place instanceof Place.Bureau;
        first = Optional.of(place);
        rebuild();
        keepBackups();
    }

    private Known look(Desk fresh) {
        if (toBeBureau) {
            Office.establish(home, fresh);
        }
        var people = new PeopleQueries(home.store().read());
        return new Known(
                new HomeQueries(home.store().read()).name(),
                Office.isBureau(home),
                people.idleMinutes(),
                home.hasPeople() ? people.names() : List.of());
    }

    /** The policies that come with the program; once a home. */
    private boolean installPolicies() {
        new Deeds(home, session, clock).subsidies.policies().installShipped(session.actor());
        return true;
    }

    /** The home was taken back to a backup, and goes on as it was then. */
    void restored(OpenHome earlier) {
        saves.close();
        home = earlier;
        session = session();
        saves = home.store().onRevision(revision -> Platform.runLater(this::saved));
        keeper.ifPresent(BackupKeeper::stop);
        keepBackups();
        rebuild();
    }

    /** The whole window anew, at the place where one was. */
    void rebuild() {
        Desk fresh = app.desk(session, drafts(), navigation, this::takeBack);
        desk = Optional.of(fresh);
        app.dialogs()
                .keep(
                        fresh.drafts(),
                        () -> navigation.present().map(Object::toString).orElse(""));
        if (locked) {
            app.overlay().cover(app.doors().lock(fresh, home, this::unlocked));
        }
        if (past.isEmpty() && home.mustChangePassword()) {
            app.overlay().show(app.doors().ownPassword(fresh, home, this::rebuild));
            return;
        }
        fresh.background().run(() -> look(fresh), known -> show(known, fresh));
    }

    private Drafts drafts() {
        return past.isPresent() ? new NoDrafts() : new StoredDrafts(home.drafts());
    }

    Clock clock() {
        return clock;
    }

    private void show(Known known, Desk fresh) {
        if (desk.filter(present -> present == fresh).isEmpty()) {
            return; // built anew while the home was looked at
        }
        idle.ifPresent(IdleLock::stop);
        if (!app.isSample()) {
            idle = Optional.of(new IdleLock(app.scene(), known.idleMinutes(), this::lock));
        }
        if (!known.people().isEmpty()) {
            DoorScreens.remember(fresh.preferences(), home.folder(), lastFirst(known.people(), fresh.session()));
        }
        first.filter(place -> !known.bureau() || toBeBureau).ifPresent(navigation::open);
        if (first.isPresent() && !known.bureau() && session.may(Right.POLICIES)) {
            fresh.background().run(this::installPolicies, done -> {});
        }
        first = Optional.empty();
        var program = new LookOfProgram(app::looks, app::change, this::restored, this::lookBack);
        var wiring = new Wiring(home, fresh, new Deeds(home, session, clock), program, known.bureau());
        var shell = new Shell(
                fresh,
                navigation,
                new Shell.Parts(
                        known.name(),
                        wiring.office().destinations(),
                        wiring::page,
                        wiring::find,
                        present().map(now -> now.status).orElse(status),
                        this));
        past.ifPresent(then -> shell.setTop(new LookingBack(fresh, home).banner(then, app::leavePast)));
        app.overlay().show(shell);
        shell.start(wiring.office().first());
    }

    OpenHome home() {
        return home;
    }

    private Desk desk() {
        return desk.orElseThrow();
    }

    private void saved() {
        status.savedAt().set(Optional.of(LocalDateTime.now(clock)));
        status.unsavedSince().set(Optional.empty());
    }

    private Session session() {
        OpenHome present = past.map(known -> known.present().home()).orElse(home);
        return new Session(home.doer(), new OnRecord(present.store(), clock));
    }

    /** What is no fault but a question: for the password, or for a second person. */
    boolean answers(Throwable fault) {
        if (fault instanceof AskAgain) {
            new DoorAgain(desk(), home).ask();
            return true;
        }
        if (fault instanceof NotYetApproved missing) {
            var approvals = new Deeds(home, session, clock).approvals;
            new ApprovalScreens(desk(), home.store(), approvals).ask(missing);
            return true;
        }
        return false;
    }

    /** After a fault: what was typed is not stored. */
    void unsaved() {
        status.unsavedSince().set(Optional.of(LocalDateTime.now(clock)));
    }

    /** Copies are made without anybody asking; a sample needs none. */
    private void keepBackups() {
        if (!app.isSample() && past.isEmpty()) {
            var keeping = new BackupKeeper(home, state -> Platform.runLater(() -> showBackup(state)));
            keeper = Optional.of(keeping);
            keeping.start();
        }
    }

    private void showBackup(BackupKeeper.State state) {
        String elsewhere = state.second()
                .map(copy -> String.valueOf(copy.file().toAbsolutePath().getParent()))
                .orElse("");
        status.backup()
                .set(state.newest()
                        .map(backup -> new Status.Backup(local(backup.manifest().made()), true, elsewhere)));
        status.backupFailed().set(!state.good());
    }

    private LocalDateTime local(Instant instant) {
        return LocalDateTime.ofInstant(instant, clock.getZone());
    }

    @Override
    public void lock() {
        if (past.isPresent()) {
            app.leavePast();
            past.get().present().lock();
            return;
        }
        if (app.isSample()) {
            desk().dialogs()
                    .confirm(
                            desk().t("shell.sample.leave"),
                            desk().t("shell.sample.gone"),
                            desk().t("shell.sample.leave"),
                            false,
                            app::leaveSample);
            return;
        }
        locked = true;
        Clipboard.getSystemClipboard().clear();
        app.overlay().cover(app.doors().lock(desk(), home, this::unlocked));
    }

    /** The page stays as it was for whoever locked it; somebody else begins at the workbench. */
    private void unlocked() {
        locked = false;
        boolean same = session.doer().equals(home.doer());
        app.overlay().uncover();
        if (!same) {
            session = session();
            navigation.open(new Place.Today());
            app.dialogs().quiet();
            rebuild();
        }
    }

    /** Who signed in last comes first. */
    private static List<String> lastFirst(List<String> people, Session present) {
        var names = new ArrayList<>(people);
        names.remove(present.actor());
        names.addFirst(present.actor());
        return names;
    }

    @Override
    public Optional<String> insteadOfLock() {
        return app.isSample() ? Optional.of(desk().t("shell.sample.leave")) : Optional.empty();
    }

    @Override
    public void help() {
        navigation.open(new Place.Guide(GuideTopics.of(navigation.present().orElseGet(Place.Today::new))));
    }

    @Override
    public void undo() {
        app.dialogs().undoLast();
    }

    @Override
    public void textSize(int step) {
        app.change(app.looks().stepped(step));
    }

    private void takeBack(long revision) {
        new TakingBack(desk(), new Deeds(home, session, clock).undo).last(revision, navigation::refresh);
    }

    /** Asks for a day and shows the home as it was known then, beside which this work waits. */
    private void lookBack() {
        new LookingBack(desk(), home)
                .ask(found -> app.showPast(new LookingBack.Past(found.home(), found.on(), found.clock(), this)));
    }

    /** The window of the present, where one was. */
    void resume() {
        rebuild();
    }

    Optional<Work> present() {
        return past.map(LookingBack.Past::present);
    }

    void close() {
        idle.ifPresent(IdleLock::stop);
        saves.close();
        keeper.ifPresent(BackupKeeper::close);
        home.close();
        present().ifPresent(Work::close);
    }
}
