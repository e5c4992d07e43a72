// SPDX-License-Identifier: Apache-2.0
package anyi.resident.merge;

import anyi.term.Sex;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** What tells one person from another. @param pinyin of the name, with blanks */
public record Person(
        UUID id,
        String name,
        Optional<String> formerName,
        String pinyin,
        Optional<Sex> sex,
        Optional<LocalDate> birthOn,
        Optional<String> idNumber) {

    boolean isNamed(String someName) {
        return name.equals(someName) || formerName.filter(someName::equals).isPresent();
    }

    boolean sharesName(Person other) {
        return isNamed(other.name) || other.formerName.filter(this::isNamed).isPresent();
    }

    boolean bornWith(Person other) {
        return birthOn.isPresent() && birthOn.equals(other.birthOn);
    }

    boolean mayBeOfOneSex(Person other) {
        return sex.isEmpty() || other.sex.isEmpty() || sex.equals(other.sex);
    }

    /** Nothing but the name is known. */
    boolean isNameOnly() {
        return birthOn.isEmpty() && idNumber.isEmpty();
    }
}
