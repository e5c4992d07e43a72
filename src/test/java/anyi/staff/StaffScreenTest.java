// SPDX-License-Identifier: Apache-2.0
package anyi.staff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import anyi.attachment.AttachmentCommands;
import anyi.attachment.AttachmentScreens;
import anyi.given.Given;
import anyi.given.Papers;
import anyi.kit.Desk;
import anyi.kit.Page;
import anyi.kit.Place;
import anyi.kit.Session;
import anyi.robot.FileOnStick;
import anyi.robot.Robot;
import anyi.staff.training.Attendance;
import anyi.staff.training.SignInDraft;
import anyi.staff.training.TrainingCommands;
import anyi.staff.training.TrainingQueries;
import anyi.store.Store;
import anyi.store.TestStores;
import anyi.term.AttendanceMark;
import anyi.term.SkillLevel;
import anyi.term.StaffPosition;
import anyi.text.Messages;
import anyi.text.Messages.Language;
import anyi.value.Ids;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StaffScreenTest {
    private final Store store = TestStores.empty();
    private final Given given = new Given(store);
    private final StaffQueries staff = new StaffQueries(store.read());
    private final TrainingQueries trainings = new TrainingQueries(store.read());
    private final Robot robot = new Robot();
    private final List<UUID> printed = new ArrayList<>();
    private List<UUID> people = List.of();

    @TempDir
    Path folder;

    @BeforeEach
    void a_home() {
        given.home();
        var home = new GivenHome(given);
        people = home.staff();
        home.training(people);
    }

    @AfterEach
    void close() {
        robot.close();
        store.close();
    }

    @Test
    void the_matrix_says_what_is_missing_and_by_when() {
        robot.open(page(screens -> screens.staff(new Place.Staff("MATRIX", "BROKEN"))));
        assertTrue(robot.sees("11-02 过期"), robot::text);
        robot.focus("#duties");
        robot.onFx(() -> {
            var table = (javafx.scene.control.TableView<?>) robot.node("#duties");
            choose(table);
            return true;
        });
        robot.press(KeyCode.RIGHT);
        assertTrue(robot.textOf("#duty-sentence").contains("健康证于 2026-11-02 过期"), robot::text);
        assertTrue(robot.textOf("#duty-sentence").contains("已 22 天"), robot::text);
        robot.focus("#duties").enter();
        assertEquals(new Place.StaffFile(people.get(8)), robot.places().getLast());
    }

    @Test
    void somebody_is_hired_by_keyboard_and_a_wrong_number_is_refused_beside_the_field() {
        robot.open(page(screens -> screens.staff(new Place.Staff("PEOPLE", ""))));
        robot.press(KeyCode.CONTROL, KeyCode.N);
        robot.fill("#staff-name", "贾连林").enter();
        robot.fill("#staff-id-number", "230197197308041117").enter();
        robot.focus("#staff-phone");
        assertTrue(robot.sees("校验码不对"), robot::text);
        robot.fill("#staff-id-number", "230197197308041116");
        robot.focus("#staff-position")
                .press(KeyCode.DOWN)
                .press(KeyCode.DOWN)
                .press(KeyCode.DOWN)
                .press(KeyCode.DOWN);
        robot.fill("#staff-wage", "3300");
        robot.fill("#staff-hired", "20261101");
        robot.push("#dialog-save");
        robot.waitFor("已办理贾连林入职");
        StaffRow row = staff.all(Robot.TODAY).stream()
                .filter(one -> one.name().equals("贾连林"))
                .findFirst()
                .orElseThrow();
        assertTrue(row.isInPost(Robot.TODAY));
        assertEquals("1973-08-04", row.birthOn().orElseThrow().toString());
        assertTrue(row.position().isPresent());
        assertFalse(row.wage().isEmpty());
    }

    @Test
    void a_certificate_that_ends_before_it_begins_is_refused_beside_the_field() {
        UUID han = people.get(10);
        robot.open(page(screens -> screens.file(new Place.StaffFile(han))));
        assertTrue(robot.sees("没有养老护理员技能等级证"), robot::text);
        robot.press(KeyCode.CONTROL, KeyCode.N);
        robot.focus("#certificate-kind").press(KeyCode.DOWN).press(KeyCode.DOWN);
        robot.focus("#certificate-level").press(KeyCode.DOWN);
        robot.fill("#certificate-issued", "2026-05-01");
        robot.fill("#certificate-until", "2025-05-01");
        robot.focus("#certificate-number").type("v2026");
        assertTrue(robot.sees("有效期至早于发证日期（2026-05-01）"), robot::text);
        int before = staff.file(han).orElseThrow().certificates().size();
        robot.fill("#certificate-until", "2030-05-01");
        robot.push("#dialog-save");
        robot.waitFor("已录入韩雪松的证书");
        assertEquals(before + 1, staff.file(han).orElseThrow().certificates().size());
        assertEquals(
                Optional.of(SkillLevel.LEVEL_1),
                staff.all(Robot.TODAY).stream()
                        .filter(row -> row.id().equals(han))
                        .findFirst()
                        .orElseThrow()
                        .skill());
    }

    @Test
    void a_scan_hangs_on_its_certificate_and_is_looked_at_in_the_program() {
        UUID carer = people.get(3);
        var certificate = staff.file(carer).orElseThrow().certificates().getFirst();
        var attach = new AttachmentCommands(
                store,
                new Session("刘春梅"),
                Messages.of(Language.CHINESE),
                TestStores.CLOCK,
                TestStores.attachments(folder.resolve("attachments")));
        var files = new FileOnStick(Papers.save(folder, "健康证.jpg", Papers.photo(900, 600)));
        robot.choosing(files).open(page(screens -> screens.file(new Place.StaffFile(carer)), attach));
        robot.push(".attachment-add");
        robot.waitFor("健康证.jpg");
        assertEquals(1, scans(certificate.id()));
        robot.push(".attachment-open");
        robot.node("#viewer-image");
        robot.picture("staff-scan");
        var image = (javafx.scene.image.ImageView) robot.node("#viewer-image");
        double before = robot.onFx(image::getFitWidth);
        robot.push("#viewer-larger");
        assertTrue(robot.onFx(image::getFitWidth) > before, "larger");
        assertEquals(90, robot.onFx(image::getRotate), "a photo taken on its side stands upright");
        robot.press(KeyCode.ESCAPE);
        assertFalse(robot.has("#viewer-image"));
        files.offer(Papers.save(folder, "不是图片.jpg", new byte[] {1, 2, 3}));
        robot.push(".attachment-add");
        robot.waitFor("“不是图片.jpg”不是图片（JPG、PNG）或 PDF，没有附上");
        assertEquals(1, scans(certificate.id()));
        robot.push(".attachment-remove").push("#dialog-yes");
        robot.waitFor("已移除");
        assertEquals(0, scans(certificate.id()));
        robot.in(Language.ENGLISH);
        assertTrue(robot.sees("Attach a scan"), robot::text);
        assertEquals(List.of(), robot.clipped());
    }

    private int scans(UUID certificate) {
        return staff.certificates(Robot.TODAY).stream()
                .filter(row -> row.certificate().id().equals(certificate))
                .findFirst()
                .orElseThrow()
                .scans();
    }

    @Test
    void a_class_is_signed_in_by_keyboard() {
        UUID session = new anyi.given.GivenTraining(given, anyi.term.TrainingSubject.FALL, "2026-11-24", "2")
                .about("跌倒预防")
                .save();
        robot.open(page(screens -> screens.session(new Place.TrainingSession(session))));
        assertTrue(robot.sees("14 人还没有记"), robot::text);
        robot.focus("#sign-in").press(KeyCode.HOME);
        robot.press(KeyCode.SPACE).press(KeyCode.SPACE);
        robot.press(KeyCode.DIGIT8).press(KeyCode.DIGIT5).press(KeyCode.DOWN);
        robot.press(KeyCode.X);
        robot.focus("#sign-in-search").type("yxl").enter();
        assertTrue(robot.sees("到 4 / 应到 14"), robot::text);
        robot.focus("#sign-in-search").type("yxl").enter();
        assertTrue(robot.sees("同一人在这个班次已经签到"), robot::text);
        robot.fill("#sign-in-search", " ");
        robot.push("#sign-in-rest");
        robot.press(KeyCode.CONTROL, KeyCode.S);
        robot.waitFor("已保存签到：到 13 / 14 人");
        var row = trainings.sessions(Robot.TODAY, Robot.TODAY).getFirst();
        assertEquals(List.of(13, 14), List.of(row.there(), row.marked()));
        assertEquals(
                1,
                trainings.attendees(trainings.session(session).orElseThrow()).stream()
                        .filter(one -> one.attendance()
                                .flatMap(mark -> Optional.ofNullable(mark.score()))
                                .isPresent())
                        .count());
        robot.press(KeyCode.CONTROL, KeyCode.P);
        assertEquals(List.of(session), printed);
    }

    @Test
    void marks_of_somebody_else_join_those_on_the_screen() {
        UUID session = new anyi.given.GivenTraining(given, anyi.term.TrainingSubject.FALL, "2026-11-24", "2")
                .about("跌倒预防")
                .save();
        robot.open(page(screens -> screens.session(new Place.TrainingSession(session))));
        robot.focus("#sign-in-search").type("yxl").enter();
        var held = trainings.session(session).orElseThrow();
        new TrainingCommands(
                        store,
                        new Session("张海燕"),
                        Messages.of(Language.CHINESE),
                        new Ids(TestStores.CLOCK),
                        TestStores.CLOCK)
                .signIn(new SignInDraft(
                        session, held.heldOn(), List.of(Attendance.of(people.getFirst(), AttendanceMark.PRESENT))));
        robot.press(KeyCode.CONTROL, KeyCode.S);
        robot.waitFor("另一位同事刚在这个班次记了签到");
        robot.waitFor("到 2 / 应到 14");
        robot.press(KeyCode.CONTROL, KeyCode.S);
        robot.waitFor("已保存签到：到 2 / 14 人");
        assertEquals(2, trainings.sessions(Robot.TODAY, Robot.TODAY).getFirst().there());
    }

    /** How long a person's keys take is another thing; this is what the program needs for them. */
    @Test
    void a_class_of_thirty_is_signed_in_with_one_key_a_person() {
        for (int i = 0; i < 16; i++) {
            new anyi.given.GivenStaff(given, "赵" + "东西南北春夏秋冬金木水火土风云雨".charAt(i))
                    .as(StaffPosition.CARE_WORKER, "2024-01-01")
                    .save();
        }
        UUID session = new anyi.given.GivenTraining(given, anyi.term.TrainingSubject.FIRE, "2026-11-24", "2")
                .about("消防演练")
                .save();
        robot.open(page(screens -> screens.session(new Place.TrainingSession(session))));
        assertTrue(robot.sees("30 人还没有记"), robot::text);
        long begun = System.nanoTime();
        robot.focus("#sign-in").press(KeyCode.HOME);
        for (int i = 0; i < 30; i++) {
            robot.press(KeyCode.SPACE);
        }
        robot.press(KeyCode.CONTROL, KeyCode.S);
        robot.waitFor("已保存签到：到 30 / 30 人");
        System.out.println("a class of thirty: " + (System.nanoTime() - begun) / 1_000_000 + " ms");
        assertEquals(30, trainings.sessions(Robot.TODAY, Robot.TODAY).getFirst().there());
    }

    @Test
    void somebody_is_found_by_initials_from_everywhere() {
        var found = new ArrayList<FoundStaff>();
        robot.open(page(screens -> {
            found.addAll(screens.find("yxl"));
            return screens.staff(new Place.Staff("PEOPLE", ""));
        }));
        assertEquals(List.of("杨秀玲"), found.stream().map(FoundStaff::name).toList());
        assertEquals("护理员", found.getFirst().detail());
    }

    @Test
    void nobody_is_signed_in_to_a_day_that_has_not_come() {
        UUID session = new anyi.given.GivenTraining(given, anyi.term.TrainingSubject.FALL, "2026-12-24", "2")
                .about("跌倒预防")
                .save();
        robot.open(page(screens -> screens.session(new Place.TrainingSession(session))));
        robot.push("#sign-in-rest").press(KeyCode.CONTROL, KeyCode.S);
        assertTrue(robot.textOf("#sign-in-problem").contains("2026-12-24 还没有到，不能签到"), robot::text);
        assertEquals(
                0,
                trainings
                        .sessions(Robot.TODAY, Robot.TODAY.plusYears(1))
                        .getFirst()
                        .marked());
        robot.in(Language.ENGLISH);
        assertTrue(robot.textOf("#sign-in-problem").contains("has not come yet"), robot::text);
    }

    @Test
    void a_session_is_arranged_from_the_clock() {
        robot.open(page(screens -> screens.staff(new Place.Staff("SESSIONS", ""))));
        robot.press(KeyCode.CONTROL, KeyCode.N);
        robot.fill("#session-topic", "跌倒预防");
        robot.focus("#session-subject").press(KeyCode.DOWN);
        robot.fill("#session-from", "0900");
        robot.fill("#session-to", "1030");
        robot.push("#dialog-save");
        robot.waitFor("已保存班次：跌倒预防");
        var session = trainings.sessions(Robot.TODAY, Robot.TODAY).getFirst().session();
        assertEquals("2", session.hours().stripTrailingZeros().toPlainString());
        assertEquals(Optional.of("09:00"), session.startsAt());
        assertTrue(session.audience().has(StaffPosition.CARE_WORKER));
    }

    @Test
    void pictures_are_whole() {
        picture("staff-matrix", screens -> screens.staff(new Place.Staff("MATRIX", "")));
        picture("staff-due", screens -> screens.staff(new Place.Staff("DUE", "")));
        picture("staff-people", screens -> screens.staff(new Place.Staff("PEOPLE", "")));
        picture("staff-sessions", screens -> screens.staff(new Place.Staff("SESSIONS", "")));
        picture("staff-certificates", screens -> screens.staff(new Place.Staff("CERTIFICATES", "")));
        picture("staff-staffing", screens -> screens.staff(new Place.Staff("STAFFING", "")));
        picture("staff-file", screens -> screens.file(new Place.StaffFile(people.get(8))));
        UUID fire = trainings.sessions(Robot.TODAY.minusYears(1), Robot.TODAY).stream()
                .filter(row -> row.session().topic().equals("消防安全"))
                .findFirst()
                .orElseThrow()
                .id();
        picture("staff-sign-in", screens -> screens.session(new Place.TrainingSession(fire)));
    }

    /** The post of the first line: right of it stands the health certificate. */
    private static <R> void choose(javafx.scene.control.TableView<R> table) {
        table.getSelectionModel().clearAndSelect(0, table.getColumns().get(1));
        table.getFocusModel().focus(0, table.getColumns().get(1));
    }

    private void picture(String name, Function<StaffScreens, Page> page) {
        robot.in(Language.CHINESE).open(page(page)).picture(name);
        assertEquals(List.of(), robot.clipped(), name);
        robot.in(Language.ENGLISH).picture(name);
        assertEquals(List.of(), robot.clipped(), name);
        robot.in(Language.CHINESE);
    }

    private Function<Desk, Page> page(Function<StaffScreens, Page> which) {
        return page(
                which,
                new AttachmentCommands(
                        store,
                        new Session("刘春梅"),
                        Messages.of(Language.CHINESE),
                        TestStores.CLOCK,
                        TestStores.attachments(folder.resolve("attachments"))));
    }

    private Function<Desk, Page> page(Function<StaffScreens, Page> which, AttachmentCommands attach) {
        var session = new Session("刘春梅");
        var chinese = Messages.of(Language.CHINESE);
        var ids = new Ids(TestStores.CLOCK);
        var deeds = new StaffDeeds(
                new StaffCommands(store, session, chinese, ids, TestStores.CLOCK),
                new CertificateCommands(store, session, chinese),
                new TrainingCommands(store, session, chinese, ids, TestStores.CLOCK),
                ids);
        return desk -> which.apply(
                new StaffScreens(desk, store, deeds, new AttachmentScreens(desk, store, attach), printed::add));
    }
}
