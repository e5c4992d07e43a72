// SPDX-License-Identifier: Apache-2.0
package anyi.bed;

import anyi.assessment.rule.RuleCommands;
import anyi.bed.plan.BedPlan;
import anyi.bed.plan.BedSentence;
import anyi.kit.Session;
import anyi.store.Store;
import anyi.store.TestStores;
import anyi.store.schema.tables.records.AssessmentRecord;
import anyi.store.schema.tables.records.BedStayRecord;
import anyi.store.schema.tables.records.BedTargetRecord;
import anyi.store.schema.tables.records.LeaveRecord;
import anyi.store.schema.tables.records.ResidentRecord;
import anyi.store.schema.tables.records.StayRecord;
import anyi.term.AssessmentReason;
import anyi.term.AssessmentStandard;
import anyi.term.BedType;
import anyi.term.CareDependence;
import anyi.term.IdKind;
import anyi.term.LeaveKind;
import anyi.term.Sex;
import anyi.text.Messages;
import anyi.text.Messages.Language;
import anyi.value.Ids;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/** A home in memory with beds of one sentence and people in them, for tests of beds and assessments. */
public final class TestHome implements AutoCloseable {
    public static final LocalDate TODAY = LocalDate.now(TestStores.CLOCK);
    public static final Session SESSION = new Session("刘春梅");

    public final Store store = TestStores.empty();
    public final Ids ids = new Ids(TestStores.CLOCK);
    public final Messages chinese = Messages.of(Language.CHINESE);
    public final BedCommands beds = new BedCommands(store, SESSION, ids, chinese);
    public final BedQueries queries = new BedQueries(store.read());

    public TestHome built(String sentence, BedType type, String from) {
        beds.build(plan(sentence), type, LocalDate.parse(from));
        return this;
    }

    public static BedPlan plan(String sentence) {
        return ((BedSentence.Understood) new BedSentence(sentence).read()).plan();
    }

    public UUID bed(String label) {
        return row(label, TODAY).id();
    }

    public BedRow row(String label, LocalDate on) {
        return queries.on(on).stream()
                .filter(bed -> bed.label().equals(label))
                .findFirst()
                .orElseThrow();
    }

    public UUID resident(String name, Sex sex, String birthOn) {
        var row = new ResidentRecord();
        row.setId(ids.next());
        row.setName(name);
        row.setPinyin(name);
        row.setInitials(name);
        row.setSearch(name);
        row.setSex(sex);
        row.setBirthOn(LocalDate.parse(birthOn));
        row.setIdKind(IdKind.NONE);
        store.write("测试", "老人", tx -> {
            tx.insert(row);
            return true;
        });
        return row.getId();
    }

    /** Somebody who lies in a bed from a day on. */
    public UUID lying(String name, Sex sex, String label, String from) {
        UUID resident = resident(name, sex, "1945-05-01");
        UUID bed = bed(label);
        var stay = new StayRecord();
        stay.setId(ids.next());
        stay.setResidentId(resident);
        stay.setAdmittedOn(LocalDate.parse(from));
        stay.setAdmittedDayKnown(true);
        var bedStay = new BedStayRecord();
        bedStay.setId(ids.next());
        bedStay.setStayId(stay.getId());
        bedStay.setResidentId(resident);
        bedStay.setBedId(bed);
        bedStay.setValidFrom(LocalDate.parse(from));
        store.write("测试", "入住", tx -> {
            tx.insert(stay);
            tx.insert(bedStay);
            return true;
        });
        return resident;
    }

    /** Somebody whose assessment gives that level. */
    public void level(UUID resident, CareDependence level) {
        var row = new AssessmentRecord();
        row.setId(ids.next());
        row.setResidentId(resident);
        row.setStandard(AssessmentStandard.GBT_42195_2022);
        row.setAssessedOn(LocalDate.of(2026, 6, 1));
        row.setReason(AssessmentReason.ROUTINE);
        row.setDependence(level);
        row.setStated(true);
        row.setComa(false);
        row.setDementia(false);
        row.setMentalDisorder(false);
        row.setRiskEvents((short) 0);
        store.write("测试", "评估", tx -> {
            tx.insert(row);
            return true;
        });
    }

    public void away(UUID resident, LeaveKind kind, String from) {
        var occupant = queries.on(TODAY).stream()
                .flatMap(bed -> bed.occupant().stream())
                .filter(each -> each.person().id().equals(resident))
                .findFirst()
                .orElseThrow();
        var leave = new LeaveRecord();
        leave.setId(ids.next());
        leave.setStayId(occupant.stay());
        leave.setResidentId(resident);
        leave.setLeaveKind(kind);
        leave.setLeftOn(LocalDate.parse(from));
        store.write("测试", "请假", tx -> {
            tx.insert(leave);
            return true;
        });
    }

    public RuleCommands assessmentRules() {
        return new RuleCommands(store, SESSION, ids, chinese);
    }

    public void target(int year, String percent) {
        var row = new BedTargetRecord();
        row.setId(ids.next());
        row.setTargetYear((short) year);
        row.setNursingShare(new BigDecimal(percent));
        store.write("测试", "目标", tx -> {
            tx.insert(row);
            return true;
        });
    }

    @Override
    public void close() {
        store.close();
    }
}
