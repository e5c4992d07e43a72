// SPDX-License-Identifier: Apache-2.0
/**
 * The verbs without a window: init, import, export, compute, verify. They start no toolkit. Entry point: {@code
 * Cli.run(args)}, which returns the exit code: 0 all went well, 1 rows were refused or something was found, 2 nothing
 * was done.
 */
@NullMarked
package anyi.cli;

import org.jspecify.annotations.NullMarked;
