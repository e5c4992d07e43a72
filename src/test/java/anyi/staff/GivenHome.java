// SPDX-License-Identifier: Apache-2.0
package anyi.staff;

import anyi.given.Given;
import anyi.given.GivenStaff;
import anyi.given.GivenTraining;
import anyi.term.CertificateKind;
import anyi.term.SkillLevel;
import anyi.term.StaffPosition;
import anyi.term.TrainingSubject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The staff of a small home on 2026-11-24, with what lapses and what is missing. */
public final class GivenHome {
    private static final String CARERS = "王丽娟 孙艳 李桂芳 陈红 赵敏霞 周丽 杨秀玲 郭亚琴 韩雪松";
    private final Given given;

    public GivenHome(Given given) {
        this.given = given;
    }

    /** Fourteen people; returns their ids in this order. */
    public List<UUID> staff() {
        var ids = new ArrayList<UUID>();
        ids.add(new GivenStaff(given, "刘春梅")
                .as(StaffPosition.HEAD, "2018-03-01")
                .health("2027-05-11")
                .holds(CertificateKind.HEAD_TRAINING, null, "2025-04-01", null)
                .earning("5200", "2018-03-01")
                .save());
        ids.add(new GivenStaff(given, "张海燕")
                .as(StaffPosition.NURSE, "2020-06-01")
                .health("2027-04-02")
                .holds(CertificateKind.NURSE_PRACTICE, null, "2023-01-05", "2028-01-04")
                .earning("4100", "2020-06-01")
                .save());
        String[] carers = CARERS.split(" ");
        for (int i = 0; i < carers.length; i++) {
            String health = carers[i].equals("杨秀玲") ? "2026-11-02" : "2027-0" + (i % 8 + 2) + "-15";
            var carer = new GivenStaff(given, carers[i])
                    .as(i == 0 ? StaffPosition.CARE_LEAD : StaffPosition.CARE_WORKER, "2021-0" + (i % 9 + 1) + "-01")
                    .health(health)
                    .earning("3200", "2021-0" + (i % 9 + 1) + "-01");
            ids.add((carers[i].equals("韩雪松")
                            ? carer
                            : carer.skilled(i == 0 ? SkillLevel.LEVEL_3 : SkillLevel.LEVEL_5, "2022-06-01"))
                    .save());
        }
        ids.add(new GivenStaff(given, "姜国忠")
                .as(StaffPosition.COOK, "2019-01-01")
                .health("2026-12-18")
                .save());
        ids.add(new GivenStaff(given, "曲淑霞")
                .as(StaffPosition.COOK, "2022-01-01")
                .health("2027-04-20")
                .save());
        ids.add(new GivenStaff(given, "于占海")
                .as(StaffPosition.LOGISTICS, "2019-09-01")
                .health("2027-05-01")
                .save());
        return ids;
    }

    /** The training of the year: pre-job long ago, fire and nine risks in the half years, more for some. */
    public void training(List<UUID> staff) {
        UUID[] all = staff.toArray(UUID[]::new);
        new GivenTraining(given, TrainingSubject.PREJOB, "2021-01-10", "40")
                .about("岗前培训")
                .attended(all)
                .save();
        new GivenTraining(given, TrainingSubject.FIRE, "2026-09-12", "4")
                .about("消防安全")
                .attended(all)
                .save();
        new GivenTraining(given, TrainingSubject.NINE_RISKS, "2026-06-10", "8")
                .about("九防培训")
                .attended(all)
                .save();
        new GivenTraining(given, TrainingSubject.INFECTION, "2026-03-20", "4")
                .about("感染防控")
                .attended(all)
                .save();
        new GivenTraining(given, TrainingSubject.DEMENTIA, "2026-04-20", "8")
                .about("失智照护")
                .attended(staff.subList(2, 7).toArray(UUID[]::new))
                .save();
    }
}
