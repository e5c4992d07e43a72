// SPDX-License-Identifier: Apache-2.0
package anyi.intake;

import anyi.kit.Desk;
import anyi.kit.Page;

/** The front door of the import. */
public final class IntakeScreens {
    private final Desk desk;
    private final Intake intake;

    public IntakeScreens(Desk desk, Intake intake) {
        this.desk = desk;
        this.intake = intake;
    }

    /** {@code Exchange("import")}. */
    public Page wizard() {
        return new WizardView(desk, new WizardModel(desk, intake));
    }

    /**
     * {@code Exchange("history")}: the imports that there were.
     *
     * @param lookBack shows the home as it was known on a day
     */
    public Page history(Runnable lookBack) {
        return new HistoryView(
                desk, new HistoryModel(desk, new BatchQueries(intake.store().read()), intake.commands()), lookBack);
    }
}
