// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.edit;

import anyi.subsidy.engine.edit.Draft;
import anyi.subsidy.engine.edit.JsonText;
import anyi.subsidy.engine.file.Json;
import anyi.value.Problem;
import anyi.value.Problems;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * One item of a block as it was typed.
 *
 * @param item its place; one behind the last of a list = a new one, empty = a new one by name
 * @param typed by {@link Input#path()}
 */
record BlockDraft(Block block, String item, Map<String, String> typed) {
    private static final String NAME = "*";

    /** The places of the block's items. */
    static List<String> items(Draft draft, Block block, String part) {
        String path = join(block.ofPart() ? part : "", block.path());
        return switch (block.shape()) {
            case ONE -> List.of(path);
            case LIST, TEXTS ->
                java.util.stream.IntStream.range(0, draft.size(path))
                        .mapToObj(i -> path + "/" + i)
                        .toList();
            case MAP, NUMBERS ->
                draft.fields(path).stream().map(name -> join(path, name)).toList();
        };
    }

    static BlockDraft of(Draft draft, Block block, String item) {
        Map<String, String> typed = new LinkedHashMap<>();
        for (Input input : block.inputs()) {
            typed.put(input.path(), read(draft, block, item, input));
        }
        return new BlockDraft(block, item, typed);
    }

    /** With an id or a code that is not taken yet. */
    static BlockDraft fresh(Draft draft, Block block, String part) {
        String path = join(block.ofPart() ? part : "", block.path());
        boolean named = block.shape() == Block.Shape.MAP || block.shape() == Block.Shape.NUMBERS;
        BlockDraft empty = of(draft, block, named ? "" : path + "/" + draft.size(path));
        Map<String, String> typed = new LinkedHashMap<>(empty.typed());
        if (named) {
            typed.replaceAll((name, value) -> "");
        }
        String letter = switch (block) {
            case CLAUSES -> "c";
            case CONVENTIONS -> "v";
            case OPEN -> "o";
            default -> "";
        };
        if (!letter.isEmpty()) {
            // clauses, conventions and open points are named from everywhere, so they share their names
            typed.put("id", draft.free(path, "id", letter, "clauses", "conventions", "open"));
        }
        if (typed.containsKey("clause")) {
            typed.put("clause", draft.text("clauses/0/id"));
        }
        return new BlockDraft(block, empty.item(), typed);
    }

    private static String read(Draft draft, Block block, String item, Input input) {
        if (input.path().equals(NAME)) {
            return item.substring(item.lastIndexOf('/') + 1);
        }
        if (item.isEmpty() && block.shape() == Block.Shape.MAP) {
            return "";
        }
        String path = join(item, input.path());
        if (block == Block.FUNDING && input.path().equals("payer")) {
            String code = draft.text(path);
            String name = draft.text("payers/" + code + "/zh");
            return name.isEmpty() ? code : name;
        }
        if (block == Block.FACTS && input.path().equals("values") && draft.size(path) > 0) {
            return draft.items(path).stream().map(Draft::plain).collect(Collectors.joining("、"));
        }
        return draft.find(path)
                .map(json -> Draft.plain(json).isEmpty() && !(json instanceof Json.Text)
                        ? JsonText.line(json)
                        : Draft.plain(json))
                .orElse("");
    }

    private String typed(String path) {
        return typed.getOrDefault(path, "").strip();
    }

    Problems check() {
        var problems = new ArrayList<Problem>();
        for (Input input : block.inputs()) {
            String text = typed(input.path());
            if (input.kind() == Input.Kind.NUMBER && !text.isEmpty() && !text.matches("\\d+(\\.\\d+)?")) {
                problems.add(Problem.refuse(input.path(), "subsidy.edit.problem.number", text));
            }
            if (input.kind() == Input.Kind.DATE && !text.isEmpty() && !isDate(text)) {
                problems.add(Problem.refuse(input.path(), "subsidy.edit.problem.date", text));
            }
            if (input.path().equals(NAME) && (text.isEmpty() || text.contains("/"))) {
                problems.add(Problem.refuse(NAME, "subsidy.edit.problem.missing"));
            }
        }
        return new Problems(problems);
    }

    private static boolean isDate(String text) {
        try {
            LocalDate.parse(text);
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }

    /** The draft with what was typed; English that was left out is the Chinese. */
    Draft put(Draft draft) {
        String place = item;
        Draft now = draft;
        if (block.shape() == Block.Shape.MAP || block.shape() == Block.Shape.NUMBERS) {
            String named = join(block.path(), typed(NAME));
            if (!item.isEmpty() && !item.equals(named)) {
                Optional<Json> had = draft.find(item);
                now = now.without(item);
                if (had.isPresent()) {
                    now = now.with(named, had.get());
                }
            }
            place = named;
            if (block.shape() == Block.Shape.MAP && now.find(place).isEmpty()) {
                now = now.with(place, new Json.Obj(0, Map.of()));
            }
        }
        boolean listed = block.shape() == Block.Shape.LIST || block.shape() == Block.Shape.TEXTS;
        String list = listed ? item.substring(0, item.lastIndexOf('/')) : "";
        if (listed && now.find(list).isEmpty()) {
            now = now.with(list, new Json.Arr(0, List.of()));
        }
        for (Input input : block.inputs()) {
            if (!input.path().equals(NAME)) {
                now = put(now, place, input);
            }
        }
        if (block.shape() == Block.Shape.ONE
                && !block.path().isEmpty()
                && now.fields(place).isEmpty()) {
            now = now.without(place);
        }
        return block == Block.TABLE && now.find(place + "/rows").isEmpty()
                ? now.with(place + "/rows", new Json.Arr(0, List.of()))
                : now;
    }

    private Draft put(Draft draft, String place, Input input) {
        String text = typed(input.path());
        if (text.isEmpty() && input.path().endsWith("en")) {
            text = typed(input.path().substring(0, input.path().length() - 2) + "zh");
        }
        String path = join(place, input.path());
        if (block == Block.FUNDING && input.path().equals("payer")) {
            return payer(draft, path, text);
        }
        if (text.isEmpty()) {
            return block == Block.PART && input.path().equals("code") ? draft.with(path, "") : draft.without(path);
        }
        return switch (input.kind()) {
            case YES ->
                text.equals("yes") || text.equals("true")
                        ? draft.with(path, new Json.Bool(0, true))
                        : draft.without(path);
            case NUMBER -> draft.with(path, Typed.scalar(text));
            case PICK ->
                text.equals("true") || text.equals("false")
                        ? draft.with(path, Typed.scalar(text))
                        : draft.with(path, text);
            default -> draft.with(path, value(input, text));
        };
    }

    private Json value(Input input, String text) {
        if (block == Block.FACTS && input.path().equals("values") && !text.startsWith("{")) {
            return new Json.Arr(
                    0,
                    java.util.Arrays.stream(text.split("[,，、]"))
                            .map(String::strip)
                            .filter(one -> !one.isEmpty())
                            .<Json>map(one -> new Json.Text(0, one))
                            .toList());
        }
        boolean structured = text.startsWith("[") || text.startsWith("{");
        return structured ? Typed.value(text) : new Json.Text(0, text);
    }

    /** Whoever pays is named in words; a name that is new gets a code of its own. */
    private static Draft payer(Draft draft, String path, String name) {
        for (String code : draft.fields("payers")) {
            if (draft.text("payers/" + code + "/zh").equals(name) || code.equals(name)) {
                return draft.with(path, code);
            }
        }
        String code = draft.free("payers", "", "P");
        return draft.with("payers/" + code + "/zh", name)
                .with("payers/" + code + "/en", name)
                .with(path, code);
    }

    static String join(String parent, String name) {
        if (parent.isEmpty() || name.isEmpty()) {
            return parent + name;
        }
        return parent + "/" + name;
    }
}
