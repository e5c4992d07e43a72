// SPDX-License-Identifier: Apache-2.0
package anyi.given;

import anyi.store.schema.tables.records.CertificateRecord;
import anyi.store.schema.tables.records.EmploymentRecord;
import anyi.store.schema.tables.records.StaffPostRecord;
import anyi.store.schema.tables.records.StaffRecord;
import anyi.store.schema.tables.records.StaffWageRecord;
import anyi.term.CertificateKind;
import anyi.term.SkillLevel;
import anyi.term.StaffPosition;
import anyi.text.Pinyin;
import anyi.value.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jooq.UpdatableRecord;
import org.jspecify.annotations.Nullable;

/** A staff member: {@code new GivenStaff(given, "赵敏霞").as(CARE_WORKER, "2020-03-01").health("2027-06-30").save()}. */
public final class GivenStaff {
    private final Given given;
    private final StaffRecord person = new StaffRecord();
    private final List<UpdatableRecord<?>> facts = new ArrayList<>();

    public GivenStaff(Given given, String name) {
        this.given = given;
        Pinyin pinyin = Pinyin.ofName(name);
        person.setId(given.next());
        person.setName(name);
        person.setPinyin(pinyin.spaced());
        person.setInitials(pinyin.initials());
        person.setSearch(Pinyin.searchable(name));
        person.setIdMissingReason("待补");
    }

    public GivenStaff numbered(String idNumber) {
        person.setIdNumber(idNumber);
        person.setIdMissingReason(null);
        return this;
    }

    /** Hired and in this post from the day on. */
    public GivenStaff as(StaffPosition position, String from) {
        return as(position, from, null);
    }

    /** @param left the first day on which the person no longer worked here */
    public GivenStaff as(StaffPosition position, String from, @Nullable String left) {
        var employment = new EmploymentRecord();
        employment.setId(given.next());
        employment.setStaffId(person.getId());
        employment.setHiredOn(LocalDate.parse(from));
        employment.setHiredDayKnown(true);
        employment.setLeftOn(Given.day(left));
        facts.add(employment);
        var post = new StaffPostRecord();
        post.setId(given.next());
        post.setStaffId(person.getId());
        post.setStaffPosition(position);
        post.setValidFrom(LocalDate.parse(from));
        post.setValidTo(Given.day(left));
        facts.add(post);
        return this;
    }

    public GivenStaff earning(String yuan, String from) {
        var wage = new StaffWageRecord();
        wage.setId(given.next());
        wage.setStaffId(person.getId());
        wage.setMonthWage(Money.of(yuan));
        wage.setValidFrom(LocalDate.parse(from));
        facts.add(wage);
        return this;
    }

    public GivenStaff health(String until) {
        return holds(CertificateKind.HEALTH, null, null, until);
    }

    public GivenStaff skilled(SkillLevel level, String issued) {
        return holds(CertificateKind.CARE_WORKER, level, issued, null);
    }

    public GivenStaff holds(
            CertificateKind kind, @Nullable SkillLevel level, @Nullable String issued, @Nullable String until) {
        var row = new CertificateRecord();
        row.setId(given.next());
        row.setStaffId(person.getId());
        row.setCertificateKind(kind);
        row.setSkillLevel(level);
        row.setIssuedOn(Given.day(issued));
        row.setValidUntil(Given.day(until));
        row.setOriginalSeen(true);
        facts.add(row);
        return this;
    }

    /** Returns the person's id. */
    public UUID save() {
        given.insert(person).insertAll(facts);
        return person.getId();
    }
}
