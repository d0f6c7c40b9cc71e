@echo off
rem Starts Loxodrome and builds it first when it is not built. With arguments: the command line; without: the window.
rem After a change of the sources: delete target\launcher.built.
setlocal
for %%h in ("%~dp0..") do set "home=%%~fh"
set "target=%home%\target"
set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java"
set "archive=%target%\commands.jsa"
set "commands=%target%\loxodrome.jar;%target%\libs\*;%target%\libs\javafx\*"

if not exist "%target%\launcher.built" call :build || exit /b 1
if not "%~1"=="" goto command

"%java%" -Dfile.encoding=UTF-8 -Djava.awt.headless=true ^
    --module-path "%target%\libs\javafx" --add-modules javafx.controls,javafx.swing ^
    -cp "%target%\loxodrome.jar;%target%\libs\*" org.loxodrome.app.Launcher
exit /b %errorlevel%

:command
set "compiler="
if "%~1"=="figure" set "compiler=-XX:TieredStopAtLevel=1"
"%java%" -Dfile.encoding=UTF-8 -Djava.awt.headless=true %compiler% ^
    -Xlog:disable -Xshare:auto "-XX:SharedArchiveFile=%archive%" -cp "%commands%" org.loxodrome.app.Launcher %*
exit /b %errorlevel%

:build
echo Building Loxodrome (the first time takes a minute or two) ... 1>&2
pushd "%home%"
call mvnw.cmd -q -B -ntp compile jar:jar dependency:copy-dependencies@javafx dependency:copy-dependencies@libraries 1>&2
if errorlevel 1 (
    popd
    echo Loxodrome could not be built. 1>&2
    exit /b 1
)
popd
rem The archive of the classes that commands load; without it they are slower, no more.
del /q "%archive%" 2>nul
"%java%" -Dfile.encoding=UTF-8 -Djava.awt.headless=true "-XX:ArchiveClassesAtExit=%archive%" ^
    -cp "%commands%" org.loxodrome.app.Rehearsal "%target%" >"%target%\launcher.log" 2>&1
if errorlevel 1 del /q "%archive%" 2>nul
type nul >"%target%\launcher.built"
exit /b 0
