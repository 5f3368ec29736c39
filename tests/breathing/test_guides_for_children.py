"""The guides for children in a window: out and in are told apart at a glance, and none leaves
its square.
"""

from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray
from PySide6.QtCore import QMetaObject, QUrl
from PySide6.QtQuick import QQuickView
from pytestqt.qtbot import QtBot

import companion.app.assets_qml  # noqa: F401 - registers the Assets singleton
from companion.app.pictures import add_image_providers
from tests.tools.pixels import pixels
from tests.waiting import PATIENCE_MS

ROOT = Path(__file__).parents[2]
SIDE, MARGIN = 300, 40
GROUND = (128, 128, 128)
PAGE = """
import QtQuick
import Companion.Breathing

Rectangle {
    property alias phase: guide.phase
    property alias ready: guide.ready
    function begin(): void { guide.breathe({inMs: 900, outMs: 900}); }
    function fallOnce(): void { guide.join({inMs: 900, outMs: 900}, 0.5, 1500); }
    width: %d
    height: width
    color: "#808080"
    Breath%s { id: guide; anchors.fill: parent; anchors.margins: %d }
}
"""
Picture = NDArray[np.float64]
Shown = Callable[[float], Picture]


@pytest.fixture
def view(request: pytest.FixtureRequest, qtbot: QtBot, tmp_path: Path) -> Iterator[QQuickView]:
    """A guide in its own window, on grey, with a margin around it."""
    page = tmp_path / "page.qml"
    page.write_text(PAGE % (SIDE + 2 * MARGIN, request.param, MARGIN))
    view = QQuickView()
    view.engine().addImportPath(str(ROOT / "companion" / "qml"))
    add_image_providers(view.engine(), ROOT / "assets")
    view.setSource(QUrl.fromLocalFile(str(page)))
    assert view.status() is QQuickView.Status.Ready, view.errors()
    view.show()
    qtbot.waitUntil(lambda: bool(view.rootObject().property("ready")), timeout=PATIENCE_MS)
    yield view
    view.setSource(QUrl())
    view.close()
    view.deleteLater()


def now(view: QQuickView) -> Picture:
    return pixels(view.grabWindow())[..., :3]


@pytest.fixture
def shown(view: QQuickView) -> Shown:
    """What the guide looks like at a phase."""

    def look(phase: float) -> Picture:
        view.rootObject().setProperty("phase", phase)
        return now(view)

    return look


def each(*names: str) -> pytest.MarkDecorator:
    return pytest.mark.parametrize("view", names, indirect=True)


def drawn(picture: Picture, steps: int = 6) -> NDArray[np.bool_]:
    """Where something lies on the grey that is as many steps from it."""
    return np.asarray(np.abs(picture - GROUND).max(axis=-1) > steps)


def coral(picture: Picture) -> NDArray[np.bool_]:
    """The balloon: bright, and redder than the inside of Pip's ears."""
    red, green, blue = np.moveaxis(picture, -1, 0)
    return np.asarray((red > 200) & (red - blue > 45) & (red - green > 62))


def whale_blue(picture: Picture) -> NDArray[np.bool_]:
    red, green, blue = np.moveaxis(picture, -1, 0)
    return np.asarray((blue > 170) & (blue - red > 60) & (blue - green > 35))


@each("Balloon", "Whale", "Dandelion")
def test_nothing_is_drawn_outside_the_guides_square(shown: Shown) -> None:
    for phase in (0, 0.12, 0.25, 0.5):
        outside = drawn(shown(phase))
        outside[MARGIN : MARGIN + SIDE, MARGIN : MARGIN + SIDE] = False
        assert not outside.any()


@each("Balloon")
def test_the_balloon_is_less_than_half_as_wide_at_rest(shown: Shown) -> None:
    def width(phase: float) -> int:
        return int((coral(shown(phase)).sum(axis=0) > 8).sum())

    assert 0 < width(0) < width(0.25) < width(0.5)
    assert width(0) <= 0.5 * width(0.5)


def wind(picture: Picture) -> float:
    """How much is drawn in the air beside Pip's cheek, in front of the mouth."""
    top, left = MARGIN + SIDE * 71 // 100, MARGIN + SIDE * 5 // 100
    return float(drawn(picture)[top : top + SIDE // 20, left : left + SIDE // 10].mean())


@each("Balloon")
def test_pip_blows_for_as_long_as_the_breath_goes_out_and_only_then(shown: Shown) -> None:
    assert all(wind(shown(phase)) > 0.2 for phase in (0.65, 0.75, 0.85, 0.92))
    assert all(wind(shown(phase)) == 0 for phase in (0, 0.1, 0.25, 0.4, 0.5, 1))


@each("Balloon")
@pytest.mark.parametrize("way", ["begin", "fallOnce"])
def test_pip_blows_while_the_guide_moves(view: QQuickView, qtbot: QtBot, way: str) -> None:
    QMetaObject.invokeMethod(view.rootObject(), way)
    qtbot.waitUntil(lambda: wind(now(view)) > 0.2, timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: wind(now(view)) == 0, timeout=PATIENCE_MS)


@each("Balloon")
def test_no_ear_covers_the_balloon(shown: Shown) -> None:
    """Left of the balloon is air, at every height, when the ears lie widest and it is lowest."""
    for phase in (0, 0.05, 0.1):
        picture = shown(phase)
        balloon, anything = coral(picture), drawn(picture, 40)
        balloon[MARGIN + SIDE * 62 // 100 :] = False  # Pip's cheeks are red, too
        rows = np.flatnonzero(balloon.sum(axis=1) > 8)
        assert len(rows) > SIDE // 7
        for row in rows:
            first = int(balloon[row].argmax())
            assert not anything[row, first - 7 : first - 4].any()


@each("Whale")
def test_the_whale_comes_up_and_goes_down_blowing(shown: Shown) -> None:
    out, between, full = (shown(phase) for phase in (0, 0.25, 0.5))

    def above_water(picture: Picture) -> int:
        return int(whale_blue(picture)[: MARGIN + SIDE * 56 // 100].sum())

    assert 0 < above_water(out) < above_water(between) < above_water(full)
    assert above_water(out) <= 0.4 * above_water(full)
    # What it blows stands high over the left half, where there is only air at full breath.
    spray = (slice(MARGIN + SIDE // 6, MARGIN + SIDE // 5), slice(MARGIN, MARGIN + SIDE // 2))
    assert drawn(out)[spray].mean() > drawn(full)[spray].mean() + 0.1


@each("Dandelion")
def test_the_seeds_are_gathered_at_full_breath(shown: Shown) -> None:
    out, between, full = (drawn(shown(phase), 50) for phase in (0, 0.25, 0.5))
    clock = (slice(MARGIN + 50, MARGIN + 215), slice(MARGIN + 50, MARGIN + 215))
    assert out[clock].mean() < 0.45 * full[clock].mean()
    assert between[clock].mean() > out[clock].mean()
