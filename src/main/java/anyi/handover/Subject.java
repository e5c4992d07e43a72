// SPDX-License-Identifier: Apache-2.0
package anyi.handover;

import static anyi.store.schema.DefaultSchema.DEFAULT_SCHEMA;

import anyi.term.Term;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jooq.Table;

/** What a table is about, in words for people; and which tables leave the home at all. */
public enum Subject implements Term {
    HOME("home", "home_rating", "bed_target"),
    BED("building", "floor", "room", "bed", "bed_type_period", "bed_service_period"),
    RESIDENT(
            "resident",
            "resident_merge",
            "contact",
            "hukou",
            "economic_status",
            "disability",
            "care_level_period",
            "payee_account"),
    STAY("stay", "funding_period", "bed_stay"),
    LEAVE("leave"),
    ASSESSMENT("assessment", "assessment_rule", "assessment_fact"),
    CARE("risk_assessment", "risk_finding", "incident"),
    SUBSIDY(
            "policy_version",
            "subsidy_claim",
            "claim_step",
            "claim_document",
            "claim_suspension",
            "claim_rule",
            "public_notice",
            "notice_entry",
            "notice_objection",
            "holiday",
            "subsidy_verification",
            "subsidy_choice",
            "subsidy_run",
            "subsidy_line",
            "subsidy_received",
            "further_fact",
            "payment_batch",
            "payment",
            "payment_line"),
    ANSWER("handover_question"),
    OTHER;

    /** Of the home alone: its log (whose heads go along), its imports and exports, scans, its own packages, a bureau's books. */
    private static final Set<String> AT_HOME = Set.of(
            "marker",
            "act",
            "act_change",
            "import_batch",
            "import_file",
            "import_row",
            "import_mapping",
            "review_mark",
            "ledger_export",
            "attachment",
            "resident_apart",
            "app_user",
            "app_role",
            "guard_rule",
            "approval",
            "consent",
            "privacy_incident",
            "access_record",
            "bank_template",
            "watch_note",
            "bureau_card",
            "parcel",
            "bureau_office",
            "bureau_member",
            "bureau_parcel",
            "bureau_parcel_content",
            "bureau_question");

    private final Set<String> tables;

    Subject(String... tables) {
        this.tables = Set.of(tables);
    }

    public static Subject of(String table) {
        for (Subject subject : values()) {
            if (subject.tables.contains(table)) {
                return subject;
            }
        }
        return OTHER;
    }

    /** Every table that is handed over, by name. */
    public static List<Table<?>> tables() {
        return DEFAULT_SCHEMA.getTables().stream()
                .filter(table -> !AT_HOME.contains(table.getName()) && table.field("home_id") != null)
                .sorted(Comparator.comparing(Table::getName))
                .<Table<?>>map(table -> table)
                .toList();
    }

    @Override
    public String key() {
        return "handover.subject." + name();
    }
}
