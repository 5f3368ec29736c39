"""Those who are there: people at the far side of a child's bed, and how near we look."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Unpack

from tools.illustrations.family.animals import Mood, Paw, pip
from tools.illustrations.family.bodies import arm, bust
from tools.illustrations.family.canvas import Canvas
from tools.illustrations.family.furniture import bed
from tools.illustrations.family.person import Face, Person
from tools.illustrations.family.shapes import Point
from tools.illustrations.family.upright import ArmDetails

HEAD_X = 296.0
"""Where a lying child's head is, in the frame of `by_the_bed`."""
MATTRESS = 600.0
STOOP = 30.0
"""How much lower people kneel in the wide crop: heads come nearer together."""
WORKING = Face(turn=-0.3, eyes="down")


@contextmanager
def by_the_bed(canvas: Canvas) -> Iterator[None]:
    """Nearer than in adults' pictures: the bed fills the picture from side to side."""
    with canvas.at(-104, -192, 0, 1.4):
        yield


def cot(canvas: Canvas) -> None:
    """A bed of a child's length."""
    bed(canvas, MATTRESS - 4, 130, 900)


@dataclass(frozen=True)
class Beside:
    """Somebody at the far side of the bed, on their knees or bent: faces come close.

    (x, y) is the base of the neck. Arms come after the bed, with `reach`; those in `resting` lie
    behind the child, out of sight below the elbow.
    """

    person: Person
    x: float
    y: float
    lean: float = -6.0
    face: Face = WORKING
    size: float = 0.88
    resting: tuple[int, ...] = ()

    def _neck(self, canvas: Canvas) -> float:
        return self.y + (STOOP if canvas.flat else 0)

    def draw(self, canvas: Canvas) -> None:
        """The person, but for the arms that reach."""
        bust(
            canvas,
            self.person,
            self.x,
            self._neck(canvas),
            self.lean,
            self.face,
            height=250,
            badge=False,
            size=self.size,
        )
        for side in self.resting:
            neck = self._neck(canvas)
            elbow = (self.x + side * 112 * self.size, neck + 170 * self.size)
            wrist = (self.x + side * 76 * self.size, neck + 260 * self.size)
            self.reach(canvas, side, elbow, wrist, show_hand=False)

    def reach(
        self, canvas: Canvas, side: int, elbow: Point, wrist: Point, **details: Unpack[ArmDetails]
    ) -> None:
        """One arm; `side` is -1 for the one on our left."""
        shoulder = (self.x + side * 84 * self.size, self._neck(canvas) + 46 * self.size)
        lower = (elbow[0], elbow[1] + (STOOP * 0.6 if canvas.flat else 0))
        arm(canvas, self.person, shoulder, lower, wrist, size=self.size, **details)


def sitting_pip(
    canvas: Canvas,
    x: float,
    mood: Mood,
    paws: tuple[Paw, Paw] = ("rest", "rest"),
    size: float = 0.66,
    bandage: bool = False,
    flip: bool = False,
) -> None:
    """Pip on the mattress, in front of everything."""
    foot = MATTRESS + 40 - 158 * size
    pip(canvas, x, foot, size, 0, mood, paws, bandage, flip)
