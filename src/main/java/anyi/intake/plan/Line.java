// SPDX-License-Identifier: Apache-2.0
package anyi.intake.plan;

import anyi.intake.find.Field;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of a ledger on its way to a verdict. Changed by the planner only, read by everybody afterwards. */
public final class Line {
    private final Ledger ledger;
    private final int row;
    private final boolean struck;
    private final String raw;
    private final Facts facts;
    private Verdict verdict = Verdict.TAKEN;
    private boolean waiting;
    private @Nullable UUID target;
    private @Nullable Person person;
    private @Nullable UUID bed;
    private boolean known;
    private boolean again;
    private List<Field> news = List.of();

    Line(Ledger ledger, int row, boolean struck, String raw, Facts facts) {
        this.ledger = ledger;
        this.row = row;
        this.struck = struck;
        this.raw = raw;
        this.facts = facts;
    }

    public Ledger ledger() {
        return ledger;
    }

    public int row() {
        return row;
    }

    public boolean isStruck() {
        return struck;
    }

    /** The row's cells as text, divided by tabulators. */
    public String raw() {
        return raw;
    }

    public Facts facts() {
        return facts;
    }

    public Verdict verdict() {
        return verdict;
    }

    public boolean isRefused() {
        return verdict == Verdict.REFUSED;
    }

    /** Refused only because the person whom it is about was. */
    public boolean isWaiting() {
        return waiting;
    }

    /** The row of the home's that it becomes or is. */
    public @Nullable UUID target() {
        return target;
    }

    /** Whom it is about, where that is somebody. */
    public @Nullable Person person() {
        return person;
    }

    /** The bed that the person of a roster lies in. */
    public @Nullable UUID bed() {
        return bed;
    }

    /** Whether the home has the record already; then only {@link #news()} is written. */
    public boolean isKnown() {
        return known;
    }

    /** Somebody who had left and came back: a new stay. */
    public boolean isReadmission() {
        return again;
    }

    /** The facts of a known record that are filled in or, when somebody said so, replaced. */
    public List<Field> news() {
        return news;
    }

    String name() {
        return facts.text(Field.NAME);
    }

    int column(Field field) {
        return ledger.layout().column(field).map(column -> column.index()).orElse(0);
    }

    void refuse() {
        verdict = Verdict.REFUSED;
    }

    void leaveUnchanged() {
        if (verdict != Verdict.REFUSED) {
            verdict = Verdict.UNCHANGED;
        }
    }

    void waitForPerson() {
        verdict = Verdict.REFUSED;
        waiting = true;
    }

    void aim(UUID id) {
        target = id;
    }

    void lieIn(UUID place) {
        bed = place;
    }

    void isKnownWith(List<Field> facts) {
        known = true;
        news = List.copyOf(facts);
    }

    void comesAgain() {
        again = true;
    }

    void isAbout(Person whom) {
        person = whom;
    }
}
