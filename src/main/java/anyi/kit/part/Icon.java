// SPDX-License-Identifier: Apache-2.0
package anyi.kit.part;

import javafx.scene.text.Text;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** The program's pictograms by meaning. They grow with the text because they are text. */
public enum Icon {
    TODAY(Material2OutlinedMZ.TODAY),
    RESIDENT(Material2OutlinedAL.ELDERLY),
    BED(Material2OutlinedAL.HOTEL),
    ASSESSMENT(Material2OutlinedAL.FACT_CHECK),
    SUBSIDY(Material2OutlinedMZ.PAYMENTS),
    STAFF(Material2OutlinedMZ.SCHOOL),
    MOVE(Material2OutlinedMZ.SWAP_HORIZ),
    REPORT(Material2OutlinedAL.INSERT_CHART_OUTLINED),
    SETTINGS(Material2OutlinedMZ.SETTINGS),
    LOCK(Material2OutlinedAL.LOCK),
    UNLOCK(Material2OutlinedAL.LOCK_OPEN),
    ADMIT(Material2OutlinedMZ.PERSON_ADD),
    PERSON(Material2OutlinedMZ.PERSON),
    GROUP(Material2OutlinedAL.GROUPS),
    LEAVE(Material2OutlinedAL.DIRECTIONS_WALK),
    HOSPITAL(Material2OutlinedAL.LOCAL_HOSPITAL),
    RETURN(Material2OutlinedAL.HOME),
    DISCHARGE(Material2OutlinedAL.EXIT_TO_APP),
    ERROR(Material2OutlinedAL.ERROR_OUTLINE),
    WARNING(Material2OutlinedMZ.WARNING),
    DUE(Material2OutlinedMZ.SCHEDULE),
    OPEN_MONTH(Material2OutlinedAL.HOURGLASS_EMPTY),
    CHECK(Material2OutlinedAL.CHECK),
    CHECKED(Material2OutlinedAL.CHECK_CIRCLE),
    TRUSTED(Material2OutlinedMZ.VERIFIED_USER),
    REVERIFY(Material2OutlinedAL.HOW_TO_REG),
    TREND(Material2OutlinedMZ.TRENDING_UP),
    ID_CARD(Material2OutlinedAL.CREDIT_CARD),
    DISABILITY_CARD(Material2OutlinedAL.ACCESSIBLE),
    CERTIFICATE(Material2OutlinedAL.ASSIGNMENT_IND),
    DOCUMENT(Material2OutlinedAL.DESCRIPTION),
    OUT_OF_SERVICE(Material2OutlinedAL.BUILD),
    BIRTHDAY(Material2OutlinedAL.CAKE),
    PAUSE(Material2OutlinedMZ.PAUSE),
    REDO(Material2OutlinedMZ.REDO),
    SEARCH(Material2OutlinedMZ.SEARCH),
    FILTER(Material2OutlinedAL.FILTER_LIST),
    COLUMNS(Material2OutlinedMZ.VIEW_COLUMN),
    ADD(Material2OutlinedAL.ADD),
    EDIT(Material2OutlinedAL.EDIT),
    DELETE(Material2OutlinedAL.DELETE_OUTLINE),
    UNDO(Material2OutlinedMZ.UNDO),
    DATE(Material2OutlinedAL.EVENT),
    ATTACHMENT(Material2OutlinedAL.ATTACH_FILE),
    PHOTO(Material2OutlinedAL.ADD_A_PHOTO),
    PRINT(Material2OutlinedMZ.PRINT),
    PDF(Material2OutlinedMZ.PICTURE_AS_PDF),
    EXCEL(Material2OutlinedMZ.TABLE_CHART),
    EXPORT(Material2OutlinedMZ.SAVE_ALT),
    COPY(Material2OutlinedAL.CONTENT_COPY),
    SAVE(Material2OutlinedMZ.SAVE),
    HISTORY(Material2OutlinedAL.HISTORY),
    BACKUP(Material2OutlinedAL.BACKUP),
    RESTORE(Material2OutlinedMZ.SETTINGS_BACKUP_RESTORE),
    USB(Material2OutlinedMZ.USB),
    SHOW(Material2OutlinedMZ.VISIBILITY),
    HIDE(Material2OutlinedMZ.VISIBILITY_OFF),
    WHY(Material2OutlinedAL.HELP_OUTLINE),
    INFO(Material2OutlinedAL.INFO),
    MAP(Material2OutlinedAL.DASHBOARD),
    TABLE(Material2OutlinedMZ.TABLE_ROWS),
    TEXT_SIZE(Material2OutlinedAL.FORMAT_SIZE),
    LANGUAGE(Material2OutlinedAL.LANGUAGE),
    POLICY(Material2OutlinedAL.GAVEL),
    COMPARE(Material2OutlinedAL.COMPARE_ARROWS),
    TRY_OUT(Material2OutlinedMZ.PLAY_ARROW),
    BACK(Material2OutlinedAL.ARROW_BACK),
    FORWARD(Material2OutlinedAL.ARROW_FORWARD),
    UP(Material2OutlinedAL.ARROW_UPWARD),
    EXPAND(Material2OutlinedAL.EXPAND_MORE),
    NEXT(Material2OutlinedAL.CHEVRON_RIGHT),
    PREVIOUS(Material2OutlinedAL.CHEVRON_LEFT),
    MORE(Material2OutlinedMZ.MORE_HORIZ),
    CLOSE(Material2OutlinedAL.CLOSE),
    DRAG(Material2OutlinedAL.DRAG_INDICATOR),
    FOLDER(Material2OutlinedAL.FOLDER),
    HOME(Material2OutlinedAL.HOME_WORK),
    PHONE(Material2OutlinedMZ.PHONE),
    CAPS_LOCK(Material2OutlinedAL.KEYBOARD_CAPSLOCK),
    REMOVE(Material2OutlinedMZ.REMOVE);

    private final Ikon glyph;

    Icon(Ikon glyph) {
        this.glyph = glyph;
    }

    /** Beside a word that says the same; the reader of a screen passes over it. */
    public Text node() {
        var text = new Text(Character.toString(glyph.getCode()));
        text.getStyleClass().add("icon");
        return text;
    }

    public Text node(Tone tone) {
        Text text = node();
        text.getStyleClass().add(tone.styleClass());
        return text;
    }

    /** Alone, and therefore with the word for those who cannot see it. */
    public Text node(String accessibleText) {
        Text text = node();
        text.setAccessibleText(accessibleText);
        return text;
    }
}
