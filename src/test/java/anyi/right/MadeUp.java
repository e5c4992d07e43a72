// SPDX-License-Identifier: Apache-2.0
package anyi.right;

import anyi.value.Ids;
import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Proxy;
import java.lang.reflect.Type;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Values of any type, so that every use case can be called. What they mean does not matter. */
public final class MadeUp {
    private static final int DEEPEST = 6;

    private final Map<Class<?>, Object> known = new HashMap<>();

    public MadeUp(Clock clock, Path folder) {
        known.put(Clock.class, clock);
        known.put(Ids.class, new Ids(clock));
        known.put(Path.class, folder);
        known.put(String.class, "甲");
        known.put(UUID.class, new UUID(7, 7));
        known.put(LocalDate.class, LocalDate.of(2026, 1, 1));
        known.put(YearMonth.class, YearMonth.of(2026, 1));
        known.put(Instant.class, clock.instant());
        known.put(OffsetDateTime.class, clock.instant().atOffset(ZoneOffset.UTC));
        known.put(Optional.class, Optional.empty());
        known.put(List.class, List.of());
        known.put(Set.class, Set.of());
        known.put(Map.class, Map.of());
        known.put(UnaryOperator.class, UnaryOperator.identity());
    }

    public <T> void put(Class<T> type, T value) {
        known.put(type, value);
    }

    @Nullable
    public Object[] all(Parameter[] parameters) {
        return Arrays.stream(parameters)
                .map(parameter -> of(parameter.getParameterizedType(), 0))
                .toArray();
    }

    @Nullable
    public Object of(Type type) {
        return of(type, 0);
    }

    private @Nullable Object of(Type type, int depth) {
        Class<?> raw = type instanceof ParameterizedType generic ? (Class<?>) generic.getRawType() : (Class<?>) type;
        if (known.containsKey(raw)) {
            return type instanceof ParameterizedType generic ? filled(raw, generic, depth) : known.get(raw);
        }
        if (raw.isPrimitive()) {
            return Array.get(Array.newInstance(raw, 1), 0);
        }
        if (raw.isEnum()) {
            return raw.getEnumConstants()[0];
        }
        if (raw.isArray()) {
            return Array.newInstance(raw.getComponentType(), 1);
        }
        if (depth > DEEPEST || !raw.getName().startsWith("anyi.") && !raw.isInterface()) {
            return null;
        }
        if (raw.isSealed()) {
            return of(raw.getPermittedSubclasses()[0], depth + 1);
        }
        return raw.isInterface() ? proxy(raw) : constructed(raw, depth);
    }

    /** A list with one thing in it, so that there is something to write. */
    private @Nullable Object filled(Class<?> raw, ParameterizedType type, int depth) {
        if (raw == List.class && type.getActualTypeArguments()[0] instanceof Class<?> element) {
            Object one = of(element, depth + 1);
            return one == null ? List.of() : List.of(one);
        }
        return known.get(raw);
    }

    private @Nullable Object constructed(Class<?> type, int depth) {
        List<Constructor<?>> widest = Arrays.stream(type.getDeclaredConstructors())
                .filter(constructor -> !Modifier.isPrivate(constructor.getModifiers()))
                .sorted(Comparator.comparingInt((Constructor<?> constructor) -> constructor.getParameterCount())
                        .reversed())
                .toList();
        for (Constructor<?> constructor : widest) {
            try {
                constructor.setAccessible(true);
                return constructor.newInstance(Arrays.stream(constructor.getGenericParameterTypes())
                        .map(each -> each instanceof Class<?> || each instanceof ParameterizedType
                                ? of(each, depth + 1)
                                : null)
                        .toArray());
            } catch (ReflectiveOperationException | RuntimeException e) {
                if (e instanceof InvocationTargetException || e instanceof RuntimeException) {
                    continue;
                }
                throw new IllegalStateException(e);
            }
        }
        return null;
    }

    private Object proxy(Class<?> type) {
        return Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (self, method, args) -> {
            if (method.getName().equals("hashCode")) {
                return 7;
            }
            if (method.getName().equals("equals")) {
                return self == args[0];
            }
            return method.getReturnType() == void.class ? null : of(method.getReturnType(), DEEPEST);
        });
    }
}
