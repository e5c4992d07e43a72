// SPDX-License-Identifier: Apache-2.0
package anyi.people;

import anyi.right.Right;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** A role that this home has made for itself. */
public record OwnRole(UUID id, String name, Set<Right> rights) {
    static OwnRole of(UUID id, String name, String kept) {
        return new OwnRole(id, name, Right.setOf(kept));
    }

    static String kept(Set<Right> rights) {
        return rights.stream().map(Right::name).sorted().collect(Collectors.joining(" "));
    }
}
