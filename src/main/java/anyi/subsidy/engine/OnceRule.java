// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.engine;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Refuses what was paid once already, such as the same level of the same occupation. */
final class OnceRule {
    private final Rules.Part part;
    private final Subject subject;
    private final Day day;

    OnceRule(Rules.Part part, Subject subject, Day day) {
        this.part = part;
        this.subject = subject;
        this.day = day;
    }

    Optional<PersonMonth.Result> refuses(LocalDate due) {
        Rules.@Nullable Once once = part.own().once();
        if (once == null) {
            return Optional.empty();
        }
        return before(once, due).map(span -> {
            Seen seen = Seen.of(once.in(), span);
            var reason = new Reason(Reason.Kind.ONCE_ONLY, once.clause(), "parts/" + part.code() + "/once", seen);
            var step = Step.remark(StepKind.ONCE, once.clause(), Map.of("on", due.toString()), List.of(seen));
            return new PersonMonth.Result(Status.ZERO, List.of(), List.of(reason), List.of(step));
        });
    }

    private Optional<Span> before(Rules.Once once, LocalDate due) {
        for (Span span : spans(once.in())) {
            if (agrees(once, span) && (span.from() == null || span.from().isBefore(due))) {
                return Optional.of(span);
            }
        }
        @Nullable Span entry = subject.entry();
        if (entry == null || once.in().equals(part.own().entries())) {
            return Optional.empty();
        }
        for (Span other : spans(part.own().entries())) {
            if (other.equals(entry)) {
                return Optional.empty();
            }
            if (agrees(once, other)) {
                return Optional.of(other);
            }
        }
        return Optional.empty();
    }

    private List<Span> spans(String list) {
        Timeline timeline = day.timeline(list);
        return timeline == null ? List.of() : timeline.spans();
    }

    private boolean agrees(Rules.Once once, Span other) {
        for (String field : once.same()) {
            @Nullable Span entry = subject.entry();
            String mine =
                    entry == null ? day.text(field).orElse("") : entry.value().getOrDefault(field, "");
            if (!Objects.equals(mine, other.value().getOrDefault(field, ""))) {
                return false;
            }
        }
        return true;
    }
}
