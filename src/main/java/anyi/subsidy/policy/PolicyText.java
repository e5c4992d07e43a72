// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.policy;

import java.util.UUID;

/** A version as its file has it. */
public record PolicyText(UUID id, String code, String fileName, String content, String hash, boolean active) {}
