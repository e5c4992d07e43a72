// SPDX-License-Identifier: Apache-2.0
/**
 * The few widgets and services that views are built from: pages, forms, lists, dialogs, background work, places to go
 * to. The only package that touches AtlantaFX, ControlsFX and Ikonli.
 */
@NullMarked
package anyi.kit;

import org.jspecify.annotations.NullMarked;
