// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.engine.file;

import anyi.subsidy.engine.Policy;
import java.util.ArrayList;
import java.util.List;

/** Reads worked cases that stand in a file of their own: {@code {"policy": …, "cases": [ … ]}}. */
public final class CaseFile {
    private CaseFile() {}

    /** @throws IllegalArgumentException naming the first problem, where the file is no file of cases */
    public static List<Policy.Example> read(String text) {
        var problems = new ArrayList<FileProblem>();
        Node node = new Node(Json.parse(text), "", problems);
        List<Policy.Example> cases = node.list("cases", PolicyFile::example);
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException(problems.getFirst().toString());
        }
        return cases;
    }
}
