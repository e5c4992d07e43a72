// SPDX-License-Identifier: Apache-2.0
package anyi.resident.merge;

import anyi.value.Problem;
import anyi.value.Problems;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What two files say that cannot both be true of one person; each sentence says what to do first. */
record Contradiction(FileSide one, FileSide other) {
    Problems all() {
        var problems = new ArrayList<Problem>();
        stays(problems);
        parts(problems);
        booked(problems);
        claims(problems);
        return new Problems(problems);
    }

    private void stays(List<Problem> problems) {
        for (StaySpan stay : one.stays()) {
            for (StaySpan rival : other.stays()) {
                if (stay.isSameAs(rival)) {
                    continue;
                }
                if (stay.isAfterDeath(rival) || rival.isAfterDeath(stay)) {
                    StaySpan dead = stay.isAfterDeath(rival) ? rival : stay;
                    StaySpan living = dead == rival ? stay : rival;
                    problems.add(Problem.refuse(
                            "", "resident.merge.problem.death", day(dead.dischargedOn()), living.admittedOn()));
                } else if (stay.overlaps(rival)) {
                    problems.add(Problem.refuse(
                            "",
                            "resident.merge.problem.stays",
                            stay.admittedOn(),
                            stay.dischargedOn().isPresent() ? 1 : 0,
                            day(stay.dischargedOn()),
                            rival.admittedOn(),
                            rival.dischargedOn().isPresent() ? 1 : 0,
                            day(rival.dischargedOn())));
                }
            }
        }
    }

    private static Object day(Optional<LocalDate> day) {
        @Nullable LocalDate known = day.orElse(null);
        return known == null ? "" : known;
    }

    /** Only a stay that was entered twice can have parts in both files. */
    private void parts(List<Problem> problems) {
        for (StayPart part : one.parts()) {
            for (StayPart rival : other.parts()) {
                if (part.clashes(rival) && !part.isSameAs(rival) && areOfSameStay(part, rival)) {
                    switch (part.kind()) {
                        case BED ->
                            problems.add(Problem.refuse(
                                    "", "resident.merge.problem.beds", part.what(), rival.what(), first(part, rival)));
                        case LEAVE ->
                            problems.add(Problem.refuse(
                                    "",
                                    "resident.merge.problem.leaves",
                                    part.period().from(),
                                    rival.period().from()));
                        case FUNDING -> {} // the stay that remains says who pays
                    }
                }
            }
        }
    }

    private static LocalDate first(StayPart part, StayPart rival) {
        LocalDate one = part.period().from();
        return one.isAfter(rival.period().from()) ? one : rival.period().from();
    }

    private boolean areOfSameStay(StayPart part, StayPart rival) {
        return one.stays().stream()
                .filter(stay -> stay.id().equals(part.stay()))
                .anyMatch(stay -> other.stays().stream()
                        .filter(twin -> twin.id().equals(rival.stay()))
                        .anyMatch(stay::isSameAs));
    }

    private void booked(List<Problem> problems) {
        for (Booked line : one.booked()) {
            for (Booked rival : other.booked()) {
                if (line.isPaidTwiceWith(rival)) {
                    problems.add(Problem.refuse(
                            "",
                            "resident.merge.problem.paid",
                            line.title(),
                            line.month().toString()));
                }
            }
        }
    }

    private void claims(List<Problem> problems) {
        one.claims().forEach((policy, title) -> {
            if (other.claims().containsKey(policy)) {
                problems.add(Problem.refuse("", "resident.merge.problem.claims", title));
            }
        });
    }
}
