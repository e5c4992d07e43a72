// SPDX-License-Identifier: Apache-2.0
package anyi.staff.training;

import anyi.kit.Desk;
import anyi.kit.Page;
import anyi.kit.list.Columns;
import anyi.kit.list.ListPage;
import anyi.kit.part.Allowed;
import anyi.kit.part.Buttons;
import anyi.kit.part.EmptyState;
import anyi.kit.part.Icon;
import anyi.kit.part.Keys;
import anyi.right.Right;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;

/** 课程: what the home teaches again and again, mandatory for whom and how often. */
final class CourseListView implements Page {
    private final Desk desk;
    private final CourseListModel model;
    private final ListPage<Course> list;

    CourseListView(Desk desk, CourseListModel model) {
        this.desk = desk;
        this.model = model;
        list = new ListPage<>(desk, "courses", columns())
                .rows(model.rows())
                .onOpen(course -> form(Optional.of(course)))
                .empty(new EmptyState(
                        Icon.STAFF,
                        desk.t("staff.training.noCourses"),
                        desk.t("staff.training.noCourses.why"),
                        Allowed.only(
                                desk,
                                Right.STAFF,
                                Buttons.primary(
                                        desk.t("staff.training.newCourse"), Icon.ADD, () -> form(Optional.empty())))));
    }

    private Columns<Course> columns() {
        var columns = new Columns<Course>(desk);
        columns.name("name", desk.t("staff.training.courseName"), Course::name).width(16);
        columns.text(
                        "subject",
                        desk.t("staff.training.subject"),
                        course -> desk.messages().t(course.subject()))
                .width(12);
        columns.number(
                        "hours",
                        desk.t("staff.training.hours"),
                        course -> course.hours()
                                .map(many -> new ClassHours(many).toString())
                                .orElse(""))
                .width(5);
        columns.text(
                        "repeat",
                        desk.t("staff.training.repeat"),
                        course -> course.repeatMonths()
                                .map(months -> desk.t("staff.training.everyMonths", months))
                                .orElseGet(() -> desk.t("staff.training.once")))
                .width(9);
        columns.text("audience", desk.t("staff.training.mandatory"), this::audience)
                .width(26);
        return columns;
    }

    private String audience(Course course) {
        Audience audience = course.audience();
        if (audience.everybody()) {
            return desk.t("staff.training.everybody");
        }
        return audience.isNobody()
                ? desk.t("staff.training.nobody")
                : audience.sorted().stream().map(desk.messages()::t).collect(Collectors.joining("、"));
    }

    private void form(Optional<Course> known) {
        var view = new CourseFormView(desk, known.map(Course::id).orElseGet(model::newId), known);
        view.form().check(() -> view.draft().check());
        String title = known.isPresent() ? desk.t("staff.training.correctCourse") : desk.t("staff.training.newCourse");
        desk.dialogs()
                .form(
                        title,
                        view.form(),
                        desk.t("staff.form.save"),
                        view.form()::saved,
                        () -> model.offer(view.draft()));
    }

    private void count() {
        list.count(desk.t("staff.training.courseCount", model.rows().size()), "");
    }

    @Override
    public void load() {
        model.load(this::count);
    }

    @Override
    public String title() {
        return desk.t("staff.training.courses");
    }

    @Override
    public Node content() {
        return list;
    }

    @Override
    public List<Node> actions() {
        Button add = Keys.set(
                Allowed.only(
                        desk,
                        Right.STAFF,
                        Buttons.primary(desk.t("staff.training.newCourse"), Icon.ADD, () -> form(Optional.empty()))),
                "Ctrl N");
        add.setId("course-new");
        return List.of(add);
    }

    @Override
    public Optional<Node> firstFocus() {
        return Optional.of(list.table());
    }
}
