// SPDX-License-Identifier: Apache-2.0
package anyi.people;

import anyi.right.Right;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** A role that this home has made for itself. */
public record OwnRole(UUID id, String name, Set<Right> rights) {
    static OwnRole of(UUID id, String name, String kept) {
        var rights = EnumSet.noneOf(Right.class);
        for (String each : kept.split(" ")) {
            for (Right right : Right.values()) {
                if (right.name().equals(each)) {
                    rights.add(right);
                }
            }
        }
        return new OwnRole(id, name, rights);
    }

    static String kept(Set<Right> rights) {
        return rights.stream().map(Right::name).sorted().collect(Collectors.joining(" "));
    }
}
