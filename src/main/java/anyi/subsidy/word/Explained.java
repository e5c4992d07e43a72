// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.word;

import java.util.List;

/**
 * One numbered step of an explanation in words.
 *
 * @param clause what it rests on; empty = none
 * @param notes below it, muted
 * @param arithmetic lines in columns, the amount last
 */
public record Explained(String finding, String clause, List<String> notes, List<List<String>> arithmetic) {}
