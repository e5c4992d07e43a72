// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.engine;

/** A text of a policy in both languages. */
public record Words(String zh, String en) {}
