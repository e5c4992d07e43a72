// SPDX-License-Identifier: Apache-2.0
package anyi.store;

import java.nio.file.Path;
import java.util.Optional;

/**
 * A home that was brought back.
 *
 * @param from the backup that was begun with; empty = the journal had everything
 * @param replayed how many acts the journal added
 * @param lost how many acts are known of that nothing could bring back; 0 = all is there
 * @param kept where the damaged file lies now
 */
public record Recovered(OpenHome home, Optional<Backup> from, long replayed, long lost, Optional<Path> kept) {}
