// SPDX-License-Identifier: Apache-2.0
package anyi.attachment;

import anyi.sheet.scan.Scan;
import anyi.term.AttachmentKind;
import anyi.value.Problem;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;

/** A file that somebody wants to hang on something. */
public record AttachmentDraft(UUID id, Holder holder, AttachmentKind kind, Path file) {
    private static final int LONGEST_NAME = 200;

    /** The file's own name, as long as the column is. */
    String fileName() {
        String name = String.valueOf(file.getFileName());
        return name.length() <= LONGEST_NAME ? name : name.substring(name.length() - LONGEST_NAME);
    }

    /** What is wrong with the file. */
    Optional<Problem> problem(Scan scan) {
        return scan instanceof Scan.Refused(Scan.Why why)
                ? Optional.of(Problem.refuse("file", key(why), fileName()))
                : Optional.empty();
    }

    private static String key(Scan.Why why) {
        return switch (why) {
            case EMPTY -> "attachment.problem.EMPTY";
            case TOO_LARGE -> "attachment.problem.TOO_LARGE";
            case TOO_MANY_PIXELS -> "attachment.problem.TOO_MANY_PIXELS";
            case NEITHER_PICTURE_NOR_PDF -> "attachment.problem.NEITHER_PICTURE_NOR_PDF";
            case DAMAGED -> "attachment.problem.DAMAGED";
            case PASSWORD -> "attachment.problem.PASSWORD";
        };
    }
}
