// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.engine;

/** Policies made up for the laws. */
final class TestPolicies {
    static final String BY_DAYS = """
        {"format": "anyi-policy/1", "policy": "days", "version": "1",
         "title": {"zh": "按天", "en": "By days"}, "kind": "CARE", "beneficiary": "RESIDENT",
         "payee": {"zh": "本人", "en": "person"}, "authority": {"zh": "县", "en": "county"},
         "effective": {"from": "2020-01-01"},
         "clauses": [{"id": "c1", "zh": "按级", "en": "by level"}],
         "moment": "EACH_DAY",
         "counting": {"rule": "DAYS_OF_MONTH", "leave": {"FAMILY": {"countsUpToDays": 5}}},
         "parts": [{"code": "", "title": {"zh": "补", "en": "s"}, "otherwise": "c1", "rows": [
           {"code": "S", "clause": "c1", "when": {"care": ["SEVERE", "COMPLETE"]}, "amount": "900.00"},
           {"code": "M", "clause": "c1", "when": {"care": ["MODERATE"]}, "amount": "600.00"}]}],
         "payers": {"N": {"zh": "国", "en": "n"}, "P": {"zh": "省", "en": "p"}, "C": {"zh": "县", "en": "c"}},
         "funding": [{"payer": "N", "percent": 60}, {"payer": "P", "percent": 20}, {"payer": "C", "rest": true}],
         "examples": [{"id": "e1", "period": "2026-11", "facts": {"persons": [{"stays": [{"from": "2020-01-01"}],
           "care": [{"from": "2020-01-01", "to": "2026-11-12", "value": "MODERATE"},
                    {"from": "2026-11-12", "value": "SEVERE"}]}]},
           "expected": {"status": "PAID", "total": "790.00", "shares": {"N": 474, "P": 158, "C": 158}}}]}
        """;

    private TestPolicies() {}

    static String group(String code, String amount, String rule) {
        return """
            {"format": "anyi-policy/1", "policy": "%s", "version": "1",
             "title": {"zh": "甲", "en": "a"}, "kind": "CARE", "beneficiary": "RESIDENT",
             "payee": {"zh": "本人", "en": "person"}, "authority": {"zh": "县", "en": "county"},
             "effective": {"from": "2020-01-01"},
             "clauses": [{"id": "c1", "zh": "不重复", "en": "once"}],
             "exclusivity": [{"group": "g", "rule": "%s", "clause": "c1"}],
             "parts": [{"code": "", "title": {"zh": "补", "en": "s"}, "otherwise": "c1", "rows": [
               {"code": "S", "clause": "c1", "when": {"care": ["SEVERE", "COMPLETE", "MILD"]}, "amount": "%s"}]}],
             "examples": [{"id": "e1", "period": "2026-11", "facts": {"persons": [{"care": "INTACT"}]},
               "expected": {"status": "ZERO"}}]}
            """.formatted(code, rule, amount);
    }
}
