# shellcheck shell=bash
# Sourced by mvnw, packaging/loxodrome and packaging/verify: what the machine must have, installed where we may.

fail() {
    printf '%s\n' "$*" >&2
    exit 1
}

# Progress for a person who waits; nothing in a log or a pipe.
say() {
    if [ -t 2 ]; then printf '%s\n' "$*" >&2; fi
}

# Notes PACKAGE in $missing when no file matches PATTERN.
missing=
want() {
    compgen -G "$2" >/dev/null || missing="$missing $1"
}

# What JavaFX loads to open a window with 3D in it, on Debian and its descendants.
want_window() {
    want libgtk-3-0 '/usr/lib/*/libgtk-3.so.0'
    want libgl1 '/usr/lib/*/libGL.so.1'
    want libgl1-mesa-dri '/usr/lib/*/dri/swrast_dri.so'
    want libxtst6 '/usr/lib/*/libXtst.so.6'
    want libxxf86vm1 '/usr/lib/*/libXxf86vm.so.1'
    want fonts-dejavu-core '/usr/share/fonts/truetype/*'
}

on_debian() {
    [ -e /etc/debian_version ] && command -v apt-get >/dev/null
}

# Installs the packages named in $missing, or says in one sentence that they are missing.
install_missing() {
    [ -n "$missing" ] || return 0
    local root='' log
    if [ "$(id -u)" != 0 ]; then
        sudo -n true 2>/dev/null || fail "$1 needs packages that are not there: sudo apt-get install$missing"
        root='sudo -n'
    fi
    say "Installing$missing"
    log=$(mktemp)
    # shellcheck disable=SC2086 # $root and $missing are lists of words
    {
        apt() { $root env DEBIAN_FRONTEND=noninteractive apt-get -q -y -o DPkg::Lock::Timeout=120 "$@" </dev/null; }
        apt install --no-install-recommends $missing || { apt update && apt install --no-install-recommends $missing; }
    } >"$log" 2>&1 || {
        cat "$log" >&2
        rm -f "$log"
        fail "$1 needs packages that apt-get could not install:$missing"
    }
    rm -f "$log"
    missing=
}
