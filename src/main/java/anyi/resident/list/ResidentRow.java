// SPDX-License-Identifier: Apache-2.0
package anyi.resident.list;

import anyi.term.CareDependence;
import anyi.term.CareLevel;
import anyi.term.EconomicCategory;
import anyi.term.Funding;
import anyi.term.LeaveKind;
import anyi.term.Sex;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A resident in the list, as of a day. */
public record ResidentRow(UUID id, Who who, Optional<Bed> bed, Care care, Means means, Presence presence) {

    /** @param risks falls and the like; @param allergies to be known at a glance */
    public record Who(
            String name,
            Optional<Sex> sex,
            Optional<LocalDate> birthOn,
            Optional<String> idNumber,
            Optional<LocalDate> idExpiresOn,
            Optional<String> phone,
            Optional<String> risks,
            Optional<String> allergies) {}

    public record Bed(String label, boolean nursing) {}

    /** @param score of the newest assessment; an older record may state a level alone */
    public record Care(
            Optional<CareDependence> dependence,
            Optional<LocalDate> assessedOn,
            Optional<Integer> score,
            Optional<LocalDate> validUntil,
            Optional<CareLevel> careLevel) {}

    /** @param words what ledgers called the person where no category is decided */
    public record Means(
            List<EconomicCategory> categories,
            List<String> words,
            Optional<LocalDate> verifyNextOn,
            Optional<Funding> funding) {}

    /** @param contractTo its last day */
    public record Presence(
            Optional<LocalDate> admittedOn,
            Optional<LocalDate> dischargedOn,
            Optional<LocalDate> contractTo,
            Optional<LeaveKind> leave,
            Optional<LocalDate> expectedBackOn) {

        public boolean isInHouse(LocalDate on) {
            return admittedOn.isPresent()
                    && dischargedOn.filter(day -> !day.isAfter(on)).isEmpty();
        }
    }

    public Optional<Integer> age(LocalDate on) {
        return who.birthOn()
                .filter(birth -> !birth.isAfter(on))
                .map(birth -> Period.between(birth, on).getYears());
    }
}
