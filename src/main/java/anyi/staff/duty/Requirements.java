// SPDX-License-Identifier: Apache-2.0
package anyi.staff.duty;

import anyi.staff.Certificate;
import anyi.staff.training.Audience;
import anyi.staff.training.Course;
import anyi.term.CertificateKind;
import anyi.term.SkillLevel;
import anyi.term.StaffPosition;
import anyi.term.TrainingSubject;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What posts require: the rules that come with the program ({@code requirements.csv}, each with its source), and the
 * courses that the home made mandatory, which take the place of the rule on the same subject.
 */
public record Requirements(List<Requirement> all) {
    private static final LocalDate NEVER = LocalDate.MAX;

    public Requirements {
        all = List.copyOf(all);
    }

    public static Requirements of(List<Course> courses) {
        List<Course> mandatory =
                courses.stream().filter(course -> !course.audience().isNobody()).toList();
        var all = new ArrayList<Requirement>();
        for (Requirement rule : shipped()) {
            boolean replaced =
                    mandatory.stream().anyMatch(course -> rule.subject().equals(Optional.of(course.subject())));
            if (!replaced) {
                all.add(rule);
            }
        }
        mandatory.forEach(course -> all.add(all.size() - 1, of(course)));
        return new Requirements(all);
    }

    private static Requirement of(Course course) {
        return new Requirement(
                Optional.empty(),
                Optional.of(course.subject()),
                Optional.of(course.id()),
                Optional.of(course.name()),
                course.repeatMonths(),
                course.warnDays(),
                Optional.empty(),
                course.audience(),
                Audience.NOBODY,
                course.name());
    }

    /** Every requirement of the post, in the order of the rules. */
    public List<Judgement> judge(Dutiful person, LocalDate on) {
        return all.stream()
                .filter(rule -> rule.isAskedOf(person.position()))
                .map(rule -> judge(rule, person, on))
                .toList();
    }

    private static Judgement judge(Requirement rule, Dutiful person, LocalDate on) {
        if (rule.hours().isPresent()) {
            return hours(rule, person, on);
        }
        Optional<LocalDate> until =
                rule.certificate().isPresent() ? paperUntil(rule, person, on) : trainedUntil(rule, person, on);
        Optional<SkillLevel> level = rule.certificate()
                .flatMap(kind -> person.papers().stream()
                        .filter(paper -> paper.kind() == kind)
                        .flatMap(paper -> paper.level().stream())
                        .min(Comparator.naturalOrder()));
        boolean must = rule.must().has(person.position());
        if (until.isEmpty()) {
            Standing standing = must ? Standing.MISSING : Standing.NOT_OBTAINED;
            Optional<LocalDate> since = must ? Optional.of(person.inPostSince()) : Optional.empty();
            return new Judgement(rule, standing, since, must, level, BigDecimal.ZERO);
        }
        Optional<LocalDate> dueOn = until.filter(day -> !day.equals(NEVER));
        return new Judgement(rule, standing(rule, until.get(), on), dueOn, must, level, BigDecimal.ZERO);
    }

    private static Standing standing(Requirement rule, LocalDate until, LocalDate on) {
        if (until.isBefore(on)) {
            return Standing.LAPSED;
        }
        boolean soon = !until.equals(NEVER)
                && until.isBefore(on.plusDays(Math.max(Certificate.SOON_DAYS, rule.warnDays()) + 1L));
        return soon ? Standing.ENDS_SOON : Standing.VALID;
    }

    /** The last day on which the longest-lasting paper of the kind holds. */
    private static Optional<LocalDate> paperUntil(Requirement rule, Dutiful person, LocalDate on) {
        return person.papers().stream()
                .filter(paper -> rule.certificate().equals(Optional.of(paper.kind())))
                .filter(paper -> paper.issuedOn().map(day -> !day.isAfter(on)).orElse(true))
                .map(paper -> paper.validUntil()
                        .or(() -> rule.repeatMonths()
                                .flatMap(months -> paper.issuedOn()
                                        .map(day -> day.plusMonths(months).minusDays(1))))
                        .orElse(NEVER))
                .max(Comparator.naturalOrder());
    }

    /** The last day on which the newest passed session is enough. */
    private static Optional<LocalDate> trainedUntil(Requirement rule, Dutiful person, LocalDate on) {
        TrainingSubject subject = rule.subject().orElseThrow();
        Predicate<Dutiful.Done> counts = done -> done.subject() == subject
                || rule.course().isPresent() && rule.course().equals(done.course());
        Optional<LocalDate> newest = person.trainings().stream()
                .filter(done -> !done.failed() && !done.heldOn().isAfter(on))
                .filter(counts)
                .map(Dutiful.Done::heldOn)
                .max(Comparator.naturalOrder());
        Optional<LocalDate> trained =
                newest.map(day -> rule.repeatMonths().map(day::plusMonths).orElse(NEVER));
        if (subject == TrainingSubject.PREJOB && trained.isEmpty()) {
            return person.papers().stream()
                    .filter(paper -> paper.kind() == CertificateKind.PREJOB)
                    .map(paper -> paper.validUntil().orElse(NEVER))
                    .max(Comparator.naturalOrder());
        }
        return trained;
    }

    /** Hours of the calendar year; failing a test does not take them away. */
    private static Judgement hours(Requirement rule, Dutiful person, LocalDate on) {
        BigDecimal done = person.trainings().stream()
                .filter(training -> training.heldOn().getYear() == on.getYear()
                        && !training.heldOn().isAfter(on))
                .map(Dutiful.Done::hours)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        LocalDate end = LocalDate.of(on.getYear(), Month.DECEMBER, 31);
        boolean enough = done.compareTo(rule.hours().orElseThrow()) >= 0;
        boolean late = on.plusDays(rule.warnDays() + 1L).isAfter(end);
        Standing standing = enough ? Standing.VALID : late ? Standing.ENDS_SOON : Standing.UNDER_WAY;
        return new Judgement(
                rule,
                standing,
                enough ? Optional.empty() : Optional.of(end),
                rule.must().has(person.position()),
                Optional.empty(),
                done);
    }

    /** The class hours that a post has to reach in a year; nothing where none are asked for. */
    public Optional<BigDecimal> yearlyHours(StaffPosition position) {
        return all.stream()
                .filter(rule -> rule.hours().isPresent() && rule.isAskedOf(position))
                .findFirst()
                .flatMap(Requirement::hours);
    }

    /** The rules that come with the program. */
    static List<Requirement> shipped() {
        try (var in = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Requirements.class.getResourceAsStream("/anyi/staff/requirements.csv")),
                StandardCharsets.UTF_8))) {
            return in.lines()
                    .skip(1)
                    .filter(line -> !line.isBlank())
                    .map(Requirements::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Requirement read(String line) {
        String[] cells = line.split(",", 8);
        boolean certificate = cells[0].equals("CERTIFICATE");
        boolean training = cells[0].equals("TRAINING");
        return new Requirement(
                certificate ? Optional.of(CertificateKind.valueOf(cells[1])) : Optional.empty(),
                training ? Optional.of(TrainingSubject.valueOf(cells[1])) : Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                cells[2].isEmpty() ? Optional.empty() : Optional.of(Integer.valueOf(cells[2])),
                Integer.parseInt(cells[3]),
                cells[4].isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(cells[4])),
                Audience.read(cells[5]),
                Audience.read(cells[6]),
                cells[7]);
    }
}
