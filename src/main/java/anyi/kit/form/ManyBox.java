// SPDX-License-Identifier: Apache-2.0
package anyi.kit.form;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.ListChangeListener;
import javafx.util.StringConverter;
import org.controlsfx.control.CheckComboBox;
import org.jspecify.annotations.Nullable;

/** Several of a list, each with a box. */
public final class ManyBox<T> extends CheckComboBox<T> {
    private final ObjectProperty<Set<T>> chosen = new SimpleObjectProperty<>(Set.of());
    private boolean showing;

    public ManyBox(List<T> all, Function<T, String> word) {
        getItems().setAll(all);
        setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable T one) {
                return one == null ? "" : word.apply(one);
            }

            @Override
            public @Nullable T fromString(String text) {
                return null;
            }
        });
        getCheckModel().getCheckedItems().addListener((ListChangeListener<T>) change -> read());
        chosen.addListener((value, before, now) -> show(now));
    }

    public ObjectProperty<Set<T>> chosen() {
        return chosen;
    }

    private void read() {
        if (!showing) {
            var now = new LinkedHashSet<T>();
            for (T one : List.copyOf(getItems())) {
                if (getCheckModel().isChecked(one)) {
                    now.add(one);
                }
            }
            showing = true;
            chosen.set(now);
            showing = false;
        }
    }

    private void show(Set<T> now) {
        if (!showing) {
            showing = true;
            getCheckModel().clearChecks();
            now.forEach(getCheckModel()::check);
            showing = false;
        }
    }
}
