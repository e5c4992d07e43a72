// SPDX-License-Identifier: Apache-2.0
package anyi.bureau;

import anyi.handover.parcel.Card;
import anyi.kit.Desk;
import anyi.kit.Page;
import anyi.kit.list.Columns;
import anyi.kit.list.ListPage;
import anyi.kit.part.Allowed;
import anyi.kit.part.Buttons;
import anyi.kit.part.EmptyState;
import anyi.kit.part.Icon;
import anyi.right.Right;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;

/** 机构: who hands over here, by which key, and which of their packages are missing. */
final class MemberListView implements Page {
    private final Desk desk;
    private final MemberListModel model;
    private final ListPage<MemberRow> list;

    MemberListView(Desk desk, MemberListModel model) {
        this.desk = desk;
        this.model = model;
        Button card = Allowed.only(
                desk, Right.BUREAU, Buttons.flat(desk.t("bureau.members.saveCard"), Icon.TRUSTED, this::saveCard));
        card.setId("bureau-card");
        list = new ListPage<>(desk, "members", columns())
                .rows(model.rows)
                .empty(new EmptyState(Icon.HOME, desk.t("bureau.members.empty"), desk.t("bureau.members.empty.why")))
                .footer(card);
        model.rows.addListener((javafx.collections.ListChangeListener<MemberRow>)
                change -> list.count(desk.t("bureau.members.count", model.rows.size()), ""));
    }

    private Columns<MemberRow> columns() {
        var columns = new Columns<MemberRow>(desk);
        columns.name("name", desk.t("bureau.members.name"), MemberRow::name).width(16);
        columns.text("key", desk.t("bureau.members.key"), row -> row.key().fingerprint())
                .width(20);
        columns.date("registered", desk.t("bureau.members.since"), row -> Optional.of(row.registeredOn()))
                .width(8);
        columns.number(
                        "number",
                        desk.t("bureau.members.number"),
                        row -> row.number().map(String::valueOf).orElse(""))
                .width(7);
        columns.date("made", desk.t("bureau.members.made"), row -> row.madeAt().map(OffsetDateTime::toLocalDate))
                .width(8);
        columns.text("missing", desk.t("bureau.members.missing"), row -> numbers(row.missing()))
                .width(8);
        columns.text("waiting", desk.t("bureau.members.waiting"), row -> numbers(row.waiting()))
                .width(8);
        return columns;
    }

    private static String numbers(List<Integer> numbers) {
        return numbers.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    private void chooseCards() {
        desk.dialogs()
                .openFiles(
                        desk.t("bureau.members.register"),
                        List.of("*" + Card.SUFFIX),
                        files -> files.forEach(this::read));
    }

    private void read(Path file) {
        Consumer<Card> compare = home -> desk.dialogs()
                .confirm(
                        desk.t("bureau.members.compare.title", home.name()),
                        desk.t("bureau.members.compare", home.key().fingerprint()),
                        desk.t("bureau.members.compare.verb"),
                        false,
                        () -> model.register(home));
        model.read(file, compare);
    }

    private void saveCard() {
        desk.dialogs().chooseFolder(desk.t("bureau.members.saveCard"), chosen -> chosen.ifPresent(model::saveCard));
    }

    @Override
    public String title() {
        return desk.t("bureau.members.title");
    }

    @Override
    public String context() {
        return desk.t("bureau.members.context", model.fingerprint());
    }

    @Override
    public Node content() {
        return list;
    }

    @Override
    public List<Node> actions() {
        Button register = Allowed.only(
                desk, Right.BUREAU, Buttons.primary(desk.t("bureau.members.register"), Icon.ADD, this::chooseCards));
        register.setId("bureau-register");
        return List.of(register);
    }

    @Override
    public void load() {
        model.load();
    }

    @Override
    public Optional<Node> firstFocus() {
        return Optional.of(list.table());
    }
}
