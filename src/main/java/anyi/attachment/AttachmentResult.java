// SPDX-License-Identifier: Apache-2.0
package anyi.attachment;

import anyi.value.Problem;

/** What became of a file. */
public sealed interface AttachmentResult {
    record Attached(long revision) implements AttachmentResult {}

    record Refused(Problem problem) implements AttachmentResult {}
}
