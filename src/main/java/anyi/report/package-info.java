// SPDX-License-Identifier: Apache-2.0
/**
 * 报表: the statistics that a bureau asks for, as of any day; each figure with its definition and the rows behind it.
 * It stands above the ledgers, whose rows it counts. Table: report_template (where a bureau's own sheet wants which
 * figure). Entry points: {@code ReportScreens} for the window, {@code ReportCommands} for everybody else.
 */
@NullMarked
package anyi.report;

import org.jspecify.annotations.NullMarked;
