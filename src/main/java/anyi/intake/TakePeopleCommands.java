// SPDX-License-Identifier: Apache-2.0
package anyi.intake;

import static anyi.intake.find.Field.*;

import anyi.intake.find.Field;
import anyi.intake.find.LedgerKind;
import anyi.intake.plan.Facts;
import anyi.intake.plan.Line;
import anyi.intake.plan.Plan;
import anyi.intake.plan.Verdict;
import anyi.resident.IdentityDraft;
import anyi.resident.ParticularsDraft;
import anyi.resident.ResidentDraft;
import anyi.resident.contact.Contact.Roles;
import anyi.resident.contact.ContactDraft;
import anyi.resident.status.CareLevelDraft;
import anyi.resident.status.DisabilityDraft;
import anyi.resident.status.EconomicStatusDraft;
import anyi.resident.status.HukouDraft;
import anyi.stay.Admitting;
import anyi.stay.ContractDraft;
import anyi.stay.DischargeDraft;
import anyi.stay.StayDraft;
import anyi.store.Tx;
import anyi.term.CareLevel;
import anyi.term.DisabilityCategory;
import anyi.term.DischargeReason;
import anyi.term.EconomicCategory;
import anyi.term.Education;
import anyi.term.Funding;
import anyi.term.HukouKind;
import anyi.term.IdKind;
import anyi.term.MaritalStatus;
import anyi.term.Sex;
import anyi.text.Messages;
import anyi.value.IdentityNumber;
import anyi.value.Ids;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Writes the new people of a plan: who they are, what they are recognised as, their stay and bed. */
final class TakePeopleCommands {
    private static final Set<EconomicCategory> SUPPORTED =
            Set.of(EconomicCategory.TEKUN_CONCENTRATED, EconomicCategory.WUBAO, EconomicCategory.THREE_NOS);
    private static final int CHUNK = 5_000;

    private final Owners owners;
    private final Ids ids;
    private final Messages chinese;
    private final LocalDate today;

    TakePeopleCommands(Owners owners, Ids ids, Messages chinese, LocalDate today) {
        this.owners = owners;
        this.ids = ids;
        this.chinese = chinese;
        this.today = today;
    }

    /** @param beds the beds that were planned, as they are in the home now */
    void take(Tx tx, Plan plan, Map<UUID, UUID> beds) {
        List<Line> fresh = plan.of(LedgerKind.RESIDENTS).stream()
                .filter(line -> line.verdict() == Verdict.TAKEN && !line.isKnown())
                .toList();
        for (int from = 0; from < fresh.size(); from += CHUNK) {
            people(tx, fresh.subList(from, Math.min(fresh.size(), from + CHUNK)));
        }
        stays(tx, fresh, beds);
    }

    private void people(Tx tx, List<Line> lines) {
        owners.person()
                .residents()
                .takeIn(tx, lines.stream().map(this::resident).toList());
        owners.person().contacts().takeIn(tx, drafts(lines, this::contact));
        owners.person().successions().takeInHukou(tx, drafts(lines, line -> hukou(line, admitted(line.facts()))));
        owners.person().economic().takeIn(tx, drafts(lines, line -> economic(line, admitted(line.facts()))));
        owners.person().disabilities().takeIn(tx, drafts(lines, line -> disability(line, admitted(line.facts()))));
        owners.person()
                .successions()
                .takeInCareLevels(tx, drafts(lines, line -> careLevel(line, admitted(line.facts()))));
    }

    private static <T> List<T> drafts(List<Line> lines, java.util.function.Function<Line, Optional<T>> draft) {
        return lines.stream().map(draft).flatMap(Optional::stream).toList();
    }

    private void stays(Tx tx, List<Line> lines, Map<UUID, UUID> beds) {
        List<StayDraft> drafts = lines.stream().map(line -> stay(line, beds)).toList();
        List<Admitting> outcomes = owners.stays().takeIn(tx, drafts);
        var refused = new ArrayList<Line>();
        for (int i = 0; i < outcomes.size(); i++) {
            if (!(outcomes.get(i) instanceof Admitting.Admitted)) {
                refused.add(lines.get(i));
            }
        }
        if (!refused.isEmpty()) {
            throw new NotAsPlanned(refused);
        }
    }

    private static UUID id(Line line) {
        return Objects.requireNonNull(line.target());
    }

    private ResidentDraft resident(Line line) {
        Facts facts = line.facts();
        boolean numbered = facts.has(ID_NUMBER);
        var identity = new IdentityDraft(
                cut(facts, NAME, 60),
                cut(facts, FORMER_NAME, 60),
                facts.term(Sex.class, SEX).orElse(null),
                facts.day(BIRTH),
                numbered ? facts.term(IdKind.class, ID_KIND).orElse(null) : IdKind.NONE,
                cut(facts, ID_NUMBER, 30),
                numbered ? null : chinese.t("intake.reason.noNumber"),
                null);
        String remark = line.isStruck() ? null : facts.get(REMARK);
        var particulars = new ParticularsDraft(
                cut(facts, ETHNIC, 30),
                facts.term(MaritalStatus.class, MARITAL).orElse(null),
                facts.term(Education.class, EDUCATION).orElse(null),
                cut(facts, FORMER_WORK, 120),
                cut(facts, RELIGION, 60),
                cut(facts, PHONE, 60),
                cut(facts, ADDRESS, 200),
                cut(facts, DIET, 120),
                null,
                cut(facts, ALLERGY, 200),
                null,
                remark);
        return new ResidentDraft(id(line), 0, identity, particulars);
    }

    Optional<ContactDraft> contact(Line line) {
        Facts facts = line.facts();
        if (!facts.has(CONTACT_NAME) && !facts.has(CONTACT_PHONE)) {
            return Optional.empty();
        }
        String name = cut(facts, CONTACT_NAME, 60);
        return Optional.of(ContactDraft.of(
                        ids.next(),
                        id(line),
                        name == null ? chinese.t("intake.reason.contactWithoutName") : name,
                        cut(facts, CONTACT_RELATION, 40),
                        cut(facts, CONTACT_PHONE, 60))
                .as(Roles.EMERGENCY));
    }

    /** The division is the number's suggestion: the first registration, to be checked. */
    Optional<HukouDraft> hukou(Line line, LocalDate from) {
        Facts facts = line.facts();
        if (!facts.has(HUKOU_KIND) && !facts.has(HUKOU_ADDRESS)) {
            return Optional.empty();
        }
        Optional<String> division = Optional.ofNullable(facts.get(ID_NUMBER))
                .filter(number -> number.matches("\\d{17}[\\dX]"))
                .map(IdentityNumber::new)
                .flatMap(IdentityNumber::division)
                .map(code -> code.text());
        return Optional.of(new HukouDraft(
                ids.next(),
                0,
                id(line),
                division.orElse(null),
                facts.term(HukouKind.class, HUKOU_KIND).orElse(null),
                cut(facts, HUKOU_ADDRESS, 200),
                false,
                from));
    }

    Optional<EconomicStatusDraft> economic(Line line, LocalDate from) {
        Facts facts = line.facts();
        if (!facts.has(ECONOMIC)) {
            return Optional.empty();
        }
        String word = facts.categoryWord();
        return Optional.of(new EconomicStatusDraft(
                ids.next(),
                0,
                id(line),
                facts.category().orElse(null),
                word.isEmpty() ? null : word,
                cut(facts, ECONOMIC_NUMBER, 60),
                from,
                null,
                null,
                null));
    }

    Optional<DisabilityDraft> disability(Line line, LocalDate from) {
        Facts facts = line.facts();
        String written = facts.text(DISABILITY);
        int colon = written.indexOf(':');
        if (colon < 0) {
            return Optional.empty();
        }
        String grade = written.substring(colon + 1);
        return Optional.of(new DisabilityDraft(
                ids.next(),
                0,
                id(line),
                DisabilityCategory.valueOf(written.substring(0, colon)),
                grade.isEmpty() ? null : Integer.valueOf(grade),
                cut(facts, DISABILITY_CARD, 30),
                null,
                from,
                null));
    }

    Optional<CareLevelDraft> careLevel(Line line, LocalDate from) {
        return line.facts()
                .term(CareLevel.class, CARE_LEVEL)
                .map(level -> new CareLevelDraft(ids.next(), id(line), level, from));
    }

    StayDraft stay(Line line, Map<UUID, UUID> beds) {
        Facts facts = line.facts();
        UUID planned = line.bed();
        boolean reachable = facts.has(CONTACT_NAME) || facts.has(CONTACT_PHONE);
        return new StayDraft(
                ids.next(),
                id(line),
                admitted(facts),
                facts.day(ADMITTED) != null,
                funding(facts).orElse(null),
                planned == null ? null : beds.getOrDefault(planned, planned),
                contract(facts),
                reachable ? null : chinese.t("intake.reason.noContact"),
                discharge(line));
    }

    static Optional<Funding> funding(Facts facts) {
        Optional<Funding> told = facts.term(Funding.class, PAYER);
        return told.or(() -> facts.category()
                .flatMap(category -> SUPPORTED.contains(category)
                        ? Optional.of(Funding.DESTITUTE_SUPPORT)
                        : Optional.of(Funding.SELF).filter(payer -> category == EconomicCategory.NONE)));
    }

    static ContractDraft contract(Facts facts) {
        LocalDate from = facts.day(CONTRACT_FROM);
        LocalDate to = facts.day(CONTRACT_TO);
        return new ContractDraft(
                cut(facts, CONTRACT_NUMBER, 60),
                from,
                to,
                facts.money(FEE).orElse(null),
                facts.money(DEPOSIT).orElse(null));
    }

    @Nullable
    DischargeDraft discharge(Line line) {
        Facts facts = line.facts();
        LocalDate on = capped(facts.latest(DISCHARGED));
        if (on == null) {
            return null;
        }
        LocalDate came = admitted(facts);
        return new DischargeDraft(
                on.isBefore(came) ? came : on,
                facts.term(DischargeReason.class, DISCHARGE_REASON).orElse(null),
                cut(facts, DESTINATION, 200),
                cut(facts, REMARK, 400));
    }

    /** The day, or the last day that is meant: then somebody was certainly in house. Never later than today. */
    LocalDate admitted(Facts facts) {
        LocalDate day = facts.day(ADMITTED);
        if (day != null) {
            return day;
        }
        LocalDate sure = Objects.requireNonNullElse(capped(facts.latest(ADMITTED)), today);
        LocalDate left = facts.latest(DISCHARGED);
        return left != null && left.isBefore(sure) ? left : sure;
    }

    private @Nullable LocalDate capped(@Nullable LocalDate day) {
        return day != null && day.isAfter(today) ? today : day;
    }

    /** What a column can keep; the whole cell stays in the file. */
    static @Nullable String cut(Facts facts, Field field, int length) {
        String text = facts.get(field);
        return text == null || text.length() <= length ? text : text.substring(0, length);
    }
}
