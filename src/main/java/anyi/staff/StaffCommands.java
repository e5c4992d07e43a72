// SPDX-License-Identifier: Apache-2.0
package anyi.staff;

import static anyi.store.schema.Tables.EMPLOYMENT;
import static anyi.store.schema.Tables.STAFF;
import static anyi.store.schema.Tables.STAFF_POST;
import static anyi.store.schema.Tables.STAFF_WAGE;

import anyi.kit.Session;
import anyi.right.Needs;
import anyi.right.Right;
import anyi.staff.StaffResult.DoesNotFit;
import anyi.staff.StaffResult.NumberKnown;
import anyi.staff.StaffResult.Written;
import anyi.store.Stale;
import anyi.store.Store;
import anyi.store.Tx;
import anyi.store.schema.tables.records.EmploymentRecord;
import anyi.store.schema.tables.records.StaffPostRecord;
import anyi.store.schema.tables.records.StaffRecord;
import anyi.store.schema.tables.records.StaffWageRecord;
import anyi.term.StaffPosition;
import anyi.text.Messages;
import anyi.text.Pinyin;
import anyi.value.Ids;
import anyi.value.Money;
import anyi.value.Problem;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.Field;
import org.jooq.UpdatableRecord;
import org.jspecify.annotations.Nullable;

/** Everything that changes who works here, as what and for what wage. Drafts have been checked. */
@Needs(Right.STAFF)
public final class StaffCommands {
    private static final int PINYIN = 200;
    private static final int INITIALS = 40;
    private static final int SEARCH = 600;

    private final Store store;
    private final Session session;
    private final Messages purposes;
    private final Ids ids;
    private final Clock clock;

    /** @param purposes the Chinese words: purposes are data of the log */
    public StaffCommands(Store store, Session session, Messages purposes, Ids ids, Clock clock) {
        this.store = store;
        this.session = session;
        this.purposes = purposes;
        this.ids = ids;
        this.clock = clock;
    }

    /** Somebody with the first employment. */
    public record NewStaff(StaffDraft person, EmploymentDraft employment) {}

    /** 办理入职: a new person with post and wage. */
    public StaffResult hire(NewStaff draft) {
        String purpose = purposes.t("staff.purpose.hire", draft.person().tidyName());
        return store.write(session.actor(), purpose, tx -> {
            Optional<String> owner = owner(tx, draft.person());
            if (owner.isPresent()) {
                return new NumberKnown(owner.get());
            }
            takeIn(tx, List.of(draft));
            return new Written(tx.revision());
        });
    }

    /** What is written about a person becomes what the draft says. */
    public StaffResult change(StaffDraft draft) {
        String purpose = purposes.t("staff.purpose.change", draft.tidyName());
        return store.write(session.actor(), purpose, tx -> change(tx, draft));
    }

    public StaffResult change(Tx tx, StaffDraft draft) {
        Optional<String> owner = owner(tx, draft);
        if (owner.isPresent()) {
            return new NumberKnown(owner.get());
        }
        StaffRecord row = tx.row(STAFF, draft.id());
        if (row.getRevision() != draft.revision()) {
            throw new Stale("staff", draft.id());
        }
        tx.update(fill(row, draft.toStaff(today())));
        return new Written(tx.revision());
    }

    /** 再次入职: another employment of somebody known. */
    public StaffResult employ(EmploymentDraft draft) {
        String purpose = purposes.t("staff.purpose.employ", nameOf(draft.staffId()));
        return store.write(session.actor(), purpose, tx -> {
            Optional<Problem> misfit = draft.overlap(new StaffQueries(tx.db()).employmentsOf(draft.staffId()));
            if (misfit.isPresent()) {
                return new DoesNotFit(misfit.get());
            }
            tx.insert(fill(new EmploymentRecord(), draft));
            begin(tx, draft);
            return new Written(tx.revision());
        });
    }

    /** 更正合同 and the like; posts and wages end with the employment. */
    public StaffResult correct(EmploymentDraft draft) {
        String purpose = purposes.t("staff.purpose.employment", nameOf(draft.staffId()));
        return store.write(session.actor(), purpose, tx -> correct(tx, draft));
    }

    public StaffResult correct(Tx tx, EmploymentDraft draft) {
        Optional<Problem> misfit = draft.overlap(new StaffQueries(tx.db()).employmentsOf(draft.staffId()));
        if (misfit.isPresent()) {
            return new DoesNotFit(misfit.get());
        }
        EmploymentRecord row = tx.row(EMPLOYMENT, draft.id());
        if (row.getRevision() != draft.revision()) {
            throw new Stale("employment", draft.id());
        }
        LocalDate before = row.getHiredOn();
        tx.update(fill(row, draft));
        follow(tx, draft, before);
        return new Written(tx.revision());
    }

    /** 办理离职: the day is the first on which the person no longer works here. */
    public StaffResult leave(Employment employment, LocalDate leftOn, @Nullable String reason) {
        String purpose = purposes.t("staff.purpose.leave", nameOf(employment.staffId()));
        EmploymentDraft draft = EmploymentDraft.of(employment).leaving(leftOn, reason);
        return store.write(session.actor(), purpose, tx -> correct(tx, draft));
    }

    /** 调岗: the post from a day on. */
    public StaffResult move(UUID staffId, StaffPosition position, @Nullable String department, LocalDate from) {
        String purpose = purposes.t("staff.purpose.move", nameOf(staffId), position);
        return store.write(session.actor(), purpose, tx -> move(tx, staffId, position, department, from));
    }

    public StaffResult move(Tx tx, UUID staffId, StaffPosition position, @Nullable String department, LocalDate from) {
        if (notEmployed(tx, staffId, from)) {
            return new DoesNotFit(Problem.refuse("from", "staff.problem.notEmployed", from.toString()));
        }
        for (StaffPostRecord row : posts(tx, staffId)) {
            if (row.getValidFrom().equals(from)) {
                row.setStaffPosition(position);
                row.setDepartment(department);
                tx.update(row);
                return new Written(tx.revision());
            }
        }
        LocalDate until = null;
        for (StaffPostRecord row : posts(tx, staffId)) {
            if (holds(row.getValidFrom(), row.getValidTo(), from)) {
                until = row.getValidTo();
                row.setValidTo(from);
                tx.update(row);
            } else if (row.getValidFrom().isAfter(from) && until == null) {
                until = row.getValidFrom();
            }
        }
        tx.insert(post(staffId, position, department, from, until));
        return new Written(tx.revision());
    }

    /** 调整工资: yuan a month from a day on. */
    public StaffResult pay(UUID staffId, Money amount, LocalDate from) {
        String purpose = purposes.t("staff.purpose.pay", nameOf(staffId));
        return store.write(session.actor(), purpose, tx -> pay(tx, staffId, amount, from));
    }

    public StaffResult pay(Tx tx, UUID staffId, Money amount, LocalDate from) {
        if (notEmployed(tx, staffId, from)) {
            return new DoesNotFit(Problem.refuse("from", "staff.problem.notEmployed", from.toString()));
        }
        LocalDate until = null;
        for (StaffWageRecord row : wages(tx, staffId)) {
            if (row.getValidFrom().equals(from)) {
                row.setMonthWage(amount);
                tx.update(row);
                return new Written(tx.revision());
            }
            if (holds(row.getValidFrom(), row.getValidTo(), from)) {
                until = row.getValidTo();
                row.setValidTo(from);
                tx.update(row);
            } else if (row.getValidFrom().isAfter(from) && until == null) {
                until = row.getValidFrom();
            }
        }
        tx.insert(wage(staffId, amount, from, until));
        return new Written(tx.revision());
    }

    /** Many new persons, such as those of an import; the caller has seen to it that no number is known. */
    public void takeIn(Tx tx, List<NewStaff> drafts) {
        LocalDate today = today();
        tx.insertAll(drafts.stream()
                .map(draft -> fill(new StaffRecord(), draft.person().toStaff(today)))
                .toList());
        tx.insertAll(drafts.stream()
                .map(draft -> fill(new EmploymentRecord(), draft.employment()))
                .toList());
        var posts = new ArrayList<StaffPostRecord>();
        var wages = new ArrayList<StaffWageRecord>();
        for (NewStaff draft : drafts) {
            firstPost(draft.employment()).ifPresent(posts::add);
            firstWage(draft.employment()).ifPresent(wages::add);
        }
        tx.insertAll(posts);
        tx.insertAll(wages);
    }

    private void begin(Tx tx, EmploymentDraft draft) {
        firstPost(draft).ifPresent(tx::insert);
        firstWage(draft).ifPresent(tx::insert);
    }

    private Optional<StaffPostRecord> firstPost(EmploymentDraft draft) {
        StaffPosition position = draft.start().position();
        LocalDate from = Objects.requireNonNull(draft.hiredOn());
        return position == null || from.equals(draft.leftOn())
                ? Optional.empty()
                : Optional.of(post(draft.staffId(), position, draft.start().department(), from, draft.leftOn()));
    }

    private Optional<StaffWageRecord> firstWage(EmploymentDraft draft) {
        Money amount = draft.start().wage();
        LocalDate from = Objects.requireNonNull(draft.hiredOn());
        return amount == null || from.equals(draft.leftOn())
                ? Optional.empty()
                : Optional.of(wage(draft.staffId(), amount, from, draft.leftOn()));
    }

    /** Posts and wages of an employment begin and end with it. */
    private static void follow(Tx tx, EmploymentDraft draft, LocalDate begunBefore) {
        posts(tx, draft.staffId())
                .forEach(row -> follow(tx, draft, begunBefore, row, STAFF_POST.VALID_FROM, STAFF_POST.VALID_TO));
        wages(tx, draft.staffId())
                .forEach(row -> follow(tx, draft, begunBefore, row, STAFF_WAGE.VALID_FROM, STAFF_WAGE.VALID_TO));
    }

    private static void follow(
            Tx tx,
            EmploymentDraft draft,
            LocalDate begunBefore,
            UpdatableRecord<?> row,
            Field<LocalDate> validFrom,
            Field<LocalDate> validTo) {
        LocalDate left = draft.leftOn();
        LocalDate from = row.get(validFrom);
        LocalDate to = row.get(validTo);
        if (from.isBefore(begunBefore)) {
            return;
        }
        if (left != null && !from.isBefore(left)) {
            tx.delete(row);
            return;
        }
        if (from.equals(begunBefore)) {
            row.set(validFrom, Objects.requireNonNull(draft.hiredOn()));
        }
        if (to == null || left != null && to.isAfter(left)) {
            row.set(validTo, left);
        }
        if (row.modified()) {
            tx.update(row);
        }
    }

    private static List<StaffPostRecord> posts(Tx tx, UUID staffId) {
        return tx.db()
                .selectFrom(STAFF_POST)
                .where(STAFF_POST.STAFF_ID.eq(staffId))
                .orderBy(STAFF_POST.VALID_FROM)
                .fetch();
    }

    private static List<StaffWageRecord> wages(Tx tx, UUID staffId) {
        return tx.db()
                .selectFrom(STAFF_WAGE)
                .where(STAFF_WAGE.STAFF_ID.eq(staffId))
                .orderBy(STAFF_WAGE.VALID_FROM)
                .fetch();
    }

    private static boolean holds(LocalDate from, @Nullable LocalDate to, LocalDate day) {
        return !day.isBefore(from) && (to == null || day.isBefore(to));
    }

    private static boolean notEmployed(Tx tx, UUID staffId, LocalDate day) {
        return new StaffQueries(tx.db())
                .employmentsOf(staffId).stream()
                        .noneMatch(one -> holds(one.hiredOn(), one.leftOn().orElse(null), day));
    }

    private StaffPostRecord post(
            UUID staffId,
            StaffPosition position,
            @Nullable String department,
            LocalDate from,
            @Nullable LocalDate until) {
        var row = new StaffPostRecord();
        row.setId(ids.next());
        row.setStaffId(staffId);
        row.setStaffPosition(position);
        row.setDepartment(department);
        row.setValidFrom(from);
        row.setValidTo(until);
        return row;
    }

    private StaffWageRecord wage(UUID staffId, Money amount, LocalDate from, @Nullable LocalDate until) {
        var row = new StaffWageRecord();
        row.setId(ids.next());
        row.setStaffId(staffId);
        row.setMonthWage(amount);
        row.setValidFrom(from);
        row.setValidTo(until);
        return row;
    }

    private static EmploymentRecord fill(EmploymentRecord row, EmploymentDraft draft) {
        row.setId(draft.id());
        row.setStaffId(draft.staffId());
        row.setHiredOn(draft.hiredOn());
        row.setHiredDayKnown(draft.hiredDayKnown());
        row.setLeftOn(draft.leftOn());
        row.setEmploymentKind(draft.kind());
        row.setContractFrom(draft.contractFrom());
        row.setContractTo(draft.contractTo());
        row.setSocialInsured(draft.socialInsured());
        row.setLeavingReason(draft.leavingReason());
        return row;
    }

    private static StaffRecord fill(StaffRecord row, Staff staff) {
        row.setId(staff.id());
        row.setStaffNumber(staff.number().orElse(null));
        row.setName(staff.name());
        Pinyin pinyin = Pinyin.ofName(staff.name());
        row.setPinyin(cut(pinyin.spaced(), PINYIN));
        row.setInitials(cut(pinyin.initials(), INITIALS));
        row.setSearch(cut(searchable(staff), SEARCH));
        row.setSex(staff.sex().orElse(null));
        row.setBirthOn(staff.birthOn().orElse(null));
        row.setIdNumber(staff.idNumber().orElse(null));
        row.setIdMissingReason(staff.idMissingReason().orElse(null));
        row.setEthnicGroup(staff.ethnicGroup().orElse(null));
        row.setEducation(staff.education().orElse(null));
        row.setPoliticalStatus(staff.politicalStatus().orElse(null));
        row.setHukouAddress(staff.hukouAddress().orElse(null));
        row.setPhone(staff.phone().orElse(null));
        row.setEmergencyName(staff.emergencyName().orElse(null));
        row.setEmergencyPhone(staff.emergencyPhone().orElse(null));
        row.setRemark(staff.remark().orElse(null));
        return row;
    }

    private static String searchable(Staff staff) {
        return Stream.of(
                        Optional.of(Pinyin.searchable(staff.name())),
                        staff.number(),
                        staff.idNumber(),
                        staff.phone().map(phone -> phone.replaceAll("[\\s-]", "")))
                .flatMap(Optional::stream)
                .map(text -> text.toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" "));
    }

    private static String cut(String text, int length) {
        return text.length() <= length ? text : text.substring(0, length);
    }

    private static Optional<String> owner(Tx tx, StaffDraft draft) {
        return draft.normalisedNumber().flatMap(number -> new StaffQueries(tx.db()).ownerOf(number, draft.id()));
    }

    private String nameOf(UUID staffId) {
        return new StaffQueries(store.read()).nameOf(staffId).orElse("");
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
