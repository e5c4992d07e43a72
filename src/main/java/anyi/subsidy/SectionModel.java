// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy;

import anyi.kit.Desk;
import anyi.kit.Place;
import anyi.store.Store;
import anyi.subsidy.claim.ClaimDraft;
import anyi.subsidy.claim.ClaimQueries;
import anyi.subsidy.claim.ClaimRow;
import anyi.subsidy.claim.Recipient;
import anyi.subsidy.engine.Policy;
import anyi.subsidy.engine.Words;
import anyi.subsidy.policy.PolicyBook;
import anyi.subsidy.policy.PolicyQueries;
import anyi.subsidy.received.Received;
import anyi.subsidy.received.ReceivedQueries;
import anyi.subsidy.run.CorrectionRow;
import anyi.subsidy.run.Due;
import anyi.subsidy.run.Dues;
import anyi.subsidy.run.LineRow;
import anyi.subsidy.run.RunQueries;
import anyi.subsidy.word.Teller;
import anyi.term.LineKind;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** Somebody's subsidies: this month under each policy with its reason, the booked lines, what came before. */
final class SectionModel {
    private final Desk desk;
    private final Store store;
    private final SubsidyActs acts;
    private final Recipient whose;
    private final Teller teller;
    private final ObservableList<SectionRow> rows = FXCollections.observableArrayList();
    private LocalDate on;

    SectionModel(Desk desk, Store store, SubsidyActs acts, Recipient whose) {
        this.desk = desk;
        this.store = store;
        this.acts = acts;
        this.whose = whose;
        this.teller = new Teller(desk);
        this.on = desk.today();
    }

    ObservableList<SectionRow> rows() {
        return rows;
    }

    void show(LocalDate day) {
        on = day;
        desk.background().latest(this, this::read, rows::setAll);
    }

    void reload() {
        show(on);
    }

    private List<SectionRow> read() {
        acts.policies().installShipped(desk.session().actor());
        YearMonth month = YearMonth.from(on);
        var all = new PolicyBook(new PolicyQueries(store.read()).all());
        var read = new ArrayList<SectionRow>();
        boolean closed = new RunQueries(store.read()).closed(month).isPresent();
        if (!closed) {
            dues(month).forEach(due -> read.add(due(due, month, all)));
        }
        lines().stream().filter(line -> !line.month().isAfter(month)).forEach(line -> read.add(line(line, all)));
        for (Received one : whose.resident()
                .map(resident -> new ReceivedQueries(store.read()).of(resident))
                .orElse(List.of())) {
            if (!one.month().isAfter(month)) {
                read.add(received(one));
            }
        }
        return read;
    }

    private List<Due> dues(YearMonth month) {
        if (whose.staff().isPresent()) {
            Dues dues = Dues.ofStaff(store.read());
            return whose.staff()
                    .flatMap(dues.staff()::find)
                    .map(person -> dues.staff(person, month))
                    .orElse(List.of());
        }
        return whose.resident().stream()
                .flatMap(resident -> {
                    Dues dues = Dues.of(store.read(), resident);
                    return dues.facts().find(resident).stream().flatMap(person -> dues.person(person, month).stream());
                })
                .toList();
    }

    private List<LineRow> lines() {
        var runs = new RunQueries(store.read());
        return whose.resident()
                .map(runs::linesOf)
                .or(() -> whose.staff().map(runs::linesOfStaff))
                .orElse(List.of());
    }

    private SectionRow due(Due due, YearMonth month, PolicyBook all) {
        Optional<Policy> policy = Teller.version(all, due.policy(), due.version());
        SectionRow.Kind kind = SectionRow.Kind.NOTHING;
        if (due.isPayable()) {
            kind = SectionRow.Kind.PAYABLE;
        } else if (due.isUnclaimed()) {
            kind = due.isNotAppliedFor() ? SectionRow.Kind.UNCLAIMED : SectionRow.Kind.UNDER_WAY;
        } else if (due.isOpen()) {
            kind = SectionRow.Kind.OPEN;
        }
        String note = due.reason()
                .map(reason -> teller.reasons().brief(reason, policy))
                .orElse("");
        return new SectionRow(
                kind,
                month,
                due.policy(),
                title(policy, due.policy()),
                due.amount().isZero() ? Optional.empty() : Optional.of(due.amount()),
                note,
                Optional.of(teller.due(due, month, policy, Optional.empty())));
    }

    private String title(Optional<Policy> policy, String code) {
        return policy.map(one -> teller.facts().words(one.head().title())).orElse(code);
    }

    private SectionRow line(LineRow line, PolicyBook all) {
        Optional<Policy> policy = Teller.version(all, line.policy(), line.version());
        var correction = new CorrectionRow(
                line.key(), line.name().orElse(""), line.month(), line.amount(), line.version(), line.explanation());
        SectionRow.Kind kind = switch (line.kind()) {
            case REGULAR -> SectionRow.Kind.BOOKED;
            case BACK_PAYMENT -> SectionRow.Kind.BACK_PAYMENT;
            case RECOVERY -> SectionRow.Kind.RECOVERY;
        };
        String note = line.kind() == LineKind.REGULAR
                ? ""
                : desk.t("subsidy.section.bookedIn", desk.formats().month(line.runMonth()));
        return new SectionRow(
                kind,
                line.month(),
                line.policy(),
                title(policy, line.policy()),
                Optional.of(line.amount()),
                note,
                Optional.of(teller.correction(correction, policy)));
    }

    private SectionRow received(Received one) {
        return new SectionRow(
                SectionRow.Kind.RECEIVED,
                one.month(),
                "",
                desk.messages().t(one.kind()),
                Optional.of(one.amount()),
                one.source(),
                Optional.empty());
    }

    void facts() {
        desk.navigator().open(new Place.SubsidyFacts(whose.kind(), whose.id(), ""));
    }

    /** Drafts the application, or opens the one that there is. */
    void apply(SectionRow row) {
        desk.background().run(() -> claimOf(row), claim -> desk.navigator().open(new Place.Claim(claim)));
    }

    private UUID claimOf(SectionRow row) {
        Optional<UUID> open = openClaim(row);
        if (open.isPresent()) {
            return open.get();
        }
        var draft = new ClaimDraft(row.policy(), whose, desk.today(), null);
        List<String> documents = new PolicyBook(new PolicyQueries(store.read()).active())
                .newest(row.policy())
                .map(policy -> policy.rules().limits().documents().stream()
                        .map(Words::zh)
                        .toList())
                .orElse(List.of());
        acts.claims().draft(desk.session().actor(), List.of(draft), Map.of(row.policy(), documents), desk.today());
        return openClaim(row).orElseThrow();
    }

    private Optional<UUID> openClaim(SectionRow row) {
        return new ClaimQueries(store.read())
                .of(whose).stream()
                        .filter(claim -> claim.policy().equals(row.policy()) && claim.isOpen())
                        .map(ClaimRow::id)
                        .findFirst();
    }

    /** A form to take over that the policy was approved for this person. */
    ClaimFormModel approval(SectionRow row) {
        var form = new ClaimFormModel(desk, acts);
        form.policy().set(new ClaimFormModel.Which(row.policy(), row.title(), whose.kind()));
        form.who().set(new ClaimFormModel.Who(whose, ""));
        form.approvedFrom().set(row.month().atDay(1));
        return form;
    }
}
