// SPDX-License-Identifier: Apache-2.0
package anyi.attachment;

import anyi.sheet.scan.ScanKind;
import anyi.term.AttachmentKind;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A scan, photo or paper.
 *
 * @param fileName as it was called when it was added
 * @param size in bytes, of what is kept
 * @param pages 1 for a picture
 * @param sha256 of what is kept, in hex
 */
public record Attachment(
        UUID id,
        long revision,
        Holder holder,
        AttachmentKind kind,
        String fileName,
        ScanKind form,
        long size,
        int pages,
        String sha256,
        LocalDate addedOn) {}
