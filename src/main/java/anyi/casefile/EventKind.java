// SPDX-License-Identifier: Apache-2.0
package anyi.casefile;

/** What the time line tells of, and under which filter it stands. */
enum EventKind {
    ADMITTED(Group.STAY),
    BED_MOVED(Group.STAY),
    LEFT(Group.STAY),
    BACK(Group.STAY),
    DISCHARGED(Group.STAY),
    ASSESSED(Group.CARE),
    CARE_LEVEL(Group.CARE),
    ECONOMIC(Group.MEANS),
    FUNDING(Group.MEANS),
    DISABILITY(Group.MEANS),
    HUKOU(Group.MEANS),
    PAID(Group.SUBSIDY);

    /** The filters of the time line. */
    enum Group {
        STAY,
        CARE,
        MEANS,
        SUBSIDY;

        String key() {
            return "casefile.group." + name();
        }
    }

    private final Group group;

    EventKind(Group group) {
        this.group = group;
    }

    Group group() {
        return group;
    }
}
