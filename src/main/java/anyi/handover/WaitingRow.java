// SPDX-License-Identifier: Apache-2.0
package anyi.handover;

/** How many rows about a subject the bureau does not have yet. */
public record WaitingRow(Subject subject, long rows) {}
