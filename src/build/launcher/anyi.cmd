@echo off
rem SPDX-License-Identifier: Apache-2.0
rem Starts Anyi from this folder with the Java 25 of ANYI_JAVA, JAVA_HOME or the PATH. Not tried on Windows yet.
setlocal
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
if exist "%~dp0runtime\bin\java.exe" set "JAVA=%~dp0runtime\bin\java"
if defined ANYI_JAVA set "JAVA=%ANYI_JAVA%"
"%JAVA%" -XX:+UseSerialGC -Xms48m -Xmx512m -XX:MinHeapFreeRatio=20 -XX:MaxHeapFreeRatio=30 -XX:-ShrinkHeapInSteps --enable-native-access=ALL-UNNAMED -cp "%~dp0lib\*" anyi.Main %*
