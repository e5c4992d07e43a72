// SPDX-License-Identifier: Apache-2.0
package anyi.bed.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One count of a sentence: so many of what, in each of what. */
record Quantity(int count, Optional<Level> unit, Optional<Level> per, boolean inAll) {

    /** All counts in their order; one without a unit is what nobody can understand. */
    static List<Quantity> of(List<Token> tokens) {
        return new Reader(tokens).read();
    }

    private static final class Reader {
        private final List<Token> tokens;
        private final List<Quantity> found = new ArrayList<>();
        private int at;
        private boolean each;
        private Optional<Level> per = Optional.empty();
        private boolean inAll;
        private boolean of;

        Reader(List<Token> tokens) {
            this.tokens = tokens;
        }

        List<Quantity> read() {
            while (at < tokens.size()) {
                switch (tokens.get(at++)) {
                    case Token.Count(int count) -> count(count);
                    case Token.Each(boolean _) -> {
                        each = true;
                        per = units();
                    }
                    case Token.InAll _ -> inAll = true;
                    case Token.Of _ -> of = true;
                    case Token.Stop _ -> forget();
                    case Token.Unit _, Token.PersonRoom _ -> {}
                }
            }
            return found;
        }

        private void count(int count) {
            boolean person = at < tokens.size() && tokens.get(at) instanceof Token.PersonRoom;
            Optional<Level> unit = person || of && !nextIsUnit() ? Optional.of(Level.BED) : units();
            if (person || of && unit.equals(Optional.of(Level.BED))) {
                each = true;
                per = Optional.of(Level.ROOM);
            }
            suffix();
            found.add(new Quantity(count, unit, each ? per.or(() -> unit.map(Level::above)) : Optional.empty(), inAll));
            forget();
        }

        /** "per floor", "a room", "each", "in all" behind a count; 每层 in front of the next one is not ours. */
        private void suffix() {
            if (at >= tokens.size()) {
                return;
            }
            if (tokens.get(at) instanceof Token.InAll && !nextIsCount(at + 1)) {
                inAll = true;
                at++;
            } else if (tokens.get(at) instanceof Token.Each(boolean afterwards) && (afterwards || !leadsToCount())) {
                each = true;
                at++;
                per = units();
            }
        }

        private boolean leadsToCount() {
            int next = at + 1;
            while (next < tokens.size() && tokens.get(next) instanceof Token.Unit) {
                next++;
            }
            return nextIsCount(next);
        }

        private boolean nextIsCount(int index) {
            return index < tokens.size() && tokens.get(index) instanceof Token.Count;
        }

        private boolean nextIsUnit() {
            return at < tokens.size() && tokens.get(at) instanceof Token.Unit;
        }

        /** The unit that stands here; 间房, 层楼 and 张床 are one each, the first word counts. */
        private Optional<Level> units() {
            Optional<Level> first = Optional.empty();
            while (at < tokens.size() && tokens.get(at) instanceof Token.Unit(Level level)) {
                if (first.isEmpty()) {
                    first = Optional.of(level);
                }
                at++;
            }
            return first;
        }

        private void forget() {
            each = false;
            per = Optional.empty();
            inAll = false;
            of = false;
        }
    }
}
