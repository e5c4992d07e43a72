// SPDX-License-Identifier: Apache-2.0
package anyi.right;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The rights that a use case needs. Stands on each {@code *Commands} class, or on a method that needs others than its
 * class; the store checks it at every write. A method that sends something out without writing asks by itself:
 * {@code store.doer().need(Right.EXPORT)}.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Needs {
    /** All of them. */
    Right[] value();
}
