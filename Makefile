# One obvious command each; the machine is made ready first (tools/bootstrap.sh), and that costs nothing when it is.
PYTHON_IN_VENV := .venv/bin/python
ARGS ?=

.PHONY: help run test lint format tour bench check doctor assets licences package pins clean ready-run ready-test ready-assets

help:
	@echo "make run      start Companion (without a screen: pictures of it in build/tour/)"
	@echo "make test     every test"
	@echo "make lint     every check that reads the code: ruff, mypy, import contracts, QML, licences"
	@echo "make format   put Python and QML into the house's form"
	@echo "make tour     pictures of every screen in build/tour/, with what is wrong in them"
	@echo "make bench    how fast it is, as JSON in build/bench.json"
	@echo "make check    content and assets, with file, key and cure for each fault"
	@echo "make doctor   what this machine has and lacks"
	@echo "make assets   build what is built from sources: art, music, catalogues, licences"
	@echo "make licences assets/LICENSES.md, from the rows in assets/licences.d/"
	@echo "make package  the wheel, in dist/"
	@echo "make pins     choose the newest allowed versions and write requirements/*.txt"
	@echo "ARGS=\"...\" hands options on, as in: make tour ARGS=\"--theme dark --text-scale 2\""

ready-run:
	@tools/bootstrap.sh run

ready-test:
	@tools/bootstrap.sh test

ready-assets:
	@tools/bootstrap.sh assets

run: ready-run
	@if [ "$$(uname)" = Linux ] && [ -z "$${DISPLAY:-}$${WAYLAND_DISPLAY:-}$${QT_QPA_PLATFORM:-}" ]; then \
		echo "No screen here: driving the app through its tour instead, pictures in build/tour/."; \
		exec $(PYTHON_IN_VENV) main.py tour --out build/tour --theme light --text-scale 1 $(ARGS); \
	else exec $(PYTHON_IN_VENV) main.py run $(ARGS); fi

test: ready-test
	@tools/with_screen.sh $(PYTHON_IN_VENV) -m pytest -n 3 --dist worksteal $(ARGS)

lint: ready-test
	$(PYTHON_IN_VENV) -m ruff check .
	$(PYTHON_IN_VENV) -m ruff format --check .
	$(PYTHON_IN_VENV) -m mypy
	.venv/bin/lint-imports
	$(PYTHON_IN_VENV) -m tools.qml_lint
	$(PYTHON_IN_VENV) -m tools.licences --check

format: ready-test
	$(PYTHON_IN_VENV) -m ruff check --fix-only .
	$(PYTHON_IN_VENV) -m ruff format .
	$(PYTHON_IN_VENV) -m tools.qml_lint --write

tour: ready-run
	@exec $(PYTHON_IN_VENV) main.py tour --out build/tour $(ARGS)

bench: ready-test
	@mkdir -p build
	@exec tools/with_screen.sh $(PYTHON_IN_VENV) main.py bench --json build/bench.json $(ARGS)

check doctor: ready-run
	@exec $(PYTHON_IN_VENV) main.py $@ $(ARGS)

assets: ready-assets
	$(PYTHON_IN_VENV) -m tools.bake_art
	$(PYTHON_IN_VENV) -m tools.illustrations
	$(PYTHON_IN_VENV) -m tools.covers --out assets
	$(PYTHON_IN_VENV) -m tools.ambience --out assets/ambience
	$(PYTHON_IN_VENV) -m tools.cues --out assets/cues
	$(PYTHON_IN_VENV) -m tools.composer render assets/music/scores/*.toml --out assets/music
	$(PYTHON_IN_VENV) -m tools.licences

package: ready-test
	$(PYTHON_IN_VENV) -m pip wheel --quiet --disable-pip-version-check --no-deps --no-build-isolation --wheel-dir dist .
	@ls dist/*.whl

pins:
	tools/pin.sh

licences: ready-test
	$(PYTHON_IN_VENV) -m tools.licences

clean:
	rm -rf build dist companion.egg-info .mypy_cache .ruff_cache .pytest_cache .import_linter_cache .hypothesis
