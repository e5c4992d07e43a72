// SPDX-License-Identifier: Apache-2.0
package anyi.term;

/** 资金来源. */
public enum FundingLevel implements Term {
    NATIONAL,
    PROVINCE,
    CITY,
    COUNTY,
    OTHER;

    @Override
    public String key() {
        return "term.fundingLevel." + name();
    }
}
