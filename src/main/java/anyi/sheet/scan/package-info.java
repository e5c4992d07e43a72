// SPDX-License-Identifier: Apache-2.0
/** Scans and photos as files: what they are, whether they are whole, and what they tell beside the picture. */
@org.jspecify.annotations.NullMarked
package anyi.sheet.scan;
