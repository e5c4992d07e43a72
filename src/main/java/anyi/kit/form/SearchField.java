// SPDX-License-Identifier: Apache-2.0
package anyi.kit.form;

import anyi.kit.part.Icon;
import atlantafx.base.controls.CustomTextField;
import javafx.scene.control.Label;

/** A box to search in: a magnifier at its left, its key at its right. */
public final class SearchField extends CustomTextField {
    public SearchField(String prompt, String key) {
        getStyleClass().add("search-field");
        setPromptText(prompt);
        setAccessibleText(prompt);
        setLeft(Icon.SEARCH.node());
        if (!key.isEmpty()) {
            var hint = new Label(key);
            hint.getStyleClass().add("key-hint");
            hint.setMinWidth(USE_PREF_SIZE);
            setRight(hint);
        }
    }
}
