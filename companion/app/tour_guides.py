"""How the tour comes to a breathing guide at one moment of the breath."""

from collections.abc import Callable
from typing import Final

from companion.app.tour_guide import Guide

MOMENTS: Final = {"out": 0.0, "between": 0.25, "in": 0.5}
"""Three moments of the breath, by what they are called in the pictures' names."""

FOR_ADULTS: Final = ("lotus", "tide", "aurora", "lantern", "bar")
FOR_CHILDREN: Final = ("balloon", "whale", "dandelion")


def still(name: str, phase: float) -> Callable[[Guide], None]:
    """A guide on the whole screen, at rest in one phase."""

    def act(guide: Guide) -> None:
        guide.companion.breathing.stopNow()
        guide.companion.breathing.setGuide(name)
        guide.companion.app.open("breathing")
        guide.settle()
        stage = guide.find("guideStage")
        if stage is None:
            raise LookupError("the page of the breath shows no guide")
        stage.setProperty("still", phase)

    return act


def afresh(guide: Guide) -> None:
    """The page of the breath anew, breathing, with the guide a person begins with."""
    guide.companion.app.together()
    guide.settle()
    guide.companion.breathing.start_over()
    guide.companion.app.open("breathing")
    guide.companion.breathing.start()
