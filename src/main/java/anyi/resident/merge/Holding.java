// SPDX-License-Identifier: Apache-2.0
package anyi.resident.merge;

import anyi.term.Term;
import java.util.Map;
import java.util.Set;

/** What hangs on a person, in words for people, counted by what they would count. */
enum Holding implements Term {
    STAYS("stay"),
    LEAVES("leave"),
    CONTACTS("contact"),
    ASSESSMENTS("assessment"),
    CARE("risk_assessment", "incident"),
    FACTS(
            "economic_status",
            "disability",
            "hukou",
            "care_level_period",
            "payee_account",
            "further_fact",
            "subsidy_choice",
            "consent"),
    CLAIMS("subsidy_claim"),
    LINES("subsidy_line", "subsidy_received"),
    PAYMENTS("payment"),
    PAPERS("attachment"),
    OTHER;

    private final Set<String> tables;

    Holding(String... tables) {
        this.tables = Set.of(tables);
    }

    /** What is left of the tables goes to {@link #OTHER}, as part of what it belongs to. */
    int count(Map<String, Integer> counts) {
        return counts.entrySet().stream()
                .filter(entry -> this == OTHER ? isOther(entry.getKey()) : tables.contains(entry.getKey()))
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    private static boolean isOther(String table) {
        for (Holding holding : values()) {
            if (holding.tables.contains(table)) {
                return false;
            }
        }
        return true;
    }

    @Override
    public String key() {
        return "resident.merge.holding." + name();
    }
}
