// SPDX-License-Identifier: Apache-2.0
/**
 * The keys of a home: one random data key, wrapped once by a password and once by the printed recovery code, in an
 * envelope of two copies. Everything else is derived from the data key. Entry points: {@code KeyFile}, {@code
 * Envelope}, {@code RecoveryCode}.
 */
@NullMarked
package anyi.store.vault;

import org.jspecify.annotations.NullMarked;
