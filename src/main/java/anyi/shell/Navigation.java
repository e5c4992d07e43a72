// SPDX-License-Identifier: Apache-2.0
package anyi.shell;

import anyi.kit.Navigator;
import anyi.kit.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Where one is and was. Lives as long as the session, so that a change of language keeps the way back. */
public final class Navigation implements Navigator {
    private static final int KEPT = 50;

    private final List<Place> places = new ArrayList<>();
    private int at = -1;
    private Consumer<Move> onMove = move -> {};

    /**
     * @param place where one is now
     * @param fresh true = its page is to be built anew
     */
    record Move(Place place, boolean fresh) {}

    void onMove(Consumer<Move> listener) {
        onMove = listener;
    }

    @Override
    public void open(Place place) {
        if (present().filter(place::equals).isPresent()) {
            onMove.accept(new Move(place, false));
            return;
        }
        places.subList(at + 1, places.size()).clear();
        places.add(place);
        if (places.size() > KEPT) {
            places.removeFirst();
        }
        at = places.size() - 1;
        onMove.accept(new Move(place, false));
    }

    @Override
    public void back() {
        go(-1);
    }

    void forward() {
        go(1);
    }

    private void go(int step) {
        if (at + step >= 0 && at + step < places.size()) {
            at += step;
            onMove.accept(new Move(places.get(at), false));
        }
    }

    @Override
    public void refresh() {
        present().ifPresent(place -> onMove.accept(new Move(place, true)));
    }

    public Optional<Place> present() {
        return at < 0 ? Optional.empty() : Optional.of(places.get(at));
    }

    boolean canGoBack() {
        return at > 0;
    }
}
