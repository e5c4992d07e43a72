// SPDX-License-Identifier: Apache-2.0
/**
 * Measures the program beside its floors and writes {@code docs/benchmarks.md}. Run by
 * {@code mvn package -DskipTests exec:exec@benchmark}; no test stands here, and no bar fails a build.
 */
@NullMarked
package anyi.benchmark;

import org.jspecify.annotations.NullMarked;
