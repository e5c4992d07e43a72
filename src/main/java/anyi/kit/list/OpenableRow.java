// SPDX-License-Identifier: Apache-2.0
package anyi.kit.list;

import java.util.function.Consumer;
import javafx.scene.control.TableRow;
import javafx.scene.input.MouseButton;

final class OpenableRow<R> extends TableRow<R> {
    OpenableRow(Consumer<R> onOpen) {
        setOnMouseClicked(event -> {
            if (event.getClickCount() == 2 && event.getButton() == MouseButton.PRIMARY && getItem() != null) {
                onOpen.accept(getItem());
            }
        });
    }
}
