// SPDX-License-Identifier: Apache-2.0
package anyi.care;

import anyi.care.CareResult.Recorded;
import anyi.care.CareResult.Refused;
import anyi.kit.Desk;
import anyi.kit.Place;
import anyi.value.Ids;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/** Risks and incidents of one person as of a day. */
final class CareSectionModel {
    private final Desk desk;
    private final CareQueries queries;
    private final CareCommands commands;
    private final Ids ids;
    private final UUID resident;
    private final ObjectProperty<Optional<CareFacts>> facts = new SimpleObjectProperty<>(Optional.empty());
    private LocalDate on;

    CareSectionModel(Desk desk, CareQueries queries, CareCommands commands, Ids ids, UUID resident) {
        this.desk = desk;
        this.queries = queries;
        this.commands = commands;
        this.ids = ids;
        this.resident = resident;
        on = desk.today();
    }

    void show(LocalDate day) {
        on = day;
        desk.background().latest(this, () -> queries.facts(resident, day), loaded -> facts.set(Optional.of(loaded)));
    }

    LocalDate on() {
        return on;
    }

    ObjectProperty<Optional<CareFacts>> facts() {
        return facts;
    }

    void openAssessment() {
        desk.navigator().open(new Place.Assess(resident));
    }

    void newRisk(Consumer<RiskFormModel> form) {
        desk.background()
                .run(
                        () -> new RiskFormModel(
                                resident, queries.known(resident), queries.facts(resident, desk.today()), desk.today()),
                        form);
    }

    void newIncident(Consumer<IncidentFormModel> form) {
        desk.background()
                .run(() -> IncidentFormModel.fresh(ids.next(), resident, queries.known(resident), desk.today()), form);
    }

    void correct(Incident incident, Consumer<IncidentFormModel> form) {
        desk.background()
                .run(
                        () -> queries.incident(incident.id())
                                .map(now -> IncidentFormModel.of(now, queries.known(resident), desk.today())),
                        found -> found.ifPresent(form));
    }

    void save(RiskDraft draft) {
        write(() -> commands.assess(draft, desk.today()), desk.t("care.saved.risk"));
    }

    void save(IncidentDraft draft) {
        write(() -> commands.record(draft, desk.today()), desk.t("care.saved.incident"));
    }

    private void write(Callable<CareResult> work, String sentence) {
        desk.background().run(work, result -> {
            switch (result) {
                case Recorded(long revision) -> {
                    desk.dialogs().saved(sentence, revision);
                    show(on);
                }
                case Refused(var problems) ->
                    desk.dialogs().refused(desk.messages().t(problems.all().getFirst()));
            }
        });
    }
}
