// SPDX-License-Identifier: Apache-2.0
package anyi.bed.plan;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The words of a sentence that mean something here; all others ("有", "with") are passed over. */
sealed interface Token {
    record Count(int count) implements Token {}

    record Unit(Level level) implements Token {}

    /** 人间: so many beds in each room, as 三人间. */
    record PersonRoom() implements Token {}

    /** "each", "每": in front of what it divides or, {@code afterwards}, behind the count ("3 beds per room"). */
    record Each(boolean afterwards) implements Token {}

    record InAll() implements Token {}

    record Of() implements Token {}

    record Stop() implements Token {}

    Pattern WORDS = Pattern.compile(String.join(
            "|",
            "(?<count>\\d+)",
            "(?<person>人间|-?\\s?bed rooms?|-?\\s?bedded rooms?)",
            "(?<before>每|各|\\beach\\b|\\bevery\\b)",
            "(?<after>\\bper\\b|\\ba\\b(?! total)|\\ban\\b|\\bapiece\\b)",
            "(?<all>总共|共|合计|\\b(?:in|a) total(?: of)?\\b|\\bin all\\b|\\baltogether\\b)",
            "(?<of>\\bof\\b)",
            "(?<building>栋|幢|座|楼|\\b(?:building|block|house)s?\\b)",
            "(?<floor>层|\\b(?:floor|storey|level)s?\\b|\\bstor(?:y|ies)\\b)",
            "(?<bed>床|张|人|\\bbeds?\\b)",
            "(?<room>间|房|\\brooms?\\b)",
            "(?<stop>[,，。;；、.\\n])"));

    static List<Token> of(PlainSentence sentence) {
        return WORDS.matcher(sentence.words()).results().map(Token::of).toList();
    }

    private static Token of(MatchResult word) {
        if (word.group("count") != null) {
            // more digits than any house has: too many, whatever it is
            return new Count(word.group().length() > 6 ? 999_999 : Integer.parseInt(word.group()));
        }
        if (word.group("person") != null) {
            return new PersonRoom();
        }
        if (word.group("before") != null || word.group("after") != null) {
            return new Each(word.group("after") != null);
        }
        if (word.group("all") != null) {
            return new InAll();
        }
        if (word.group("of") != null) {
            return new Of();
        }
        return word.group("stop") != null ? new Stop() : new Unit(level(word));
    }

    private static Level level(MatchResult word) {
        if (word.group("building") != null) {
            return Level.BUILDING;
        }
        if (word.group("floor") != null) {
            return Level.FLOOR;
        }
        return word.group("bed") != null ? Level.BED : Level.ROOM;
    }
}
