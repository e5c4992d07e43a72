// SPDX-License-Identifier: Apache-2.0
/**
 * The file that is handed over, and nothing else: a bag (RFC 8493) in a zip, signed as minisign does, sealed as age does.
 * Knows no store, no screen and no clock. Entry points: {@link anyi.handover.parcel.ParcelWriter} and {@link
 * anyi.handover.parcel.ParcelReader}; {@link anyi.handover.parcel.Keys} makes the keys, a {@link
 * anyi.handover.parcel.Card} makes them known.
 */
@NullMarked
package anyi.handover.parcel;

import org.jspecify.annotations.NullMarked;
