// SPDX-License-Identifier: Apache-2.0
package anyi.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import anyi.intake.plan.Decisions;
import anyi.staff.StaffFile;
import anyi.staff.StaffQueries;
import anyi.staff.training.SessionRow;
import anyi.staff.training.TrainingQueries;
import anyi.term.AttendanceMark;
import anyi.term.CertificateKind;
import anyi.term.SkillLevel;
import anyi.term.StaffPosition;
import anyi.term.TrainingSubject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ledgers of staff and training in the shapes that homes keep: a roster, a list, a matrix of people and sessions. */
class StaffLedgersImportTest {
    private static final String ROSTER = """
        清泉敬老院员工花名册,,,,,,,,,,,,
        序号,姓名,性别,身份证号,岗位,入职日期,离职日期,月工资,学历,证书名称及等级,证书编号,发证日期,有效期至,健康证有效期
        1,贾连林,男,230197197308041116,院长,2017年5月,,3500,大专,,,,,2027-02-11
        2,薛素凤,女,230197197305170043,护理员,2025-01-14,,4860,中专,养老护理员初级工（五级）,V2024,2024.6.7,,2026-03-02
        3,邹琴荣,女,230197198006281362,厨师,2016-12-10,2026-01-31,4850,小学,,,,,2027-03-26
        4,韩宝占,男,230197198707250892,后勤,2022-08-29,,3490,初中,养老护理员中级工（四级）,V2025,2026-05-01,2025-05-01,
        """;
    private static final String LIST = """
        清泉敬老院2026年培训登记表,,,,,,,,,
        序号,培训时间,培训内容,学时,授课人,地点,姓名,出勤,成绩,考核结果
        1,2026-03-07,消防安全与疏散,4,王队长,活动室,薛素凤,到,78,合格
        2,,,,,,贾连林,缺勤,,
        3,,,,,,薛素凤,到,78,合格
        4,2026-05-07,失智照护,8,毛霞,线上,贾连林,到,50,不合格
        5,,,,,,查无此人,到,80,合格
        6,2027-05-07,失智照护,8,毛霞,线上,贾连林,到,,
        """;
    private static final String MATRIX = """
        清泉敬老院2026年度培训台账,,,,
        序号,姓名,岗位,6月23日 压疮预防（16学时）,8月20日 消防安全（2学时）,备注
        1,贾连林,院长,77,缺,
        2,薛素凤,护理员,,到,
        3,邹琴荣,厨师,,,
        合计,3人,,,,
        """;

    @TempDir
    Path folder;

    @Test
    void a_roster_a_list_and_a_matrix_come_in_once() throws IOException {
        List<Path> files = List.of(write("员工花名册.csv", ROSTER), write("培训登记表.csv", LIST), write("培训台账.csv", MATRIX));
        var fixture = IntakeFixture.empty();
        ImportReport first = fixture.report(fixture.take(files, Decisions.NONE));
        assertEquals(
                List.of(
                        "date_incomplete F3",
                        "certificate_ends_first M6",
                        "date_future B8",
                        "attended_twice G5",
                        "not_in_staff G7"),
                first.problems().stream()
                        .map(problem -> problem.code() + " " + problem.cell())
                        .toList());
        assertEquals(
                Map.of("staff", 3, "certificates", 1, "sessions", 4, "attendances", 6),
                Map.of(
                        "staff",
                        first.counts().get("staff"),
                        "certificates",
                        first.counts().get("certificates"),
                        "sessions",
                        first.counts().get("sessions"),
                        "attendances",
                        first.counts().get("attendances")));
        assertTrue(
                first.problems().stream().anyMatch(problem -> problem.text().equals("同一人同一场培训记了两次，学时只算一次。请删去重复的一行。")));

        var staff = new StaffQueries(fixture.store().read());
        List<StaffFile> all = staff.files();
        StaffFile xue = all.stream()
                .filter(file -> file.person().name().equals("薛素凤"))
                .findFirst()
                .orElseThrow();
        assertEquals(StaffPosition.CARE_WORKER, xue.posts().getFirst().position());
        assertEquals(
                Optional.of(SkillLevel.LEVEL_5),
                xue.certificates().stream()
                        .filter(one -> one.kind() == CertificateKind.CARE_WORKER)
                        .findFirst()
                        .orElseThrow()
                        .level());
        StaffFile jia = all.stream()
                .filter(file -> file.person().name().equals("贾连林"))
                .findFirst()
                .orElseThrow();
        assertEquals(LocalDate.of(2017, 5, 31), jia.employments().getFirst().hiredOn());
        assertTrue(!jia.employments().getFirst().hiredDayKnown());
        var trainings = new TrainingQueries(fixture.store().read());
        assertEquals(
                List.of(AttendanceMark.ABSENT, AttendanceMark.PRESENT, AttendanceMark.PRESENT, AttendanceMark.ABSENT),
                trainings.of(jia.person().id()).stream().map(row -> row.mark()).toList());
        List<SessionRow> sessions = trainings.sessions(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31));
        assertEquals(
                List.of(TrainingSubject.FIRE, TrainingSubject.PRESSURE, TrainingSubject.DEMENTIA, TrainingSubject.FIRE),
                sessions.stream().map(row -> row.session().subject()).toList());

        ImportReport again = fixture.report(fixture.take(files, Decisions.NONE));
        assertEquals(0, again.rows().taken());
        assertEquals(first.rows().refused(), again.rows().refused());
        fixture.store().close();
    }

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.writeString(file, text);
        return file;
    }
}
