// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.notice;

import anyi.kit.Desk;
import anyi.kit.Page;
import anyi.kit.list.Columns;
import anyi.kit.list.ListPage;
import anyi.kit.part.Allowed;
import anyi.kit.part.Badge;
import anyi.kit.part.Buttons;
import anyi.kit.part.Card;
import anyi.kit.part.EmptyState;
import anyi.kit.part.Icon;
import anyi.kit.part.Texts;
import anyi.kit.part.Tone;
import anyi.kit.part.WarningStrip;
import anyi.right.Right;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** A list of public notice: its days, its people as they stand on it, and the objections. */
final class NoticeView implements Page {
    private final Desk desk;
    private final NoticeModel model;
    private final ObjectionFormView forms;
    private final ReadOnlyStringWrapper context = new ReadOnlyStringWrapper("");
    private final VBox content = new VBox();
    private final VBox top = new VBox();
    private final VBox objections = new VBox();
    private final ObservableList<NoticeEntry> entries = FXCollections.observableArrayList();
    private final ListPage<NoticeEntry> list;

    NoticeView(Desk desk, NoticeModel model) {
        this.desk = desk;
        this.model = model;
        this.forms = new ObjectionFormView(desk, model);
        list = new ListPage<>(desk, "notice-entries", columns())
                .rows(entries)
                .onOpen(model::open)
                .empty(new EmptyState(Icon.PRINT, desk.t("subsidy.notice.nobody"), ""));
        VBox.setVgrow(list, Priority.ALWAYS);
        top.getStyleClass().add("notice-top");
        objections.getStyleClass().add("notice-objections");
        content.getChildren().addAll(top, list, objections);
        model.shown().addListener((shown, before, now) -> now.ifPresent(this::show));
    }

    private Columns<NoticeEntry> columns() {
        var columns = new Columns<NoticeEntry>(desk);
        columns.name("name", desk.t("subsidy.claim.who"), this::name).width(8);
        columns.text("masked", desk.t("subsidy.notice.asShown"), entry -> masked().name(name(entry)))
                .width(8);
        columns.text(
                        "number",
                        desk.t("subsidy.notice.idNumber"),
                        entry -> entry.idNumber()
                                .map(desk.formats()::maskedForNotice)
                                .orElse(""))
                .width(12);
        columns.text("policy", desk.t("subsidy.claim.policy"), this::policy).width(16);
        columns.number(
                        "standard",
                        desk.t("subsidy.notice.standard"),
                        entry -> entry.standard().map(desk.formats()::money).orElse("—"))
                .width(11);
        columns.text(
                        "state",
                        desk.t("subsidy.claim.state"),
                        entry -> desk.messages().t(entry.state()))
                .width(8);
        return columns;
    }

    private Masked masked() {
        return model.shown().get().map(shown -> shown.notice().masked()).orElse(new Masked(true));
    }

    private String name(NoticeEntry entry) {
        return entry.name().isEmpty() ? desk.t("subsidy.month.home") : entry.name();
    }

    private String policy(NoticeEntry entry) {
        return model.shown()
                .get()
                .map(shown -> shown.titles().getOrDefault(entry.policy(), entry.policy()))
                .orElse(entry.policy());
    }

    private void show(NoticeModel.Shown shown) {
        Notice notice = shown.notice();
        context.set(notice.title());
        boolean over = notice.isOver(desk.today());
        var strip = new WarningStrip(
                over ? Tone.SUCCESS : Tone.ACCENT,
                over ? Icon.CHECKED : Icon.DUE,
                over ? desk.t("subsidy.notice.over") : desk.t("subsidy.notice.runs"),
                desk.t(
                        "subsidy.claim.noticeDays",
                        desk.formats().date(notice.startsOn()),
                        desk.formats().date(notice.endsOn()),
                        desk.formats().date(notice.nextFrom())));
        strip.setId("notice-days-strip");
        String counted = notice.endsStated()
                ? desk.t("subsidy.notice.daysStated", notice.workingDays())
                : desk.t("subsidy.notice.daysCounted", notice.workingDays());
        top.getChildren()
                .setAll(
                        strip,
                        Texts.mutedWrapped(counted + " · "
                                + desk.t("subsidy.notice.where", notice.place(), notice.telephone(), notice.madeBy())));
        entries.setAll(notice.entries());
        list.count(desk.t("subsidy.notice.peopleCount", notice.entries().size()), "");
        objections.getChildren().setAll(objections(notice));
    }

    private Node objections(Notice notice) {
        Button add = Allowed.only(
                desk,
                Right.CLAIMS,
                Buttons.link(desk.t("subsidy.objection.add"), Icon.ADD, () -> forms.object(notice)));
        add.setId("objection-add");
        Card card = Card.titled(desk.t("subsidy.notice.objections"), add)
                .count(desk.t(
                        "subsidy.notice.objectionsNone", notice.objections().size()));
        if (notice.objections().isEmpty()) {
            card.padded(Texts.mutedWrapped(desk.t("subsidy.objection.none")));
        }
        notice.objections().forEach(one -> card.with(objection(one)));
        return card;
    }

    private Node objection(Objection one) {
        String about = one.name().orElseGet(() -> desk.t("subsidy.objection.all"));
        var words = new VBox(
                Texts.wrapped(one.content()),
                Texts.mutedWrapped(
                        desk.t("subsidy.objection.line", desk.formats().date(one.raisedOn()), one.raisedBy(), about)));
        one.answer()
                .ifPresent(answer -> words.getChildren()
                        .add(Texts.mutedWrapped(desk.t(
                                "subsidy.objection.answerLine", desk.formats().date(answer.on()), answer.words()))));
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        var line = new HBox(words, end(one));
        line.getStyleClass().add("due-content");
        return line;
    }

    private Node end(Objection one) {
        if (one.isOpen()) {
            Button answer = Allowed.only(
                    desk, Right.CLAIMS, Buttons.small(desk.t("subsidy.objection.answerVerb"), () -> forms.answer(one)));
            answer.setId("objection-answer");
            return answer;
        }
        boolean upheld = one.answer().filter(Objection.Answer::upheld).isPresent();
        return upheld
                ? new Badge(Tone.DANGER, Icon.ERROR, desk.t("subsidy.objection.upheld"))
                : new Badge(Tone.SUCCESS, Icon.CHECK, desk.t("subsidy.objection.dismissed"));
    }

    @Override
    public String title() {
        return desk.t("subsidy.notice.one");
    }

    @Override
    public ObservableValue<String> liveContext() {
        return context.getReadOnlyProperty();
    }

    @Override
    public Node content() {
        return content;
    }

    @Override
    public List<Node> actions() {
        Button excel = Allowed.only(
                desk, Right.EXPORT, Buttons.plain(desk.t("subsidy.notice.excel"), Icon.EXCEL, model::excel));
        excel.setId("notice-excel");
        Button pdf =
                Allowed.only(desk, Right.EXPORT, Buttons.primary(desk.t("subsidy.notice.pdf"), Icon.PRINT, model::pdf));
        pdf.setId("notice-pdf");
        return List.of(excel, pdf);
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
