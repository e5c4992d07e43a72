// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.run;

import anyi.subsidy.engine.Seen;
import anyi.subsidy.engine.Span;
import anyi.subsidy.engine.Step;
import anyi.subsidy.engine.StepKind;
import anyi.subsidy.engine.file.StepJson;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The explanation of a difference: what the month comes to now, less what was booked, and the acts between. */
public final class CorrectionStep {
    /** The fact under which an act stands in the explanation. */
    public static final String ACT = "act";

    private CorrectionStep() {}

    public static Step of(Correction one) {
        Optional<Step> fresh = one.fresh().map(due -> StepJson.read(due.explanation()));
        boolean paid = one.fresh().filter(Due::isPayable).isPresent();
        Step now = fresh.filter(step -> paid)
                .orElseGet(() -> new Step(
                        StepKind.RATE,
                        "",
                        BigDecimal.ZERO,
                        Map.of("of", "now"),
                        List.of(),
                        fresh.stream().toList()));
        var booked = new Step(StepKind.RATE, "", one.booked().yuan(), Map.of("of", "booked"), List.of(), List.of());
        var acts = new ArrayList<Seen>();
        for (Touch act : one.acts()) {
            LocalDate day = act.at().toLocalDate();
            acts.add(new Seen(
                    ACT, Map.of(Span.VALUE, act.purpose(), "actor", act.actor()), day, null, "act/" + act.revision()));
        }
        var args = Map.of("month", one.month().toString(), "of", "correction");
        return new Step(StepKind.DIFFERENCE, "", one.difference().yuan(), args, acts, List.of(now, booked));
    }
}
