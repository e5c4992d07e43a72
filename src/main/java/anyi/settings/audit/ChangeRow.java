// SPDX-License-Identifier: Apache-2.0
package anyi.settings.audit;

import java.util.Optional;

/** What an act did to one column; a bulk entry stands in one row. */
public record ChangeRow(String table, String column, Optional<String> before, Optional<String> after) {}
