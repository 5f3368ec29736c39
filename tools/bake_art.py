"""Bakes the gradient pictures: `python -m tools.bake_art [air lotus hero …]`."""

import argparse
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from tools.art.aurora import bake_aurora
from tools.art.balloon import bake_balloons
from tools.art.dandelion import bake_dandelions
from tools.art.guide_tiles import bake_guide_tiles
from tools.art.hero import bake_hero
from tools.art.lantern import bake_lantern
from tools.art.lotus import bake_lotus
from tools.art.places.forest import bake_forest
from tools.art.places.hands import bake_hands
from tools.art.places.lake import bake_lake
from tools.art.places.lavender import bake_lavender
from tools.art.places.night import bake_night
from tools.art.places.pip import bake_pip
from tools.art.places.shore import bake_shore
from tools.art.places.window import bake_window
from tools.art.squeeze import bake_squeeze
from tools.art.surfaces import bake_air, bake_shadow
from tools.art.tide import bake_tide
from tools.art.tiles.book import bake_tiles
from tools.art.whale import bake_whales

ART = Path(__file__).resolve().parent.parent / "assets" / "art"

BAKERS: dict[str, Callable[[Path], None]] = {
    "air": bake_air,
    "shadow": bake_shadow,
    "lotus": bake_lotus,
    "lantern": bake_lantern,
    "tide": bake_tide,
    "aurora": bake_aurora,
    "guides": bake_guide_tiles,
    "hero": bake_hero,
    "squeeze": bake_squeeze,
    "balloon": bake_balloons,
    "whale": bake_whales,
    "dandelion": bake_dandelions,
    "shore": bake_shore,
    "forest": bake_forest,
    "lavender": bake_lavender,
    "lake": bake_lake,
    "night": bake_night,
    "window": bake_window,
    "hands": bake_hands,
    "pip": bake_pip,
    "practice": bake_tiles,
}


def main(arguments: Sequence[str] | None = None) -> int:
    """Bakes what is named, or everything, into `assets/art` or the folder given with `--out`."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("what", nargs="*", choices=[[], *BAKERS], default=[])
    parser.add_argument("--out", type=Path, default=ART)
    options = parser.parse_args(arguments)
    for name in options.what or BAKERS:
        BAKERS[name](options.out)
    return 0


if __name__ == "__main__":
    sys.exit(main())
