"""The guided tour: drives the real app through every screen, in every look, and keeps pictures.

Beside the pictures lies tour.json: each screen with its size, everything that can be touched and
every text, with their rectangles. The tour fails when a screen breaks a rule of `audit`.
"""

import argparse
import json
import os
import sys
import tempfile
from concurrent.futures import ProcessPoolExecutor
from dataclasses import asdict, dataclass
from itertools import product, repeat
from multiprocessing import get_context
from pathlib import Path
from typing import Final, TypedDict

from companion.app.graphics import choose_graphics

SIZES: Final = ((1280, 800), (800, 1280), (1920, 1080), (1024, 600))
THEMES: Final = ("light", "dark", "contrast")
TEXT_SCALES: Final = (1.0, 2.0)
AUDIENCES: Final = ("adult", "child", "parent")
"""Told without being asked for: teens see the adult's screens, little ones the child's."""


class Stopped(TypedDict):
    """What tour.json keeps of one stop."""

    screen: str
    size: list[int]
    targets: list[dict[str, object]]
    texts: list[dict[str, object]]
    faults: list[str]


@dataclass(frozen=True, slots=True)
class Shape:
    """One way to look at the app."""

    audience: str
    theme: str
    width: int
    height: int
    text_scale: float
    language: str

    @property
    def folder(self) -> str:
        """The folder of its pictures."""
        size = f"{self.width}x{self.height}"
        return f"{self.audience}_{self.theme}_{size}_text{self.text_scale * 100:.0f}"


def main(arguments: argparse.Namespace) -> int:
    """Walk the tour the arguments ask for. Returns 0 only when every screen keeps every rule."""
    shapes = _shapes(arguments)
    out: Path = arguments.out
    try:
        out.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        print(f"{out}: {error.strerror}. Name a folder that can be written.", file=sys.stderr)
        return 1
    screens: list[dict[str, object]] = []
    count = 0
    # A walk is mostly waiting for breaths and fades, so there may be more of them than processors.
    with ProcessPoolExecutor(
        min(len(shapes), 3 * (os.cpu_count() or 1)), get_context("spawn"), max_tasks_per_child=1
    ) as walkers:
        for shape, walked in zip(
            shapes, walkers.map(_walk, shapes, repeat(out), repeat(arguments.only)), strict=True
        ):
            for stop in walked:
                screens.append({"shape": asdict(shape), **stop})
                for fault in stop["faults"]:
                    count += 1
                    print(f"{shape.folder}/{stop['screen']}: {fault}", file=sys.stderr)
            print(f"{shape.folder}: {len(walked)} pictures")
    (out / "tour.json").write_text(json.dumps({"screens": screens}, indent=1) + "\n")
    print(f"{len(screens)} pictures in {out}, {count} faults.")
    return 1 if count else 0


def _walk(shape: Shape, out: Path, only: str) -> list[Stopped]:
    """Walk through every screen in one shape, in a process of its own; with `only`, through those
    whose names begin with it.
    """
    _prepare_qt()
    from companion.app.tour_guide import Guide
    from companion.app.tour_stops import STOPS

    stops = [
        stop for stop in STOPS if stop.name.startswith(only) and shape.audience in stop.audiences
    ]
    if not stops:
        return []
    folder = out / shape.folder
    folder.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as config:
        guide = Guide(Path(config))
        walked = list(guide.walk(shape, stops, folder))
        warnings = guide.leave()
    walked[-1]["faults"] += [f"QML: {warning}" for warning in warnings]
    return walked


def _shapes(arguments: argparse.Namespace) -> list[Shape]:
    audiences = [arguments.audience] if arguments.audience else AUDIENCES
    themes = [arguments.theme] if arguments.theme else THEMES
    sizes = [arguments.size] if arguments.size else SIZES
    scales = [arguments.text_scale] if arguments.text_scale else TEXT_SCALES
    return [
        Shape(audience, theme, width, height, scale, arguments.language)
        for audience, theme, (width, height), scale in product(audiences, themes, sizes, scales)
    ]


def _prepare_qt() -> None:
    """Draw where nobody is looking, with the renderer whose pixels are the same everywhere."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ["SDL_AUDIODRIVER"] = "dummy"
    os.environ["COMPANION_GRAPHICS"] = "software"
    choose_graphics(os.environ)
