// SPDX-License-Identifier: Apache-2.0
package anyi.right;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import anyi.kit.Session;
import anyi.store.Store;
import anyi.store.TestStores;
import anyi.store.Tx;
import anyi.text.Messages;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every use case against every role: nobody gets round the table of rights. */
class UseCasesTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(location -> !location.contains("test-classes"))
            .importPackages("anyi");

    @TempDir
    Path folder;

    @Test
    void whoever_writes_says_which_right_it_needs() {
        var unlisted = new ArrayList<String>();
        for (JavaClass type : writers()) {
            if (!type.isAnnotatedWith(Needs.class)) {
                unlisted.add(type.getName() + ": put @Needs(Right.…) on it");
            }
        }
        assertEquals(List.of(), unlisted);
        assertTrue(writers().size() >= 28, "classes that write: " + writers().size());
    }

    @Test
    void every_right_of_a_use_case_is_somebodys_and_every_right_opens_something() {
        Set<Right> used = useCases().stream()
                .flatMap(method -> UseCase.of(method).stream())
                .collect(Collectors.toSet());
        // asked for by the store, the screens or a gate that writes nothing
        Set<Right> byGates = Set.of(
                Right.SEE_IDENTITY,
                Right.SEE_PHONE,
                Right.SEE_HEALTH,
                Right.BACK_UP,
                Right.RESTORE,
                Right.AUDIT,
                Right.PEOPLE,
                Right.PRIVACY);
        for (Right right : Right.values()) {
            assertTrue(used.contains(right) || byGates.contains(right), right + " opens nothing");
            assertTrue(StandardRole.ADMINISTRATOR.rights().contains(right));
        }
    }

    @Test
    void what_a_role_may_not_do_writes_nothing_and_what_it_may_is_never_refused() throws Exception {
        int refused = 0;
        int reached = 0;
        int ended = 0;
        List<Method> useCases = useCases();
        for (StandardRole role : StandardRole.values()) {
            var doer = Doer.of(new UUID(1, role.ordinal()), "测试" + role, role.rights());
            try (var watched = new Watched(TestStores.empty())) {
                Store store = TestStores.as(watched, doer);
                for (Method useCase : useCases) {
                    watched.reached = 0;
                    boolean wasRefused = isRefused(call(useCase, store, doer));
                    boolean may = doer.rights().containsAll(UseCase.of(useCase));
                    String which = role + " " + useCase.getDeclaringClass().getSimpleName() + "." + useCase.getName();
                    if (may) {
                        assertFalse(wasRefused, which + " was refused");
                        reached += Math.min(1, watched.reached);
                    } else {
                        assertEquals(0, watched.reached, which + " wrote");
                        refused += wasRefused ? 1 : 0;
                    }
                    ended += !wasRefused && watched.reached == 0 ? 1 : 0;
                }
            }
        }
        String told = "%d use cases × %d roles: %d reached the store, %d were refused, %d ended before at made-up input"
                .formatted(useCases.size(), StandardRole.values().length, reached, refused, ended);
        System.out.println(told);
        assertTrue(useCases.size() >= 60 && refused > 100 && reached > 60, told);
    }

    @Test
    void a_use_case_that_names_no_right_is_refused_where_several_work() {
        try (var store = TestStores.empty()) {
            Store guarded = TestStores.as(store, Doer.of(UUID.randomUUID(), "院长", StandardRole.ADMINISTRATOR.rights()));
            assertThrows(IllegalStateException.class, () -> guarded.write("院长", "绕过", tx -> 1));
        }
    }

    @Test
    void the_table_of_rights_in_the_documents_is_the_one_in_force() throws Exception {
        var table = new StringBuilder("| |");
        Messages words = Messages.of(Messages.Language.ENGLISH);
        for (StandardRole role : StandardRole.values()) {
            table.append(' ').append(words.t(role)).append(" |");
        }
        table.append("\n| --- |")
                .append(" --- |".repeat(StandardRole.values().length))
                .append('\n');
        for (Right right : Right.values()) {
            table.append("| ").append(words.t(right)).append(" |");
            for (StandardRole role : StandardRole.values()) {
                table.append(role.rights().contains(right) ? " ● |" : "  |");
            }
            table.append('\n');
        }
        assertTrue(Files.readString(Path.of("docs/security.md")).contains(table), "docs/security.md wants:\n" + table);
    }

    private static List<JavaClass> writers() {
        return CLASSES.stream()
                .filter(type -> !type.getPackageName().equals("anyi.store"))
                .filter(type -> type.getAccessesFromSelf().stream().anyMatch(UseCasesTest::writes))
                .map(UseCasesTest::outermost)
                .distinct()
                .toList();
    }

    private static JavaClass outermost(JavaClass type) {
        return type.getEnclosingClass().map(UseCasesTest::outermost).orElse(type);
    }

    private static boolean writes(JavaAccess<?> access) {
        return access.getTargetOwner().isAssignableTo(Store.class)
                && access.getName().equals("write");
    }

    /** What can be called from outside of each class that names its rights, save what works inside another's act. */
    private static List<Method> useCases() {
        return CLASSES.stream()
                .filter(type -> type.isAnnotatedWith(Needs.class))
                .map(JavaClass::reflect)
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .filter(method -> !Modifier.isPrivate(method.getModifiers()) && !method.isSynthetic())
                .filter(method -> !Modifier.isStatic(method.getModifiers()))
                .filter(method -> !Arrays.asList(method.getParameterTypes()).contains(Tx.class))
                .sorted(Comparator.comparing(Method::toString))
                .toList();
    }

    private @Nullable Throwable call(Method useCase, Store store, Doer doer) throws ReflectiveOperationException {
        var madeUp = new MadeUp(TestStores.CLOCK, folder);
        madeUp.put(Store.class, store);
        madeUp.put(Session.class, new Session(doer));
        madeUp.put(Messages.class, Messages.of(Messages.Language.CHINESE));
        madeUp.put(Doer.class, doer);
        useCase.setAccessible(true);
        try {
            Object commands = madeUp.of(useCase.getDeclaringClass());
            assertTrue(commands != null, () -> "cannot make " + useCase.getDeclaringClass());
            useCase.invoke(commands, madeUp.all(useCase.getParameters()));
            return null;
        } catch (InvocationTargetException e) {
            return e.getCause();
        }
    }

    private static boolean isRefused(@Nullable Throwable outcome) {
        for (Throwable at = outcome; at != null; at = at.getCause()) {
            if (at instanceof NotAllowed) {
                return true;
            }
        }
        return false;
    }

    /** Counts who gets as far as to write; the record of a refusal is let through. */
    private static final class Watched implements Store {
        private final Store store;
        private int reached;

        Watched(Store store) {
            this.store = store;
        }

        @Override
        public <T> T write(String actor, String purpose, Work<T> work) {
            if (purpose.equals("没有权限，已拒绝")) {
                return store.write(actor, purpose, work);
            }
            reached++;
            throw new UnsupportedOperationException("reached");
        }

        @Override
        public UUID homeId() {
            return store.homeId();
        }

        @Override
        public DSLContext read() {
            return store.read();
        }

        @Override
        public long revision() {
            return store.revision();
        }

        @Override
        public Subscription onRevision(java.util.function.LongConsumer listener) {
            return store.onRevision(listener);
        }

        @Override
        public void close() {
            store.close();
        }
    }
}
