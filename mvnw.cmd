@echo off
rem Maven for this project: the one on the PATH (docs\decisions\0002-own-mvnw.md). The build itself checks its version.
where mvn >nul 2>nul
if errorlevel 1 (
    echo Loxodrome is built with Maven 3.8 or newer: install it and put mvn on the PATH. 1>&2
    exit /b 1
)
mvn %*
