// SPDX-License-Identifier: Apache-2.0
/** 家属 and others to be reached about a resident. Table: contact. Entry points: {@code ContactQueries}, {@code ContactCommands}. */
@NullMarked
package anyi.resident.contact;

import org.jspecify.annotations.NullMarked;
