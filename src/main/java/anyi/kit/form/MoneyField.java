// SPDX-License-Identifier: Apache-2.0
package anyi.kit.form;

import anyi.value.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.TextField;
import org.jspecify.annotations.Nullable;

/** Yuan with at most two decimals; thousands separators are allowed, and written when the field is left. */
public final class MoneyField extends TextField {
    private final ObjectProperty<Money> value = new SimpleObjectProperty<>();
    private boolean typing;

    public MoneyField() {
        getStyleClass().add("money-field");
        textProperty().addListener((text, before, now) -> {
            typing = true;
            value.set(parse(now == null ? "" : now));
            typing = false;
        });
        value.addListener((money, before, now) -> showValue(now));
        focusedProperty().addListener((focus, before, now) -> {
            if (!now) {
                showValue(value.get());
            }
        });
    }

    public ObjectProperty<Money> valueProperty() {
        return value;
    }

    public boolean isUnreadable() {
        return value.get() == null && !getText().isBlank();
    }

    private void showValue(@Nullable Money money) {
        if (typing || money == null && isUnreadable()) {
            return;
        }
        setText(
                money == null
                        ? ""
                        : money.yuan().setScale(2, RoundingMode.UNNECESSARY).toPlainString());
    }

    private static @Nullable Money parse(String typed) {
        String digits = typed.strip().replace(",", "").replace("，", "").replace("元", "");
        if (!digits.matches("-?\\d{1,11}(\\.\\d{1,2})?")) {
            return null;
        }
        return new Money(new BigDecimal(digits).setScale(2, RoundingMode.UNNECESSARY));
    }
}
