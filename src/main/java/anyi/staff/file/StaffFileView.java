// SPDX-License-Identifier: Apache-2.0
package anyi.staff.file;

import anyi.kit.Desk;
import anyi.kit.Page;
import anyi.kit.Place;
import anyi.kit.part.Allowed;
import anyi.kit.part.Badge;
import anyi.kit.part.Buttons;
import anyi.kit.part.Card;
import anyi.kit.part.Facts;
import anyi.kit.part.Icon;
import anyi.kit.part.Keys;
import anyi.kit.part.OpenLine;
import anyi.kit.part.Texts;
import anyi.kit.part.Tone;
import anyi.kit.part.TwoColumns;
import anyi.right.Right;
import anyi.staff.Certificate;
import anyi.staff.Employment;
import anyi.staff.PostPeriod;
import anyi.staff.Staff;
import anyi.staff.StaffFile;
import anyi.staff.WagePeriod;
import anyi.staff.duty.DutyWords;
import anyi.staff.duty.Judgement;
import anyi.staff.training.TrainedRow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Somebody's file on one page. */
final class StaffFileView implements Page {
    private static final double WIDE = 56;

    private final Desk desk;
    private final StaffFileModel model;
    private final FormsView forms;
    private final Function<UUID, Node> scans;
    private final DutyWords words;
    private final VBox left = new VBox();
    private final VBox right = new VBox();
    private final TwoColumns page = new TwoColumns(WIDE, left, right, "staff-file");
    private final ReadOnlyStringWrapper context = new ReadOnlyStringWrapper("");
    private final Button certificate;
    private final Button facts;

    /** @param scans what shows the scans of a certificate */
    StaffFileView(Desk desk, StaffFileModel model, FormsView forms, Function<UUID, Node> scans) {
        this.desk = desk;
        this.model = model;
        this.forms = forms;
        this.scans = scans;
        words = new DutyWords(desk);
        left.getStyleClass().add("staff-column");
        right.getStyleClass().add("staff-column");
        HBox.setHgrow(right, Priority.ALWAYS);
        certificate = Keys.set(
                Allowed.only(
                        desk,
                        Right.STAFF,
                        Buttons.primary(
                                desk.t("staff.certificate.new"),
                                Icon.CERTIFICATE,
                                () -> model.known()
                                        .get()
                                        .ifPresent(known ->
                                                forms.certificate(known.file().person())))),
                "Ctrl N");
        certificate.setId("file-certificate");
        facts = Buttons.plain(
                desk.t("staff.file.subsidies"),
                Icon.SUBSIDY,
                () -> model.known()
                        .get()
                        .ifPresent(known -> desk.navigator()
                                .open(new Place.StaffSubsidies(
                                        known.file().person().id()))));
        facts.setId("file-subsidies");
        model.known().addListener((known, before, now) -> now.ifPresent(this::show));
    }

    private void show(StaffFileModel.Known known) {
        StaffFile file = known.file();
        context.set(contextOf(file));
        left.getChildren().setAll(particulars(file.person()), employment(file));
        right.getChildren().setAll(due(known), certificates(file), trainings(known));
    }

    private String contextOf(StaffFile file) {
        String name = file.person().name();
        Optional<Employment> now = file.employedOn(desk.today());
        if (now.isEmpty()) {
            return desk.t("staff.file.context.left", name);
        }
        String position = file.postOn(desk.today())
                .map(post -> desk.messages().t(post.position()))
                .orElse("");
        return desk.t("staff.file.context", name, position, hired(now.get()));
    }

    private String hired(Employment employment) {
        return employment.hiredDayKnown()
                ? desk.formats().date(employment.hiredOn())
                : employment.hiredOn().toString().substring(0, 7);
    }

    private Node particulars(Staff person) {
        var facts = new Facts();
        facts.add(desk.t("staff.column.name"), person.name());
        facts.add(
                desk.t("staff.field.sex"), person.sex().map(desk.messages()::t).orElse("–"));
        facts.add(
                desk.t("staff.field.birth"),
                person.birthOn().map(desk.formats()::date).orElse("–"));
        facts.add(
                desk.t("staff.field.idNumber"),
                person.idNumber()
                        .map(desk.formats()::maskedInFile)
                        .or(person::idMissingReason)
                        .orElse("–"));
        facts.add(
                desk.t("staff.field.education"),
                person.education().map(desk.messages()::t).orElse("–"));
        facts.add(desk.t("staff.field.phone"), person.phone().orElse("–"));
        addKnown(facts, desk.t("staff.field.number"), person.number());
        addKnown(facts, desk.t("staff.field.ethnic"), person.ethnicGroup());
        addKnown(facts, desk.t("staff.field.political"), person.politicalStatus());
        addKnown(facts, desk.t("staff.field.hukou"), person.hukouAddress());
        addKnown(facts, desk.t("staff.field.emergency"), person.emergencyName());
        addKnown(facts, desk.t("staff.field.emergencyPhone"), person.emergencyPhone());
        Button edit = Allowed.only(
                desk, Right.STAFF, Buttons.link(desk.t("staff.form.edit"), Icon.EDIT, () -> forms.particulars(person)));
        edit.setId("file-edit");
        Keys.set(edit, "Ctrl E");
        return Card.titled(desk.t("staff.file.particulars"), edit).padded(facts);
    }

    private static void addKnown(Facts facts, String name, Optional<String> value) {
        value.ifPresent(text -> facts.add(name, text));
    }

    private Node employment(StaffFile file) {
        var box = new VBox();
        box.getStyleClass().add("staff-lines");
        file.employments().forEach(one -> box.getChildren().add(line(one, file)));
        box.getChildren().add(Texts.bold(desk.t("staff.file.posts")));
        for (PostPeriod post : file.posts()) {
            String department = post.department().map(name -> " · " + name).orElse("");
            box.getChildren()
                    .add(Texts.wrapped(span(post.period().from(), post.period().to()) + "  "
                            + desk.messages().t(post.position()) + department));
        }
        box.getChildren().add(Texts.bold(desk.t("staff.file.wages")));
        for (WagePeriod wage : file.wages()) {
            box.getChildren()
                    .add(Texts.wrapped(span(wage.period().from(), wage.period().to()) + "  "
                            + desk.formats().money(wage.amount())));
        }
        return Card.titled(desk.t("staff.file.employment"), employmentActions(file))
                .padded(box);
    }

    private Node line(Employment one, StaffFile file) {
        var fact = Texts.wrapped(
                hired(one) + " – " + one.leftOn().map(desk.formats()::date).orElse(desk.t("staff.file.today")));
        HBox.setHgrow(fact, Priority.ALWAYS);
        Button edit = Allowed.only(
                desk,
                Right.STAFF,
                Buttons.icon(Icon.EDIT, desk.t("staff.form.edit"), () -> forms.employment(file, one)));
        var more = new ArrayList<String>();
        one.kind().map(desk.messages()::t).ifPresent(more::add);
        one.contractTo()
                .map(day -> desk.t("staff.file.contractTo", day.toString()))
                .ifPresent(more::add);
        one.leavingReason().ifPresent(more::add);
        var text = new VBox(fact, Texts.mutedWrapped(String.join(" · ", more)));
        HBox.setHgrow(text, Priority.ALWAYS);
        var line = new HBox(text, edit);
        line.getStyleClass().add("staff-line");
        return line;
    }

    private String span(LocalDate from, @org.jspecify.annotations.Nullable LocalDate to) {
        return desk.formats().date(from) + " – "
                + (to == null ? desk.t("staff.file.today") : desk.formats().date(to));
    }

    private Node[] employmentActions(StaffFile file) {
        Optional<Employment> now = file.employedOn(desk.today());
        if (now.isEmpty()) {
            Button again = Allowed.only(
                    desk,
                    Right.STAFF,
                    Buttons.link(desk.t("staff.hireAgain"), Icon.ADMIT, () -> forms.hireAgain(file)));
            again.setId("file-hire-again");
            return new Node[] {again};
        }
        Button move =
                Allowed.only(desk, Right.STAFF, Buttons.link(desk.t("staff.move"), Icon.MOVE, () -> forms.move(file)));
        move.setId("file-move");
        Button pay =
                Allowed.only(desk, Right.STAFF, Buttons.link(desk.t("staff.pay"), Icon.SUBSIDY, () -> forms.pay(file)));
        pay.setId("file-pay");
        Button leave = Allowed.only(
                desk,
                Right.STAFF,
                Buttons.link(desk.t("staff.leave"), Icon.DISCHARGE, () -> forms.leave(file, now.get())));
        leave.setId("file-leave");
        return new Node[] {move, pay, leave};
    }

    private Node due(StaffFileModel.Known known) {
        var box = new VBox();
        box.getStyleClass().add("staff-lines");
        for (Judgement judgement : known.due()) {
            var badge = new Badge(
                    DutyWords.tone(judgement.standing()),
                    DutyWords.icon(judgement.standing()),
                    desk.messages().t(judgement.standing()));
            var sentence = Texts.wrapped(words.sentence(judgement));
            HBox.setHgrow(sentence, Priority.ALWAYS);
            var line = new HBox(badge, sentence);
            line.getStyleClass().add("staff-line");
            box.getChildren().add(line);
        }
        if (known.due().isEmpty()) {
            var nothing = Texts.mutedWrapped(desk.t("staff.duty.nothingDue"));
            nothing.setGraphic(Icon.CHECKED.node(Tone.SUCCESS));
            box.getChildren().add(nothing);
        }
        return Card.titled(desk.t("staff.file.due")).padded(box);
    }

    private Node certificates(StaffFile file) {
        var box = new VBox();
        box.getStyleClass().add("staff-lines");
        file.certificates().forEach(one -> box.getChildren().add(line(one, file.person())));
        if (file.certificates().isEmpty()) {
            box.getChildren().add(Texts.mutedWrapped(desk.t("staff.file.noCertificates")));
        }
        return Card.titled(desk.t("staff.file.certificates")).padded(box);
    }

    private Node line(Certificate one, Staff person) {
        String title = one.name().orElseGet(() -> desk.messages().t(one.kind()));
        var more = new ArrayList<String>();
        one.level().map(desk.messages()::t).ifPresent(more::add);
        one.number().ifPresent(more::add);
        one.issuedOn().map(day -> desk.t("staff.file.issued", day.toString())).ifPresent(more::add);
        one.issuer().ifPresent(more::add);
        var text = new VBox(Texts.wrapped(title));
        if (!more.isEmpty()) {
            text.getChildren().add(Texts.mutedWrapped(String.join(" · ", more)));
        }
        text.getChildren().add(scans.apply(one.id()));
        HBox.setHgrow(text, Priority.ALWAYS);
        Button edit = Allowed.only(
                desk,
                Right.STAFF,
                Buttons.icon(
                        Icon.EDIT,
                        desk.t("staff.certificate.correct"),
                        () -> forms.certificate(person, Optional.of(one))));
        Button delete = Allowed.only(
                desk,
                Right.STAFF,
                Buttons.icon(
                        Icon.DELETE, desk.t("staff.certificate.takeBack"), () -> forms.takeBack(one, person.name())));
        var line = new HBox(text, until(one), edit, delete);
        line.getStyleClass().add("staff-line");
        return line;
    }

    private Label until(Certificate one) {
        if (one.validUntil().isEmpty()) {
            return new Badge(Tone.SUCCESS, Icon.CHECK, desk.t("staff.certificate.endless"));
        }
        LocalDate day = one.validUntil().get();
        String words = desk.t("staff.certificate.untilDay", day.toString());
        return UntilView.of(day, desk.today(), words);
    }

    private Node trainings(StaffFileModel.Known known) {
        Button external = Allowed.only(
                desk,
                Right.STAFF,
                Buttons.link(
                        desk.t("staff.training.external"),
                        Icon.ADD,
                        () -> forms.trainedElsewhere(known.file().person())));
        external.setId("file-external");
        int year = desk.today().getYear();
        Card card = Card.titled(desk.t("staff.file.trainings"), external)
                .count(desk.t("staff.file.hours", String.valueOf(year), DutyWords.plain(known.hoursOf(year))));
        if (known.trained().isEmpty()) {
            return card.padded(Texts.mutedWrapped(desk.t("staff.file.noTrainings")));
        }
        known.trained().forEach(row -> card.with(line(row)));
        return card;
    }

    private Node line(TrainedRow row) {
        var more = new ArrayList<String>();
        more.add(desk.messages().t(row.mark()));
        row.score()
                .map(score -> desk.t("staff.file.score", DutyWords.plain(score)))
                .ifPresent(more::add);
        row.passed()
                .map(passed -> passed ? desk.t("staff.training.passed") : desk.t("staff.training.failed"))
                .ifPresent(more::add);
        var text = new VBox(Texts.shortening(row.session().topic(), "bold"), Texts.muted(String.join(" · ", more)));
        HBox.setHgrow(text, Priority.ALWAYS);
        text.setMinWidth(0);
        var line = new HBox(
                Texts.plain(desk.formats().date(row.session().heldOn())),
                text,
                Texts.plain(desk.t("staff.training.hoursShort", DutyWords.plain(row.hours()))));
        line.getStyleClass().add("due-content");
        return new OpenLine(
                line,
                row.session().topic(),
                () -> desk.navigator()
                        .open(new Place.TrainingSession(row.session().id())));
    }

    @Override
    public void load() {
        model.load();
    }

    @Override
    public String title() {
        return desk.t("staff.file.title");
    }

    @Override
    public ObservableValue<String> liveContext() {
        return context.getReadOnlyProperty();
    }

    @Override
    public Node content() {
        return page;
    }

    @Override
    public List<Node> actions() {
        return List.of(facts, certificate);
    }

    @Override
    public Optional<Node> firstFocus() {
        return Optional.of(certificate);
    }
}
