// SPDX-License-Identifier: Apache-2.0
/**
 * 汇总: a bureau's file, in which the packages of many homes lie beside one another. Tables: {@code bureau_office}, {@code
 * bureau_member}, {@code bureau_parcel}, {@code bureau_parcel_content}, {@code bureau_question}; the homes' own rows come
 * in through {@code MergeTx} and are changed by nobody here. Entry points: {@code BureauScreens}, {@code MergeCommands},
 * {@code BureauCommands}.
 */
@NullMarked
package anyi.bureau;

import org.jspecify.annotations.NullMarked;
