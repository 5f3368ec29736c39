"""The guides in a window: they breathe with the view model and rest when it does."""

import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QAccessible, QImage
from PySide6.QtQuick import QQuickItem, QQuickView
from pytestqt.qtbot import QtBot

import companion.app.assets_qml  # noqa: F401 - registers the Assets singleton
from companion.app.pictures import add_image_providers
from companion.breathing.guides import load_guides
from companion.breathing.patterns import Pattern
from companion.breathing.view_model import BreathingViewModel
from tests.waiting import PATIENCE_MS

ROOT = Path(__file__).parents[2]
GUIDES, _ = load_guides(ROOT / "assets" / "breathing")
PAGE = """
import QtQuick
import Companion.Breathing
import Companion.Models

Rectangle {
    id: root
    required property BreathingViewModel breathing
    property alias still: stage.still
    property alias shown: again.active
    width: 400
    height: 300
    GuideStage { id: stage; objectName: "stage"; anchors.fill: parent; breathing: root.breathing }
    Loader {
        id: again
        active: false
        width: 100
        height: 100
        sourceComponent: GuideStage { objectName: "second"; breathing: root.breathing }
    }
}
"""


@pytest.fixture
def breath(qapp: object) -> Iterator[BreathingViewModel]:
    quick = Pattern("quick", (), (), (), (), in_s=0.6, out_s=0.6, settle_s=0.02)
    model = BreathingViewModel(quick, time.monotonic)
    everybody = {name: replace(one, audience=("adult",)) for name, one in GUIDES.items()}
    model.offer({}, everybody, "adult")
    yield model
    model.stopNow()


@pytest.fixture
def view(qtbot: QtBot, breath: BreathingViewModel, tmp_path: Path) -> Iterator[QQuickView]:
    page = tmp_path / "page.qml"
    page.write_text(PAGE)
    view = QQuickView()
    view.engine().addImportPath(str(ROOT / "companion" / "qml"))
    add_image_providers(view.engine(), ROOT / "assets")
    view.setInitialProperties({"breathing": breath})
    view.setSource(QUrl.fromLocalFile(str(page)))
    assert view.status() is QQuickView.Status.Ready, view.errors()
    view.show()
    qtbot.waitUntil(view.isExposed, timeout=PATIENCE_MS)
    yield view
    # The page goes before the view model it shows.
    view.setSource(QUrl())
    view.close()
    view.deleteLater()


def alike(one: QImage, other: QImage) -> bool:
    """The same picture; mixed in another order, or a hair apart, pixels differ by a few steps."""
    first, second = (
        np.frombuffer(image.constBits(), np.uint8).astype(np.int16) for image in (one, other)
    )
    return bool(np.abs(first - second).max() <= 6)


def guides(item: QQuickItem) -> list[QQuickItem]:
    """The guides below an item."""
    below = [guide for child in item.childItems() for guide in guides(child)]
    return [item] if item.property("motion") is not None else below


def guide_of(view: QQuickView) -> QQuickItem:
    return guides(view.rootObject())[0]


@pytest.fixture
def until(qtbot: QtBot) -> Callable[[Callable[[], bool]], None]:
    return lambda condition: qtbot.waitUntil(condition, timeout=PATIENCE_MS)


Until = Callable[[Callable[[], bool]], None]


@pytest.mark.parametrize("name", GUIDES)
def test_each_guide_breathes_and_sinks_back_to_rest(
    view: QQuickView, breath: BreathingViewModel, until: Until, name: str
) -> None:
    breath.setGuide(name)
    until(lambda: bool(guide_of(view).property("ready")))
    resting = view.grabWindow()
    breath.start()
    until(lambda: breath.phase == "out")
    assert not alike(view.grabWindow(), resting)
    breath.pause()
    assert guide_of(view).property("motion") == "fall"
    assert not alike(view.grabWindow(), resting)
    until(lambda: alike(view.grabWindow(), resting))


@pytest.mark.parametrize("name", GUIDES)
def test_a_still_shows_one_moment_and_does_not_move(
    view: QQuickView, breath: BreathingViewModel, until: Until, name: str
) -> None:
    breath.setGuide(name)
    until(lambda: bool(guide_of(view).property("ready")))
    view.rootObject().setProperty("still", 0.0)
    out = view.grabWindow()
    view.rootObject().setProperty("still", 0.5)
    full = view.grabWindow()
    view.rootObject().setProperty("still", 1.0)
    assert not alike(out, full)
    assert alike(view.grabWindow(), out)
    breath.start()
    assert guide_of(view).property("motion") == "still"


def test_the_loop_starts_with_the_breath_in(
    view: QQuickView, breath: BreathingViewModel, until: Until
) -> None:
    breath.start()
    assert guide_of(view).property("running") is False
    phases: list[str] = []
    guide_of(view).motionChanged.connect(lambda: phases.append(breath.phase))  # type: ignore[attr-defined]
    until(lambda: bool(guide_of(view).property("running")))
    assert set(phases) == {"in"}


def test_the_loop_begins_anew_with_a_round_and_at_no_other_time(
    view: QQuickView, breath: BreathingViewModel, until: Until
) -> None:
    breath.start()
    begun: list[float] = []
    guide_of(view).beganMsChanged.connect(  # type: ignore[attr-defined]
        lambda: begun.append(guide_of(view).property("beganMs"))
    )
    until(lambda: len(begun) == 2)
    # Never at a turn within. A round that is told of late is left to the loop under way.
    rounds = (begun[1] - begun[0]) / 1200
    assert rounds == pytest.approx(round(rounds), abs=0.2)


def test_another_pattern_takes_over_at_rest(
    view: QQuickView, breath: BreathingViewModel, until: Until
) -> None:
    breath.start()
    until(lambda: bool(guide_of(view).property("running")))
    guide = guide_of(view)
    breath.change_at_next_breath(
        Pattern("sighs", (), (), (), (), in_s=0.4, sip_s=0.2, out_s=0.7, together=2, free_s=0.3)
    )
    until(lambda: guide.property("times").get("sipMs") == 200)
    assert guide_of(view) is guide
    until(lambda: breath.phase == "sip")
    until(lambda: breath.phase == "free" and bool(guide.property("running")))


def test_another_guide_takes_the_breath_up_and_loops_from_the_next(
    view: QQuickView, breath: BreathingViewModel, until: Until
) -> None:
    breath.start()
    until(lambda: breath.phase == "out")
    breath.setGuide("lantern")
    assert guide_of(view).property("motion") == "fall"
    until(lambda: guide_of(view).property("motion") == "loop")


def test_a_second_stage_joins_in_the_middle(
    view: QQuickView, breath: BreathingViewModel, until: Until
) -> None:
    breath.start()
    until(lambda: breath.phase == "out")
    view.rootObject().setProperty("shown", True)
    first, second = guides(view.rootObject())
    assert first.property("motion") == "loop"
    assert second.property("motion") == "fall"
    until(lambda: second.property("motion") == "loop")


def test_a_second_stage_rises_with_an_in_breath_under_way(
    view: QQuickView, breath: BreathingViewModel, until: Until
) -> None:
    breath.start()
    until(lambda: 0.1 < breath.position() < 0.4)
    view.rootObject().setProperty("shown", True)
    _, second = guides(view.rootObject())
    assert second.property("motion") == "rise"


def test_a_pause_lets_the_guide_sink_from_where_the_breath_was(
    view: QQuickView, breath: BreathingViewModel, until: Until
) -> None:
    until(lambda: bool(guide_of(view).property("ready")))
    resting = view.grabWindow()
    breath.start()
    until(lambda: breath.phase == "out")
    breath.pause()
    assert guide_of(view).property("phase") == pytest.approx(0.5, abs=0.25)
    assert not alike(view.grabWindow(), resting)


def test_the_last_breath_brings_it_to_rest(
    view: QQuickView, breath: BreathingViewModel, until: Until
) -> None:
    breath.start()
    until(lambda: breath.phase == "in" and breath.state == "breathing")
    breath.finish()
    assert guide_of(view).property("running") is True
    until(lambda: breath.state == "ended")
    assert guide_of(view).property("running") is False


def test_it_is_named_by_its_phase_for_those_who_do_not_see_it(
    view: QQuickView, breath: BreathingViewModel, until: Until
) -> None:
    stage = view.rootObject().findChild(QQuickItem, "stage")
    assert stage is not None

    def name() -> str:
        return QAccessible.queryAccessibleInterface(stage).text(QAccessible.Text.Name)

    assert name() == "Breathing picture, at rest"
    breath.start()
    until(lambda: name() == "Breathing picture: breathe in")
    until(lambda: name() == "Breathing picture: breathe out")
