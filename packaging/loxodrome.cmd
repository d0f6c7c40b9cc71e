@echo off
rem Starts Loxodrome and builds it first when it is not built. With arguments: the command line; without: the window.
rem After a change of the sources: delete target\launcher.built.
setlocal
for %%h in ("%~dp0..") do set "home=%%~fh"
set "target=%home%\target"
set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java"

if not exist "%target%\launcher.built" call :build || exit /b 1
if not "%~1"=="" goto command

"%java%" -Dfile.encoding=UTF-8 -Djava.awt.headless=true ^
    --module-path "%target%\libs\javafx" --add-modules javafx.controls,javafx.swing ^
    -cp "%target%\classes;%target%\libs\*" org.loxodrome.app.Launcher
exit /b %errorlevel%

:command
"%java%" -Dfile.encoding=UTF-8 -Djava.awt.headless=true ^
    -cp "%target%\classes;%target%\libs\*;%target%\libs\javafx\*" org.loxodrome.app.Launcher %*
exit /b %errorlevel%

:build
echo Building Loxodrome (the first time takes a minute or two) ... 1>&2
pushd "%home%"
call mvnw.cmd -q -B -ntp compile dependency:copy-dependencies@javafx dependency:copy-dependencies@libraries 1>&2
if errorlevel 1 (
    popd
    echo Loxodrome could not be built. 1>&2
    exit /b 1
)
popd
type nul >"%target%\launcher.built"
exit /b 0
