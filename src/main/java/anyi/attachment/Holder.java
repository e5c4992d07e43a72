// SPDX-License-Identifier: Apache-2.0
package anyi.attachment;

import java.util.UUID;

/** What an attachment hangs on. */
public sealed interface Holder {
    record OfCertificate(UUID id) implements Holder {}

    record OfResident(UUID id) implements Holder {}
}
