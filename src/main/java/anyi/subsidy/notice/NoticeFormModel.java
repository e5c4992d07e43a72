// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.notice;

import anyi.kit.Desk;
import anyi.kit.Place;
import anyi.store.Store;
import anyi.subsidy.claim.ClaimBook;
import anyi.subsidy.claim.ClaimCase;
import anyi.subsidy.claim.ClaimQueries;
import anyi.subsidy.claim.ClaimRules;
import anyi.subsidy.policy.PolicyQueries;
import anyi.subsidy.run.Due;
import anyi.subsidy.run.Dues;
import anyi.subsidy.run.LineKey;
import anyi.term.ClaimMove;
import anyi.value.Money;
import anyi.value.Problems;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** A list of public notice before it is hung out. */
final class NoticeFormModel {
    /** A claim that may stand on the list. */
    record Candidate(UUID claim, String words, Optional<Money> standard) {
        @Override
        public String toString() {
            return claim.toString();
        }
    }

    private record Loaded(List<Candidate> candidates, WorkDays days, ClaimRules rules) {}

    private final Desk desk;
    private final Store store;
    private final NoticeCommands commands;
    private final StringProperty title = new SimpleStringProperty("");
    private final ObjectProperty<LocalDate> startsOn = new SimpleObjectProperty<>();
    private final ObjectProperty<Integer> workingDays = new SimpleObjectProperty<>();
    private final ObjectProperty<LocalDate> endsOn = new SimpleObjectProperty<>();
    private final StringProperty place = new SimpleStringProperty("");
    private final StringProperty telephone = new SimpleStringProperty("");
    private final ObjectProperty<Boolean> masked = new SimpleObjectProperty<>(true);
    private final ObjectProperty<Set<Candidate>> chosen = new SimpleObjectProperty<>(Set.of());
    private Loaded known = new Loaded(List.of(), WorkDays.of(List.of()), ClaimRules.USUAL);

    NoticeFormModel(Desk desk, Store store, NoticeCommands commands) {
        this.desk = desk;
        this.store = store;
        this.commands = commands;
    }

    /** @param wanted those that are ticked on arrival; empty = all that may */
    void load(List<UUID> wanted, Consumer<NoticeFormModel> show) {
        desk.background().run(this::read, loaded -> {
            known = loaded;
            title.set(desk.t("subsidy.notice.form.usualTitle", desk.formats().month(YearMonth.from(desk.today()))));
            startsOn.set(desk.today());
            workingDays.set(loaded.rules().noticeDays());
            chosen.set(loaded.candidates().stream()
                    .filter(one -> wanted.isEmpty() || wanted.contains(one.claim()))
                    .collect(java.util.stream.Collectors.toCollection(java.util.LinkedHashSet::new)));
            show.accept(this);
        });
    }

    private Loaded read() {
        ClaimRules rules = new ClaimQueries(store.read()).rules(desk.today());
        Map<String, String> titles =
                new PolicyQueries(store.read()).titles(desk.messages().language());
        Map<LineKey, Money> amounts = new HashMap<>();
        YearMonth month = YearMonth.from(desk.today());
        for (Due due : Dues.of(store.read(), month).month(month)) {
            if (due.status() == anyi.subsidy.engine.Status.PAID) {
                amounts.put(due.key(), due.amount());
            }
        }
        var candidates = new ArrayList<Candidate>();
        for (ClaimCase claim : ClaimBook.underWay(store.read()).cases()) {
            boolean may = claim.state() == rules.path().beforeNotice()
                    && !claim.hindrances(ClaimMove.PUBLISH, rules, desk.today()).refuse();
            if (may) {
                String policy =
                        titles.getOrDefault(claim.row().policy(), claim.row().policy());
                String name = claim.row().name().orElseGet(() -> desk.t("subsidy.month.home"));
                candidates.add(new Candidate(
                        claim.row().id(),
                        name + " · " + policy,
                        Optional.ofNullable(amounts.get(
                                new LineKey(claim.row().policy(), claim.row().whose())))));
            }
        }
        return new Loaded(candidates, new NoticeQueries(store.read()).workDays(), rules);
    }

    List<Candidate> candidates() {
        return known.candidates();
    }

    ClaimRules rules() {
        return known.rules();
    }

    StringProperty title() {
        return title;
    }

    ObjectProperty<LocalDate> startsOn() {
        return startsOn;
    }

    ObjectProperty<Integer> workingDays() {
        return workingDays;
    }

    ObjectProperty<LocalDate> endsOn() {
        return endsOn;
    }

    StringProperty place() {
        return place;
    }

    StringProperty telephone() {
        return telephone;
    }

    ObjectProperty<Boolean> masked() {
        return masked;
    }

    ObjectProperty<Set<Candidate>> chosen() {
        return chosen;
    }

    private NoticeDraft draft() {
        Map<UUID, Optional<Money>> claims = new LinkedHashMap<>();
        chosen.get().forEach(one -> claims.put(one.claim(), one.standard()));
        return new NoticeDraft(
                title.get(),
                startsOn.get(),
                workingDays.get(),
                endsOn.get(),
                place.get(),
                telephone.get(),
                Boolean.TRUE.equals(masked.get()),
                claims);
    }

    Problems problems() {
        return draft().check(known.days(), known.rules().noticeDays(), desk.today());
    }

    /** How far the notice reaches; nothing as long as its days are not typed. */
    Optional<WorkDays.Reach> reach() {
        return draft().reach(known.days());
    }

    void save(Runnable onSaved) {
        NoticeDraft draft = draft();
        desk.background().run(() -> commands.publish(desk.session().actor(), draft, desk.today()), made -> {
            switch (made) {
                case NoticeCommands.Made.Done done -> {
                    desk.dialogs()
                            .saved(desk.t("subsidy.notice.saved", draft.claims().size()), done.revision());
                    onSaved.run();
                    desk.navigator().open(new Place.Notice(done.notice()));
                }
                case NoticeCommands.Made.DoesNotFit misfit ->
                    desk.dialogs()
                            .refused(desk.t(
                                    "subsidy.step.refused",
                                    misfit.name(),
                                    desk.messages().t(misfit.problems().all().getFirst())));
            }
        });
    }
}
