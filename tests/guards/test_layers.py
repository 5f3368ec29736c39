"""Who may know whom, and what each process loads."""

import ast
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest

from tests.guards.places import EDGES, PACKAGE, ROOMS, ROOT, python_files

# A room's Qt stands in these files, and nowhere else: what is shown to QML, what draws paper, and
# what makes pictures small.
SHOWN_TO_QML = ("view_model.py", "list_model.py")
DRAWS = (Path("takehome") / "paper", Path("library") / "shrink.py")


def imports_of(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (name.name for name in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module


def knows_qt(path: Path) -> bool:
    qt = ("PySide6", "companion.qt", "companion.list_models")
    return any(name == one or name.startswith(f"{one}.") for name in imports_of(path) for one in qt)


def ground_floor(package: Path = PACKAGE) -> list[Path]:
    """The plain files: in a room everything but its edges and what is shown to QML, and the shared
    readers.
    """
    rooms = (path for room in ROOMS for path in sorted((package / room).rglob("*.py")))
    plain = [
        path
        for path in rooms
        if not path.name.endswith(SHOWN_TO_QML)
        and not any(path.is_relative_to(package / one) for one in DRAWS)
        and path not in edges(package)
    ]
    return [*plain, package / "datafile.py"]


def edges(package: Path = PACKAGE) -> list[Path]:
    """The files of the rooms that wrap something outside."""
    return [package / room / name for room, names in EDGES.items() for name in names]


def module_of(path: Path) -> str:
    return ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")


def loaded_after_importing(modules: Sequence[str]) -> set[str]:
    """The top-level packages that a fresh interpreter has loaded then."""
    code = (
        "import importlib, json, sys\n"
        "for name in sys.argv[1:]: importlib.import_module(name)\n"
        "print(json.dumps(sorted({name.partition('.')[0] for name in sys.modules})))\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, *modules], cwd=ROOT, capture_output=True, text=True, check=True
    )
    return set(json.loads(done.stdout))


def lint_imports(folder: Path) -> subprocess.CompletedProcess[str]:
    program = Path(sys.executable).with_name("lint-imports")
    environment = {**os.environ, "COLUMNS": "200"}
    return subprocess.run(
        [program, "--no-cache"],
        cwd=folder,
        capture_output=True,
        text=True,
        env=environment,
        check=False,
    )


def test_every_import_contract_is_kept() -> None:
    done = lint_imports(ROOT)
    assert done.returncode == 0, done.stdout
    assert "0 broken" in done.stdout


@pytest.mark.parametrize(
    ("file", "line"),
    [
        ("music/tracks.py", "import companion.breathing"),
        ("visit/model.py", "import companion.device.paths"),
        ("walkthrough/model.py", "import numpy"),
        ("device/paths.py", "import PySide6.QtCore"),
        ("app/cli.py", "import pygame"),
    ],
)
def test_a_forbidden_import_breaks_a_contract(tmp_path: Path, file: str, line: str) -> None:
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    shutil.copytree(PACKAGE, tmp_path / "companion", ignore=shutil.ignore_patterns("qml"))
    with (tmp_path / "companion" / file).open("a") as module:
        module.write(f"\n{line}\n")
    done = lint_imports(tmp_path)
    assert done.returncode != 0
    assert "0 broken" not in done.stdout


def test_the_ground_floor_knows_no_qt() -> None:
    assert len(ground_floor()) > 20
    assert [path.name for path in ground_floor() if knows_qt(path)] == []


def test_the_edges_of_the_rooms_know_no_qt_either() -> None:
    assert all(path.is_file() for path in edges())
    assert [path.name for path in edges() if knows_qt(path)] == []


def test_a_view_model_is_seen_to_know_qt() -> None:
    shown = [path for room in ROOMS for path in (PACKAGE / room).rglob("*view_model.py")]
    assert len(shown) >= len(ROOMS)
    assert all(knows_qt(path) for path in shown)


def test_the_ground_floor_loads_neither_qt_nor_pygame_nor_numpy() -> None:
    loaded = loaded_after_importing([module_of(path) for path in ground_floor()])
    assert "companion" in loaded
    assert not loaded & {"PySide6", "shiboken6", "pygame", "numpy", "soundfile"}


def test_the_ground_floor_keeps_no_time_and_no_chance_of_its_own() -> None:
    """Clocks, chance and the environment come in as arguments."""
    outside = {"time", "datetime", "random", "sqlite3", "subprocess", "threading", "socket"}
    for path in ground_floor():
        assert not outside & set(imports_of(path)), path


# Starts the real window, and at its first frame tells what is loaded and ends.
AT_THE_FIRST_FRAME = """
import json, sys
from PySide6.QtCore import QCoreApplication
from companion.app import gui
from companion.app.window import Window

def first_frame():
    print(json.dumps(sorted({name.partition(".")[0] for name in sys.modules})), flush=True)
    QCoreApplication.quit()

watched = Window.once_drawn
Window.once_drawn = lambda window, then: watched(window, first_frame)
gui.leave(gui.main(["companion"]))
"""


def test_the_window_loads_no_sound_no_numpy_and_no_pydantic_before_its_first_frame() -> None:
    command = [sys.executable, "-c", AT_THE_FIRST_FRAME]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    loaded = set(json.loads(done.stdout))
    assert {"PySide6", "companion"} <= loaded
    assert not loaded & {"pygame", "numpy", "soundfile", "pydantic"}


def test_the_parent_loads_next_to_nothing() -> None:
    loaded = loaded_after_importing(["companion.app.cli", "companion.device.keeper"])
    heavy = {"PySide6", "pygame", "numpy", "pydantic", "platformdirs", "logging", "argparse"}
    assert not loaded & {*heavy, "dataclasses", "asyncio"}


def test_a_loaded_package_is_seen() -> None:
    assert "pydantic" in loaded_after_importing(["companion.walkthrough.raw"])


def test_only_sound_knows_pygame() -> None:
    everywhere = python_files("companion")
    knowing = {
        path
        for path in everywhere
        if "pygame" in {name.partition(".")[0] for name in imports_of(path)}
    }
    assert knowing
    # The benchmark measures beside the barest pygame program, which it brings.
    assert {path.relative_to(PACKAGE).parts[0] for path in knowing} <= {"sound", "bench"}


def test_only_rooms_without_a_patients_words_have_a_log() -> None:
    """The log's allow-list names the rooms that may write; no other room even tries."""
    from companion.device.log import ALLOWED

    logging = [path for path in python_files("companion") if "logging" in set(imports_of(path))]
    assert logging
    for path in logging:
        name = module_of(path)
        assert any(name == one or name.startswith(f"{one}.") for one in ALLOWED), path
