// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.edit;

import anyi.kit.Desk;
import anyi.subsidy.engine.Policy;
import anyi.subsidy.engine.edit.Draft;
import anyi.subsidy.engine.edit.Proof;
import anyi.subsidy.engine.file.FileProblem;
import anyi.subsidy.word.FactWords;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The places of a draft in words, and what is said beside each.
 *
 * @param facts the words of facts
 */
record Places(Desk desk, FactWords facts, Draft draft, Proof proof) {
    static Places of(Desk desk, EditorModel.Shown shown) {
        return new Places(desk, new FactWords(desk.messages()), shown.draft(), shown.proof());
    }

    Policy policy() {
        return proof.policy();
    }

    /** 第 2 行 · 年龄. */
    String words(String path) {
        String[] names = path.split("/");
        var words = new ArrayList<String>();
        for (int i = 0; i + 1 < names.length; i++) {
            if (names[i].equals("rows")) {
                words.add(desk.t("subsidy.edit.row", Integer.parseInt(names[i + 1]) + 1));
            } else if (names[i].equals("examples")) {
                words.add(desk.t("subsidy.edit.example", Integer.parseInt(names[i + 1]) + 1));
            } else if (names[i].equals("conditions")) {
                words.add(desk.t("subsidy.edit.gates"));
            }
        }
        String last = names[names.length - 1];
        int when = List.of(names).indexOf("when");
        if (when >= 0 && when + 1 < names.length) {
            words.add(facts.fact(names[when + 1], Optional.of(policy())));
        } else if (!last.chars().allMatch(Character::isDigit)) {
            words.add(EditWord.find(last.equals("recover") ? "AMOUNT" : EditWord.constant(last))
                    .map(desk.messages()::t)
                    .orElse(last));
        }
        return String.join(" · ", words);
    }

    /** What is said beside the place: problems of form, and examples that blame it. */
    List<String> beside(String path) {
        var said = new ArrayList<String>();
        for (FileProblem problem : proof.at(path)) {
            said.add(sentence(problem));
        }
        Map<String, List<String>> byValue = new LinkedHashMap<>();
        for (Proof.Example example : proof.examples()) {
            for (Proof.Cell cell : example.blamed()) {
                if (cell.path().equals(path) || cell.path().startsWith(path + "/")) {
                    byValue.computeIfAbsent(cell.instead(), any -> new ArrayList<>())
                            .add(example.result().example().id());
                }
            }
        }
        byValue.forEach((instead, ids) -> {
            String all = String.join(facts.comma(), ids.stream().distinct().toList());
            said.add(
                    instead.isEmpty()
                            ? desk.t("subsidy.edit.blamed", all)
                            : desk.t("subsidy.edit.blamedInstead", all, instead));
        });
        return said.stream().distinct().toList();
    }

    String sentence(FileProblem problem) {
        return desk.t("subsidy.edit.problemAt", desk.t(problem.code().key()), problem.detail());
    }

    /** Problems that name a fact of the conditions of the row, for the cell of that fact. */
    List<String> besideFact(String when, String fact) {
        var said = new ArrayList<>(beside(when + "/" + fact));
        String root = fact.startsWith("home.") ? fact : fact.split("\\.")[0];
        proof.file().problems().stream()
                .filter(problem -> problem.path().equals(when))
                .filter(problem -> problem.detail().startsWith(root))
                .map(this::sentence)
                .forEach(said::add);
        return said;
    }

    /** Of the row itself: overlaps, gaps, a code that stands twice. */
    List<String> besideRow(String row) {
        return proof.file().problems().stream()
                .filter(problem -> problem.path().equals(row))
                .map(this::sentence)
                .toList();
    }
}
