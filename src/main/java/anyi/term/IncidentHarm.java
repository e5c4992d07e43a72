// SPDX-License-Identifier: Apache-2.0
package anyi.term;

/** How bad an incident was. */
public enum IncidentHarm implements Term {
    NONE,
    MINOR,
    TREATED,
    SERIOUS,
    DEATH;

    @Override
    public String key() {
        return "term.incidentHarm." + name();
    }
}
