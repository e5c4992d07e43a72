// SPDX-License-Identifier: Apache-2.0
package anyi;

import anyi.kit.Place;

/** Where the guide opens when F1 is pressed; the compiler keeps it complete. */
final class GuideTopics {
    private GuideTopics() {}

    static String of(Place place) {
        return switch (place) {
            case Place.Today there -> "today";
            case Place.Residents there -> "residents";
            case Place.CaseFile there -> "casefile";
            case Place.Duplicates there -> "residents";
            case Place.Merge there -> "residents";
            case Place.Admission there -> "admission";
            case Place.Leaves there -> "leave";
            case Place.Movements there -> "movements";
            case Place.BedMap there -> "beds";
            case Place.BedTable there -> "beds";
            case Place.Assessments there -> "assessment";
            case Place.Assess there -> "assessment";
            case Place.AssessmentTrend there -> "assessment";
            case Place.SubsidyMonth there -> "subsidy";
            case Place.Payments there -> "payments";
            case Place.PaymentPrepare there -> "payments";
            case Place.PaymentBatch there -> "payments";
            case Place.Claims there -> "claims";
            case Place.Claim there -> "claims";
            case Place.Notice there -> "claims";
            case Place.Settlement there -> "settlement";
            case Place.Warnings there -> "warnings";
            case Place.Ahead there -> "warnings";
            case Place.SubsidyFacts there -> "facts";
            case Place.StaffSubsidies there -> "subsidy";
            case Place.Policies there -> "policies";
            case Place.Policy there -> "policies";
            case Place.PolicyEditor there -> "policies";
            case Place.PolicyRehearsal there -> "policies";
            case Place.PolicyPacks there -> "policies";
            case Place.Staff there -> "staff";
            case Place.StaffFile there -> "staff";
            case Place.TrainingSession there -> "staff";
            case Place.Exchange there -> exchange(there.tab());
            case Place.Reports there -> "reports";
            case Place.ReportRows there -> "reports";
            case Place.Bureau there -> "bureau";
            case Place.BureauRows there -> "bureau";
            case Place.Settings there -> settings(there.tab());
            case Place.Guide there -> there.topic();
        };
    }

    private static String settings(String tab) {
        return switch (tab) {
            case "people", "audit", "privacy" -> "people";
            case "backup" -> "backup";
            default -> "settings";
        };
    }

    private static String exchange(String tab) {
        return switch (tab) {
            case "ledgers" -> "ledgers";
            case "handover" -> "handover";
            default -> "import";
        };
    }
}
