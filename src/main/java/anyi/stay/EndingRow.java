// SPDX-License-Identifier: Apache-2.0
package anyi.stay;

/** A subsidy that somebody receives and that a discharge may end. */
public record EndingRow(String titleChinese, String titleEnglish) {}
