// SPDX-License-Identifier: Apache-2.0
package anyi.stay;

import java.util.Optional;
import java.util.UUID;

/**
 * Where somebody can be moved to: a free bed, or the bed of somebody who changes places.
 *
 * @param words what stands in the box and what typing is compared with
 * @param partnerStay the stay of the one who changes places
 */
record BedChoice(UUID bedId, String label, String words, Optional<UUID> partnerStay) {}
