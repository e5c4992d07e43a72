// SPDX-License-Identifier: Apache-2.0
/**
 * 员工: who works in the home, since when and as what, for what wage, with which certificates. Tables: staff, employment,
 * staff_post, staff_wage, certificate. Entry points: {@code StaffQueries}, {@code StaffCommands}, {@code
 * CertificateCommands}; {@code file} shows them, {@code training} holds courses and sessions, {@code duty} what each
 * post requires.
 */
@NullMarked
package anyi.staff;

import org.jspecify.annotations.NullMarked;
