// SPDX-License-Identifier: Apache-2.0
package anyi.term;

/** 机构类别. */
public enum HomeKind implements Term {
    SOCIAL_WELFARE_HOME,
    TEKUN_HOME,
    CENTRAL_RURAL_HOME,
    CARE_HOME,
    HONOUR_HOME,
    NURSING_HOSPITAL,
    TOWNSHIP_CENTRE;

    @Override
    public String key() {
        return "term.homeKind." + name();
    }
}
