// SPDX-License-Identifier: Apache-2.0
package anyi.store;

/**
 * What a new home begins with.
 *
 * @param name of the home
 * @param actor who begins it
 * @param purpose the first act's, in words of the bundles
 */
public record NewHome(String name, String actor, String purpose) {}
