// SPDX-License-Identifier: Apache-2.0
/**
 * 培训: courses, sessions and who came to them; hours count once a person and session. Tables: course, training_session,
 * attendance. Entry points: {@code TrainingQueries}, {@code TrainingCommands}, {@code TrainingScreens}.
 */
@NullMarked
package anyi.staff.training;

import org.jspecify.annotations.NullMarked;
