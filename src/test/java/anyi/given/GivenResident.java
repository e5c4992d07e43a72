// SPDX-License-Identifier: Apache-2.0
package anyi.given;

import anyi.store.schema.tables.records.AssessmentRecord;
import anyi.store.schema.tables.records.BedStayRecord;
import anyi.store.schema.tables.records.ContactRecord;
import anyi.store.schema.tables.records.DisabilityRecord;
import anyi.store.schema.tables.records.EconomicStatusRecord;
import anyi.store.schema.tables.records.FundingPeriodRecord;
import anyi.store.schema.tables.records.HukouRecord;
import anyi.store.schema.tables.records.LeaveRecord;
import anyi.store.schema.tables.records.ResidentRecord;
import anyi.store.schema.tables.records.StayRecord;
import anyi.term.AssessmentReason;
import anyi.term.AssessmentStandard;
import anyi.term.CareDependence;
import anyi.term.DisabilityCategory;
import anyi.term.DischargeReason;
import anyi.term.EconomicCategory;
import anyi.term.Funding;
import anyi.term.HukouKind;
import anyi.term.IdKind;
import anyi.term.LeaveKind;
import anyi.term.Sex;
import anyi.text.Pinyin;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jooq.UpdatableRecord;
import org.jspecify.annotations.Nullable;

/** A person, told in the order of a life in the home: born, admitted, in a bed, away, assessed. */
public final class GivenResident {
    private final Given given;
    private final ResidentRecord resident = new ResidentRecord();
    private final List<UpdatableRecord<?>> facts = new ArrayList<>();
    private @Nullable StayRecord stay;
    private @Nullable BedStayRecord bedStay;
    private @Nullable FundingPeriodRecord fundingPeriod;

    GivenResident(Given given, String name) {
        this.given = given;
        resident.setId(given.next());
        resident.setName(name);
        resident.setPinyin(Pinyin.ofName(name).spaced());
        resident.setInitials(Pinyin.ofName(name).initials());
        resident.setIdKind(IdKind.IDENTITY_CARD);
    }

    public GivenResident born(String on) {
        resident.setBirthOn(LocalDate.parse(on));
        return this;
    }

    public GivenResident female() {
        resident.setSex(Sex.FEMALE);
        return this;
    }

    public GivenResident male() {
        resident.setSex(Sex.MALE);
        return this;
    }

    public GivenResident idNumber(String number) {
        resident.setIdNumber(number);
        return this;
    }

    public GivenResident hukou(String divisionCode, HukouKind kind, String from) {
        var row = new HukouRecord();
        row.setId(given.next());
        row.setResidentId(resident.getId());
        row.setDivisionCode(divisionCode);
        row.setHukouKind(kind);
        row.setVerified(true);
        row.setValidFrom(LocalDate.parse(from));
        return with(row);
    }

    public GivenResident emergencyContact(String name, String phone) {
        var row = new ContactRecord();
        row.setId(given.next());
        row.setResidentId(resident.getId());
        row.setName(name);
        row.setPhone(phone);
        row.setGuardian(false);
        row.setPayer(false);
        row.setEmergency(true);
        row.setGuarantor(false);
        row.setAgent(false);
        row.setPosition(1);
        return with(row);
    }

    public GivenResident admitted(String on) {
        return admitted(on, Funding.SELF);
    }

    public GivenResident admitted(String on, Funding funding) {
        stay = new StayRecord();
        stay.setId(given.next());
        stay.setResidentId(resident.getId());
        stay.setAdmittedOn(LocalDate.parse(on));
        stay.setAdmittedDayKnown(true);
        with(stay);
        return funded(funding, on);
    }

    /** Who pays, from a day on. */
    public GivenResident funded(Funding funding, String from) {
        LocalDate day = LocalDate.parse(from);
        if (fundingPeriod != null) {
            fundingPeriod.setValidTo(day);
        }
        fundingPeriod = new FundingPeriodRecord();
        fundingPeriod.setId(given.next());
        fundingPeriod.setStayId(theStay().getId());
        fundingPeriod.setResidentId(resident.getId());
        fundingPeriod.setFunding(funding);
        fundingPeriod.setValidFrom(day);
        return with(fundingPeriod);
    }

    /** Since the admission, or since {@link #movedTo} says otherwise. */
    public GivenResident inBed(String label) {
        return lies(label, theStay().getAdmittedOn());
    }

    public GivenResident movedTo(String label, String on) {
        LocalDate day = LocalDate.parse(on);
        endBedStay(day);
        return lies(label, day);
    }

    private GivenResident lies(String label, LocalDate from) {
        bedStay = new BedStayRecord();
        bedStay.setId(given.next());
        bedStay.setStayId(theStay().getId());
        bedStay.setResidentId(resident.getId());
        bedStay.setBedId(given.bed(label));
        bedStay.setValidFrom(from);
        return with(bedStay);
    }

    public GivenResident onLeave(String from, @Nullable String backOn, LeaveKind kind) {
        return onLeave(from, null, backOn, kind);
    }

    public GivenResident onLeave(String from, @Nullable String expectedBack, @Nullable String backOn, LeaveKind kind) {
        var row = new LeaveRecord();
        row.setId(given.next());
        row.setStayId(theStay().getId());
        row.setResidentId(resident.getId());
        row.setLeaveKind(kind);
        row.setLeftOn(LocalDate.parse(from));
        row.setExpectedBackOn(Given.day(expectedBack));
        row.setBackOn(Given.day(backOn));
        return with(row);
    }

    public GivenResident discharged(String on, DischargeReason reason) {
        LocalDate day = LocalDate.parse(on);
        theStay().setDischargedOn(day);
        theStay().setDischargeReason(reason);
        if (fundingPeriod != null) {
            fundingPeriod.setValidTo(day);
        }
        endBedStay(day);
        return this;
    }

    public GivenResident economic(EconomicCategory category, String from) {
        return economic(category, from, null);
    }

    public GivenResident economic(EconomicCategory category, String from, @Nullable String to) {
        var row = new EconomicStatusRecord();
        row.setId(given.next());
        row.setResidentId(resident.getId());
        row.setCategory(category);
        row.setValidFrom(LocalDate.parse(from));
        row.setValidTo(Given.day(to));
        return with(row);
    }

    public GivenResident disabled(DisabilityCategory category, int grade, String from) {
        var row = new DisabilityRecord();
        row.setId(given.next());
        row.setResidentId(resident.getId());
        row.setDisabilityCategory(category);
        row.setGrade((short) grade);
        row.setValidFrom(LocalDate.parse(from));
        return with(row);
    }

    /** By today's standard, the level taken over from paper without its answers. */
    public GivenResident assessed(String on, CareDependence dependence) {
        var row = new AssessmentRecord();
        row.setId(given.next());
        row.setResidentId(resident.getId());
        row.setStandard(AssessmentStandard.GBT_42195_2022);
        row.setAssessedOn(LocalDate.parse(on));
        row.setReason(AssessmentReason.FIRST);
        row.setDependence(dependence);
        row.setStated(true);
        row.setComa(false);
        row.setDementia(false);
        row.setMentalDisorder(false);
        row.setRiskEvents((short) 0);
        return with(row);
    }

    /** Any further row about the person; its resident id is the caller's to set, from {@link #id}. */
    public GivenResident with(UpdatableRecord<?> row) {
        facts.add(row);
        return this;
    }

    public UUID id() {
        return resident.getId();
    }

    /** Writes all of it in one act and returns the person's id. */
    public UUID save() {
        String number = resident.getIdNumber() == null ? "" : resident.getIdNumber();
        resident.setSearch(Pinyin.searchable(resident.getName()) + " " + number.toLowerCase(Locale.ROOT));
        facts.addFirst(resident);
        given.insertAll(facts);
        return resident.getId();
    }

    private void endBedStay(LocalDate day) {
        if (bedStay != null) {
            bedStay.setValidTo(day);
        }
    }

    private StayRecord theStay() {
        if (stay == null) {
            throw new IllegalStateException("say admitted(…) first");
        }
        return stay;
    }
}
