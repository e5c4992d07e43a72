// SPDX-License-Identifier: Apache-2.0
package anyi.bed.map;

import anyi.bed.BedRow;
import anyi.bed.RoomDraft;
import anyi.bed.RoomRow;
import anyi.kit.Desk;
import anyi.kit.form.Form;
import anyi.kit.list.Columns;
import anyi.kit.list.ListPage;
import anyi.kit.part.Allowed;
import anyi.kit.part.Buttons;
import anyi.kit.part.EmptyState;
import anyi.kit.part.Icon;
import anyi.kit.part.Texts;
import anyi.right.Right;
import anyi.term.BedType;
import anyi.term.RoomSex;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** Rooms in a table; at the side the chosen room with its beds, each to be renamed, and more to be added. */
final class RoomsView extends StackPane {
    private final Desk desk;
    private final RoomsModel model;
    private final BedFormsView forms;
    private final ListPage<RoomRow> list;
    private final VBox side = new VBox();

    RoomsView(Desk desk, RoomsModel model, BedDeskModel commands) {
        this.desk = desk;
        this.model = model;
        forms = new BedFormsView(desk, commands);
        side.getStyleClass().add("bed-details");
        list = new ListPage<>(desk, "rooms", columns())
                .tools(Texts.spacer(), build(), addRoom())
                .rows(model.rooms())
                .empty(new EmptyState(Icon.BED, desk.t("bed.empty.title"), desk.t("bed.empty.why")))
                .onSelect(this::show)
                .onOpen(this::edit)
                .inspector(side);
        getChildren().add(list);
        model.rooms().addListener((ListChangeListener<RoomRow>) change -> {
            list.count(desk.t("bed.rooms.count", model.rooms().size()), "");
            list.table().getSelectionModel().selectFirst();
        });
        model.load();
    }

    private Columns<RoomRow> columns() {
        var columns = new Columns<RoomRow>(desk);
        columns.text(
                        "building",
                        desk.t("bed.table.building"),
                        room -> room.place().building().name())
                .width(8);
        columns.text(
                        "floor",
                        desk.t("bed.table.floor"),
                        room -> room.place().floor().name())
                .width(6);
        columns.name(
                        "room",
                        desk.t("bed.rooms.number"),
                        room -> room.place().room().number())
                .width(7);
        columns.centred(
                        "sex",
                        desk.t("bed.rooms.sex"),
                        room -> desk.messages().t(room.place().room().sex()))
                .width(6);
        columns.number(
                        "area",
                        desk.t("bed.rooms.area"),
                        room -> room.place()
                                .room()
                                .area()
                                .map(BigDecimal::toPlainString)
                                .orElse(""))
                .width(8);
        columns.number("beds", desk.t("bed.rooms.beds"), room -> Integer.toString(room.beds()))
                .width(5);
        return columns;
    }

    private Button build() {
        Button build = Allowed.only(
                desk,
                Right.BEDS,
                Buttons.plain(desk.t("bed.plan.more"), Icon.ADD, () -> forms.build(desk.today(), model::load)));
        build.setId("rooms-build");
        return build;
    }

    private Button addRoom() {
        Button add = Allowed.only(
                desk,
                Right.BEDS,
                Buttons.plain(
                        desk.t("bed.rooms.add"),
                        Icon.ADD,
                        () -> list.selected()
                                .ifPresentOrElse(
                                        this::askRoom, () -> desk.dialogs().refused(desk.t("bed.rooms.choose")))));
        add.setId("rooms-add");
        return add;
    }

    private void show(Optional<RoomRow> chosen) {
        side.getChildren().clear();
        chosen.ifPresent(room -> {
            var place = room.place();
            String labels = model.bedsOf(room).stream().map(BedRow::label).collect(Collectors.joining("、"));
            side.getChildren().addAll(Texts.heading(place.room().number()), Texts.mutedWrapped(labels));
            button("rooms-edit", desk.t("bed.rooms.edit"), () -> edit(room));
            button("rooms-add-bed", desk.t("bed.rooms.addBed"), () -> askBed(room));
            button(
                    "rooms-rename-building",
                    desk.t("bed.rooms.renameBuilding"),
                    () -> ask(
                            desk.t("bed.rooms.renameBuilding"),
                            place.building().name(),
                            name -> model.renameBuilding(place.building().id(), name)));
            for (BedRow bed : model.bedsOf(room)) {
                var rename = Allowed.only(
                        desk,
                        Right.BEDS,
                        Buttons.small(
                                desk.t("bed.rooms.rename"),
                                () -> ask(
                                        desk.t("bed.rooms.rename"),
                                        bed.label(),
                                        name -> model.renameBed(bed.id(), name))));
                rename.setId("rooms-rename-" + bed.label());
                var line = new HBox(Texts.plain(bed.label()), Texts.spacer(), rename);
                line.getStyleClass().add("bed-details-head");
                side.getChildren().add(line);
            }
        });
    }

    private void button(String id, String words, Runnable action) {
        Button button = Allowed.only(desk, Right.BEDS, Buttons.small(words + "…", action));
        button.setId(id);
        side.getChildren().add(button);
    }

    private void ask(String title, String name, Consumer<String> onName) {
        StringProperty typed = new SimpleStringProperty(name);
        var form = new Form(desk.messages(), desk.clock());
        form.row(form.text("name", desk.t("bed.rooms.name")).id("rooms-name").bind(typed));
        desk.dialogs().form(title, form, desk.t("bed.rooms.save"), () -> {
            onName.accept(typed.get());
            return true;
        });
    }

    private void edit(RoomRow room) {
        var typed =
                new TypedRoom(room.place().room().number(), room.place().room().sex());
        typed.area.set(room.place().room().area().map(BigDecimal::toPlainString).orElse(""));
        var form = roomForm(typed);
        desk.dialogs().form(desk.t("bed.rooms.edit"), form, desk.t("bed.rooms.save"), () -> {
            boolean clean = form.saved();
            if (clean) {
                model.changeRoom(room.place().room().id(), typed.draft());
            }
            return clean;
        });
    }

    private void askRoom(RoomRow beside) {
        var typed = new TypedRoom("", RoomSex.ANY);
        StringProperty count = new SimpleStringProperty("2");
        ObjectProperty<LocalDate> from = new SimpleObjectProperty<>(desk.today());
        var form = roomForm(typed);
        form.row(
                form.text("beds", desk.t("bed.rooms.beds")).id("rooms-beds").bind(count),
                form.date("from", desk.t("bed.plan.from")).bind(from));
        String title = desk.t(
                "bed.rooms.add.title",
                beside.place().building().name() + " " + beside.place().floor().name());
        desk.dialogs().form(title, form, desk.t("bed.rooms.add"), () -> {
            boolean clean = form.saved() && count.get().matches("\\d{1,2}") && from.get() != null;
            if (clean) {
                model.addRoom(beside.place().floor(), typed.draft(), Integer.parseInt(count.get()), from.get());
            }
            return clean;
        });
    }

    private void askBed(RoomRow room) {
        ObjectProperty<LocalDate> from = new SimpleObjectProperty<>(desk.today());
        ObjectProperty<BedType> type = new SimpleObjectProperty<>(BedType.ORDINARY);
        var form = new Form(desk.messages(), desk.clock());
        form.row(
                form.date("from", desk.t("bed.plan.from")).required().bind(from),
                form.choice("type", desk.t("bed.plan.type"), List.of(BedType.ORDINARY, BedType.NURSING))
                        .bind(type));
        desk.dialogs().form(desk.t("bed.rooms.addBed"), form, desk.t("bed.rooms.addBed"), () -> {
            boolean clean = form.saved() && from.get() != null;
            if (clean) {
                model.addBed(room.place().room().id(), type.get(), from.get());
            }
            return clean;
        });
    }

    private Form roomForm(TypedRoom typed) {
        var form = new Form(desk.messages(), desk.clock());
        form.row(
                form.text("number", desk.t("bed.rooms.number"))
                        .required()
                        .id("rooms-number")
                        .bind(typed.number),
                form.choice("sex", desk.t("bed.rooms.sex"), List.of(RoomSex.values()))
                        .id("rooms-sex")
                        .bind(typed.sex),
                form.text("area", desk.t("bed.rooms.area")).id("rooms-area").bind(typed.area));
        form.check(() -> typed.draft().check());
        return form;
    }

    private static final class TypedRoom {
        private final StringProperty number;
        private final ObjectProperty<RoomSex> sex;
        private final StringProperty area = new SimpleStringProperty("");

        TypedRoom(String number, RoomSex sex) {
            this.number = new SimpleStringProperty(number);
            this.sex = new SimpleObjectProperty<>(sex);
        }

        RoomDraft draft() {
            return new RoomDraft(number.get(), sex.get(), area.get());
        }
    }
}
