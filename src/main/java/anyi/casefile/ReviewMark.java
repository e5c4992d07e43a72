// SPDX-License-Identifier: Apache-2.0
package anyi.casefile;

import java.util.Optional;
import java.util.UUID;

/** 请核对: a value that was written and marked, until somebody has looked. */
record ReviewMark(UUID id, String messageKey, Optional<String> messageArgs, Optional<String> source) {}
