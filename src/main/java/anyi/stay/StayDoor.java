// SPDX-License-Identifier: Apache-2.0
package anyi.stay;

import anyi.stay.leave.LeaveQueries;
import anyi.stay.leave.LeaveScreens;

/** What the screens of a stay read and write through. */
record StayDoor(
        StayQueries stays,
        BedStayQueries bedStays,
        EndingQueries endings,
        LeaveQueries leaves,
        StayCommands commands,
        LeaveScreens leaveScreens) {}
