// SPDX-License-Identifier: Apache-2.0
package anyi.staff;

import anyi.kit.Desk;
import anyi.kit.Place;
import anyi.kit.part.Buttons;
import java.util.Arrays;
import java.util.Locale;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;

/** The views of the place 员工与培训. */
public enum StaffTab {
    MATRIX,
    DUE,
    PEOPLE,
    SESSIONS,
    CERTIFICATES;

    /** The joined buttons, this one chosen. */
    public HBox buttons(Desk desk) {
        return Buttons.views(
                Arrays.stream(values()).map(tab -> tab.button(desk, this)).toList());
    }

    private ToggleButton button(Desk desk, StaffTab present) {
        var button = Buttons.view(word(desk), this == present, () -> {
            if (this != present) {
                desk.navigator().open(new Place.Staff(name(), ""));
            }
        });
        button.setId("staff-" + name().toLowerCase(Locale.ROOT));
        return button;
    }

    private String word(Desk desk) {
        return switch (this) {
            case MATRIX -> desk.t("staff.tab.matrix");
            case DUE -> desk.t("staff.tab.due");
            case PEOPLE -> desk.t("staff.tab.people");
            case SESSIONS -> desk.t("staff.tab.sessions");
            case CERTIFICATES -> desk.t("staff.tab.certificates");
        };
    }
}
