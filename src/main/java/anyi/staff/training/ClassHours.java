// SPDX-License-Identifier: Apache-2.0
package anyi.staff.training;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** 学时: class hours of 45 minutes, counted in halves. */
public record ClassHours(BigDecimal hours) {
    private static final int MINUTES = 45;

    public ClassHours {
        hours = hours.stripTrailingZeros().scale() <= 0
                ? hours.setScale(0, java.math.RoundingMode.UNNECESSARY)
                : hours.stripTrailingZeros();
    }

    public static ClassHours of(String hours) {
        return new ClassHours(new BigDecimal(hours));
    }

    /** Minutes on the clock, rounded down to half hours. */
    public static ClassHours ofMinutes(long minutes) {
        return new ClassHours(BigDecimal.valueOf(minutes * 2 / MINUTES * 5, 1));
    }

    /** Between two times of a day such as 09:00; nothing where they cannot be read or the end is not later. */
    public static Optional<ClassHours> between(@Nullable String from, @Nullable String to) {
        Optional<LocalTime> start = time(from);
        Optional<LocalTime> end = time(to);
        if (start.isEmpty() || end.isEmpty() || !end.get().isAfter(start.get())) {
            return Optional.empty();
        }
        return Optional.of(ofMinutes(Duration.between(start.get(), end.get()).toMinutes()));
    }

    /** A time as typed: 9:00, 0900, 09：00. */
    public static Optional<LocalTime> time(@Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            return Optional.empty();
        }
        String digits = typed.strip().replace('：', ':').replaceAll("^(\\d{1,2})(\\d{2})$", "$1:$2");
        try {
            return Optional.of(LocalTime.parse(digits.length() == 4 ? "0" + digits : digits));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return hours.toPlainString();
    }
}
