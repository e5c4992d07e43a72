// SPDX-License-Identifier: Apache-2.0
package anyi.shell;

import anyi.kit.Page;
import anyi.kit.part.Texts;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** A page in the window: header with title, context and actions; below it the content, scrolling when it must. */
public final class PageFrame extends BorderPane {
    private final Page page;

    public PageFrame(Page page) {
        this.page = page;
        getStyleClass().add("page-frame");
        setTop(header());
        var scroll = new ScrollPane(page.content());
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.getStyleClass().add("page-scroll");
        scroll.setFocusTraversable(false);
        setCenter(scroll);
    }

    public Page page() {
        return page;
    }

    private Node header() {
        var title = Texts.plain(page.title());
        title.setId("page-title");
        title.getStyleClass().add("page-title");
        var titles = new VBox(title);
        titles.getStyleClass().add("page-titles");
        if (!page.context().isEmpty()) {
            var context = Texts.shortening(page.context(), "muted");
            context.getStyleClass().add("page-context");
            titles.getChildren().add(context);
        }
        var actions = new HBox();
        actions.getStyleClass().add("page-actions");
        actions.getChildren().setAll(page.actions());
        var header = new HBox(titles, Texts.spacer(), actions);
        header.getStyleClass().add("page-header");
        return header;
    }
}
