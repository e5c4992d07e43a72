// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.fact;

import anyi.subsidy.claim.Recipient;

/** Somebody for whom a subsidy can be applied for. @param name empty = the home */
public record RecipientRow(Recipient whose, String name) {}
