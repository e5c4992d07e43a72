// SPDX-License-Identifier: Apache-2.0
package anyi.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Where a part of a workbook points to. */
final class Relations {
    /** @param type the last word of the relation's type, which both forms of the format share */
    record Relation(String id, String type, String target) {}

    private final List<Relation> all = new ArrayList<>();

    /** @param part such as {@code xl/workbook.xml}; empty = the package itself */
    static Relations of(XlsxParts parts, String part) {
        var relations = new Relations();
        int slash = part.lastIndexOf('/') + 1;
        String folder = part.substring(0, slash);
        Optional<InputStream> found = parts.find(folder + "_rels/" + part.substring(slash) + ".rels");
        if (found.isEmpty()) {
            return relations;
        }
        try (InputStream in = found.get()) {
            var xml = new Xml(in);
            while (xml.next()) {
                if (xml.starts("Relationship")) {
                    relations.add(xml, folder);
                }
            }
        } catch (IOException e) {
            throw new Unreadable(Refusal.DAMAGED, e);
        }
        return relations;
    }

    private void add(Xml xml, String folder) {
        String id = xml.attribute("Id");
        String type = xml.attribute("Type");
        String target = xml.attribute("Target");
        if (id != null && type != null && target != null) {
            all.add(new Relation(id, type.substring(type.lastIndexOf('/') + 1), resolved(folder, target)));
        }
    }

    private static String resolved(String folder, String target) {
        if (target.startsWith("/")) {
            return target.substring(1);
        }
        var path = new ArrayList<String>();
        for (String step : (folder + target).split("/")) {
            if (step.equals("..") && !path.isEmpty()) {
                path.removeLast();
            } else if (!step.equals(".") && !step.equals("..") && !step.isEmpty()) {
                path.add(step);
            }
        }
        return String.join("/", path);
    }

    Optional<Relation> byId(String id) {
        return all.stream().filter(relation -> relation.id().equals(id)).findFirst();
    }

    Optional<String> target(String type) {
        return all.stream()
                .filter(relation -> relation.type().equals(type))
                .map(Relation::target)
                .findFirst();
    }
}
