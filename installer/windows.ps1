# SPDX-License-Identifier: Apache-2.0
# Anyi for Windows: a per-user .msi that needs no administrator, and a portable folder.
#
# NOT TRIED YET: no Windows machine was at hand. Each line names where it comes from. Run it in PowerShell 5.1 or later,
# from the folder of the project, on a Windows 10 or 11 (64 bit) with:
#   - JDK 25, 64 bit (jlink, jpackage): ANYI_JDK or JAVA_HOME points to it
#   - Maven 3.8 or later and Node (the build fetches the font by npm)                        README.md
#   - WiX 3.14 or WiX 4/5 on the PATH: jpackage makes .msi with it
#       docs.oracle.com/en/java/javase/25/jpackage/packaging-overview.html ("Windows: WiX")
$ErrorActionPreference = 'Stop'
Set-Location (Join-Path $PSScriptRoot '..')
$jdk = if ($env:ANYI_JDK) { $env:ANYI_JDK } else { $env:JAVA_HOME }
$out = 'target\installer'
$version = ([xml](Get-Content pom.xml -Encoding UTF8)).project.version

# 1. The program. JavaFX resolves its win classifier by itself on Windows: its pom chooses by the operating system
#    (openjfx.io/openjfx-docs, "JavaFX and Maven").
mvn -B -ntp -q -Dmaven.test.skip=true package
if ($LASTEXITCODE) { exit 1 }
Remove-Item -Recurse -Force $out -ErrorAction SilentlyContinue
New-Item -ItemType Directory $out | Out-Null

# 2. The Java run time: the same modules as installer/linux.sh, where the tour has tried them.
#    Options: docs.oracle.com/en/java/javase/25/docs/specs/man/jlink.html
$modules = 'java.base,java.desktop,java.logging,java.management,java.naming,java.net.http,java.sql,java.xml,' +
    'jdk.charsets,jdk.crypto.ec,jdk.localedata,jdk.unsupported,jdk.zipfs'
& "$jdk\bin\jlink" --add-modules $modules --include-locales=zh,en --strip-debug --no-header-files --no-man-pages `
    --compress=zip-6 --output "$out\runtime"
if ($LASTEXITCODE) { exit 1 }

# 3. The portable folder: target\installer\anyi, which runs from a stick without being installed.
#    --type app-image: docs.oracle.com/en/java/javase/25/docs/specs/man/jpackage.html
#    A second launcher with a console for the verbs (anyi-cli.exe): --add-launcher, --win-console, same page.
Set-Content "$out\cli.properties" "win-console=true"
& "$jdk\bin\jpackage" --type app-image --dest $out --name anyi --app-version $version --vendor Anyi `
    --icon installer\icon\anyi.ico --runtime-image "$out\runtime" --input target\anyi\lib `
    --main-jar anyi.jar --main-class anyi.Main --add-launcher "anyi-cli=$out\cli.properties" `
    --java-options '-XX:+UseSerialGC' --java-options '-Xms48m' --java-options '-Xmx512m' `
    --java-options '-XX:MinHeapFreeRatio=20' --java-options '-XX:MaxHeapFreeRatio=30' `
    --java-options '-XX:-ShrinkHeapInSteps' `
    --java-options '--enable-native-access=ALL-UNNAMED' --java-options '-XX:AOTCache=$APPDIR\anyi.aot'
if ($LASTEXITCODE) { exit 1 }

# 4. The start-up cache, trained here: it fits only the run time, options and class path that it was made with
#    (openjdk.org/jeps/483 and openjdk.org/jeps/514). "tour --short" as in installer/linux.sh; it opens a window.
$app = "$out\anyi\app"
$classPath = (Get-Content "$app\anyi.cfg" -Encoding UTF8 | Where-Object { $_ -like 'app.classpath=*' } |
    ForEach-Object { $_ -replace '^app\.classpath=\$APPDIR\\', "$app\" }) -join ';'
& "$out\runtime\bin\java" '-XX:+UseSerialGC' '-Xms48m' '-Xmx512m' '-XX:MinHeapFreeRatio=20' `
    '-XX:MaxHeapFreeRatio=30' '-XX:-ShrinkHeapInSteps' '--enable-native-access=ALL-UNNAMED' `
    "-XX:AOTCacheOutput=$app\anyi.aot" -cp $classPath anyi.Main tour --short --to "$out\training"
if ($LASTEXITCODE) { exit 1 }
Remove-Item -Recurse -Force "$out\training", "$out\runtime"

# 5. Does it fit? AOTMode=on ends with an error where the cache cannot be used (JEP 483).
$env:JAVA_TOOL_OPTIONS = '-XX:AOTMode=on'
& "$out\anyi\anyi-cli.exe" help | Out-Null
if ($LASTEXITCODE) { throw 'the start-up cache does not fit' }
Remove-Item Env:\JAVA_TOOL_OPTIONS

# 6. The .msi. Options: the jpackage page above, "Windows platform options":
#    --win-per-user-install  into %LOCALAPPDATA%, so nobody is asked for an administrator
#    --win-upgrade-uuid      the same in every version, so that a newer one replaces the older; NEVER CHANGE IT
#    --win-menu, --win-menu-group, --win-shortcut   entry in the start menu, icon on the desk
#    --win-dir-chooser       another folder may be chosen
& "$jdk\bin\jpackage" --type msi --dest $out --app-image "$out\anyi" --name anyi --app-version $version `
    --vendor Anyi --description 'Anyi care home case management' --license-file LICENSE `
    --win-per-user-install --win-upgrade-uuid 6f0a4c0e-3d6b-4b57-9a55-0c1d5b8d2e71 `
    --win-menu --win-menu-group Anyi --win-shortcut --win-dir-chooser
if ($LASTEXITCODE) { exit 1 }

# 7. The portable folder as one file. Compress-Archive: learn.microsoft.com/powershell/module/microsoft.powershell.archive
Compress-Archive -Path "$out\anyi" -DestinationPath "$out\anyi-$version-portable.zip"
Get-ChildItem "$out\*.msi", "$out\*.zip"
