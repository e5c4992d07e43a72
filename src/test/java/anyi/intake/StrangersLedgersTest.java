// SPDX-License-Identifier: Apache-2.0
package anyi.intake;

import static anyi.store.schema.Tables.BED_STAY;
import static anyi.store.schema.Tables.ECONOMIC_STATUS;
import static anyi.store.schema.Tables.HUKOU;
import static anyi.store.schema.Tables.RESIDENT;
import static anyi.store.schema.Tables.STAY;
import static anyi.store.schema.Tables.SUBSIDY_RECEIVED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import anyi.intake.plan.Decisions;
import anyi.term.DischargeReason;
import anyi.term.EconomicCategory;
import anyi.term.SubsidyKind;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ledgers of other homes: other headings, other orders, other habits. */
class StrangersLedgersTest {
    @TempDir
    Path folder;

    private final IntakeFixture home = IntakeFixture.empty();

    private Path csv(String name, Charset charset, String... lines) throws IOException {
        Path file = folder.resolve(name);
        Files.write(file, String.join("\r\n", lines).getBytes(charset));
        return file;
    }

    private ImportReport take(Path... files) {
        ImportReport report = home.report(home.take(List.of(files), Decisions.NONE));
        assertEquals(
                report.rows().read(),
                report.rows().taken() + report.rows().refused() + report.rows().unchanged());
        return report;
    }

    @Test
    void groups_give_the_category_and_plain_speech_names_the_columns() throws IOException {
        ImportReport report = take(csv(
                "名册.csv",
                StandardCharsets.UTF_8,
                "××村幸福大院住的人",
                "名字,男女,公民身份证号码,户口类别,老家在哪,啥时候来的,住哪,家里人,家里人电话",
                "一、五保老人",
                "高振海,男,230197194910050011,农村,柳河镇双合村,2019年3月2日,101-1,高立新,138 0000 4402",
                "赵文义,男,230197195103020013,农村,柳河镇双合村,19.5.1,101-2,赵立本,13800004403",
                "二、自费老人",
                "宋德福,男,230197194812120012,城镇,县城,2020/1/9,102-1,宋小梅,13800004404",
                "合计,3人"));
        assertEquals(List.of(), refused(report));
        assertEquals(3, report.counts().get("residents"));
        assertEquals(
                2,
                home.store().read().fetchCount(ECONOMIC_STATUS, ECONOMIC_STATUS.CATEGORY.eq(EconomicCategory.WUBAO)));
        assertEquals(
                1, home.store().read().fetchCount(ECONOMIC_STATUS, ECONOMIC_STATUS.CATEGORY.eq(EconomicCategory.NONE)));
        assertEquals(1, home.store().read().fetchCount(STAY, STAY.ADMITTED_ON.eq(LocalDate.of(2019, 5, 1))));
    }

    private static List<String> refused(ImportReport report) {
        return report.problems().stream()
                .filter(problem -> problem.severity().equals("REFUSE"))
                .map(problem -> problem.cell() + " " + problem.code())
                .toList();
    }

    @Test
    void a_semicolon_file_in_another_order_with_contact_columns_of_bare_names() throws IOException {
        ImportReport report = take(csv(
                "入住登记.csv",
                Charset.forName("GB18030"),
                "序号;房间号;床号;长者姓名;身份证件号码;入院年月日;护理级别;退院日期;退院事由;监护人;;;押金(元);月托养费(元)",
                ";;;;;;;;;姓名;与长者关系;手机;;",
                "1;201;1;王秀英;230197193506060029;2021-03-15;二级护理;;;王建国;长子;13900001111;3000;2,400",
                "2;201;2;李凤兰;230197194401100148;2022-08-17;一级护理;2025-10-02;病故;李强;次子;13900002222;3000;2400元",
                "小计;;;;;;;;;;;;6000;4800"));
        assertEquals(List.of(), refused(report));
        assertEquals(2, report.counts().get("residents"));
        assertEquals(1, home.store().read().fetchCount(STAY, STAY.DISCHARGE_REASON.eq(DischargeReason.DEATH)));
    }

    @Test
    void a_bed_ledger_lays_the_people_of_a_roster_without_beds() throws IOException {
        Path beds = csv(
                "宿舍.csv",
                StandardCharsets.UTF_8,
                "宿舍床铺使用表",
                "几号楼,宿舍,铺位,是不是护理床,有人没人,住的人,备注",
                "1号楼,101,1,是,住人,王秀英,",
                ",,2,是,空着,,",
                ",102,1,否,坏了,,等着修");
        Path people = csv(
                "老人.csv",
                StandardCharsets.UTF_8,
                "姓名,身份证,来院日期,户口",
                "王秀英,230197193506060029,2021-03-15,桃源镇",
                "赵六,230197194401100148,2021-04-15,桃源镇");
        ImportReport report = take(people, beds);
        assertEquals(List.of(), refused(report));
        assertEquals(3, report.counts().get("beds"));
        assertEquals(1, home.store().read().fetchCount(BED_STAY));
        assertEquals(2, home.store().read().fetchCount(HUKOU));
    }

    @Test
    void one_list_of_one_subsidy_with_a_month_column() throws IOException {
        Path people = csv(
                "老人.csv",
                StandardCharsets.UTF_8,
                "姓名,身份证,来院日期,性别",
                "王秀英,230197193506060029,2021-03-15,女",
                "赵六,230197194401100148,2021-04-15,女");
        Path money = csv(
                "高龄津贴发放表.csv",
                StandardCharsets.UTF_8,
                "2026年高龄津贴发放明细表",
                "序号,享受人姓名,公民身份号码,所属月份,补贴标准（元/月）,实发金额,开户行,一卡通账号,领款人签字",
                "1,王秀英,230197193506060029,2026年9月,100,100元,信用社,6200001111222233,",
                "2,王秀英,230197193506060029,2026-10,100,100,信用社,6200001111222233,",
                "3,赵六,230197194401100148,10月,100,100,信用社,6200001111222244,",
                "合计,,,,,300,,,");
        ImportReport report = take(people, money);
        assertEquals(List.of(), refused(report));
        assertEquals(3, report.counts().get("subsidies_paid"));
        assertEquals(
                3,
                home.store()
                        .read()
                        .fetchCount(SUBSIDY_RECEIVED, SUBSIDY_RECEIVED.SUBSIDY_KIND.eq(SubsidyKind.OLD_AGE)));
    }

    @Test
    void leave_and_assessments_with_names_written_once() throws IOException {
        Path people = csv(
                "老人.csv",
                StandardCharsets.UTF_8,
                "姓名,身份证,来院日期,性别",
                "王秀英,230197193506060029,2021-03-15,女",
                "赵六,230197194401100148,2021-04-15,女");
        Path leave = csv(
                "外出登记.csv",
                StandardCharsets.UTF_8,
                "外出老人,为啥请假,哪天走的,说好哪天回,哪天回来的,跟谁走的,电话",
                "王秀英,回家过节,2026.2.15,2026.2.18,2026.2.19,王建国,13900001111",
                ",看病,2026.3.1,2026.3.1,2026.3.2,王建国,13900001111",
                "赵六,住院,2026.11.1,,未归,赵强,13900002222");
        Path assessed = csv(
                "评估.csv",
                StandardCharsets.UTF_8,
                "评估日期,老人姓名,身份证号,自理得分,运动得分,精神得分,社会得分,一共多少分,评定结果,谁评的,下次复评",
                "2026-01-05,王秀英,230197193506060029,20,9,15,8,52,中度失能,张三、李四,2027-01-05",
                "2026-01-06,赵六,230197194401100148,,,,,30,重度,张三 李四,2027-01-06");
        ImportReport report = take(people, leave, assessed);
        assertEquals(List.of(), refused(report));
        assertEquals(3, report.counts().get("leaves"));
        assertEquals(2, report.counts().get("assessments"));
    }

    @Test
    void a_changed_roster_asks_about_other_values_and_fills_gaps_by_itself() throws IOException {
        take(csv(
                "老人.csv",
                StandardCharsets.UTF_8,
                "姓名,身份证,来院日期,性别,月收费标准,联系人,联系人电话",
                "王秀英,230197193506060029,2021-03-15,女,1800,王建国,13900001111",
                "赵六,230197194401100148,2021-04-15,女,1800,,"));
        Path changed = csv(
                "老人2.csv",
                StandardCharsets.UTF_8,
                "姓名,身份证,来院日期,性别,月收费标准,联系人,联系人电话,民族",
                "王秀英,230197193506060029,2021-03-15,女,2000,王建国,13900001111,汉族",
                "赵六,230197194401100148,2021-04-15,女,1800,赵强,13900002222,满族");
        ImportReport asked = take(changed);
        assertEquals(List.of("E2 differs"), refused(asked));
        assertEquals(1, asked.rows().taken());
        ImportReport taken = home.report(home.take(List.of(changed), Decisions.NONE.takeDifferences(true)));
        assertEquals(1, taken.rows().taken());
        assertEquals(1, taken.rows().unchanged());
        assertEquals(2, home.store().read().fetchCount(RESIDENT, RESIDENT.ETHNIC_GROUP.isNotNull()));
    }

    @Test
    void what_is_no_ledger_is_said_and_never_passed_over() throws IOException {
        ImportReport report = take(csv("账.csv", StandardCharsets.UTF_8, "甲,乙", "1,2"), folder.resolve("没有.xlsx"));
        assertEquals(0, report.rows().read());
        assertTrue(report.problems().stream().anyMatch(problem -> problem.code().equals("sheet_not_recognised")));
        assertTrue(report.problems().stream().anyMatch(problem -> problem.code().equals("file_refused")));
        assertTrue(report.didNothing());
    }
}
