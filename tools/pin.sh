#!/bin/sh
# Writes requirements/run.txt and test.txt from the .in files: exact versions, a hash for every file of each, no addresses.
# Uses the oldest Python that the project promises, so that no pin asks for a newer one.
set -eu
cd "$(dirname "$0")/.."
python=${PYTHON:-python3.11}
[ -x build/pins/bin/pip-compile ] || {
    "$python" -m venv build/pins
    build/pins/bin/pip install --quiet --disable-pip-version-check pip-tools
}
cd requirements
for name in run test; do
    ../build/pins/bin/pip-compile --quiet --generate-hashes --allow-unsafe --strip-extras --no-annotate --no-header \
        --no-emit-index-url --no-emit-find-links --output-file "$name.txt" "$name.in" "$@"
    grep -v '^# The following packages' "$name.txt" > "$name.tmp"
    mv "$name.tmp" "$name.txt"
done
