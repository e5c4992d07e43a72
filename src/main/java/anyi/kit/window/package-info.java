// SPDX-License-Identifier: Apache-2.0
/** What the window gives to all pages: fonts and theme, work in the background, dialogs and toasts, pictures. */
@NullMarked
package anyi.kit.window;

import org.jspecify.annotations.NullMarked;
