"""The places in a window: they move only while they are asked to, and fade into each other."""

from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray
from PySide6.QtCore import QUrl
from PySide6.QtQuick import QQuickItem, QQuickView
from pytestqt.qtbot import QtBot

import companion.app.assets_qml  # noqa: F401 - registers the Assets singleton
from tests.tools.pixels import pixels
from tests.waiting import PATIENCE_MS

ROOT = Path(__file__).parents[2]
QML = ROOT / "companion" / "qml"
PAGE = """
import QtQuick
import Companion.Practice
import Companion.Theme

Rectangle {
    id: root
    property alias scene: stage.scene
    property alias moving: stage.moving
    readonly property bool settled: stage.settled
    property bool lessMotion: false
    property string theme: "light"
    onLessMotionChanged: Theme.lessMotion = lessMotion
    onThemeChanged: Theme.name = theme
    width: 480
    height: 300
    PlaceStage { id: stage; anchors.fill: parent; scene: ""; moving: false }
}
"""
UNIT_PX = 0.3
"""A scene of 1600 x 1000 units in a page of 480 x 300."""

Until = Callable[[Callable[[], bool]], None]


def places() -> list[str]:
    """Every scene that has a place."""
    files = (QML / "Companion" / "Practice").glob("Place?*.qml")
    return sorted(
        path.stem.removeprefix("Place").lower()
        for path in files
        if path.stem not in ("PlacePicture", "PlaceStage")
    )


@pytest.fixture
def view(qtbot: QtBot, tmp_path: Path) -> Iterator[QQuickView]:
    page = tmp_path / "page.qml"
    page.write_text(PAGE)
    view = QQuickView()
    view.engine().addImportPath(str(QML))
    view.setSource(QUrl.fromLocalFile(str(page)))
    assert view.status() is QQuickView.Status.Ready, view.errors()
    view.show()
    qtbot.waitUntil(view.isExposed, timeout=PATIENCE_MS)
    yield view
    view.close()
    view.deleteLater()


@pytest.fixture
def until(qtbot: QtBot) -> Until:
    return lambda condition: qtbot.waitUntil(condition, timeout=PATIENCE_MS)


def seen(view: QQuickView) -> NDArray[np.float64]:
    return pixels(view.grabWindow())[..., :3]


def alike(one: NDArray[np.float64], other: NDArray[np.float64]) -> bool:
    return bool(np.abs(one - other).max() <= 3)


def drifting_items(item: QQuickItem) -> list[QQuickItem]:
    """Everything below an item that can drift, outermost first."""
    below = [found for child in item.childItems() for found in drifting_items(child)]
    return [item, *below] if item.property("along") is not None else below


def drifts(view: QQuickView) -> list[QQuickItem]:
    return drifting_items(view.rootObject())


def show(view: QQuickView, until: Until, scene: str) -> NDArray[np.float64]:
    """The picture of a scene once it has faded in."""
    view.rootObject().setProperty("scene", scene)
    until(lambda: bool(view.rootObject().property("settled")))
    return seen(view)


@pytest.mark.parametrize("scene", places())
def test_a_scene_has_its_place_by_day_and_by_night(
    view: QQuickView, until: Until, scene: str
) -> None:
    root = view.rootObject()
    ground = seen(view)
    day = show(view, until, scene)
    assert len(drifts(view)) >= 2
    assert np.abs(day - ground).mean() > 10
    assert day.mean() > 110
    root.setProperty("theme", "dark")
    until(lambda: bool(seen(view).mean() < 110))
    root.setProperty("theme", "contrast")
    until(lambda: alike(seen(view), day))


def test_a_scene_without_a_place_is_the_calm_ground(view: QQuickView, until: Until) -> None:
    ground = seen(view)
    assert np.ptp(ground, axis=1).max() == 0
    assert alike(show(view, until, "nowhere"), ground)
    show(view, until, places()[0])
    assert alike(show(view, until, "nowhere"), ground)
    assert drifts(view) == []


@pytest.mark.parametrize("scene", places())
def test_it_moves_only_while_it_is_asked_to(view: QQuickView, until: Until, scene: str) -> None:
    resting = show(view, until, scene)
    assert not any(item.property("running") for item in drifts(view))
    view.rootObject().setProperty("moving", True)
    assert all(item.property("running") for item in drifts(view))
    until(lambda: np.abs(seen(view) - resting).max() > 20)
    view.rootObject().setProperty("moving", False)
    assert not any(item.property("running") for item in drifts(view))
    stopped = seen(view)
    assert alike(seen(view), stopped)
    assert not alike(stopped, resting)


def test_it_stays_where_it_is_stopped_and_goes_on_from_there(
    view: QQuickView, until: Until
) -> None:
    resting = show(view, until, "shore")
    view.rootObject().setProperty("moving", True)
    until(lambda: np.abs(seen(view) - resting).max() > 60)
    view.rootObject().setProperty("moving", False)
    moved = [item for item in drifts(view) if item.property("byY") and not item.property("atY")]
    assert len(moved) >= 2
    for item in moved:
        along = item.property("along")
        assert 0 < along < 1
        assert item.y() == pytest.approx(item.property("byY") * UNIT_PX * along, abs=0.01)
    view.rootObject().setProperty("moving", True)
    for item in moved:
        assert item.property("startedAlong") == item.property("along")


def test_with_less_motion_it_stands_still(view: QQuickView, until: Until) -> None:
    root = view.rootObject()
    resting = show(view, until, "shore")
    root.setProperty("lessMotion", True)
    root.setProperty("moving", True)
    assert not any(item.property("running") for item in drifts(view))
    assert alike(seen(view), resting)
    root.setProperty("lessMotion", False)
    assert all(item.property("running") for item in drifts(view))


def test_where_nobody_sees_it_nothing_moves(view: QQuickView, until: Until) -> None:
    root = view.rootObject()
    show(view, until, "shore")
    root.setProperty("moving", True)
    root.setVisible(False)
    assert not any(item.property("running") for item in drifts(view))
    root.setVisible(True)
    assert all(item.property("running") for item in drifts(view))


def test_one_place_fades_into_the_next_without_a_gap(view: QQuickView, until: Until) -> None:
    first = show(view, until, "shore")
    drifting_first = len(drifts(view))
    frames = []
    root = view.rootObject()
    root.setProperty("scene", "forest")

    def arrived() -> bool:
        frames.append(seen(view))
        return bool(root.property("settled"))

    until(arrived)
    second = seen(view)
    low, high = np.minimum(first, second) - 4, np.maximum(first, second) + 4
    for frame in frames:
        outside = ((frame < low) | (frame > high)).any(axis=-1)
        assert outside.mean() < 0.02
    assert any(not alike(frame, first) and not alike(frame, second) for frame in frames)
    assert len(drifts(view)) != drifting_first
    assert alike(show(view, until, "shore"), first)


def test_what_is_asked_for_last_is_shown_last(view: QQuickView, until: Until) -> None:
    shore, forest = show(view, until, "shore"), show(view, until, "forest")
    root = view.rootObject()
    root.setProperty("scene", "shore")
    until(lambda: not alike(seen(view), forest))
    root.setProperty("scene", "lavender")
    root.setProperty("scene", "forest")
    assert not root.property("settled")
    until(lambda: bool(root.property("settled")))
    assert alike(seen(view), forest)
    root.setProperty("scene", "lavender")
    root.setProperty("scene", "shore")
    until(lambda: bool(root.property("settled")))
    assert alike(seen(view), shore)


@pytest.mark.parametrize("size", [(800, 500), (300, 480), (600, 200)])
def test_it_fills_a_window_of_any_shape(
    view: QQuickView, until: Until, size: tuple[int, int]
) -> None:
    ground = seen(view)
    show(view, until, "lavender")
    view.resize(*size)
    until(lambda: seen(view).shape[:2] == (size[1], size[0]))
    view.rootObject().setProperty("width", size[0])
    view.rootObject().setProperty("height", size[1])
    picture = seen(view)
    for edge in (picture[0], picture[-1], picture[:, 0], picture[:, -1]):
        assert np.ptp(edge, axis=0).max() > 3
    assert ground.shape != picture.shape
