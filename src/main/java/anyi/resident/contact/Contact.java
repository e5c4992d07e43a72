// SPDX-License-Identifier: Apache-2.0
package anyi.resident.contact;

import java.util.Optional;
import java.util.UUID;

/** Somebody to be reached about a resident, and what for. */
public record Contact(
        UUID id,
        long revision,
        UUID residentId,
        String name,
        Optional<String> relation,
        Optional<String> phone,
        Optional<String> address,
        Roles roles,
        int position) {

    /** 监护人 · 付款人 · 紧急联系人 · 担保人 · 代理人. */
    public record Roles(boolean guardian, boolean payer, boolean emergency, boolean guarantor, boolean agent) {
        public static final Roles NONE = new Roles(false, false, false, false, false);
        public static final Roles EMERGENCY = new Roles(false, false, true, false, false);
        public static final Roles GUARDIAN = new Roles(true, false, true, false, false);
    }
}
