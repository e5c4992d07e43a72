// SPDX-License-Identifier: Apache-2.0
package anyi.assessment;

import anyi.assessment.rule.RuleCommands;
import anyi.kit.Desk;
import anyi.kit.Page;
import anyi.kit.Place;
import anyi.kit.Section;
import anyi.store.Store;
import java.util.UUID;

/** The front door of assessment: the list, the form of 26 items, the case file's tab. */
public final class AssessmentScreens {
    private final Desk desk;
    private final AssessDoor door;
    private final PaperModel paper;

    public AssessmentScreens(Desk desk, Store store, AssessmentCommands commands, RuleCommands rules) {
        this.desk = desk;
        door = AssessDoor.of(store, commands, rules);
        paper = new PaperModel(desk, door.papers());
    }

    public Page assessments(Place.Assessments place) {
        return new AssessmentListView(desk, new AssessmentListModel(desk, door, place.chip()));
    }

    public Page assess(Place.Assess place) {
        return new AssessView(desk, new AssessModel(desk, door, place.resident(), place.corrects()));
    }

    public Page trend(Place.AssessmentTrend place) {
        return new TrendView(desk, new TrendModel(desk, door, place.resident()));
    }

    public Section sectionOf(UUID resident) {
        return new AssessmentSectionView(desk, new AssessmentSectionModel(desk, door, paper, resident));
    }
}
