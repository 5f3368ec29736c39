"""How long the fullest sheet to take home takes, from what was told to a PDF.

Run as a program it makes one in every form, the first with all that has yet to be loaded, and
tells the times as JSON.
"""

import json
import os
import subprocess
import sys
import time
from datetime import UTC
from typing import Final

from companion.bench.figures import Figure
from companion.bench.plan import Plan
from companion.bench.stage import OFFSCREEN, Stage
from companion.device.paths import assets_dir

GOAL_S: Final = 1.0
_QUESTIONS: Final = 12
_ROUNDS: Final = 5


def sheets(stage: Stage, plan: Plan) -> list[Figure]:
    """Seconds on the clock, layout and PDF together; the first is what a person waits for."""
    done = subprocess.run(
        [sys.executable, "-m", "companion.bench.sheet"],
        env={**os.environ, **stage.environment(OFFSCREEN)},
        capture_output=True,
        timeout=plan.limit_s,
        check=False,
    )
    if done.returncode != 0:
        said = done.stderr.decode(errors="replace").split("\n")
        raise ValueError(next(filter(None, reversed(said)), "it wrote nothing"))
    told = json.loads(done.stdout)
    first, rest = float(told["first_s"]), [float(one) for one in told["again_s"]]
    detail = {"pages": told["pages"], "questions": _QUESTIONS}
    return [
        Figure("sheet_first", "the fullest sheet, the first time", first, "s", GOAL_S),
        Figure(
            "sheet_again",
            "the fullest sheet after that, the slowest",
            max(rest),
            "s",
            GOAL_S,
            samples={"again_s": rest},
            detail=detail,
        ),
    ]


def _measure() -> dict[str, object]:
    """A child's sheet with every answer, twelve questions, ticks, reminders and codes."""
    from dataclasses import replace
    from datetime import datetime

    from PySide6.QtGui import QGuiApplication

    from companion.app.content import Content
    from companion.app.taking_home import told_for
    from companion.app.window import load_fonts
    from companion.takehome.words import load_takehome
    from companion.walkthrough.answers import Answers
    from companion.walkthrough.load import load_pack
    from companion.walkthrough.model import Person

    assets = assets_dir()
    application = QGuiApplication([])
    load_fonts(assets)
    pack = load_pack(assets / "procedures" / "bone_marrow").pack
    answers = {
        (slot.name, "child" if slot.apart else "", "en"): "in 2 days"
        for slot in pack.slots.values()
        if slot.kind == "line"
    }
    takehome, _ = load_takehome(assets / "takehome")
    content = Content(pack=pack, answers=Answers(answers), takehome=takehome)
    questions = tuple(f"May I ask you this, as number {one}?" for one in range(_QUESTIONS))
    told = told_for(content, Person("child", medicine="relaxing"), questions, ())
    layout = takehome.layout
    if told is None or layout is None:
        raise LookupError("there is nothing to make a sheet of")
    lists = (page for chapter in told.story.chapters for page in chapter.pages)
    lines = (line.id for page in lists for section in page.sections for line in section.lines)
    told = replace(told, ticked=frozenset(lines))

    pages: list[int] = []

    def once(paper: str, large: bool) -> float:
        began_s = time.monotonic()
        from companion.takehome.paper.making import make
        from companion.takehome.paper.paper import Form, pdf_of

        now = datetime(2026, 11, 21, 10, 0, tzinfo=UTC)
        made = make(told, Form(paper, large), layout, takehome.times, assets / "takehome", now)
        pdf_of(made.laid)
        pages.append(len(made.laid.pages))
        return time.monotonic() - began_s

    first_s = once("a4", False)
    forms = [(paper, large) for paper in ("a4", "letter") for large in (False, True)]
    again_s = [once(paper, large) for _ in range(_ROUNDS) for paper, large in forms]
    del application
    return {"first_s": first_s, "again_s": again_s, "pages": max(pages)}


if __name__ == "__main__":
    sys.stdout.write(json.dumps(_measure()) + "\n")
