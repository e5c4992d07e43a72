// SPDX-License-Identifier: Apache-2.0
package anyi.resident.merge;

import anyi.resident.Identity;
import anyi.resident.IdentityDraft;
import anyi.resident.ParticularsDraft;
import anyi.resident.Resident;
import anyi.resident.ResidentDraft;
import anyi.value.Problem;
import anyi.value.Problems;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Two files and whose word holds, field by field. Which of the two rows stays matters to nobody, since every field is
 * chosen: the one in house, else the fuller one.
 *
 * @param facts of the kinds in which the two differ; {@link Side#BOTH} is none of them
 */
public record MergeDraft(FileSide one, FileSide other, Map<MergeField, Side> fields, Map<FactKind, Side> facts) {
    public MergeDraft {
        fields = Map.copyOf(fields);
        facts = Map.copyOf(facts);
    }

    /** As the program would do it. */
    public static MergeDraft of(FileSide one, FileSide other) {
        Side stays = stays(one, other);
        Map<MergeField, Side> fields = new EnumMap<>(MergeField.class);
        for (MergeField field : MergeField.values()) {
            fields.put(field, field.proposed(one.person(), other.person(), stays));
        }
        Map<FactKind, Side> facts = new EnumMap<>(FactKind.class);
        one.differing(other).forEach(kind -> facts.put(kind, stays));
        return new MergeDraft(one, other, fields, facts);
    }

    private static Side stays(FileSide one, FileSide other) {
        if (one.isInHouse() != other.isInHouse()) {
            return one.isInHouse() ? Side.ONE : Side.OTHER;
        }
        return one.rows() >= other.rows() ? Side.ONE : Side.OTHER;
    }

    public MergeDraft with(MergeField field, Side side) {
        Map<MergeField, Side> more = new EnumMap<>(fields);
        more.put(field, side);
        return new MergeDraft(one, other, more, facts);
    }

    public MergeDraft with(FactKind kind, Side side) {
        Map<FactKind, Side> more = new EnumMap<>(FactKind.class);
        more.putAll(facts);
        more.put(kind, side);
        return new MergeDraft(one, other, fields, more);
    }

    /** Whether the two say different things of it, so that somebody has to look. */
    public boolean differs(MergeField field) {
        return field.differs(one.person(), other.person());
    }

    public Set<FactKind> differing() {
        return one.differing(other);
    }

    public FileSide kept() {
        return stays(one, other) == Side.ONE ? one : other;
    }

    public FileSide merged() {
        return kept() == one ? other : one;
    }

    boolean keptHolds(FactKind kind) {
        Side side = facts.getOrDefault(kind, stays(one, other));
        return side == stays(one, other);
    }

    /** What the two contradict each other in, and what is wrong with the person as chosen and was not before. */
    public Problems check(LocalDate today) {
        Set<Problem> before = Stream.of(one, other)
                .flatMap(side -> ResidentDraft.of(side.person()).check(today).all().stream())
                .collect(Collectors.toSet());
        List<Problem> fresh = person().check(today).all().stream()
                .filter(problem -> !before.contains(problem))
                .toList();
        return new Contradiction(one, other).all().and(new Problems(fresh));
    }

    public String name() {
        return from(MergeField.NAME).name();
    }

    /** The person as chosen, under the row that stays. */
    public ResidentDraft person() {
        Resident stays = kept().person();
        return new ResidentDraft(stays.id(), stays.revision(), identity(), particulars());
    }

    private IdentityDraft identity() {
        Identity number = from(MergeField.NUMBER).identity();
        return new IdentityDraft(
                name(),
                text(MergeField.FORMER_NAME),
                from(MergeField.SEX).identity().sex().orElse(null),
                from(MergeField.BIRTH).identity().birthOn().orElse(null),
                number.idKind(),
                number.idNumber().orElse(null),
                number.idMissingReason().orElse(null),
                from(MergeField.EXPIRES).identity().idExpiresOn().orElse(null));
    }

    private ParticularsDraft particulars() {
        return new ParticularsDraft(
                text(MergeField.ETHNIC_GROUP),
                from(MergeField.MARITAL_STATUS).particulars().maritalStatus().orElse(null),
                from(MergeField.EDUCATION).particulars().education().orElse(null),
                text(MergeField.FORMER_WORK),
                text(MergeField.RELIGION),
                text(MergeField.PHONE),
                text(MergeField.ADDRESS),
                text(MergeField.DIET),
                text(MergeField.BLOOD_TYPE),
                text(MergeField.ALLERGIES),
                text(MergeField.RISKS),
                text(MergeField.REMARK));
    }

    private Resident from(MergeField field) {
        return fields.getOrDefault(field, Side.ONE) == Side.OTHER ? other.person() : one.person();
    }

    private @Nullable String text(MergeField field) {
        return field.chosen(one.person(), other.person(), fields.getOrDefault(field, Side.ONE))
                .orElse(null);
    }
}
