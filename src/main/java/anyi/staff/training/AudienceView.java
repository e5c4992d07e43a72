// SPDX-License-Identifier: Apache-2.0
package anyi.staff.training;

import anyi.kit.Desk;
import anyi.term.StaffPosition;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.ListChangeListener;
import javafx.util.StringConverter;
import org.controlsfx.control.CheckComboBox;

/** Everybody, or boxes for posts. */
final class AudienceView extends CheckComboBox<Optional<StaffPosition>> {
    private final ObjectProperty<Audience> value = new SimpleObjectProperty<>(Audience.NOBODY);
    private boolean showing;

    AudienceView(Desk desk) {
        getItems().add(Optional.empty());
        Arrays.stream(StaffPosition.values()).map(Optional::of).forEach(getItems()::add);
        setConverter(new StringConverter<>() {
            @Override
            public String toString(Optional<StaffPosition> position) {
                return position.map(desk.messages()::t).orElseGet(() -> desk.t("staff.training.everybody"));
            }

            @Override
            public Optional<StaffPosition> fromString(String text) {
                return Optional.empty();
            }
        });
        getCheckModel().getCheckedItems().addListener((ListChangeListener<Optional<StaffPosition>>) change -> read());
        value.addListener((audience, before, now) -> show(now));
    }

    ObjectProperty<Audience> valueProperty() {
        return value;
    }

    private void read() {
        if (showing) {
            return;
        }
        var positions = new HashSet<StaffPosition>();
        boolean everybody = false;
        for (Optional<StaffPosition> one : getCheckModel().getCheckedItems()) {
            everybody |= one == null || one.isEmpty();
            if (one != null) {
                one.ifPresent(positions::add);
            }
        }
        showing = true;
        value.set(new Audience(everybody, positions));
        showing = false;
    }

    private void show(Audience audience) {
        if (showing) {
            return;
        }
        showing = true;
        getCheckModel().clearChecks();
        Stream<Optional<StaffPosition>> checked = audience.everybody()
                ? Stream.of(Optional.empty())
                : audience.sorted().stream().map(Optional::of);
        checked.forEach(getCheckModel()::check);
        showing = false;
    }
}
