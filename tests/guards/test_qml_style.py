"""What qmllint does not look for: looks come from the theme, and everyone can reach everything."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.guards.places import qml_files
from tests.guards.qml_tree import (
    QmlObject,
    interactive_types,
    named_by_themselves,
    objects_of,
)

MAX_LINES = 200
TEMPLATES = frozenset(
    f"T.{name}"
    for name in (
        *("AbstractButton", "Button", "CheckBox", "RadioButton", "Switch", "Slider", "Dial"),
        *("TextField", "TextArea", "SpinBox", "ComboBox", "TabButton", "ItemDelegate"),
    )
)
RULES = {
    "a colour": re.compile(
        r'"#[0-9a-fA-F]{3,8}"|\bQt\.(?:hsla|hsva|lighter|darker|tint)\('
        r"|\bQt\.rgba\([\d., ]+\)"
        r'|\b(?:color|Color)\w*: "(?!transparent")[a-z]+"'
    ),
    "a size of type": re.compile(r"\bfont\.(?:pixelSize|pointSize|family|weight): *[\d\"]"),
    "a duration": re.compile(r"\bduration: *\d"),
    "a corner": re.compile(
        r"\b(?:r|topLeftR|topRightR|bottomLeftR|bottomRightR)adius: *(?:[5-9]|\d\d)"
    ),
}


def outside_the_theme() -> list[Path]:
    return [path for path in qml_files() if path.parent.name != "Theme"]


def literals(text: str) -> Iterator[tuple[int, str]]:
    """The lines on which a look is written out, with the rule that each breaks."""
    for number, line in enumerate(text.splitlines(), 1):
        code = line.partition("//")[0]
        for rule, expression in RULES.items():
            if expression.search(code):
                yield number, rule


def unreachable(path: Path, kinds: frozenset[str]) -> Iterator[str]:
    """Interactive objects of a file that nobody can name, and controls that nobody can hear."""
    for found in objects_of(path):
        if found.kind in TEMPLATES:
            yield from (
                f"{path.name}:{found.line}: {found.kind} without {name}"
                for name in ("Accessible.role", "Accessible.name")
                if not found.binds(name)
            )
        touched = found.kind in kinds or answers_by_itself(found)
        if touched and not found.is_root and not found.binds("objectName"):
            yield f"{path.name}:{found.line}: {found.kind} without objectName"


def answers_by_itself(found: QmlObject) -> bool:
    """A bare area that does something when touched, and so hides from a screen reader."""
    verbs = ("onClicked", "onTapped", "onPressed", "onPressAndHold", "onDoubleClicked")
    return found.kind == "MouseArea" and any(found.binds(verb) for verb in verbs)


def test_looks_are_written_out_nowhere_but_in_the_theme() -> None:
    assert len(outside_the_theme()) > 40
    found = [
        f"{path.name}:{line}: {rule}"
        for path in outside_the_theme()
        for line, rule in literals(path.read_text(encoding="utf-8"))
    ]
    assert found == []


@pytest.mark.parametrize(
    ("line", "rule"),
    [
        ('color: "#fff"', "a colour"),
        ('border.color: "red"', "a colour"),
        ("color: Qt.rgba(0, 0, 0, 0.5)", "a colour"),
        ("font.pixelSize: 18", "a size of type"),
        ('font.family: "Arial"', "a size of type"),
        ("duration: 250", "a duration"),
        ("radius: 12", "a corner"),
    ],
)
def test_a_written_out_look_is_found(line: str, rule: str) -> None:
    assert list(literals(f"Item {{\n    {line}\n}}")) == [(2, rule)]


@pytest.mark.parametrize(
    "line",
    [
        "color: Theme.ink",
        'color: "transparent"',
        "duration: Theme.quick",
        "radius: 2",
        "radius: height / 2",
        '// was color: "#fff"',
        "color: Qt.rgba(ground.r, ground.g, ground.b, 0)",
    ],
)
def test_what_comes_from_the_theme_is_fine(line: str) -> None:
    assert list(literals(line)) == []


def test_everything_that_can_be_touched_has_a_name_for_tests_and_for_screen_readers() -> None:
    files = qml_files()
    kinds = interactive_types(files, TEMPLATES)
    assert {"Btn", "RoundBtn", "Choice", "Fader", "Toggle"} <= kinds
    nameless = kinds - named_by_themselves(files)
    assert [fault for path in files for fault in unreachable(path, nameless)] == []


@pytest.mark.parametrize(
    ("body", "faults"),
    [
        ('    Btn {\n        text: qsTr("Go")\n    }', ["objectName"]),
        ('    Btn {\n        objectName: "go"\n    }', []),
        ("    MouseArea {\n        anchors.fill: parent\n    }", []),
        ("    MouseArea {\n        onClicked: root.go()\n    }", ["objectName"]),
        (
            '    T.Slider {\n        objectName: "level"\n    }',
            ["Accessible.role", "Accessible.name"],
        ),
    ],
)
def test_what_nobody_can_name_or_hear_is_found(
    tmp_path: Path, body: str, faults: list[str]
) -> None:
    path = tmp_path / "Page.qml"
    path.write_text(f"import QtQuick\n\nItem {{\n    id: root\n\n{body}\n}}\n")
    found = list(unreachable(path, frozenset({"Btn", *TEMPLATES})))
    assert [fault.rpartition(" ")[2] for fault in found] == faults


def test_no_qml_file_is_too_long_to_read() -> None:
    lengths = {path.name: len(path.read_text().splitlines()) for path in qml_files()}
    assert max(lengths.values()) > 50
    assert {name: length for name, length in lengths.items() if length > MAX_LINES} == {}


def test_every_qml_file_binds_its_components() -> None:
    for path in outside_the_theme():
        text = path.read_text(encoding="utf-8")
        assert "pragma ComponentBehavior: Bound" in text or "pragma Singleton" in text, path
