"""The tide and the aurora: their sprites fit, and in and out cannot be taken for each other."""

from collections.abc import Callable, Iterator
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray
from PySide6.QtCore import QMetaObject, QUrl
from PySide6.QtQuick import QQuickView
from pytestqt.qtbot import QtBot

import companion.app.assets_qml  # noqa: F401 - registers the Assets singleton
from companion.app.pictures import add_image_providers
from tests.tools.pixels import loaded, luminance, pixels
from tests.waiting import PATIENCE_MS
from tools.art import aurora, tide
from tools.art.aurora_palette import SKIES
from tools.art.guide_tiles import BAR_INKS, GROUNDS
from tools.art.raster import grid, save
from tools.art.tide_palette import SHORES

ROOT = Path(__file__).parents[2]
ART = ROOT / "assets" / "art"
THEMES = ("light", "dark")
SIDE = 300
GROUND = {"light": "#EDE2F0", "dark": "#242140"}
PAGE = """
import QtQuick
import Companion.Breathing
import Companion.Theme

Rectangle {{
    property alias phase: guide.phase
    property alias ready: guide.ready
    width: {side}
    height: {side}
    color: "{ground}"
    Breath{name} {{ id: guide; anchors.fill: parent }}
    property var waits
    function begin(): void {{ guide.breathe({{inMs: 300, outMs: 300}}); }}
    function holdFull(): void {{ guide.hold(0.5); }}
    function riseOnce(): void {{ wait(0, "risenMs", "low"); }}
    function fallOnce(): void {{ wait(0.5, "fallenMs", "high"); }}
    function wait(position: real, way: string, end: string): void {{
        guide.join({{inMs: 4000, outMs: 4000}}, position, 1000);
        waits = guide.children.filter(part => part[way]).map(part => part[way](part[end]));
    }}
    Component.onCompleted: Theme.name = "{theme}"
}}
"""
Picture = NDArray[np.float64]
Opened = Callable[[str, str], QQuickView]
Shown = Callable[[str, str, float], Picture]


@pytest.fixture
def opened(qtbot: QtBot, tmp_path: Path) -> Iterator[Opened]:
    """A guide on a plain ground, in its own window."""
    views: dict[tuple[str, str], QQuickView] = {}

    def opened_once(name: str, theme: str) -> QQuickView:
        if (name, theme) in views:
            return views[name, theme]
        page = tmp_path / f"{name}_{theme}.qml"
        page.write_text(
            PAGE.format(name=name, theme=theme, side=SIDE, ground=GROUND[theme]), encoding="utf-8"
        )
        view = views[name, theme] = QQuickView()
        view.engine().addImportPath(str(ROOT / "companion" / "qml"))
        add_image_providers(view.engine(), ROOT / "assets")
        view.setSource(QUrl.fromLocalFile(str(page)))
        assert view.status() is QQuickView.Status.Ready, view.errors()
        view.show()
        qtbot.waitUntil(lambda: bool(view.rootObject().property("ready")), timeout=PATIENCE_MS)
        return view

    yield opened_once
    for view in views.values():
        view.setSource(QUrl())
        view.close()
        view.deleteLater()


@pytest.fixture
def shown(opened: Opened) -> Shown:
    """A guide at one moment, as it looks on a plain ground."""

    def at(name: str, theme: str, phase: float) -> Picture:
        view = opened(name, theme)
        view.rootObject().setProperty("phase", phase)
        return pixels(view.grabWindow())

    return at


def water(picture: Picture) -> NDArray[np.bool_]:
    """Where the round of the tide is blue or green rather than sand."""
    x, y = grid(SIDE, SIDE)
    inside = np.hypot(x - SIDE / 2, y - SIDE / 2) < tide.CORE * SIDE / 600
    cool = picture[..., 1] > picture[..., 0] + 18
    return np.asarray(cool[inside])


def changed(picture: Picture, theme: str) -> NDArray[np.bool_]:
    """Where something is drawn on the ground that the eye would notice."""
    ground = np.array([int(GROUND[theme][i : i + 2], 16) for i in (1, 3, 5)], float)
    return np.asarray(np.abs(picture[..., :3] - ground).max(axis=-1) > 16)


@pytest.mark.parametrize("theme", THEMES)
def test_the_water_fills_the_round_and_leaves_it(shown: Shown, theme: str) -> None:
    shares = [water(shown("Tide", theme, phase)).mean() for phase in (0, 0.12, 0.25, 0.38, 0.5)]
    assert all(later > sooner for sooner, later in pairwise(shares))
    assert shares[0] < 0.3
    assert shares[-1] > 0.75


@pytest.mark.parametrize("theme", THEMES)
def test_no_sand_shows_between_the_bands_of_a_full_tide(shown: Shown, theme: str) -> None:
    full = shown("Tide", theme, 0.5)
    middle = full[round(SIDE * 0.40) : round(SIDE * 0.85), round(SIDE * 0.3) : round(SIDE * 0.7)]
    assert (middle[..., 2] > middle[..., 0]).all()


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("phase", [0.1, 0.2, 0.25, 0.3, 0.38])
def test_no_water_lies_ahead_of_its_edge(shown: Shown, theme: str, phase: float) -> None:
    breath = 0.5 - 0.5 * np.cos(2 * np.pi * phase)
    edge = tide.OUT_Y + (tide.IN_Y - tide.OUT_Y) * breath
    top, foot = (round((y + 300) * SIDE / 600) for y in (edge - 64, edge - 28))
    ahead = shown("Tide", theme, phase)[top:foot, round(SIDE * 0.35) : round(SIDE * 0.65)]
    assert (ahead[..., 1] < ahead[..., 0] + 6).all()


@pytest.mark.parametrize("way", ["riseOnce", "fallOnce"])
def test_the_bands_wait_until_the_edge_has_passed(opened: Opened, way: str) -> None:
    root = opened("Tide", "light").rootObject()
    QMetaObject.invokeMethod(root, way)
    fullness = np.arange(len(tide.BANDS)) + (-0.5 if way == "riseOnce" else 1.5)
    reached = np.clip(fullness / tide.STEPS, 0, 1)
    passed = reached if way == "riseOnce" else 1 - reached
    expected = 1000 * np.arccos(1 - 2 * passed) / np.pi
    assert root.property("waits").toVariant() == pytest.approx(list(expected), abs=1)


@pytest.mark.parametrize("name", ["Tide", "Aurora"])
def test_after_a_loop_its_parts_find_their_places(
    qtbot: QtBot, opened: Opened, shown: Shown, name: str
) -> None:
    full, rest = shown(name, "light", 0.5), shown(name, "light", 0)
    view = opened(name, "light")
    QMetaObject.invokeMethod(view.rootObject(), "begin")
    qtbot.waitUntil(
        lambda: np.abs(pixels(view.grabWindow()) - rest).max() > 60, timeout=PATIENCE_MS
    )
    QMetaObject.invokeMethod(view.rootObject(), "holdFull")
    assert np.abs(pixels(view.grabWindow()) - full).max() <= 3


@pytest.mark.parametrize("theme", THEMES)
def test_the_veils_rise_spread_and_brighten(shown: Shown, theme: str) -> None:
    heights, widths, lights = [], [], []
    for phase in (0, 0.17, 0.33, 0.5):
        picture = shown("Aurora", theme, phase)
        sky = changed(picture, theme)[: round(SIDE * 0.70)]
        rows = np.flatnonzero(sky.mean(axis=1) > 0.04)
        columns = np.flatnonzero(sky.mean(axis=0) > 0.10)
        heights.append(sky.shape[0] - rows.min())
        widths.append(np.ptp(columns))
        lights.append(
            np.abs(luminance(picture) - luminance(picture[:1, :1]))[: sky.shape[0]].mean()
        )
    for measure in (heights, lights):
        assert all(later > sooner for sooner, later in pairwise(measure))
    assert heights[-1] > 2 * heights[0]
    assert widths[-1] > 1.5 * widths[0]
    assert lights[-1] > 2 * lights[0]


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("guide", ["lotus", "lantern", "tide", "aurora"])
def test_a_guide_is_light_enough(guide: str, theme: str) -> None:
    files = list((ART / guide / theme).glob("*.png"))
    assert files
    assert sum(file.stat().st_size for file in files) < 1_200_000


@pytest.mark.parametrize("theme", THEMES)
def test_the_bands_together_are_the_whole_flood(theme: str) -> None:
    side = round(tide.FRAME * tide.PX_PER_UNIT)
    clear = np.ones((side, side))
    for step in tide.BANDS:
        alpha = loaded(ART / "tide" / theme / f"band{step}.png")[..., 3] / 255
        top = tide.band_top(step) - tide.BAND_MARGIN
        first = round((top + tide.FRAME / 2) * tide.PX_PER_UNIT)
        clear[first : first + alpha.shape[0]] *= 1 - alpha
    high, low = (
        round((y + tide.FRAME / 2) * tide.PX_PER_UNIT)
        for y in (tide.band_top(tide.BANDS[-1]) + 40, tide.OUT_Y + 10)
    )
    x, y = grid(side, side)
    radius = np.hypot(x - side / 2, y - side / 2) / tide.PX_PER_UNIT
    flood = (1 - clear)[high:low]
    assert np.abs(flood[radius[high:low] < tide.CORE] - tide.DENSEST).max() < 0.02
    assert flood[radius[high:low] > tide.RADIUS].max() == 0


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize(
    ("name", "frame", "out", "full"),
    [
        ("edge", tide.EDGE_FRAME, tide.OUT_Y, tide.IN_Y),
        ("trail", tide.TRAIL_FRAME, tide.TRAIL_OUT_Y, tide.TRAIL_IN_Y),
    ],
)
def test_what_moves_over_the_shore_never_leaves_it(
    theme: str, name: str, frame: tuple[float, float], out: float, full: float
) -> None:
    alpha = loaded(ART / "tide" / theme / f"{name}.png")[..., 3]
    height, width = alpha.shape
    assert (width, height) == tuple(round(side * tide.PX_PER_UNIT) for side in frame)
    assert alpha.max() > 150
    x, y = grid(width, height)
    for level in np.linspace(out, full, 5):
        radius = np.hypot(
            (x - width / 2) / tide.PX_PER_UNIT, y / tide.PX_PER_UNIT - tide.EDGE_TOP + level
        )
        assert alpha[radius > tide.RADIUS + 1].max(initial=0) == 0


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize(
    "name", ["tide/{}/aura", "tide/{}/shore", "aurora/{}/veil0", "aurora/{}/sky", "aurora/{}/land"]
)
def test_a_sprite_ends_before_its_frame(theme: str, name: str) -> None:
    alpha = loaded(ART / f"{name.format(theme)}.png")[..., 3]
    assert max(alpha[0].max(), alpha[:, 0].max(), alpha[:, -1].max(), alpha[-1].max()) <= 3
    assert alpha.max() > 60


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("index", range(len(aurora.WINDINGS)))
def test_a_veil_is_brightest_near_its_foot(theme: str, index: int) -> None:
    alpha = loaded(ART / "aurora" / theme / f"veil{index}.png")[..., 3]
    frame = aurora.WINDINGS[index].frame
    assert alpha.shape[::-1] == tuple(round(side * aurora.PX_PER_UNIT) for side in frame)
    rows = alpha.mean(axis=1)
    assert 0.55 < rows.argmax() / len(rows) < 0.95


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("guide", ["lotus", "lantern", "tide", "aurora", "bar"])
def test_a_tile_shows_its_guide_on_its_ground(guide: str, theme: str) -> None:
    path = ART / guide / theme / "tile.jpg"
    picture = loaded(path)[..., :3]
    assert picture.shape[:2] == (456, 744)
    assert path.stat().st_size < 90_000
    top = np.array([int(GROUNDS[theme][0][i : i + 2], 16) for i in (1, 3, 5)], float)
    assert np.abs(picture[:12, :12] - top).max() < 14
    drawn = np.abs(picture - picture[:, :1]).max(axis=-1) > 20
    columns = np.flatnonzero(drawn.any(axis=0))
    assert abs(columns.mean() - 372) < 30
    assert drawn.mean() > 0.1


def test_the_bars_tile_has_the_colours_of_the_interface() -> None:
    sets = (ROOT / "companion/qml/Companion/Theme/ColourSets.qml").read_text(encoding="utf-8")
    for surface, edge, light in BAR_INKS.values():
        for token, text in (("surface", surface), ("lineStrong", edge), ("primary", light)):
            assert f'{token}: "{text}"' in sets


@pytest.mark.parametrize("theme", THEMES)
def test_what_is_drawn_on_the_water_lies_along_the_shore(shown: Shown, theme: str) -> None:
    """Foam and light are long strokes: from row to row much changes, along a row little."""
    light = luminance(shown("Tide", theme, 0.5))
    sea = light[round(SIDE * 0.36) : round(SIDE * 0.78), round(SIDE * 0.28) : round(SIDE * 0.72)]
    down, along = (np.abs(np.diff(sea, axis=axis)).mean() for axis in (0, 1))
    assert down > 2.5 * along


@pytest.mark.parametrize("theme", THEMES)
def test_the_shore_fades_into_the_air_without_a_rim(theme: str) -> None:
    alpha = loaded(ART / "tide" / theme / "shore.png")[..., 3]
    rays = (alpha[len(alpha) // 2], alpha[:, len(alpha) // 2], np.diagonal(alpha))
    for ray in rays:
        half = ray[: len(ray) // 2]
        fading = np.flatnonzero((half > 0.1 * 255) & (half < 0.9 * 255))
        assert len(fading) > 40 * tide.PX_PER_UNIT


def test_the_bakers_write_the_same_bytes_again(tmp_path: Path) -> None:
    save(tide.bake_edge(SHORES["light"]), tmp_path / "edge.png")
    save(aurora.bake_land(SKIES["dark"]), tmp_path / "land.png")
    edge, land = ART / "tide" / "light" / "edge.png", ART / "aurora" / "dark" / "land.png"
    assert (tmp_path / "edge.png").read_bytes() == edge.read_bytes()
    assert (tmp_path / "land.png").read_bytes() == land.read_bytes()
