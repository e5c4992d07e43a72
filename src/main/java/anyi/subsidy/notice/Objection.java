// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.notice;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * Somebody objected.
 *
 * @param claim about whom; missing = the whole list
 * @param upheld whether it was found right, once it is answered
 */
public record Objection(
        UUID id,
        Optional<UUID> claim,
        Optional<String> name,
        LocalDate raisedOn,
        String raisedBy,
        String content,
        Optional<Answer> answer) {
    public record Answer(LocalDate on, String words, boolean upheld) {}

    public boolean isOpen() {
        return answer.isEmpty();
    }
}
