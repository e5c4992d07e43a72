// SPDX-License-Identifier: Apache-2.0
package anyi.term;

/** 请假类型: why somebody is away while the bed stays kept. */
public enum LeaveKind implements Term {
    FAMILY,
    HOSPITAL,
    DAY_OUT,
    CLINIC,
    TRAVEL,
    BUSINESS,
    OTHER;

    @Override
    public String key() {
        return "term.leaveKind." + name();
    }
}
