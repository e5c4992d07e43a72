// SPDX-License-Identifier: Apache-2.0
package anyi;

import anyi.settings.Program;
import anyi.shell.Looks;
import anyi.store.OpenHome;
import anyi.text.Messages.Language;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** What the settings ask of the window around them. */
record LookOfProgram(Supplier<Looks> looks, Consumer<Looks> onLooks, Consumer<OpenHome> onRestored, Runnable onLookBack)
        implements Program {
    @Override
    public Language language() {
        return looks.get().language();
    }

    @Override
    public boolean dark() {
        return looks.get().dark();
    }

    @Override
    public int textSize() {
        return looks.get().textSize();
    }

    @Override
    public void show(Language language, boolean dark, int textSize) {
        onLooks.accept(new Looks(language, dark, textSize));
    }

    @Override
    public void lookBack() {
        onLookBack.run();
    }

    @Override
    public void restored(OpenHome home) {
        onRestored.accept(home);
    }
}
