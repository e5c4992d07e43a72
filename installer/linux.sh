#!/bin/bash
# SPDX-License-Identifier: Apache-2.0
# One command: target/installer/anyi (a self-contained program that needs no Java) and target/installer/*.deb.
#
#   installer/linux.sh          builds the program first when target/anyi is not there
#
# Wants JDK 25 (jlink, jpackage), fakeroot and binutils. Every step that can be checked is checked, and the script stops
# at the first that does not hold.
set -euo pipefail
cd "$(dirname "$0")/.."
root=$PWD
out=$root/target/installer
log() { printf '\n== %s\n' "$*"; }

# jpackage and the training say words in Chinese and name files in Chinese
export LC_ALL=C.UTF-8

jdk=
for home in "${ANYI_JDK:-}" "${JAVA_HOME:-}" /usr/lib/jvm/*25*; do
    if [ -x "$home/bin/jpackage" ] && "$home/bin/java" -version 2>&1 | grep -q 'version "25'; then
        jdk=$home
        break
    fi
done
[ -n "$jdk" ] || { echo "JDK 25 with jpackage is wanted: set ANYI_JDK to its folder." >&2; exit 2; }
version=$(sed -n 's,^  <version>\(.*\)</version>,\1,p' pom.xml | head -1)

if [ ! -f target/anyi/lib/anyi.jar ]; then
    log "program"
    mvn -B -ntp -q -Dmaven.test.skip=true package
fi

log "Java run time"
rm -rf "$out"
mkdir -p "$out"
# jdeps stops at automatic modules, so the list is by hand; the training below is its test
modules=java.base,java.desktop,java.logging,java.management,java.naming,java.net.http,java.sql,java.xml
modules=$modules,jdk.charsets,jdk.crypto.ec,jdk.localedata,jdk.unsupported,jdk.zipfs
"$jdk/bin/jlink" --add-modules $modules --include-locales=zh,en --strip-debug --no-header-files --no-man-pages \
    --compress=zip-6 --output "$out/runtime"

log "program image"
# the same options here and in the training: a cache fits only the options that it was made with
options=(-XX:+UseSerialGC -Xms48m -Xmx512m -XX:MinHeapFreeRatio=20 -XX:MaxHeapFreeRatio=30 -XX:-ShrinkHeapInSteps
    --enable-native-access=ALL-UNNAMED)
java_options=()
# what the virtual machine has to say goes to the error output, since the verbs answer on the other one
for option in "${options[@]}" '-XX:AOTCache=$APPDIR/anyi.aot' -Xlog:disable -Xlog:all=error:stderr; do
    java_options+=(--java-options "$option")
done
"$jdk/bin/jpackage" --type app-image --dest "$out" --name anyi --app-version "$version" --vendor Anyi \
    --description "安颐 care home case management" --icon installer/icon/anyi.png --runtime-image "$out/runtime" \
    --input target/anyi/lib --main-jar anyi.jar --main-class anyi.Main "${java_options[@]}"
app=$out/anyi/lib/app

log "start-up cache, trained on a first start, beds, an import and the workbench"
# the class path as the launcher will have it, in its order: the cache fits no other
class_path=$(sed -n 's,^app.classpath=\$APPDIR/,,p' "$app/anyi.cfg" | sed "s,^,$app/," | paste -sd:)
env -u DISPLAY -u WAYLAND_DISPLAY "$out/runtime/bin/java" "${options[@]}" -XX:AOTCacheOutput="$app/anyi.aot" \
    -cp "$class_path" anyi.Main tour --short --to "$out/training" >"$out/training.log" 2>&1 ||
    { tail -20 "$out/training.log" >&2; exit 1; }
rm -rf "$out/training" "$out/runtime"
# AOTMode=on refuses to run where the cache does not fit
JAVA_TOOL_OPTIONS=-XX:AOTMode=on "$out/anyi/bin/anyi" help >/dev/null 2>"$out/fits.log" ||
    { cat "$out/fits.log" >&2; echo "the start-up cache does not fit" >&2; exit 1; }
echo "the cache fits: $(du -h "$app/anyi.aot" | cut -f1)"

log "package"
# jpackage finds libraries by ldd and misses what JavaFX opens at run time
"$jdk/bin/jpackage" --type deb --dest "$out" --name anyi --app-version "$version" --vendor Anyi \
    --description "安颐 care home case management" --app-image "$out/anyi" --license-file LICENSE \
    --linux-package-name anyi --linux-deb-maintainer anyi@localhost --linux-menu-group Office --linux-shortcut \
    --linux-package-deps 'libgtk-3-0, libgl1' --resource-dir installer/linux
ls -l "$out"/*.deb
