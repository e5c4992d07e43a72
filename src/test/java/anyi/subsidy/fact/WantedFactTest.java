// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.fact;

import static org.junit.jupiter.api.Assertions.assertEquals;

import anyi.subsidy.engine.Policy;
import anyi.subsidy.engine.file.PolicyFile;
import anyi.term.Beneficiary;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What other pages record of a resident they do not record of the staff, and the other way round. */
final class WantedFactTest {
    private static Policy policy(Beneficiary beneficiary) {
        return PolicyFile.read("""
            {"format": "anyi-policy/1", "policy": "p", "version": "1", "title": {"zh": "某", "en": "p"}, "kind": "OTHER",
             "beneficiary": "%s", "payee": {"zh": "某", "en": "p"}, "authority": {"zh": "某", "en": "p"},
             "effective": {"from": "2020-01-01"}, "clauses": [{"id": "c1", "zh": "某", "en": "p"}],
             "facts": {"education": {"zh": "学历", "en": "education"}, "start": {"zh": "开始", "en": "start"}},
             "parts": [{"code": "", "title": {"zh": "某", "en": "p"}, "otherwise": "c1", "rows": [
               {"code": "A", "clause": "c1", "amount": 1, "when": {"education": ["X"], "start": {"upTo": "2026-01-01"},
                "inPost": [true], "age": {"from": 60}, "care": ["SEVERE"], "hukou.division": {"prefix": ["23"]},
                "home.rating": [3], "calendarMonth": [1]}}]}], "examples": []}
            """.formatted(beneficiary)).policy();
    }

    private static List<String> wanted(Beneficiary kind) {
        return WantedFact.of(List.of(policy(kind)), kind).stream()
                .map(WantedFact::fact)
                .toList();
    }

    @Test
    void each_is_asked_what_is_not_on_record_of_such_a_one() {
        assertEquals(List.of("education", "start", "inPost"), wanted(Beneficiary.RESIDENT));
        assertEquals(List.of("care", "hukou"), wanted(Beneficiary.STAFF));
    }
}
