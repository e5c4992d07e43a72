// SPDX-License-Identifier: Apache-2.0
package anyi.bureau.county;

/** Beds of a home in service on a day, as its own bed ledger counts them. */
public record BedsRow(int inService, int nursing) {
    static final BedsRow NONE = new BedsRow(0, 0);
}
