// SPDX-License-Identifier: Apache-2.0
package anyi.kit;

/** Who is working, as acts in the log name the person. */
public record Session(String actor) {}
