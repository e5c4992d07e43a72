// SPDX-License-Identifier: Apache-2.0
package anyi.intake.find;

import anyi.intake.find.HeadFinder.Heading;
import anyi.intake.find.Headings.Meaning;
import anyi.intake.read.Spelling;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Says what each heading means in a ledger of one kind: the surest first, each meaning once. */
final class Mapper {
    private static final Set<Field> REPEATABLE = EnumSet.of(
            Field.SEQ,
            Field.REMARK,
            Field.ITEM,
            Field.SIGNATURE,
            Field.EMPLOYMENT,
            Field.CERTIFICATE,
            Field.TEACHER,
            Field.ATTENDED,
            Field.SESSION,
            Field.PAID_OTHER);
    private static final Set<String> BARE_NAMES = Set.of("姓名", "名字", "人名");
    private static final Set<String> BARE_PHONES = Set.of("联系电话", "电话", "联系方式", "手机", "手机号", "手机号码", "电话号码");
    private static final String CONTACT_GROUP = ".*(联系人|家属|监护|担保|亲属|紧急).*";
    private final Headings headings;

    Mapper(Headings headings) {
        this.headings = headings;
    }

    private record Bid(Heading heading, int position, Meaning meaning) {}

    List<Column> map(LedgerKind kind, List<Heading> head) {
        var bids = new ArrayList<Bid>();
        for (int i = 0; i < head.size(); i++) {
            for (Meaning meaning : meanings(kind, head, i)) {
                if (Signature.allows(kind, meaning.field())) {
                    bids.add(new Bid(head.get(i), i, meaning));
                }
            }
        }
        bids.sort(
                Comparator.comparingDouble((Bid bid) -> -bid.meaning().weight()).thenComparingInt(Bid::position));
        Map<Integer, Bid> won = auction(bids);
        return head.stream()
                .map(heading -> column(heading, Optional.ofNullable(won.get(heading.column()))))
                .toList();
    }

    private static Map<Integer, Bid> auction(List<Bid> bids) {
        var won = new HashMap<Integer, Bid>();
        var taken = EnumSet.noneOf(Field.class);
        var items = new java.util.HashSet<Integer>();
        for (Bid bid : bids) {
            Field field = bid.meaning().field();
            boolean free = field == Field.ITEM ? items.add(bid.meaning().item()) : !taken.contains(field);
            if (!won.containsKey(bid.heading().column())
                    && (free || REPEATABLE.contains(field) && field != Field.ITEM)) {
                won.put(bid.heading().column(), bid);
                taken.add(field);
            }
        }
        return won;
    }

    private static Column column(Heading heading, Optional<Bid> bid) {
        return new Column(
                heading.column(),
                heading.written(),
                bid.map(won -> won.meaning().field()),
                bid.map(won -> won.meaning().item()).orElse(0),
                bid.map(won -> won.meaning().weight() > Headings.SURE).orElse(false));
    }

    private List<Meaning> meanings(LedgerKind kind, List<Heading> head, int position) {
        Heading heading = head.get(position);
        String leaf = Spelling.withoutBrackets(Spelling.heading(heading.leaf()));
        Optional<Field> beside = ofContact(kind, head, position, leaf);
        if (beside.isPresent()) {
            return List.of(new Meaning(beside.get(), 0, 0.99));
        }
        if (kind == LedgerKind.STAFF && leaf.matches("有效期[至限]?")) {
            return List.of(new Meaning(Field.CERT_UNTIL, 0, 1));
        }
        if (kind == LedgerKind.TRAINING && SessionHead.isOne(heading.written())) {
            return List.of(new Meaning(Field.SESSION, 0, 0.99));
        }
        if (heading.texts().size() > 1) {
            String joined = String.join("", heading.texts());
            List<Meaning> whole = headings.meanings(joined);
            if (whole.stream().anyMatch(meaning -> meaning.weight() > Headings.SURE)) {
                return whole;
            }
        }
        List<Meaning> known = headings.meanings(heading.leaf());
        boolean fits = known.stream().anyMatch(meaning -> Signature.allows(kind, meaning.field()));
        return fits ? known : headings.putTogether(heading.leaf());
    }

    /** A bare name or telephone that belongs to the contact: by the group above, or by its neighbours. */
    private Optional<Field> ofContact(LedgerKind kind, List<Heading> head, int position, String leaf) {
        if (kind != LedgerKind.RESIDENTS) {
            return Optional.empty();
        }
        boolean group = head.get(position).texts().size() > 1
                && Spelling.tight(head.get(position).texts().getFirst()).matches(CONTACT_GROUP);
        if (BARE_NAMES.contains(leaf)) {
            boolean second =
                    head.subList(0, position).stream().anyMatch(other -> headings.means(other.leaf(), Field.NAME));
            return group || second ? Optional.of(Field.CONTACT_NAME) : Optional.empty();
        }
        if (BARE_PHONES.contains(leaf)) {
            boolean follows = position > 0 && isOfContact(head.get(position - 1).leaf());
            return group || follows ? Optional.of(Field.CONTACT_PHONE) : Optional.empty();
        }
        return Optional.empty();
    }

    private boolean isOfContact(String heading) {
        return headings.meanings(heading).stream()
                .anyMatch(
                        meaning -> meaning.field() == Field.CONTACT_NAME || meaning.field() == Field.CONTACT_RELATION);
    }
}
