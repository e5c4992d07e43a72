// SPDX-License-Identifier: Apache-2.0
package anyi.term;

/** What a scan or photo shows. */
public enum AttachmentKind implements Term {
    PHOTO,
    ID_CARD,
    HOUSEHOLD_BOOK,
    CERTIFICATE,
    CONTRACT,
    MEDICAL,
    OTHER;

    @Override
    public String key() {
        return "term.attachmentKind." + name();
    }
}
