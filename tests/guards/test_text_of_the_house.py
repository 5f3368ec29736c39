"""The project speaks only of itself, plainly, and in files that can be read at one sitting."""

import ast
import io
import re
import tokenize
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.guards import places
from tests.guards.places import ROOT, project_files, python_files, text_of

MAX_LINES = 300

# Written in pieces, so that this file does not hold what it looks for.
FOREIGN = {
    "a path of somebody's machine": r"(?<![\w.])/(?:work|root|tmp|mnt)/|/home/\w+/|\bC:\\\\Users\b",
    "an address of a package index": "|".join(
        (
            "py" + r"pi\.org",
            "python" + r"hosted",
            r"--(?:extra-)?index-" + "url",
            "registry" + r"\.npm",
        )
    ),
    "the place where it was made": r"\bshared/(?:design|sources|hooks)" + r"|\.lib" + "rary/",
    "unfinished work": r"\b(?:TO" + "DO|FIX" + "ME|X" + "XX)\\b",
}
EXPRESSIONS = {name: re.compile(expression) for name, expression in FOREIGN.items()}

WEAK = frozenset(
    (
        *("pytest.skip", "pytest.mark.skip", "pytest.mark.skipif", "pytest.importorskip"),
        *("pytest.xfail", "pytest.mark.xfail", "unittest.mock", "time.sleep"),
        *("qtbot.wait", "QTest.qWait", "QTest.qSleep"),
    )
)

# `.ci/run` and the bootstrap may name folders of the system; tools/pin.sh the options of its tool.
ALLOWED = {"tools/pin.sh": {"an address of a package index"}}


def foreign(text: str) -> Iterator[tuple[int, str]]:
    for number, line in enumerate(text.splitlines(), 1):
        for name, expression in EXPRESSIONS.items():
            if expression.search(line):
                yield number, name


def silencers(path: Path) -> Iterator[str]:
    """Comments that silence a checker without saying which of its words, or why."""
    reader = io.StringIO(path.read_text(encoding="utf-8")).readline
    for token in tokenize.generate_tokens(reader):
        if token.type == tokenize.COMMENT:
            blanket = re.search(r"# (?:type: ignore(?!\[)|noqa(?!: [A-Z]))", token.string)
            if blanket:
                yield f"{path.name}:{token.start[0]}: {token.string}"


def weak_spots(path: Path) -> Iterator[str]:
    """What lets a test pass without proving anything, or proves it by waiting."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Attribute):
            name = ast.unparse(node)
            if name in WEAK:
                yield f"{path.name}:{node.lineno}: {name}"
        elif isinstance(node, ast.ImportFrom):
            yield from (
                f"{path.name}:{node.lineno}: {node.module}.{name.name}"
                for name in node.names
                if f"{node.module}.{name.name}" in WEAK or node.module == "unittest.mock"
            )


def test_no_file_speaks_of_a_machine_a_host_or_unfinished_work() -> None:
    found = []
    read = 0
    for path in project_files():
        text = text_of(path)
        if text is None:
            continue
        read += 1
        name = path.relative_to(ROOT).as_posix()
        found += [
            f"{name}:{line}: {rule}"
            for line, rule in foreign(text)
            if rule not in ALLOWED.get(name, set())
        ]
    assert read > 200
    assert found == []


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ("open('/wo" + "rk/main/x')", "a path of somebody's machine"),
        ("see /ho" + "me/anna/x", "a path of somebody's machine"),
        ("--index-" + "url https://x", "an address of a package index"),
        ("as in sha" + "red/design/x.md", "the place where it was made"),
        ("# TO" + "DO later", "unfinished work"),
    ],
)
def test_what_is_foreign_is_found(text: str, rule: str) -> None:
    assert [name for _, name in foreign(text)] == [rule]


@pytest.mark.parametrize(
    "text", ["build/tour/", "a homework/main", "/usr/lib", "the todo of a day"]
)
def test_what_is_our_own_is_fine(text: str) -> None:
    assert list(foreign(text)) == []


def test_no_python_file_is_too_long_to_read() -> None:
    files = python_files("companion", "tools", "tests")
    lengths = {str(path.relative_to(ROOT)): len(path.read_text().splitlines()) for path in files}
    assert len(lengths) > 100
    assert {name: length for name, length in lengths.items() if length > MAX_LINES} == {}


def test_every_silenced_checker_says_what_it_silences(tmp_path: Path) -> None:
    files = python_files("companion", "tools", "tests")
    assert [found for path in files for found in silencers(path)] == []
    planted = tmp_path / "planted.py"
    planted.write_text("a = 1  # type: " + "ignore\nb = 2  # no" + "qa\nc = 3  # noqa: E501\n")
    assert len(list(silencers(planted))) == 2


def test_no_test_is_passed_over_waits_for_time_or_mocks_our_own_code(tmp_path: Path) -> None:
    files = [path for path in python_files("tests") if "children" not in path.parts]
    assert len(files) > 20
    assert [found for path in files for found in weak_spots(path)] == []
    planted = tmp_path / "planted.py"
    planted.write_text("import pytest, time\npytest.skip('x')\ntime.sleep(1)\n")
    assert len(list(weak_spots(planted))) == 2


def test_only_the_command_line_speaks_on_standard_output() -> None:
    """Between the processes standard output is a pipe of JSON lines."""
    talking = {
        path.relative_to(ROOT).as_posix()
        for path in python_files("companion")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Name) and node.id == "print"
    }
    assert "companion/app/check.py" in talking
    assert all(
        name.startswith("companion/app/") for name in talking - {"companion/device/keeper.py"}
    )


def test_the_projects_files_are_found_without_git_too() -> None:
    tracked = {path for path in project_files() if path.suffix in {".py", ".qml", ".toml"}}
    found = {ROOT / name for name in places._found_on_disk()}
    assert len(tracked) > 200
    assert tracked <= found
    assert not any(".venv" in path.parts for path in found)
