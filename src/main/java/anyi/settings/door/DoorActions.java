// SPDX-License-Identifier: Apache-2.0
package anyi.settings.door;

/** What can be asked for before anybody has come in. */
public record DoorActions(
        Runnable largerText,
        Runnable otherLanguage,
        Runnable other,
        Runnable newHome,
        Runnable sample,
        Runnable quit) {}
