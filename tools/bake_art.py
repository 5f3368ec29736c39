"""Bakes the gradient pictures: `python -m tools.bake_art [air shadow lotus lantern hero]`."""

import argparse
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from tools.art.hero import bake_hero
from tools.art.lantern import bake_lantern
from tools.art.lotus import bake_lotus
from tools.art.surfaces import bake_air, bake_shadow

ART = Path(__file__).resolve().parent.parent / "assets" / "art"

BAKERS: dict[str, Callable[[Path], None]] = {
    "air": bake_air,
    "shadow": bake_shadow,
    "lotus": bake_lotus,
    "lantern": bake_lantern,
    "hero": bake_hero,
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
