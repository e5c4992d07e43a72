// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import anyi.given.GivenStaff;
import anyi.subsidy.GivenSubsidies;
import anyi.subsidy.engine.Policy;
import anyi.subsidy.engine.Reason;
import anyi.subsidy.engine.edit.Draft;
import anyi.subsidy.engine.file.Json;
import anyi.subsidy.engine.file.PolicyFile;
import anyi.subsidy.policy.ShippedPolicies;
import anyi.term.Beneficiary;
import anyi.term.StaffPosition;
import anyi.value.Money;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Policies for staff and home, from the home's own rows. */
final class RehearsalTest {
    private static final YearMonth MARCH = YearMonth.of(2026, 3);

    private final GivenSubsidies given = new GivenSubsidies();

    @AfterEach
    void close() {
        given.store().close();
    }

    private void worker(String name, String from) {
        new GivenStaff(given.given(), name).as(StaffPosition.CARE_WORKER, from).save();
    }

    private Rehearsal.Result of(Policy policy, YearMonth from, YearMonth to) {
        return Rehearsal.of(
                given.store().read(), new Rehearsal.Asked(policy, from, to, false), (done, total, step) -> {});
    }

    private static Policy shipped(String name) {
        Draft draft = Draft.of(ShippedPolicies.text(name)).with("effective", Json.parse("{\"from\": \"2010-01-01\"}"));
        return PolicyFile.read(draft.text()).policy();
    }

    @Test
    void a_post_allowance_is_worked_out_from_the_days_of_employment() {
        worker("李四", "2024-03-01");
        Policy post = PolicyFile.read("""
            {"format": "anyi-policy/1", "policy": "own-post", "version": "1", "title": {"zh": "岗位津贴", "en": "post"}, "kind": "POST",
             "beneficiary": "STAFF", "payee": {"zh": "本人", "en": "x"}, "authority": {"zh": "某县", "en": "x"}, "effective": {"from": "2020-01-01"},
             "clauses": [{"id": "c1", "zh": "按年限", "en": "by years"}],
             "derived": {"years": {"zh": "年限", "en": "years", "is": {"service": {"in": "years"}}}},
             "counting": {"rule": "FULL_MONTH", "of": "service", "clause": "c1"},
             "parts": [{"code": "", "title": {"zh": "津贴", "en": "x"}, "otherwise": "c1", "rows": [
               {"code": "A", "clause": "c1", "when": {"years": {"from": 2}}, "amount": "200.00"}]}],
             "examples": []}
            """).policy();
        Rehearsal.Result result = of(post, MARCH.minusMonths(1), MARCH);
        assertEquals(1, result.people());
        assertEquals(Money.of("200.00"), result.rows().getFirst().after());
    }

    @Test
    void every_shipped_policy_runs_on_the_homes_rows_and_what_is_not_on_record_is_named() {
        worker("李四", "2024-03-01");
        for (String name : ShippedPolicies.all()) {
            Policy policy = shipped(name);
            for (Rehearsal.Row row :
                    of(policy, YearMonth.of(2026, 1), YearMonth.of(2026, 12)).rows()) {
                if (row.undecided() > 0 && policy.head().beneficiary() != Beneficiary.RESIDENT) {
                    Reason reason = row.reason().orElseThrow();
                    boolean named =
                            !reason.seen().fact().isEmpty() || !reason.clause().isEmpty();
                    assertEquals(true, named, name + " " + reason);
                }
            }
        }
        Rehearsal.Result entry = of(shipped("sx-entry-2023"), YearMonth.of(2024, 1), YearMonth.of(2026, 12));
        assertEquals(1, entry.rows().size());
        assertEquals(
                Reason.Kind.MISSING_FACT,
                entry.rows().getFirst().reason().orElseThrow().kind());
    }

    @Test
    void nothing_is_booked() {
        worker("李四", "2024-03-01");
        of(shipped("nb-post-2023"), MARCH, MARCH);
        assertEquals(List.of(), new RunQueries(given.store().read()).closed());
    }
}
