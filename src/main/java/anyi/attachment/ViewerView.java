// SPDX-License-Identifier: Apache-2.0
package anyi.attachment;

import anyi.kit.Desk;
import anyi.kit.part.Allowed;
import anyi.kit.part.Buttons;
import anyi.kit.part.Icon;
import anyi.kit.part.Texts;
import anyi.right.Right;
import anyi.sheet.scan.PdfPages.Pixels;
import java.io.ByteArrayInputStream;
import javafx.beans.binding.Bindings;
import javafx.scene.Group;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** A scan over the page: larger, smaller, turned, page by page. */
final class ViewerView extends VBox {
    /** No office screen shows more; a photo of forty million pixels would fill the memory of an old PC. */
    private static final int LONGEST = 2400;

    private final Desk desk;
    private final ViewerModel model;
    private final ImageView image = new ImageView();
    private final ScrollPane scroll;
    private final Label where = Texts.plain("");

    ViewerView(Desk desk, ViewerModel model) {
        this.desk = desk;
        this.model = model;
        getStyleClass().add("viewer");
        image.setPreserveRatio(true);
        image.setSmooth(true);
        image.setId("viewer-image");
        image.rotateProperty().bind(model.turned());
        var middle = new StackPane(new Group(image));
        scroll = new ScrollPane(middle);
        scroll.getStyleClass().add("viewer-scroll");
        scroll.setPannable(true);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        image.setAccessibleText(model.attachment().fileName());
        getChildren().addAll(bar(), scroll);
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        model.shown().addListener((value, before, now) -> now.ifPresent(this::show));
        model.zoom().addListener((value, before, now) -> fit());
        model.turned().addListener((value, before, now) -> fit());
        scroll.viewportBoundsProperty().addListener((value, before, now) -> fit());
        model.load();
    }

    private FlowPane bar() {
        Button smaller = Buttons.icon(Icon.REMOVE, desk.t("attachment.smaller"), () -> model.larger(-1));
        smaller.setId("viewer-smaller");
        Button larger = Buttons.icon(Icon.ADD, desk.t("attachment.larger"), () -> model.larger(1));
        larger.setId("viewer-larger");
        var size = Texts.plain("");
        size.textProperty().bind(Bindings.concat(model.zoom(), " %"));
        Button turn = Buttons.icon(Icon.REDO, desk.t("attachment.turn"), model::turn);
        turn.setId("viewer-turn");
        var bar = new FlowPane(smaller, size, larger, turn);
        bar.getStyleClass().add("viewer-bar");
        if (model.attachment().pages() > 1) {
            Button back = Buttons.icon(Icon.PREVIOUS, desk.t("attachment.pageBack"), () -> model.leaf(-1));
            back.setId("viewer-back");
            Button next = Buttons.icon(Icon.NEXT, desk.t("attachment.pageNext"), () -> model.leaf(1));
            next.setId("viewer-next");
            where.textProperty()
                    .bind(Bindings.createStringBinding(
                            () -> desk.t(
                                    "attachment.page",
                                    model.page().get() + 1,
                                    model.attachment().pages()),
                            model.page()));
            bar.getChildren().addAll(back, where, next);
        }
        Button aside = Allowed.only(
                desk,
                Right.EXPORT,
                Buttons.flat(
                        desk.t("attachment.saveAside"),
                        Icon.EXPORT,
                        () -> desk.dialogs()
                                .saveFile(
                                        desk.t("attachment.saveAside"),
                                        model.attachment().fileName(),
                                        model::saveAside)));
        aside.setId("viewer-aside");
        bar.getChildren().add(aside);
        return bar;
    }

    private void key(KeyEvent event) {
        KeyCode code = event.getCode();
        if (code == KeyCode.PAGE_DOWN || code == KeyCode.PAGE_UP) {
            model.leaf(code == KeyCode.PAGE_DOWN ? 1 : -1);
            event.consume();
        } else if (code == KeyCode.ADD || code == KeyCode.PLUS || code == KeyCode.EQUALS) {
            model.larger(1);
            event.consume();
        } else if (code == KeyCode.SUBTRACT || code == KeyCode.MINUS) {
            model.larger(-1);
            event.consume();
        } else if (code == KeyCode.R) {
            model.turn();
            event.consume();
        }
    }

    private void show(ViewerModel.Shown shown) {
        Image picture = switch (shown) {
            case ViewerModel.Shown.Picture(byte[] file) -> picture(file);
            case ViewerModel.Shown.Page(Pixels pixels) -> picture(pixels);
        };
        if (picture.isError()) {
            desk.dialogs()
                    .refused(desk.t("attachment.unreadable", model.attachment().fileName()));
            return;
        }
        image.setImage(picture);
        fit();
    }

    static Image picture(byte[] file) {
        return new Image(new ByteArrayInputStream(file), LONGEST, LONGEST, true, true);
    }

    private static Image picture(Pixels pixels) {
        var image = new WritableImage(pixels.width(), pixels.height());
        image.getPixelWriter()
                .setPixels(
                        0,
                        0,
                        pixels.width(),
                        pixels.height(),
                        PixelFormat.getIntArgbInstance(),
                        pixels.rgb(),
                        0,
                        pixels.width());
        return image;
    }

    private void fit() {
        Image picture = image.getImage();
        if (picture == null || scroll.getViewportBounds().getWidth() <= 0) {
            return;
        }
        boolean lies = model.turned().get() % 180 != 0;
        double width = lies ? picture.getHeight() : picture.getWidth();
        double height = lies ? picture.getWidth() : picture.getHeight();
        double scale = Math.min(
                scroll.getViewportBounds().getWidth() / width,
                scroll.getViewportBounds().getHeight() / height);
        image.setFitWidth(picture.getWidth() * scale * model.zoom().get() / 100);
        image.setFitHeight(picture.getHeight() * scale * model.zoom().get() / 100);
    }
}
