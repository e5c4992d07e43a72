// SPDX-License-Identifier: Apache-2.0
package anyi.handover.parcel;

/**
 * A column as {@code datapackage.json} describes it.
 *
 * @param type of Frictionless Table Schema: string, integer, boolean, date, datetime; amounts are strings of decimals
 */
public record Column(String name, String type) {}
