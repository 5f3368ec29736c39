"""No guide flashes: within a breath every part of it brightens once and darkens once, gently.

A flash is a pair of opposing changes of relative luminance by a tenth or more (WCAG 2.3.1); the
quickest breath that is guided lasts two seconds.
"""

from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray
from PySide6.QtCore import QUrl
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickView
from pytestqt.qtbot import QtBot

import companion.app.assets_qml  # noqa: F401 - registers the Assets singleton
from companion.app.pictures import add_image_providers
from companion.breathing.guides import DRAWN
from companion.breathing.limits import CHILD
from tests.waiting import PATIENCE_MS

ROOT = Path(__file__).parents[2]
FIELDS = 12
"""The guide is looked at in fields of a twelfth of its side: 25 px of 300."""

MOMENTS = 40
FLASH = 0.1
MOST_A_SECOND = 3
SWING = 0.25

PAGE = """
import QtQuick
import Companion.Breathing
import Companion.Theme

Rectangle {{
    width: 300
    height: 300
    color: Theme.airMid
    Component.onCompleted: Theme.name = "{theme}"
    Component.onDestruction: Theme.name = "light"
    property alias phase: guide.phase
    property alias ready: guide.ready
    Breath{name} {{ id: guide; anchors.fill: parent }}
}}
"""

Luminances = NDArray[np.float64]
Opened = Callable[[str, str], QQuickView]


@pytest.fixture
def opened(qtbot: QtBot, tmp_path: Path) -> Iterator[Opened]:
    views: list[QQuickView] = []

    def open_guide(name: str, theme: str) -> QQuickView:
        page = tmp_path / "page.qml"
        page.write_text(PAGE.format(name=name.capitalize(), theme=theme))
        view = QQuickView()
        views.append(view)
        view.engine().addImportPath(str(ROOT / "companion" / "qml"))
        add_image_providers(view.engine(), ROOT / "assets")
        view.setSource(QUrl.fromLocalFile(str(page)))
        assert view.status() is QQuickView.Status.Ready, view.errors()
        view.show()
        qtbot.waitUntil(view.isExposed, timeout=PATIENCE_MS)
        qtbot.waitUntil(lambda: bool(view.rootObject().property("ready")), timeout=PATIENCE_MS)
        return view

    yield open_guide
    for view in views:
        view.setSource(QUrl())
        view.close()
        view.deleteLater()


def luminances(image: QImage) -> Luminances:
    """The relative luminance of each field."""
    shown = image.convertToFormat(QImage.Format.Format_RGB888).scaled(300, 300)
    rows = np.frombuffer(shown.constBits(), np.uint8).reshape(300, shown.bytesPerLine())
    colours = rows[:, : 3 * 300].reshape(300, 300, 3) / 255
    linear = np.where(colours <= 0.04045, colours / 12.92, ((colours + 0.055) / 1.055) ** 2.4)
    light = linear @ np.array([0.2126, 0.7152, 0.0722])
    side = 300 // FIELDS
    fields: Luminances = light.reshape(FIELDS, side, FIELDS, side).mean(axis=(1, 3))
    return fields


def flashes(series: Luminances) -> int:
    """How many pairs of opposing changes by FLASH or more there are in a round of moments."""
    changes, low, high, way = 0, series[0], series[0], 0
    for now in [*series[1:], series[0]]:
        low, high = min(low, now), max(high, now)
        if way >= 0 and high - now >= FLASH:
            changes, way, low, high = changes + 1, -1, now, now
        elif way <= 0 and now - low >= FLASH:
            changes, way, low, high = changes + 1, 1, now, now
    return (changes + 1) // 2


def test_the_measure_sees_a_flash() -> None:
    calm = np.array([0.2, 0.4, 0.6, 0.4])
    flickering = np.array([0.2, 0.6, 0.2, 0.6, 0.2, 0.6])
    assert (flashes(calm), flashes(flickering)) == (1, 3)


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("name", DRAWN)
def test_no_guide_flashes(opened: Opened, name: str, theme: str) -> None:
    view = opened(name, theme)
    seen = []
    for moment in range(MOMENTS):
        view.rootObject().setProperty("phase", moment / MOMENTS)
        seen.append(luminances(view.grabWindow()))
    over_time = np.stack(seen)
    quickest_s = CHILD.shortest_s
    worst = max(flashes(over_time[:, y, x]) for y in range(FIELDS) for x in range(FIELDS))
    assert worst / quickest_s <= MOST_A_SECOND
    whole = over_time.mean(axis=(1, 2))
    assert whole.max() - whole.min() <= SWING
