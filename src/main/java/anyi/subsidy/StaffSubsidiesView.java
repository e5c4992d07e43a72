// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy;

import anyi.kit.Desk;
import anyi.kit.Page;
import anyi.kit.Section;
import anyi.store.Store;
import anyi.subsidy.fact.RecipientQueries;
import java.util.UUID;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

/** What the case file says of a resident's subsidies, of somebody of the staff. */
final class StaffSubsidiesView implements Page {
    private final Desk desk;
    private final Store store;
    private final UUID staff;
    private final Section section;
    private final ReadOnlyStringWrapper context = new ReadOnlyStringWrapper("");

    StaffSubsidiesView(Desk desk, Store store, UUID staff, Section section) {
        this.desk = desk;
        this.store = store;
        this.staff = staff;
        this.section = section;
    }

    @Override
    public String title() {
        return desk.t("subsidy.section.staff");
    }

    @Override
    public ObservableValue<String> liveContext() {
        return context;
    }

    @Override
    public Node content() {
        return section.content();
    }

    @Override
    public void load() {
        desk.background().run(() -> new RecipientQueries(store.read()).nameOfStaff(staff), context::set);
        section.show(desk.today());
    }
}
