// SPDX-License-Identifier: Apache-2.0
package anyi.right;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The use case that is running, found on the stack by its {@link Needs}. That way none can pass by forgetting to ask:
 * whoever writes stands on the stack.
 */
public final class UseCase {
    private static final StackWalker STACK = StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE);

    private UseCase() {}

    /** The rights of every use case that is running on this thread; empty = none that names its rights. */
    public static Set<Right> running() {
        var needed = EnumSet.noneOf(Right.class);
        STACK.forEach(frame -> {
            Class<?> type = frame.getDeclaringClass();
            if (type.getName().startsWith("anyi.")) {
                needed.addAll(
                        of(type, frame.getMethodName(), frame.getMethodType().parameterArray()));
            }
        });
        return needed;
    }

    private static List<Right> of(Class<?> type, String name, Class<?>[] parameters) {
        try {
            return of(type.getDeclaredMethod(name, parameters));
        } catch (NoSuchMethodException e) {
            // a constructor, which is no use case
            return List.of();
        }
    }

    /** The rights of one method; private ones and lambdas have none of their own. */
    public static List<Right> of(Method method) {
        if (Modifier.isPrivate(method.getModifiers()) || method.isSynthetic()) {
            return List.of();
        }
        List<Right> own = named(method);
        return own.isEmpty() ? named(method.getDeclaringClass()) : own;
    }

    private static List<Right> named(AnnotatedElement element) {
        Needs needs = element.getAnnotation(Needs.class);
        return needs == null ? List.of() : List.of(needs.value());
    }
}
