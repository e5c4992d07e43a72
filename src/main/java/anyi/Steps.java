// SPDX-License-Identifier: Apache-2.0
package anyi;

import anyi.casefile.CaseSteps;
import anyi.intake.ReviewMarkCommands;
import anyi.kit.Desk;
import anyi.resident.file.ResidentFileScreens;
import anyi.stay.StayScreens;
import anyi.stay.leave.LeaveScreens;
import java.util.UUID;

/** What can be done next with a person, wherever the person is shown. */
record Steps(Desk desk, ResidentFileScreens file, LeaveScreens leaves, StayScreens stays, ReviewMarkCommands marks)
        implements CaseSteps {
    @Override
    public void recordLeave(UUID resident, Runnable afterwards) {
        leaves.grant(resident, afterwards);
    }

    @Override
    public void recordReturn(UUID leave, Runnable afterwards) {
        leaves.comeBack(leave, afterwards);
    }

    @Override
    public void moveBed(UUID resident, Runnable afterwards) {
        stays.move(resident, afterwards);
    }

    @Override
    public void discharge(UUID resident, Runnable afterwards) {
        stays.discharge(resident, afterwards);
    }

    @Override
    public void editParticulars(UUID resident, Runnable afterwards) {
        file.edit(resident, afterwards);
    }

    @Override
    public void markChecked(UUID mark, Runnable afterwards) {
        desk.background().run(() -> marks.checked(mark), revision -> {
            desk.dialogs().saved(desk.t("shell.marked"), revision);
            afterwards.run();
        });
    }
}
