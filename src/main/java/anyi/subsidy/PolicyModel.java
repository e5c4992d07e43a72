// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy;

import anyi.kit.Desk;
import anyi.store.Store;
import anyi.subsidy.engine.Policy;
import anyi.subsidy.engine.file.PolicyCheck;
import anyi.subsidy.engine.file.PolicyFile;
import anyi.subsidy.policy.PolicyQueries;
import anyi.subsidy.policy.PolicyRow;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/** One policy: its newest version as a table, and whether its examples compute. */
final class PolicyModel {
    /** @param row how it stands in the home */
    record Shown(PolicyRow row, Policy policy, List<PolicyCheck.Result> examples) {}

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
        Optional<PolicyRow> row =
                queries.list().stream().filter(one -> one.code().equals(code)).reduce((one, other) -> other);
        return row.map(one -> {
            String text = queries.versions(code).stream()
                    .filter(version -> version.id().equals(one.id()))
                    .findFirst()
                    .orElseThrow()
                    .content();
            Policy policy = PolicyFile.read(text).policy();
            return new Shown(one, policy, PolicyCheck.run(policy));
        });
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
