// SPDX-License-Identifier: Apache-2.0
package anyi.store;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.temporal.ChronoField;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/**
 * Which backups may go: the last of each of 24 hours, 14 days, 8 weeks and 12 months stays, those made by hand stay,
 * those before a large step for two weeks, and so do the newest and whatever seems to come from the future, since then
 * it is the clock that is wrong.
 */
final class Rotation {
    private static final Duration TWO_WEEKS = Duration.ofDays(14);

    private final Clock clock;

    Rotation(Clock clock) {
        this.clock = clock;
    }

    /** Each home for itself, as several may keep their copies on one stick. */
    List<Backup> superfluous(List<Backup> all) {
        Map<UUID, List<Backup>> homes = new HashMap<>();
        all.forEach(backup -> homes.computeIfAbsent(backup.manifest().installId(), _ -> new ArrayList<>())
                .add(backup));
        return homes.values().stream().flatMap(own -> old(own).stream()).toList();
    }

    private List<Backup> old(List<Backup> own) {
        var newestFirst = own.stream()
                .filter(each -> !each.manifest().made().isAfter(clock.instant()))
                .sorted(Comparator.comparing((Backup each) -> each.manifest().made())
                        .thenComparing(each -> each.manifest().revision())
                        .reversed())
                .toList();
        Set<Backup> kept = new HashSet<>();
        keep(newestFirst, kept, 24, at -> at.toLocalDate() + " " + at.getHour());
        keep(newestFirst, kept, 14, at -> String.valueOf(at.toLocalDate()));
        keep(
                newestFirst,
                kept,
                8,
                at -> at.get(IsoFields.WEEK_BASED_YEAR) + " " + at.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
        keep(newestFirst, kept, 12, at -> at.getYear() + " " + at.get(ChronoField.MONTH_OF_YEAR));
        long newest =
                own.stream().mapToLong(each -> each.manifest().revision()).max().orElse(0);
        return newestFirst.stream()
                .filter(each -> !kept.contains(each)
                        && !isStaying(each)
                        && each.manifest().revision() != newest)
                .toList();
    }

    /** What was made by hand, and for two weeks what was made before a large step. */
    private boolean isStaying(Backup each) {
        return switch (each.manifest().kind()) {
            case BY_HAND -> true;
            case BEFORE_STEP, BEFORE_UPGRADE, BEFORE_RESTORE ->
                each.manifest().made().plus(TWO_WEEKS).isAfter(clock.instant());
            case HOURLY, ON_CLOSE -> false;
        };
    }

    private void keep(List<Backup> newestFirst, Set<Backup> kept, int count, Function<LocalDateTime, String> slot) {
        Set<String> slots = new HashSet<>();
        for (Backup each : newestFirst) {
            String name = slot.apply(LocalDateTime.ofInstant(each.manifest().made(), clock.getZone()));
            if (slots.size() == count && !slots.contains(name)) {
                return;
            }
            if (slots.add(name)) {
                kept.add(each);
            }
        }
    }
}
