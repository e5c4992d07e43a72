// SPDX-License-Identifier: Apache-2.0
package anyi.resident.merge;

import anyi.resident.Identity;
import anyi.resident.Particulars;
import anyi.resident.Resident;
import anyi.term.Term;
import java.util.Optional;
import java.util.function.Function;

/** What is written about a person, field by field, as two files may differ in it. */
public enum MergeField implements Term {
    NAME(person -> Optional.of(person.name()), 0),
    FORMER_NAME(identity(Identity::formerName), 0),
    SEX(identity(Identity::sex), 0),
    BIRTH(identity(Identity::birthOn), 0),
    /** With the kind of paper, or the reason why there is none. */
    NUMBER(person -> person.identity().idNumber().or(() -> person.identity().idMissingReason()), 0),
    EXPIRES(identity(Identity::idExpiresOn), 0),
    ETHNIC_GROUP(particulars(Particulars::ethnicGroup), 0),
    MARITAL_STATUS(particulars(Particulars::maritalStatus), 0),
    EDUCATION(particulars(Particulars::education), 0),
    FORMER_WORK(particulars(Particulars::formerWork), 120),
    RELIGION(particulars(Particulars::religion), 0),
    PHONE(particulars(Particulars::phone), 60),
    ADDRESS(particulars(Particulars::address), 0),
    DIET(particulars(Particulars::diet), 120),
    BLOOD_TYPE(particulars(Particulars::bloodType), 0),
    ALLERGIES(particulars(Particulars::allergies), 200),
    RISKS(particulars(Particulars::risks), 200),
    REMARK(particulars(Particulars::remark), 1000);

    private static final String BETWEEN = "；";

    private final transient Function<Resident, Optional<?>> value;
    private final int longest;

    MergeField(Function<Resident, Optional<?>> value, int longest) {
        this.value = value;
        this.longest = longest;
    }

    private static Function<Resident, Optional<?>> identity(Function<Identity, Optional<?>> field) {
        return person -> field.apply(person.identity());
    }

    private static Function<Resident, Optional<?>> particulars(Function<Particulars, Optional<?>> field) {
        return person -> field.apply(person.particulars());
    }

    Optional<?> of(Resident person) {
        return value.apply(person);
    }

    /** Both say something, and not the same. */
    boolean differs(Resident one, Resident other) {
        return of(one).isPresent() && of(other).isPresent() && !of(one).equals(of(other));
    }

    /** Whether both texts may stand, one behind the other, and fit. */
    boolean joins(Resident one, Resident other) {
        return longest > 0
                && joined(text(one), text(other))
                        .filter(text -> text.length() <= longest)
                        .isPresent();
    }

    /** What is proposed: the one that says something; both where that loses nothing; else the file that stays. */
    Side proposed(Resident one, Resident other, Side stays) {
        if (of(one).isEmpty() || of(other).isEmpty()) {
            return of(other).isPresent() ? Side.OTHER : Side.ONE;
        }
        return differs(one, other) && joins(one, other) ? Side.BOTH : stays;
    }

    Optional<String> chosen(Resident one, Resident other, Side side) {
        return switch (side) {
            case ONE -> text(one);
            case OTHER -> text(other);
            case BOTH -> joined(text(one), text(other));
        };
    }

    private Optional<String> text(Resident person) {
        return of(person).map(Object::toString);
    }

    private static Optional<String> joined(Optional<String> one, Optional<String> other) {
        if (one.isEmpty() || other.isEmpty() || one.get().contains(other.get())) {
            return one.or(() -> other);
        }
        return Optional.of(other.get().contains(one.get()) ? other.get() : one.get() + BETWEEN + other.get());
    }

    @Override
    public String key() {
        return "resident.merge.field." + name();
    }
}
