// SPDX-License-Identifier: Apache-2.0
package anyi.guide;

import anyi.guide.Guide.Block;
import anyi.kit.Desk;
import anyi.kit.Page;
import anyi.kit.part.Buttons;
import anyi.kit.part.EmWidth;
import anyi.kit.part.Texts;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** The guide as a page: its topics at the left, its text at the right, opened at the topic that was asked for. */
final class GuideView extends BorderPane implements Page {
    private static final double NARROW = 56;
    private static final double MARGIN = 5.5;

    private final Desk desk;
    private final String wanted;
    private final VBox text = new VBox();
    private final EmWidth em = new EmWidth(this);
    private final ScrollPane scroll = new ScrollPane(text);
    private final Map<String, Node> anchors = new HashMap<>();

    GuideView(Desk desk, Guide guide, String wanted) {
        this.desk = desk;
        this.wanted = wanted;
        text.getStyleClass().add("guide-text");
        text.setId("guide-text");
        guide.blocks().forEach(block -> text.getChildren().add(node(block)));
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setId("guide");
        scroll.getStyleClass().add("page-scroll");
        setCenter(scroll);
        Node contents = contents(guide);
        setLeft(contents);
        var narrow = em.below(NARROW);
        narrow.addListener((value, before, now) -> setLeft(now ? null : contents));
    }

    private Node contents(Guide guide) {
        var list = new VBox();
        list.getStyleClass().add("guide-contents");
        for (Guide.Topic topic : guide.topics()) {
            Hyperlink link = Buttons.hyperlink(topic.heading(), () -> show(topic.id()));
            link.setId("guide-topic-" + topic.id());
            link.setWrapText(true);
            link.setMinWidth(0);
            link.getStyleClass().add("guide-level-" + topic.level());
            list.getChildren().add(link);
        }
        var pane = new ScrollPane(list);
        pane.setFitToWidth(true);
        pane.getStyleClass().addAll("page-scroll", "guide-side");
        return pane;
    }

    private Node node(Block block) {
        return switch (block) {
            case Block.Heading heading -> heading(heading);
            case Block.Paragraph(var spans) -> flow(spans);
            case Block.Items items -> items(items);
            case Block.Picture picture -> picture(picture);
            case Block.Table(var rows) -> table(rows);
        };
    }

    private Node heading(Block.Heading heading) {
        Label label = Texts.wrapped(heading.text());
        label.getStyleClass().addAll("bold", "guide-heading-" + heading.level());
        if (!heading.topic().isEmpty()) {
            anchors.put(heading.topic(), label);
        }
        return label;
    }

    private TextFlow flow(List<Span> spans) {
        var flow = new TextFlow();
        flow.getStyleClass().add("guide-flow");
        for (Span span : spans) {
            flow.getChildren().add(span.style() == Span.Style.LINK ? link(span) : words(span));
        }
        return flow;
    }

    private Node link(Span span) {
        return Buttons.hyperlink(span.text(), () -> show(span.target()));
    }

    private static Node words(Span span) {
        var words = new Text(span.text());
        words.getStyleClass().add("guide-words");
        if (span.style() != Span.Style.PLAIN) {
            words.getStyleClass().add("bold");
        }
        return words;
    }

    private Node items(Block.Items items) {
        var box = new VBox();
        box.getStyleClass().add("guide-items");
        int number = 0;
        for (List<Span> item : items.items()) {
            number++;
            Label mark = Texts.muted(items.numbered() ? number + "." : "•");
            mark.getStyleClass().add("guide-mark");
            TextFlow words = flow(item);
            HBox.setHgrow(words, Priority.ALWAYS);
            box.getChildren().add(new HBox(mark, words));
        }
        return box;
    }

    /** As large as it was taken, smaller where there is no room. */
    private Node picture(Block.Picture picture) {
        try (InputStream in = Guide.open(picture.file())) {
            var image = new Image(in);
            var view = new ImageView(image);
            view.setPreserveRatio(true);
            view.setSmooth(true);
            view.setAccessibleText(picture.words());
            view.fitWidthProperty()
                    .bind(Bindings.min(image.getWidth(), scroll.widthProperty().subtract(em.following(MARGIN))));
            var frame = new VBox(view, Texts.mutedWrapped(picture.words()));
            frame.getStyleClass().add("guide-picture");
            return frame;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Node table(List<List<List<Span>>> rows) {
        var grid = new GridPane();
        grid.getStyleClass().add("guide-table");
        int columns = rows.stream().mapToInt(List::size).max().orElse(0);
        for (int column = 0; column < columns; column++) {
            var constraint = new ColumnConstraints();
            constraint.setPercentWidth(column == 0 ? 28 : 72.0 / Math.max(1, columns - 1));
            grid.getColumnConstraints().add(constraint);
        }
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < rows.get(row).size(); column++) {
                TextFlow cell = flow(rows.get(row).get(column));
                cell.getStyleClass().add(row == 0 ? "guide-head" : "guide-cell");
                grid.add(cell, column, row);
            }
        }
        return grid;
    }

    /** Scrolls so that the topic's heading is at the top; once more when pictures have found their size. */
    private void show(String topic) {
        scrollTo(topic);
        Platform.runLater(() -> scrollTo(topic));
    }

    private void scrollTo(String topic) {
        Optional.ofNullable(anchors.get(topic)).ifPresent(heading -> {
            scroll.applyCss();
            scroll.layout();
            double hidden = text.getHeight() - scroll.getViewportBounds().getHeight();
            double at = heading.getBoundsInParent().getMinY() - 8;
            scroll.setVvalue(hidden <= 0 ? 0 : Math.clamp(at / hidden, 0, 1));
        });
    }

    @Override
    public String title() {
        return desk.t("guide.title");
    }

    @Override
    public Node content() {
        return this;
    }

    @Override
    public void load() {
        Platform.runLater(() -> show(wanted));
    }

    @Override
    public Optional<Node> firstFocus() {
        return Optional.of(scroll);
    }
}
