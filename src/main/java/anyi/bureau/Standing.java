// SPDX-License-Identifier: Apache-2.0
package anyi.bureau;

import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * The newest package of a home that is in.
 *
 * @param until the home's revision up to which everything is here
 * @param headHash of the act with that revision
 */
record Standing(UUID parcel, int number, long until, String headHash, String bagHash, OffsetDateTime madeAt) {}
