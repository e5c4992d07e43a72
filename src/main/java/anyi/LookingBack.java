// SPDX-License-Identifier: Apache-2.0
package anyi;

import anyi.kit.Desk;
import anyi.kit.form.Field;
import anyi.kit.form.Form;
import anyi.kit.part.Buttons;
import anyi.kit.part.Icon;
import anyi.kit.part.Texts;
import anyi.kit.part.Tone;
import anyi.kit.part.WarningStrip;
import anyi.store.AccessKind;
import anyi.store.AccessLog;
import anyi.store.OpenHome;
import anyi.store.log.Act;
import anyi.store.log.History;
import anyi.value.Problem;
import anyi.value.Problems;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;

/** Asks for a day, and opens the home as it was known at its end. */
record LookingBack(Desk desk, OpenHome home) {
    /**
     * A home of the past in the window.
     *
     * @param present whose window waits behind it
     */
    record Past(OpenHome home, LocalDate on, Clock clock, Work present) {}

    /** A home of the past that is open. */
    record Found(OpenHome home, LocalDate on, Clock clock) {}

    void ask(Consumer<Found> onFound) {
        var form = new Form(desk.messages(), desk.clock());
        Field<LocalDate> on =
                form.date("on", desk.t("shell.past.on")).required().id("past-on");
        form.row(Texts.wrapped(desk.t("shell.past.why"))).row(on);
        form.check(() -> check(on.value().getValue()));
        desk.dialogs()
                .form(
                        desk.t("shell.past.title"),
                        form,
                        desk.t("shell.past.open"),
                        form::saved,
                        () -> open(on.value().getValue(), onFound));
    }

    private Problems check(LocalDate on) {
        return on != null && on.isAfter(desk.today())
                ? Problems.of(Problem.refuse("on", "shell.past.future"))
                : Problems.NONE;
    }

    private void open(LocalDate on, Consumer<Found> onFound) {
        desk.background()
                .job(
                        desk.t("shell.past.reading"),
                        progress -> found(on),
                        found -> found.ifPresentOrElse(
                                onFound,
                                () -> desk.dialogs()
                                        .refused(desk.t(
                                                "shell.past.before",
                                                desk.formats().date(on)))));
    }

    private Optional<Found> found(LocalDate on) {
        Instant end = on.plusDays(1).atStartOfDay(desk.clock().getZone()).toInstant();
        Optional<Act> last = new History(home.store().read()).lastBefore(end);
        if (last.isEmpty()) {
            return Optional.empty();
        }
        if (!home.doer().isAlone()) {
            AccessLog.record(
                    home.store(),
                    desk.clock(),
                    AccessKind.OPENED,
                    Optional.empty(),
                    desk.t("shell.past.record", desk.formats().date(on)));
        }
        Instant now = desk.clock().instant();
        Instant then = end.isAfter(now) ? now : end.minusSeconds(1);
        return Optional.of(new Found(
                home.asKnown(last.get().revision(), left -> {}),
                on,
                Clock.fixed(then, desk.clock().getZone())));
    }

    Node banner(Past past, Runnable leave) {
        Button back = Buttons.primary(desk.t("shell.past.leave"), Icon.BACK, leave);
        back.setId("past-leave");
        var strip = new WarningStrip(
                Tone.WARNING,
                Icon.HISTORY,
                desk.t("shell.past.banner", desk.formats().date(past.on())),
                desk.t("shell.past.bannerRest"),
                back);
        strip.setId("past-banner");
        return strip;
    }
}
