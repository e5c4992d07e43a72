// SPDX-License-Identifier: Apache-2.0
package anyi.staff.duty;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Care workers against residents on a day.
 *
 * @param unknown residents without a care level and without an assessment; they are counted as independent
 * @param needed care workers at the most residents each, rounded up to whole persons
 * @param wanted care workers at the fewest residents each, rounded up to whole persons
 */
public record Staffing(int carers, Map<Care, Integer> residents, int unknown, int needed, int wanted) {
    private static final int PLACES = 6;

    static Staffing of(int carers, List<Optional<Care>> residents) {
        var counts = new EnumMap<Care, Integer>(Care.class);
        int unknown = 0;
        for (Optional<Care> care : residents) {
            unknown += care.isEmpty() ? 1 : 0;
            counts.merge(care.orElse(Care.NONE), 1, Integer::sum);
        }
        BigDecimal needed = BigDecimal.ZERO;
        BigDecimal wanted = BigDecimal.ZERO;
        for (Care care : Care.values()) {
            BigDecimal many = BigDecimal.valueOf(counts.getOrDefault(care, 0));
            needed = needed.add(many.divide(BigDecimal.valueOf(care.most()), PLACES, RoundingMode.HALF_UP));
            wanted = wanted.add(many.divide(BigDecimal.valueOf(care.fewest()), PLACES, RoundingMode.HALF_UP));
        }
        return new Staffing(carers, counts, unknown, whole(needed), whole(wanted));
    }

    /** A sum that rounding left a hair above a whole number is that number. */
    private static int whole(BigDecimal persons) {
        return persons.setScale(PLACES - 2, RoundingMode.HALF_UP)
                .setScale(0, RoundingMode.UP)
                .intValueExact();
    }

    public int of(Care care) {
        return residents.getOrDefault(care, 0);
    }

    public int allResidents() {
        return residents.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** How many care workers too few; 0 = enough. */
    public int shortfall() {
        return Math.max(0, needed - carers);
    }
}
