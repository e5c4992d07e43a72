// SPDX-License-Identifier: Apache-2.0
package anyi.intake.plan;

import anyi.intake.find.Field;
import anyi.intake.find.LedgerKind;
import anyi.term.AssessmentReason;
import anyi.term.AssessmentStandard;
import anyi.term.BedService;
import anyi.term.BedType;
import anyi.term.CareDependence;
import anyi.term.CareLevel;
import anyi.term.DisabilityCategory;
import anyi.term.DischargeReason;
import anyi.term.EconomicCategory;
import anyi.term.Education;
import anyi.term.EmploymentKind;
import anyi.term.Funding;
import anyi.term.HukouKind;
import anyi.term.LeaveKind;
import anyi.term.MaritalStatus;
import anyi.term.Sex;
import anyi.term.StaffPosition;
import anyi.term.SubsidyKind;
import anyi.value.Money;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a record says, each fact in one written form, so that files and home can be compared: days as ISO, a month where
 * the day is unknown, money with two decimals, vocabularies by their constants.
 */
public final class Facts {
    private final FactSet set;
    private final @Nullable String[] values;

    public Facts(LedgerKind kind) {
        set = FactSet.of(kind);
        values = new @Nullable String[set.fields().size()];
    }

    public Facts set(Field field, @Nullable String value) {
        values[set.place(field)] = value == null || value.isBlank() ? null : value;
        return this;
    }

    public @Nullable String get(Field field) {
        return values[set.place(field)];
    }

    /** Whether records of this kind have the fact at all. */
    boolean knows(Field field) {
        return set.fields().contains(field);
    }

    public boolean has(Field field) {
        return get(field) != null;
    }

    public String text(Field field) {
        String value = get(field);
        return value == null ? "" : value;
    }

    public @Nullable LocalDate day(Field field) {
        String value = get(field);
        return value == null || value.length() < 10 ? null : LocalDate.parse(value);
    }

    /** The first day that is meant: of a month its first. */
    public @Nullable LocalDate earliest(Field field) {
        String value = get(field);
        if (value == null) {
            return null;
        }
        return value.length() < 10 ? YearMonth.parse(value).atDay(1) : LocalDate.parse(value);
    }

    /** The last day that can be meant: of a month its last. */
    public @Nullable LocalDate latest(Field field) {
        String value = get(field);
        if (value == null) {
            return null;
        }
        return value.length() < 10 ? YearMonth.parse(value).atEndOfMonth() : LocalDate.parse(value);
    }

    public Optional<Money> money(Field field) {
        return Optional.ofNullable(get(field)).map(Money::of);
    }

    public Optional<Integer> whole(Field field) {
        return Optional.ofNullable(get(field)).map(Integer::valueOf);
    }

    public <E extends Enum<E>> Optional<E> term(Class<E> type, Field field) {
        return Optional.ofNullable(get(field)).map(name -> Enum.valueOf(type, name));
    }

    /** Where a bed is, in the form in which ledgers are compared with it. */
    public Facts setPlace(String building, String room, String number) {
        set(Field.BUILDING, BedName.buildingKey(building));
        BedName name = BedName.of("", room, number);
        return set(Field.ROOM, name.room()).set(Field.BED, name.number());
    }

    /** An economic category with the word that a ledger has for it; the category is missing where the word decides none. */
    public static @Nullable String category(@Nullable EconomicCategory category, @Nullable String word) {
        if (category == null) {
            return word;
        }
        return category.name() + "|" + (word == null ? "" : word);
    }

    /** The category that a fact of {@link #category} has; nothing where only the word is known. */
    public Optional<EconomicCategory> category() {
        String value = text(Field.ECONOMIC);
        int bar = value.indexOf('|');
        return bar < 0 ? Optional.empty() : Optional.of(EconomicCategory.valueOf(value.substring(0, bar)));
    }

    /** The word of a ledger for the category; empty where it has none. */
    public String categoryWord() {
        String value = text(Field.ECONOMIC);
        return value.substring(value.indexOf('|') + 1);
    }

    /** How a fact is shown to people: a word of its vocabulary, else as it is. */
    public static Object shown(Field field, String value) {
        return switch (field) {
            case SEX -> Sex.valueOf(value);
            case MARITAL -> MaritalStatus.valueOf(value);
            case EDUCATION -> Education.valueOf(value);
            case HUKOU_KIND -> HukouKind.valueOf(value);
            case CARE_LEVEL -> CareLevel.valueOf(value);
            case POSITION -> StaffPosition.valueOf(value);
            case EMPLOYMENT -> EmploymentKind.valueOf(value);
            case PAYER -> Funding.valueOf(value);
            case DISCHARGE_REASON -> DischargeReason.valueOf(value);
            case BED_TYPE -> BedType.valueOf(value);
            case BED_STATE -> BedService.valueOf(value);
            case ASSESS_REASON -> AssessmentReason.valueOf(value);
            case STANDARD -> AssessmentStandard.valueOf(value);
            case LEVEL -> CareDependence.valueOf(value);
            case LEAVE_KIND -> LeaveKind.valueOf(value);
            case DISABILITY -> DisabilityCategory.valueOf(value.substring(0, value.indexOf(':')));
            case ECONOMIC ->
                value.matches(".*\\|")
                        ? EconomicCategory.valueOf(value.replace("|", ""))
                        : value.replaceFirst(".*\\|", "");
            default -> value;
        };
    }

    public static Field paidFor(SubsidyKind kind) {
        return switch (kind) {
            case OLD_AGE -> Field.PAID_OLD_AGE;
            case CARE -> Field.PAID_CARE;
            case SERVICE -> Field.PAID_SERVICE;
            case BASIC_LIVING -> Field.PAID_BASIC;
            case DISABILITY -> Field.PAID_DISABILITY;
            case CONSTRUCTION, OPERATING, ENTRY_BONUS, POST, SKILL, TOTAL, OTHER -> Field.PAID_OTHER;
        };
    }

    /** A fact that is there on both sides and not the same. */
    public record Difference(Field field, String known, String written) {}

    /** What this says otherwise than {@code known}; what is missing on either side is no difference. */
    public List<Difference> against(Facts known, List<Field> compared) {
        var differences = new ArrayList<Difference>();
        for (Field field : compared) {
            String mine = get(field);
            String theirs = known.get(field);
            if (mine != null && theirs != null && !same(mine, theirs)) {
                differences.add(new Difference(field, theirs, mine));
            }
        }
        return differences;
    }

    /** What this has and {@code known} has not, or only with less precision. */
    public List<Field> beyond(Facts known, List<Field> compared) {
        return compared.stream()
                .filter(field -> {
                    String mine = get(field);
                    String theirs = known.get(field);
                    return mine != null && (theirs == null || isMoreThan(mine, theirs));
                })
                .toList();
    }

    /** A month and a day in it do not contradict each other; nor do a name and the same with a lost character. */
    private static boolean same(String mine, String theirs) {
        return mine.equals(theirs)
                || sameCategory(mine, theirs)
                || isMonthOf(mine, theirs)
                || isMonthOf(theirs, mine)
                || Names.isSame(mine, theirs);
    }

    private static boolean sameCategory(String mine, String theirs) {
        int bar = mine.indexOf('|');
        return bar > 0 && theirs.startsWith(mine.substring(0, bar + 1));
    }

    private static boolean isMoreThan(String mine, String theirs) {
        return isMonthOf(theirs, mine) || Names.hasHole(theirs) && !Names.hasHole(mine) && Names.isSame(mine, theirs);
    }

    private static boolean isMonthOf(String month, String day) {
        return month.length() == 7 && day.length() == 10 && month.charAt(4) == '-' && day.startsWith(month);
    }
}
