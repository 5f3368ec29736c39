"""QML is read by Qt's own tools, which see the Python view models too."""

from pathlib import Path

import pytest

from tests.guards.places import PACKAGE
from tools.qml_lint import lint, model_files, out_of_form, qml_files

MODEL = """
from PySide6.QtCore import QObject, Signal, Slot, Property
from PySide6.QtQml import QmlElement

QML_IMPORT_NAME = "Companion.Models"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class Lamp(QObject):
    litChanged = Signal()

    @Property(bool, notify=litChanged)
    def lit(self) -> bool:
        return True

    @Property(str, constant=True)
    def maker(self) -> str:
        return ""

    @Slot(str)
    def switch(self, how: str) -> None: ...
"""
ROOM = """pragma ComponentBehavior: Bound
import QtQuick
import Companion.Models

Item {{
    id: root

    required property Lamp lamp

    visible: {binding}
}}
"""


@pytest.fixture
def lamp(tmp_path: Path) -> Path:
    path = tmp_path / "lamp.py"
    path.write_text(MODEL)
    return path


def linted(folder: Path, lamp: Path, binding: str) -> list[str]:
    path = folder / "Room.qml"
    path.write_text(ROOM.format(binding=binding))
    return lint([path], [lamp])


def test_all_qml_is_in_form_and_free_of_warnings() -> None:
    files = qml_files(PACKAGE)
    assert len(files) > 40
    assert len(model_files()) >= 8
    assert lint(files, model_files()) == []


@pytest.mark.parametrize("binding", ["root.lamp.lit", 'root.lamp.maker === "x"'])
def test_what_a_view_model_has_is_known(tmp_path: Path, lamp: Path, binding: str) -> None:
    assert linted(tmp_path, lamp, binding) == []


@pytest.mark.parametrize("binding", ["root.lamp.dark", "root.lamp.lit.on", "nowhere"])
def test_what_a_view_model_has_not_is_a_warning(tmp_path: Path, lamp: Path, binding: str) -> None:
    assert linted(tmp_path, lamp, binding) != []


def test_a_file_that_is_no_qml_is_found(tmp_path: Path) -> None:
    path = tmp_path / "Broken.qml"
    path.write_text("import QtQuick\nItem {\n    width: (\n}\n")
    assert ["Broken.qml:4" in finding for finding in lint([path], [])] == [True]


def test_a_file_out_of_form_is_found_with_its_form(tmp_path: Path) -> None:
    path = tmp_path / "Loose.qml"
    path.write_text("import QtQuick\nItem {\nvisible : true\n}\n")
    assert [(found, "    visible: true" in form) for found, form in out_of_form([path])] == [
        (path, True)
    ]


def test_every_module_lists_each_of_its_files() -> None:
    """A file that its qmldir forgets works from the checkout's folder and nowhere else."""
    folders = {path.parent for path in qml_files()}
    assert len(folders) >= 6
    for folder in folders:
        listed = (folder / "qmldir").read_text().split()
        files = {path.name for path in folder.glob("*.qml")}
        assert files == {word for word in listed if word.endswith(".qml")}, folder
        assert f"Companion.{folder.name}" in listed


def test_the_package_of_qml_is_where_the_engine_looks() -> None:
    assert {path.parent.parent for path in qml_files()} == {PACKAGE / "qml" / "Companion"}
