"""The hand round a ball: whole, in its frames, where the window puts it, and brighter when held."""

import re
from pathlib import Path

import numpy as np
import pytest

from tests.tools.pixels import loaded, luminance
from tools.art.grip import FINGERS, INDEX, THUMB, Limb
from tools.art.squeeze import FRAMES, GLOW_SIDE_PX, PX_PER_UNIT, RIPPLE_SIDE_PX

ROOT = Path(__file__).parents[2]
ART = ROOT / "assets" / "art" / "squeeze"
QML = ROOT / "companion" / "qml" / "Companion" / "Breathing" / "SqueezePicture.qml"
THEMES = ("light", "dark")
LIGHTS = {"glow": GLOW_SIDE_PX, "ripple": RIPPLE_SIDE_PX}
each_theme = pytest.mark.parametrize("theme", THEMES)


def number(name: str, block: str) -> float:
    """What a block of the picture's QML says of a property; 0 where it says nothing."""
    found = re.search(rf"^ *{name}: (-?[\d.]+)$", block, re.MULTILINE)
    return float(found[1]) if found else 0


def blocks(kind: str, indent: int, text: str) -> list[str]:
    """The blocks of a kind at a depth of the picture's QML."""
    start = " " * indent
    return re.findall(rf"^{start}{kind} \{{\n(.*?)^{start}\}}$", text, re.MULTILINE | re.DOTALL)


def joints() -> list[str]:
    return blocks("Joint", 8, QML.read_text(encoding="utf-8"))


def placed() -> dict[str, tuple[float, ...]]:
    """Where the window puts each picture, from the middle of the ball, and how large."""
    parts = [(0.0, 0.0, part) for part in blocks("Part", 8, QML.read_text(encoding="utf-8"))]
    for joint in joints():
        x, y = number("homeX", joint), number("homeY", joint)
        parts += [(x, y, part) for part in blocks("Part", 12, joint)]
    found: dict[str, tuple[float, ...]] = {}
    for x, y, part in parts:
        file = re.search(r"%1/(\w+)\.png", part)
        assert file is not None
        across = number("across", part)
        size = (across, number("down", part) or across)
        found[file[1]] = (x + number("homeX", part), y + number("homeY", part), *size)
    return found


@each_theme
@pytest.mark.parametrize("name", FRAMES)
def test_a_part_has_its_size_and_nothing_of_it_is_cut_off(theme: str, name: str) -> None:
    path = ART / theme / f"{name}.png"
    alpha = loaded(path)[..., 3]
    frame = FRAMES[name]
    assert alpha.shape == (frame.down * PX_PER_UNIT, frame.across * PX_PER_UNIT)
    assert path.stat().st_size < 250_000
    rim = np.concatenate([alpha[0], alpha[-1], alpha[:, 0], alpha[:, -1]])
    assert rim.max() <= 2
    assert alpha.max() == 255


@pytest.mark.parametrize("name", FRAMES)
def test_the_window_puts_every_part_where_it_was_drawn(name: str) -> None:
    frame = FRAMES[name]
    assert placed()[name] == (frame.x, frame.y, frame.across, frame.down)


@pytest.mark.parametrize("limb", [INDEX, THUMB], ids=["finger", "thumb"])
def test_a_limb_turns_on_its_own_joint(limb: Limb) -> None:
    at = np.array(limb.pivot) / PX_PER_UNIT
    homes = [np.array([number("homeX", joint), number("homeY", joint)]) for joint in joints()]
    assert min(float(np.abs(home - at).max()) for home in homes) <= 0.5


@each_theme
@pytest.mark.parametrize("limb", [INDEX, THUMB], ids=["finger", "thumb"])
def test_a_limb_and_the_hand_are_one(theme: str, limb: Limb) -> None:
    name = "thumb" if limb is THUMB else f"finger{FINGERS.index(limb)}"
    alphas = {each: loaded(ART / theme / f"{each}.png")[..., 3] / 255 for each in (name, "palm")}
    for share in np.linspace(0.05, 0.97, 60):
        x, y = limb.at(share)
        clear = 1.0
        for each, alpha in alphas.items():
            frame = FRAMES[each]
            column = round(x + (frame.across / 2 - frame.x) * PX_PER_UNIT)
            row = round(y + (frame.down / 2 - frame.y) * PX_PER_UNIT)
            if 0 <= row < alpha.shape[0] and 0 <= column < alpha.shape[1]:
                clear *= 1 - alpha[row, column]
        assert clear < 0.02, share


@each_theme
@pytest.mark.parametrize("name", LIGHTS)
def test_a_light_ends_before_its_frame(theme: str, name: str) -> None:
    alpha = loaded(ART / theme / f"{name}.png")[..., 3]
    assert alpha.shape == (LIGHTS[name], LIGHTS[name])
    rim = np.concatenate([alpha[0], alpha[-1], alpha[:, 0], alpha[:, -1]])
    assert rim.max() <= 1
    assert alpha.max() > 60


@each_theme
def test_the_ball_is_brighter_lit(theme: str) -> None:
    ball, lit = (loaded(ART / theme / f"{name}.png") for name in ("ball", "lit"))
    middle = (slice(180, 380), slice(180, 380))
    assert luminance(lit[middle]).mean() > 1.2 * luminance(ball[middle]).mean()


@each_theme
def test_the_held_ball_is_less_wide_where_the_thumb_presses(theme: str) -> None:
    ball, held = (loaded(ART / theme / f"{name}.png")[..., 3] for name in ("ball", "pressed"))
    above = slice(None, FRAMES["ball"].down)
    middle = FRAMES["ball"].across
    assert held[above, middle].sum() < 0.9 * ball[above, middle].sum()
