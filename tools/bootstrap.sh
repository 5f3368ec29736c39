#!/bin/sh
# Makes the machine ready: `tools/bootstrap.sh run` for the app, `test` for working on it too, `assets` for building its
# music and pictures as well.
# The virtual environment .venv/, the pinned and hashed Python packages, and on Debian or Ubuntu the system's libraries.
# Says what it does; does nothing when all is there; prints the exact command where it may not act itself.
set -eu
cd "$(dirname "$0")/.."

mode=${1:-run}
case $mode in
    run) packages=requirements/run.txt ;;
    test | assets) packages=requirements/test.txt ;;
    *) echo "bootstrap: '$mode' is none of run, test, assets." >&2 && exit 2 ;;
esac

# Nothing has changed since the last time: the one test that every `make` pays for.
fresh() { cat "$packages" tools/bootstrap.sh | cmp -s - ".venv/ready-$1" && [ -x .venv/bin/python ]; }
if fresh "$mode"; then exit 0; fi

say() { echo "bootstrap: $*"; }
stop() { echo "bootstrap: $*" >&2 && exit 1; }

# ------------------------------------------------------------------ packages of the system
install() {
    if ! command -v apt-get > /dev/null; then
        stop "this system has no apt-get. Install what these Debian packages hold, then try again: $*"
    elif [ "$(id -u)" = 0 ]; then
        as_root=""
    elif command -v sudo > /dev/null && sudo -n true 2> /dev/null; then
        as_root="sudo"
    else
        stop "please run:  sudo apt-get update && sudo apt-get install -y --no-install-recommends $*"
    fi
    say "installing $*"
    log=$(mktemp)
    for attempt in with-the-lists-at-hand with-new-lists; do
        if $as_root env DEBIAN_FRONTEND=noninteractive \
            apt-get install -y --no-install-recommends "$@" > "$log" 2>&1; then
            rm -f "$log"
            return 0
        fi
        [ $attempt = with-new-lists ] || $as_root apt-get update > "$log" 2>&1 || true
    done
    tail -n 15 "$log" >&2
    rm -f "$log"
    stop "apt-get could not install $*"
}

# A library that Qt opens, and the Debian package that holds it.
libraries="
libEGL.so.1 libegl1
libGL.so.1 libgl1
libX11-xcb.so.1 libx11-xcb1
libbrotlidec.so.1 libbrotli1
libdbus-1.so.3 libdbus-1-3
libfontconfig.so.1 libfontconfig1
libfreetype.so.6 libfreetype6
libglib-2.0.so.0 libglib2.0-0
libgssapi_krb5.so.2 libgssapi-krb5-2
libwayland-client.so.0 libwayland-client0
libwayland-cursor.so.0 libwayland-cursor0
libwayland-egl.so.1 libwayland-egl1
libxcb-cursor.so.0 libxcb-cursor0
libxcb-glx.so.0 libxcb-glx0
libxcb-icccm.so.4 libxcb-icccm4
libxcb-image.so.0 libxcb-image0
libxcb-keysyms.so.1 libxcb-keysyms1
libxcb-randr.so.0 libxcb-randr0
libxcb-render-util.so.0 libxcb-render-util0
libxcb-render.so.0 libxcb-render0
libxcb-shape.so.0 libxcb-shape0
libxcb-shm.so.0 libxcb-shm0
libxcb-sync.so.1 libxcb-sync1
libxcb-util.so.1 libxcb-util1
libxcb-xfixes.so.0 libxcb-xfixes0
libxcb-xkb.so.1 libxcb-xkb1
libxcb.so.1 libxcb1
libxkbcommon-x11.so.0 libxkbcommon-x11-0
libxkbcommon.so.0 libxkbcommon0
"

any() {
    for file in "$@"; do [ ! -e "$file" ] || return 0; done
    return 1
}

missing_packages() {
    known=$(PATH="$PATH:/sbin:/usr/sbin" ldconfig -p)
    echo "$libraries" | while read -r library package; do
        case "$known" in *"$library "*) ;; *) echo "$package" ;; esac
    done
    # Drivers for a screen drawn in software, and the table that the sound system is opened with.
    any /usr/lib/*/dri/*_dri.so /usr/lib/dri/*_dri.so /usr/lib64/dri/*_dri.so || echo libgl1-mesa-dri
    [ -e /usr/share/alsa/alsa.conf ] || echo libasound2-data
    [ "$mode" = run ] && return
    command -v Xvfb > /dev/null || echo xvfb
    command -v xauth > /dev/null || echo xauth
    command -v pdftotext > /dev/null || echo poppler-utils
    command -v pulseaudio > /dev/null || echo pulseaudio
    command -v pactl > /dev/null || echo pulseaudio-utils
    [ "$mode" = test ] && return
    command -v fluidsynth > /dev/null || echo fluidsynth
    command -v ffmpeg > /dev/null || echo ffmpeg
    any /usr/share/sounds/sf3/MuseScore_General*.sf3 || echo musescore-general-soundfont
}

if [ "$(uname)" = Linux ]; then
    missing=$(missing_packages)
    # shellcheck disable=SC2086 # one word each
    [ -z "$missing" ] || install $missing
fi

# ------------------------------------------------------------------ Python and its environment
suits() { "$1" -c "import sys; sys.exit(not (3, 11) <= sys.version_info < (3, $2))" 2> /dev/null; }

# pygame brings wheels up to Python 3.13; with a newer one it has to be compiled, so those come last.
find_python() {
    for newest in 14 99; do
        for candidate in ${PYTHON:-} python3 python3.13 python3.12 python3.11; do
            if command -v "$candidate" > /dev/null && suits "$candidate" $newest; then
                command -v "$candidate"
                return 0
            fi
        done
    done
    return 1
}

if ! { [ -x .venv/bin/python ] && suits .venv/bin/python 99 && .venv/bin/python -m pip --version > /dev/null 2>&1; }; then
    if ! python=$(find_python); then
        install python3 python3-venv
        python=$(find_python) || stop "Companion needs Python 3.11 or newer, and this system's own is older."
    fi
    if ! "$python" -c 'import ensurepip, venv' 2> /dev/null; then
        install "python$("$python" -c 'import sys; print("%d.%d" % sys.version_info[:2])')-venv"
    fi
    say "making .venv with $("$python" --version)"
    rm -rf .venv
    "$python" -m venv .venv
fi

say "installing the pinned Python packages"
.venv/bin/python -m pip install --quiet --disable-pip-version-check --no-input --require-hashes \
    --requirement "$packages"
cat "$packages" tools/bootstrap.sh > ".venv/ready-$mode"
say "ready"
