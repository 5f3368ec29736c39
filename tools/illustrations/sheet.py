"""What the books of pictures are made of: steps, pages, and the files they become."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Literal

from tools.illustrations.family.canvas import Canvas, Shot
from tools.illustrations.family.colour import Hour

Size = tuple[int, int]
Draw = Callable[[Canvas], None]
View = Literal["adult", "child", "parent"]
"""Who looks at a picture; also the folder it lies in."""

FULL: Size = (1200, 900)
"""4:3, for portrait and large views."""
WIDE: Size = (1200, 300)
"""For the head of a page: whole at 4:1; flatter frames cut the top and foot, others the sides."""


@dataclass(frozen=True)
class Step:
    """One step of the procedure: its scene and how the two crops frame it."""

    draw: Draw
    full: Shot
    wide: Shot


@dataclass(frozen=True)
class Page:
    """A page's picture: whose folders it goes into and its scene; it has no flat crop."""

    views: tuple[View, ...]
    draw: Draw
    shot: Shot = field(default_factory=Shot)


@dataclass(frozen=True)
class Sheet:
    """One file to write: its path below `assets/illustrations` and the scene it is drawn by."""

    path: str
    draw: Draw
    size: Size
    shot: Shot
    hour: Hour

    def svg(self) -> str:
        """The picture."""
        canvas = Canvas(*self.size, self.shot, self.hour)
        self.draw(canvas)
        return canvas.svg()


def step_sheets(view: View, steps: Mapping[str, Step]) -> Iterator[Sheet]:
    """Every step in two crops and two lights."""
    for name, step in steps.items():
        for crop, size, shot in (("full", FULL, step.full), ("wide", WIDE, step.wide)):
            for hour in Hour:
                path = f"{view}/{name}_{crop}_{hour.value}.svg"
                yield Sheet(path, step.draw, size, shot, hour)


def page_sheets(pages: Mapping[str, Page | Sequence[Page]]) -> Iterator[Sheet]:
    """Every page in two lights; a name with several pages has a scene of its own for some views."""
    for name, entry in pages.items():
        for page in (entry,) if isinstance(entry, Page) else entry:
            for view in page.views:
                for hour in Hour:
                    path = f"{view}/{name}_full_{hour.value}.svg"
                    yield Sheet(path, page.draw, FULL, page.shot, hour)
