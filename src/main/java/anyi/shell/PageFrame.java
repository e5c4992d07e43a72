// SPDX-License-Identifier: Apache-2.0
package anyi.shell;

import anyi.kit.Desk;
import anyi.kit.Page;
import anyi.kit.part.Allowed;
import anyi.kit.part.Buttons;
import anyi.kit.part.EmWidth;
import anyi.kit.part.Flow;
import anyi.kit.part.Icon;
import anyi.kit.part.Keys;
import anyi.kit.part.Texts;
import anyi.right.Right;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** A page in the window: header with title, context and actions; below it the content, scrolling when it must. */
public final class PageFrame extends BorderPane {
    private final Desk desk;
    private final Page page;
    private final Optional<Node> search;
    private final Set<Right> withheld = EnumSet.noneOf(Right.class);
    private final Label why = Texts.wrapped("");
    private final HBox line = new HBox();
    private final HBox actions = new HBox();
    private final FlowPane wrapped = new Flow();
    private final VBox header = new VBox();
    private final BooleanBinding narrow;
    /** Whether the header's line has turned out to be too long for its width, as an English one may. */
    private boolean tight;

    /**
     * @param search the search over everything, for a page that wants it
     * @param back the way back, for a page that is not in the rail
     */
    public PageFrame(Desk desk, Page page, Optional<Node> search, Optional<Button> back) {
        this.desk = desk;
        this.page = page;
        this.search = search;
        // what stands in the page says so as soon as it does
        Allowed.listen(this, this::withhold);
        getStyleClass().add("page-frame");
        setMinWidth(0);
        header.setMinWidth(0); // what has no room folds, and does not push the rail out of the window
        header.getStyleClass().add("page-header");
        line.getStyleClass().add("page-header-line");
        actions.getStyleClass().add("page-actions");
        wrapped.getStyleClass().add("page-actions-wrapped");
        back.ifPresent(line.getChildren()::add);
        line.getChildren().addAll(titles(), Texts.spacer(), actions);
        header.getChildren().add(line);
        setTop(header);
        var scroll = new ScrollPane(page.content());
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.getStyleClass().add("page-scroll");
        scroll.setFocusTraversable(false);
        setCenter(scroll);
        narrow = new EmWidth(header).below(52);
        narrow.addListener((value, before, now) -> arrange(now));
        header.widthProperty().addListener((width, before, now) -> {
            if (tight && now.doubleValue() > before.doubleValue()) {
                tight = false;
                arrange(narrow.get());
            }
        });
        arrange(false);
        Keys.listen(this);
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        double there = header.getWidth() - header.snappedLeftInset() - header.snappedRightInset();
        if (!tight && !narrow.get() && there > 0 && line.minWidth(-1) > there) {
            tight = true;
            Platform.runLater(() -> arrange(true)); // nobody rearranges what is being laid out
        }
    }

    public Page page() {
        return page;
    }

    private Node titles() {
        var title = Texts.plain(page.title());
        title.setId("page-title");
        title.getStyleClass().add("page-title");
        var titles = new VBox(title);
        titles.getStyleClass().add("page-titles");
        var context = Texts.shortening("", "muted");
        context.getStyleClass().add("page-context");
        context.textProperty().bind(page.liveContext());
        context.getTooltip().textProperty().bind(page.liveContext());
        context.managedProperty().bind(context.textProperty().isNotEmpty());
        context.visibleProperty().bind(context.managedProperty());
        titles.getChildren().add(context);
        HBox.setHgrow(titles, Priority.SOMETIMES);
        return titles;
    }

    /** One line for all that is grey because of who is at work. */
    private void withhold(Right right) {
        if (withheld.add(right)) {
            String rights = withheld.stream().map(desk.messages()::t).collect(Collectors.joining(" · "));
            why.setText(
                    desk.session().doer().isLooking() ? desk.t("right.onlyLooking") : desk.t("shell.withheld", rights));
            if (!header.getChildren().contains(why)) {
                why.setId("page-withheld");
                why.setGraphic(Icon.LOCK.node());
                why.getStyleClass().addAll("muted", "page-withheld");
                header.getChildren().add(why);
            }
        }
    }

    /** In a narrow window secondary buttons fold into one, and what is no button goes to a line of its own. */
    private void arrange(boolean folded) {
        List<Node> all = page.actions();
        actions.getChildren().clear();
        wrapped.getChildren().clear();
        header.getChildren().remove(wrapped);
        if (!folded) {
            search.ifPresent(actions.getChildren()::add);
            actions.getChildren().addAll(all);
            return;
        }
        var secondary = new ArrayList<Button>();
        for (Node node : all) {
            if (node instanceof Button button && !button.getStyleClass().contains("accent")) {
                secondary.add(button);
            } else if (node instanceof Button) {
                actions.getChildren().add(node);
            } else {
                wrapped.getChildren().add(node);
            }
        }
        if (!secondary.isEmpty()) {
            actions.getChildren().addFirst(more(secondary));
        }
        search.ifPresent(wrapped.getChildren()::addFirst);
        if (!wrapped.getChildren().isEmpty()) {
            header.getChildren().add(wrapped);
        }
    }

    private MenuButton more(List<Button> secondary) {
        var more = new MenuButton("", Icon.MORE.node());
        more.getStyleClass().add("icon-only");
        more.setAccessibleText(desk.t("shell.more"));
        for (Button button : secondary) {
            var item = new MenuItem(Buttons.words(button));
            item.disableProperty().bind(button.disabledProperty());
            item.setOnAction(event -> button.fire());
            more.getItems().add(item);
        }
        return more;
    }
}
