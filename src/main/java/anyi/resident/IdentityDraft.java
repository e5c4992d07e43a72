// SPDX-License-Identifier: Apache-2.0
package anyi.resident;

import anyi.term.IdKind;
import anyi.term.Sex;
import anyi.text.Divisions;
import anyi.text.Letters;
import anyi.value.DivisionCode;
import anyi.value.IdentityNumber;
import anyi.value.NumberFault;
import anyi.value.PersonName;
import anyi.value.Problem;
import anyi.value.Problems;
import anyi.value.Reading;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who a person is, as typed or as a ledger has it.
 *
 * @param idKind nothing = what the number says; foreigners' old numbers and other papers have to be named
 */
public record IdentityDraft(
        @Nullable String name,
        @Nullable String formerName,
        @Nullable Sex sex,
        @Nullable LocalDate birthOn,
        @Nullable IdKind idKind,
        @Nullable String idNumber,
        @Nullable String idMissingReason,
        @Nullable LocalDate idExpiresOn) {
    private static final int LONGEST_NAME = 30;
    private static final int OLDEST = 120;
    private static final String OLD_FOREIGN = "[A-Z]{3}\\d{12}";

    /** Enough where the number says the rest. */
    public static IdentityDraft of(@Nullable String name, @Nullable String idNumber) {
        return new IdentityDraft(name, null, null, null, null, idNumber, null, null);
    }

    public static IdentityDraft of(Identity known) {
        return new IdentityDraft(
                known.name(),
                known.formerName().orElse(null),
                known.sex().orElse(null),
                known.birthOn().orElse(null),
                known.idKind(),
                known.idNumber().orElse(null),
                known.idMissingReason().orElse(null),
                known.idExpiresOn().orElse(null));
    }

    public IdentityDraft born(@Nullable Sex asWritten, @Nullable LocalDate day) {
        return new IdentityDraft(name, formerName, asWritten, day, idKind, idNumber, idMissingReason, idExpiresOn);
    }

    public IdentityDraft withoutNumber(String reason) {
        return new IdentityDraft(name, formerName, sex, birthOn, IdKind.NONE, null, reason, idExpiresOn);
    }

    /** What refuses, and what is written and marked. Sex and birth may be left to the number. */
    public Problems check(LocalDate today) {
        List<Problem> problems = new ArrayList<>();
        checkName(problems);
        if (has(idNumber)) {
            checkNumber(problems, today);
        } else if (!has(idMissingReason)) {
            problems.add(Problem.refuse("idNumber", "resident.problem.idMissing"));
        }
        checkBirth(problems, today);
        return new Problems(problems);
    }

    /**
     * What deserves a look and stops nothing, nor leaves a mark: a character that the type lacks, codes of counties that
     * are gone, a card that ran out.
     */
    public Problems remarks(LocalDate today) {
        List<Problem> remarks = new ArrayList<>();
        String undrawn = Letters.missing(PersonName.tidy(name == null ? "" : name));
        if (!undrawn.isEmpty()) {
            remarks.add(Problem.warn("name", "resident.problem.nameCharacterUndrawn", undrawn));
        }
        number(today)
                .flatMap(IdentityNumber::division)
                .filter(code -> !Divisions.isKnown(code))
                .ifPresent(code -> remarks.add(
                        Problem.warn("idNumber", "resident.problem.divisionUnknown", code.county(), named(code))));
        if (idExpiresOn != null && idExpiresOn.isBefore(today)) {
            remarks.add(Problem.warn("idExpiresOn", "resident.problem.idExpired", idExpiresOn.toString()));
        }
        return new Problems(remarks);
    }

    private static String named(DivisionCode code) {
        String name = Divisions.name(code);
        return name.isEmpty() ? "?" : name;
    }

    private void checkName(List<Problem> problems) {
        String tidy = text(name).map(PersonName::tidy).orElse("");
        int length = tidy.codePointCount(0, tidy.length());
        if (length == 0) {
            problems.add(Problem.refuse("name", "resident.problem.nameMissing"));
        } else if (length > LONGEST_NAME) {
            problems.add(Problem.refuse("name", "resident.problem.nameTooLong", length, LONGEST_NAME));
        } else if (tidy.chars().anyMatch(c -> "?？\uFFFD□〓".indexOf(c) >= 0)) {
            problems.add(Problem.warn("name", "resident.problem.nameCharacterLost", tidy));
        }
    }

    private void checkNumber(List<Problem> problems, LocalDate today) {
        if (isOtherPaper()) {
            return;
        }
        String typed = idNumber == null ? "" : idNumber;
        switch (IdentityNumber.read(typed, today)) {
            case Reading.Bad<IdentityNumber> bad -> problems.add(told(bad));
            case Reading.Good<IdentityNumber> good -> {
                if (IdentityNumber.isOldForm(typed)) {
                    problems.add(Problem.warn(
                            "idNumber",
                            "resident.problem.idOldForm",
                            good.value().text()));
                }
                checkAgreement(problems, good.value());
            }
        }
    }

    private static Problem told(Reading.Bad<IdentityNumber> bad) {
        return switch (bad.fault()) {
            case LENGTH -> Problem.refuse("idNumber", "resident.problem.idLength", bad.length());
            case CHARACTERS -> Problem.refuse("idNumber", "resident.problem.idCharacters");
            case CHECK -> Problem.refuse("idNumber", "resident.problem.idCheck");
            case DATE -> Problem.refuse("idNumber", "resident.problem.idDate");
            case FUTURE -> Problem.refuse("idNumber", "resident.problem.idFuture");
            case AGE -> Problem.refuse("idNumber", "resident.problem.idAge", OLDEST);
        };
    }

    private void checkAgreement(List<Problem> problems, IdentityNumber number) {
        if (sex != null && sex != sexOf(number)) {
            problems.add(Problem.refuse("sex", "resident.problem.sexDiffers", sexOf(number)));
        }
        if (birthOn != null && !birthOn.equals(number.birthOn())) {
            problems.add(Problem.refuse(
                    "birthOn", "resident.problem.birthDiffers", number.birthOn().toString()));
        }
    }

    private void checkBirth(List<Problem> problems, LocalDate today) {
        if (birthOn == null) {
            return;
        }
        if (birthOn.isAfter(today)) {
            problems.add(Problem.refuse("birthOn", "resident.problem.birthInFuture"));
        } else if (Period.between(birthOn, today).getYears() > OLDEST) {
            problems.add(Problem.refuse("birthOn", "resident.problem.birthTooEarly", OLDEST));
        }
    }

    /** The number with its check right, where it is one of the forms that have a check. */
    public Optional<IdentityNumber> number(LocalDate today) {
        return checkedNumber()
                .flatMap(number -> IdentityNumber.read(number, today).good());
    }

    /** As numbers are compared and kept; also while it is wrong. */
    public Optional<String> normalisedNumber() {
        return text(idNumber).map(IdentityNumber::normalise);
    }

    /** A clean draft as a fact: the number gives the sex and birth that were not typed. */
    Identity toIdentity(LocalDate today) {
        Optional<IdentityNumber> number = number(today);
        return new Identity(
                PersonName.tidy(name == null ? "" : name),
                text(formerName).map(PersonName::tidy),
                Optional.ofNullable(sex).or(() -> number.map(IdentityDraft::sexOf)),
                Optional.ofNullable(birthOn).or(() -> number.map(IdentityNumber::birthOn)),
                kind(number),
                normalisedNumber(),
                has(idNumber) ? Optional.empty() : text(idMissingReason),
                Optional.ofNullable(idExpiresOn));
    }

    private IdKind kind(Optional<IdentityNumber> number) {
        if (!has(idNumber)) {
            return IdKind.NONE;
        }
        return number.map(IdentityDraft::kindOf)
                .orElse(idKind == null || idKind == IdKind.NONE ? IdKind.OTHER : idKind);
    }

    private static IdKind kindOf(IdentityNumber number) {
        if (number.isForeignPermanent()) {
            return IdKind.FOREIGN_PERMANENT;
        }
        return number.isResidencePermit() ? IdKind.RESIDENCE_PERMIT : IdKind.IDENTITY_CARD;
    }

    private boolean isOtherPaper() {
        return idKind == IdKind.OTHER
                || idKind == IdKind.FOREIGN_PERMANENT
                        && normalisedNumber().orElse("").matches(OLD_FOREIGN);
    }

    /** Which of the number's faults there is, for who sorts rows by it. */
    public Optional<NumberFault> numberFault(LocalDate today) {
        return checkedNumber()
                .flatMap(number -> IdentityNumber.read(number, today).failed());
    }

    private Optional<String> checkedNumber() {
        return text(idNumber).filter(number -> !isOtherPaper());
    }

    public static Sex sexOf(IdentityNumber number) {
        return number.isMale() ? Sex.MALE : Sex.FEMALE;
    }

    static boolean has(@Nullable String text) {
        return text != null && !text.isBlank();
    }

    static Optional<String> text(@Nullable String typed) {
        return typed == null || typed.isBlank() ? Optional.empty() : Optional.of(typed.strip());
    }
}
