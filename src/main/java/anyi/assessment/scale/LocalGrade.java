// SPDX-License-Identifier: Apache-2.0
package anyi.assessment.scale;

/**
 * A grade by a scale of a place or an insurance.
 *
 * @param scale its code in the mapping tables
 * @param grade its code there
 */
public record LocalGrade(String scale, String grade) {}
