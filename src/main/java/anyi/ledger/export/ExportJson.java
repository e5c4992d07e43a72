// SPDX-License-Identifier: Apache-2.0
package anyi.ledger.export;

import java.io.OutputStream;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/** Writes the full export as one JSON object. */
public record ExportJson(FullExport export) {
    public void write(OutputStream out) {
        JsonMapper.builder()
                .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                .build()
                .writeValue(out, export);
    }
}
