// SPDX-License-Identifier: Apache-2.0
package anyi.shell;

import anyi.kit.Desk;
import anyi.kit.Page;
import anyi.kit.Place;
import anyi.kit.part.Buttons;
import anyi.kit.part.EmWidth;
import anyi.kit.part.Icon;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.binding.BooleanBinding;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** Rail, page and status line. Made anew when the language changes; {@link Navigation} lives on. */
public final class Shell extends BorderPane {
    private static final double COMPACT_BELOW = 76;
    private static final int KEPT = 12;

    private final Desk desk;
    private final Navigation navigation;
    private final Parts parts;
    private final Rail rail;
    private final StackPane centre = new StackPane();
    private final BooleanBinding compact;
    private final Map<Place, PageFrame> frames = new LinkedHashMap<>();
    private Optional<PageFrame> shown = Optional.empty();

    /**
     * What the shell is told by {@code Wiring}.
     *
     * @param pages builds the page of a place
     */
    public record Parts(
            String homeName,
            List<Destination> destinations,
            Function<Place, Page> pages,
            Search search,
            Status status,
            Control control) {}

    public Shell(Desk desk, Navigation navigation, Parts parts) {
        this.desk = desk;
        this.navigation = navigation;
        this.parts = parts;
        getStyleClass().add("shell");
        Control control = parts.control();
        rail = new Rail(desk, parts.homeName(), parts.destinations(), navigation::open, control);
        setLeft(rail);
        setCenter(new BorderPane(centre, null, null, new StatusLine(desk, parts.status()), null));
        compact = new EmWidth(this).below(COMPACT_BELOW);
        compact.addListener((value, before, now) -> rail.compact(now));
        rail.compact(compact.get());
        navigation.onMove(this::moved);
        var shortcuts = new Shortcuts(this);
        sceneProperty().addListener((scene, before, now) -> {
            if (before != null) {
                shortcuts.remove(before);
            }
            if (now != null) {
                shortcuts.install(now);
                focusFirst();
            }
        });
    }

    /** Shows where one was, or else the place. */
    public void start(Place place) {
        if (navigation.present().isPresent()) {
            navigation.refresh();
        } else {
            navigation.open(place);
        }
    }

    private void moved(Navigation.Move move) {
        Place place = move.place();
        if (move.fresh()) {
            frames.remove(place);
        }
        boolean inRail =
                parts.destinations().stream().anyMatch(one -> one.place().equals(place));
        PageFrame frame = inRail ? frames.computeIfAbsent(place, this::frame) : frame(place);
        if (frames.size() > KEPT) {
            frames.remove(frames.keySet().iterator().next());
        }
        shown = Optional.of(frame);
        centre.getChildren().removeIf(PageFrame.class::isInstance);
        centre.getChildren().add(frame);
        rail.mark(place);
        frame.page().load();
        focusFirst();
    }

    private void focusFirst() {
        shown.flatMap(frame -> frame.page().firstFocus()).ifPresent(Node::requestFocus);
    }

    private PageFrame frame(Place place) {
        Page page = parts.pages().apply(place);
        Optional<Node> search = page.searchable() ? Optional.of(searchBox().node()) : Optional.empty();
        return new PageFrame(desk, page, search, back(place));
    }

    private Optional<Button> back(Place place) {
        boolean inside = switch (place) {
            case Place.CaseFile c -> true;
            case Place.Policy p -> true;
            case Place.PolicyEditor p -> true;
            case Place.PolicyRehearsal p -> true;
            case Place.PolicyPacks p -> true;
            case Place.Movements m -> true;
            case Place.Leaves l -> true;
            default -> false;
        };
        if (!inside) {
            return Optional.empty();
        }
        Button back = Buttons.icon(Icon.BACK, desk.t("shell.back"), navigation::back);
        back.getStyleClass().add("flat");
        back.setId("page-back");
        return Optional.of(back);
    }

    SearchBox searchBox() {
        return new SearchBox(
                desk.t("shell.search.prompt"),
                desk.t("shell.search.nothing"),
                desk.background(),
                parts.search(),
                hit -> navigation.open(hit.place()));
    }

    /** Ctrl K: into the header's box, or into one above the page where the header has none. */
    void searchEverything() {
        Node inHeader = shown.map(frame -> frame.lookup("#global-search")).orElse(null);
        if (inHeader != null) {
            inHeader.requestFocus();
            return;
        }
        Region box = searchBox().node();
        box.getStyleClass().add("floating");
        box.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        StackPane.setAlignment(box, Pos.TOP_CENTER);
        box.focusedProperty().addListener((focus, before, now) -> {
            if (!now) {
                centre.getChildren().remove(box);
            }
        });
        centre.getChildren().add(box);
        box.requestFocus();
    }

    List<Node> panes() {
        var panes = new ArrayList<Node>();
        panes.add(rail);
        shown.ifPresent(frame -> panes.addAll(List.of(frame.getTop(), frame.getCenter())));
        return panes;
    }

    /** F5: the page loads again. */
    void reload() {
        shown.ifPresent(frame -> frame.page().load());
    }

    /** Esc that nobody else wanted. */
    void escape() {
        boolean dealtWith = shown.map(frame -> frame.page().escape()).orElse(true);
        if (!dealtWith && navigation.canGoBack()) {
            navigation.back();
        }
    }

    Navigation navigation() {
        return navigation;
    }

    Parts parts() {
        return parts;
    }
}
