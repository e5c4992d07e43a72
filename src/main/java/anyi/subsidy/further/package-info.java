// SPDX-License-Identifier: Apache-2.0
/**
 * Facts that policies ask for and no other screen records, of residents, staff and the home: what the policies in use
 * name, each on its days. Table {@code further_fact}; entry points {@link FurtherScreens}, {@link FurtherFactCommands}.
 */
@NullMarked
package anyi.subsidy.further;

import org.jspecify.annotations.NullMarked;
