// SPDX-License-Identifier: Apache-2.0
package anyi.staff;

import anyi.term.Education;
import anyi.term.Sex;
import anyi.value.IdentityNumber;
import anyi.value.PersonName;
import anyi.value.Problem;
import anyi.value.Problems;
import anyi.value.Reading;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The particulars of a staff member as typed, or as a ledger has them. Sex and birth may be left to the number.
 *
 * @param id made before it is saved, so that trying again is harmless
 * @param revision that was read before somebody typed; 0 = a new person
 */
public record StaffDraft(
        UUID id,
        long revision,
        @Nullable String number,
        @Nullable String name,
        @Nullable Sex sex,
        @Nullable LocalDate birthOn,
        @Nullable String idNumber,
        @Nullable String idMissingReason,
        @Nullable String ethnicGroup,
        @Nullable Education education,
        @Nullable String politicalStatus,
        @Nullable String hukouAddress,
        @Nullable String phone,
        @Nullable String emergencyName,
        @Nullable String emergencyPhone,
        @Nullable String remark) {
    private static final int LONGEST_NAME = 30;
    private static final int YOUNGEST = 16;
    private static final int OLDEST = 90;

    /** Enough where the number says the rest. */
    public static StaffDraft of(UUID id, String name, @Nullable String idNumber) {
        return new StaffDraft(
                id, 0, null, name, null, null, idNumber, null, null, null, null, null, null, null, null, null);
    }

    public static StaffDraft of(Staff known) {
        return new StaffDraft(
                known.id(),
                known.revision(),
                known.number().orElse(null),
                known.name(),
                known.sex().orElse(null),
                known.birthOn().orElse(null),
                known.idNumber().orElse(null),
                known.idMissingReason().orElse(null),
                known.ethnicGroup().orElse(null),
                known.education().orElse(null),
                known.politicalStatus().orElse(null),
                known.hukouAddress().orElse(null),
                known.phone().orElse(null),
                known.emergencyName().orElse(null),
                known.emergencyPhone().orElse(null),
                known.remark().orElse(null));
    }

    public Problems check(LocalDate today) {
        List<Problem> problems = new ArrayList<>();
        String tidy = tidyName();
        if (tidy.isEmpty()) {
            problems.add(Problem.refuse("name", "staff.problem.nameMissing"));
        } else if (tidy.codePointCount(0, tidy.length()) > LONGEST_NAME) {
            problems.add(Problem.refuse("name", "staff.problem.nameTooLong", LONGEST_NAME));
        }
        if (has(idNumber)) {
            checkNumber(problems, today);
        } else if (!has(idMissingReason)) {
            problems.add(Problem.refuse("idNumber", "staff.problem.idMissing"));
        }
        checkAge(problems, today);
        return new Problems(problems);
    }

    private void checkNumber(List<Problem> problems, LocalDate today) {
        switch (IdentityNumber.read(idNumber == null ? "" : idNumber, today)) {
            case Reading.Bad<IdentityNumber> bad -> problems.add(told(bad));
            case Reading.Good<IdentityNumber> good -> checkAgreement(problems, good.value());
        }
    }

    private static Problem told(Reading.Bad<IdentityNumber> bad) {
        return switch (bad.fault()) {
            case LENGTH -> Problem.refuse("idNumber", "staff.problem.idLength", bad.length());
            case CHARACTERS -> Problem.refuse("idNumber", "staff.problem.idCharacters");
            case CHECK -> Problem.refuse("idNumber", "staff.problem.idCheck");
            case DATE, FUTURE, AGE -> Problem.refuse("idNumber", "staff.problem.idDate");
        };
    }

    private void checkAgreement(List<Problem> problems, IdentityNumber number) {
        Sex told = number.isMale() ? Sex.MALE : Sex.FEMALE;
        if (sex != null && sex != told) {
            problems.add(Problem.refuse("sex", "staff.problem.sexDiffers", told));
        }
        if (birthOn != null && !birthOn.equals(number.birthOn())) {
            problems.add(Problem.refuse(
                    "birthOn", "staff.problem.birthDiffers", number.birthOn().toString()));
        }
    }

    /** The labour law asks for sixteen years; beyond ninety a digit is wrong rather than somebody working. */
    private void checkAge(List<Problem> problems, LocalDate today) {
        born(today)
                .map(birth ->
                        birth.isAfter(today) ? -1 : Period.between(birth, today).getYears())
                .filter(age -> age < YOUNGEST || age > OLDEST)
                .ifPresent(age -> problems.add(
                        Problem.warn(has(idNumber) ? "idNumber" : "birthOn", "staff.problem.ageUnlikely", age)));
    }

    private Optional<LocalDate> born(LocalDate today) {
        return Optional.ofNullable(birthOn).or(() -> readNumber(today).map(IdentityNumber::birthOn));
    }

    private Optional<IdentityNumber> readNumber(LocalDate today) {
        return has(idNumber)
                ? IdentityNumber.read(idNumber == null ? "" : idNumber, today).good()
                : Optional.empty();
    }

    /** As numbers are compared and kept; also while it is wrong. */
    public Optional<String> normalisedNumber() {
        return text(idNumber).map(IdentityNumber::normalise);
    }

    public String tidyName() {
        return name == null ? "" : PersonName.tidy(name);
    }

    /** A clean draft as a fact: the number gives the sex and birth that were not typed. */
    Staff toStaff(LocalDate today) {
        Optional<IdentityNumber> read = readNumber(today);
        return new Staff(
                id,
                revision,
                text(number),
                tidyName(),
                Optional.ofNullable(sex).or(() -> read.map(known -> known.isMale() ? Sex.MALE : Sex.FEMALE)),
                born(today),
                normalisedNumber(),
                has(idNumber) ? Optional.empty() : text(idMissingReason),
                text(ethnicGroup),
                Optional.ofNullable(education),
                text(politicalStatus),
                text(hukouAddress),
                text(phone),
                text(emergencyName),
                text(emergencyPhone),
                text(remark));
    }

    private static boolean has(@Nullable String typed) {
        return typed != null && !typed.isBlank();
    }

    private static Optional<String> text(@Nullable String typed) {
        return has(typed) && typed != null ? Optional.of(typed.strip()) : Optional.empty();
    }
}
