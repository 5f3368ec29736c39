#!/bin/sh
# Runs a command beside a virtual X screen of its own, so that real windows open on no one's desktop. Elsewhere than on
# Linux the command runs as it is.
set -eu
if [ "$(uname)" = Linux ]; then
    unset WAYLAND_DISPLAY
    exec xvfb-run --auto-servernum --server-args="-screen 0 1920x1080x24 -nolisten tcp" "$@"
fi
exec "$@"
