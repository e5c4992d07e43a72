// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy;

import anyi.kit.Desk;
import anyi.kit.Place;
import anyi.store.Store;
import anyi.subsidy.engine.Policy;
import anyi.subsidy.engine.file.PolicyCheck;
import anyi.subsidy.policy.PolicyBook;
import anyi.subsidy.policy.PolicyQueries;
import anyi.subsidy.policy.PolicyRow;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/** One policy: its newest version as a table, and whether its examples compute. */
final class PolicyModel {
    /**
     * @param row how it stands in the home
     * @param versions all of them, the oldest first
     */
    record Shown(PolicyRow row, Policy policy, List<PolicyCheck.Result> examples, List<Version> versions) {}

    record Version(PolicyRow row, String name) {}

    private final Desk desk;
    private final Store store;
    private final SubsidyActs acts;
    private final String code;
    private final ObjectProperty<Optional<Shown>> shown = new SimpleObjectProperty<>(Optional.empty());

    PolicyModel(Desk desk, Store store, SubsidyActs acts, String code) {
        this.desk = desk;
        this.store = store;
        this.acts = acts;
        this.code = code;
    }

    ObjectProperty<Optional<Shown>> shown() {
        return shown;
    }

    void load() {
        desk.background().run(this::read, shown::set);
    }

    private Optional<Shown> read() {
        acts.policies().installShipped(desk.session().actor());
        var queries = new PolicyQueries(store.read());
        var book = new PolicyBook(queries.versions(code));
        List<Version> versions = queries.list().stream()
                .filter(one -> one.code().equals(code))
                .sorted(Comparator.comparing(PolicyRow::from))
                .map(one -> new Version(
                        one, book.find(one.id()).orElseThrow().head().version()))
                .toList();
        return versions.stream()
                .filter(one -> one.row().active())
                .reduce((one, other) -> other)
                .or(() -> versions.stream().reduce((one, other) -> other))
                .map(one -> {
                    Policy policy = book.find(one.row().id()).orElseThrow();
                    return new Shown(one.row(), policy, PolicyCheck.run(policy), versions);
                });
    }

    /** A new version that begins as this one stands. */
    void edit(UUID version) {
        desk.navigator().open(new Place.PolicyEditor("version/" + version));
    }

    /** This version tried on everybody of the home. */
    void rehearse(UUID version) {
        desk.navigator().open(new Place.PolicyRehearsal("version/" + version));
    }

    void setActive(boolean active) {
        shown.get()
                .ifPresent(one -> desk.background()
                        .run(
                                () -> acts.policies()
                                        .setActive(
                                                desk.session().actor(),
                                                one.row().id(),
                                                active),
                                revision -> {
                                    String done = active
                                            ? desk.t("subsidy.policy.activated")
                                            : desk.t("subsidy.policy.deactivated");
                                    desk.dialogs().saved(done, revision);
                                    load();
                                }));
    }
}
