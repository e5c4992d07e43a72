// SPDX-License-Identifier: Apache-2.0
package anyi.resident.merge;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import anyi.kit.Session;
import anyi.resident.ResidentCommands;
import anyi.stay.StayRules;
import anyi.store.Store;
import anyi.store.TestStores;
import anyi.store.log.Undo;
import anyi.store.log.UndoResult;
import anyi.text.Messages;
import anyi.text.Messages.Language;
import anyi.value.Ids;
import java.util.List;
import java.util.UUID;

/** Merges two files as a person would. */
public final class GivenMerge {
    private GivenMerge() {}

    static MergeCommands commands(Store store, String actor) {
        var chinese = Messages.of(Language.CHINESE);
        var session = new Session(actor);
        return new MergeCommands(
                store,
                session,
                chinese,
                new Ids(TestStores.CLOCK),
                TestStores.CLOCK,
                new MergeCommands.Parts(
                        new ResidentCommands(store, session, chinese, TestStores.CLOCK),
                        new Undo(store, List.of(StayRules::of))));
    }

    public static MergeDraft draft(Store store, UUID one, UUID other) {
        var queries = new MergeQueries(store.read(), Language.CHINESE);
        return MergeDraft.of(
                queries.side(one).orElseThrow(), queries.side(other).orElseThrow());
    }

    /** @return the file that stays */
    public static UUID merge(Store store, UUID one, UUID other) {
        return merged(store, draft(store, one, other));
    }

    public static UUID takingNumberOfOther(Store store, UUID one, UUID other) {
        return merged(store, draft(store, one, other).with(MergeField.NUMBER, Side.OTHER));
    }

    private static UUID merged(Store store, MergeDraft draft) {
        return assertInstanceOf(Merging.Merged.class, commands(store, "刘春梅").merge(draft))
                .kept();
    }

    /** The newest merge. */
    public static void takeBack(Store store) {
        var newest = new MergeQueries(store.read(), Language.CHINESE).merged().getFirst();
        assertInstanceOf(UndoResult.Undone.class, commands(store, "刘春梅").takeBack(newest));
    }
}
