// SPDX-License-Identifier: Apache-2.0
package anyi.kit.form;

import anyi.kit.part.Icon;
import anyi.text.DateText;
import atlantafx.base.controls.Calendar;
import atlantafx.base.controls.CustomTextField;
import atlantafx.base.controls.Popover;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Cursor;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/**
 * A date typed in any usual way, or picked from a calendar (click on the icon, or Alt ↓). What cannot be read stays as
 * it was typed; {@link #isUnreadable()} tells.
 */
public final class DateField extends CustomTextField {
    private final ObjectProperty<LocalDate> value = new SimpleObjectProperty<>();
    private final Clock clock;
    private boolean typing;

    public DateField(Clock clock, String calendarWord) {
        this.clock = clock;
        getStyleClass().add("date-field");
        var calendar = new StackPane(Icon.DATE.node(calendarWord));
        calendar.getStyleClass().add("field-icon");
        calendar.setCursor(Cursor.HAND);
        calendar.setOnMouseClicked(event -> pick());
        setRight(calendar);
        textProperty().addListener((text, before, now) -> readTyped(now));
        value.addListener((date, before, now) -> showValue(now));
        focusedProperty().addListener((focus, before, now) -> {
            if (!now) {
                showValue(value.get());
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.DOWN && event.isAltDown()) {
                pick();
                event.consume();
            }
        });
    }

    public ObjectProperty<LocalDate> valueProperty() {
        return value;
    }

    public Optional<LocalDate> value() {
        return Optional.ofNullable(value.get());
    }

    public void setValue(@Nullable LocalDate date) {
        value.set(date);
        showValue(date);
    }

    public boolean isUnreadable() {
        return value.get() == null && !getText().isBlank();
    }

    private void readTyped(@Nullable String text) {
        typing = true;
        String typed = text == null ? "" : text;
        value.set(DateText.parse(typed, LocalDate.now(clock)).orElse(null));
        typing = false;
    }

    /** While somebody types, the text is theirs; afterwards the date is written in our way. */
    private void showValue(@Nullable LocalDate date) {
        if (typing || date == null && isUnreadable()) {
            return;
        }
        String text = date == null ? "" : date.toString();
        if (!text.equals(getText())) {
            setText(text);
        }
    }

    private void pick() {
        if (!isEditable()) {
            return;
        }
        var calendar = new Calendar(value.get() == null ? LocalDate.now(clock) : value.get());
        var popover = new Popover(calendar);
        popover.setArrowLocation(Popover.ArrowLocation.TOP_CENTER);
        popover.setHeaderAlwaysVisible(false);
        popover.setDetachable(false);
        calendar.valueProperty().addListener((date, before, now) -> {
            setValue(now);
            popover.hide();
            requestFocus();
        });
        popover.show(this);
        calendar.requestFocus();
    }
}
