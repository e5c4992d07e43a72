// SPDX-License-Identifier: Apache-2.0
package anyi.assessment;

import anyi.kit.Desk;
import anyi.kit.Page;
import anyi.kit.Place;
import anyi.kit.Section;
import java.util.UUID;

/** The front door of assessment: the list, the form of 26 items, the case file's tab. */
public final class AssessmentScreens {
    private final Desk desk;
    private final AssessmentQueries queries;
    private final AssessmentCommands commands;

    public AssessmentScreens(Desk desk, AssessmentQueries queries, AssessmentCommands commands) {
        this.desk = desk;
        this.queries = queries;
        this.commands = commands;
    }

    public Page assessments(Place.Assessments place) {
        return new AssessmentListView(desk, new AssessmentListModel(desk, queries, place.chip()));
    }

    public Page assess(Place.Assess place) {
        return new AssessView(desk, new AssessModel(desk, queries, commands, place.resident()));
    }

    public Section sectionOf(UUID resident) {
        return new AssessmentSectionView(desk, new AssessmentSectionModel(desk, queries, commands, resident));
    }
}
