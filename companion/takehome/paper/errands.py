"""What takes a while, done one after the other on a thread beside the window.

A thread and not a process of its own: making the fullest sheet holds the interpreter for less than
a tenth of a second in all, a process would take three times as long to start, and the pages are
wanted here, as pictures.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from concurrent.futures import ThreadPoolExecutor
    from datetime import datetime
    from pathlib import Path

    from companion.takehome.outlet import Outcome, Outlet, Place
    from companion.takehome.paper.making import Made
    from companion.takehome.plan import Told
    from companion.takehome.words import Layout, TimeWords


@dataclass(frozen=True, slots=True)
class Wanted:
    """A sheet to make: of what was told, on which paper, in which type, at which time here."""

    told: Told
    layout: Layout
    times: TimeWords | None
    paper: str
    large: bool
    now: datetime


@dataclass(frozen=True, slots=True)
class Ways:
    """The ways off the device, as they were found."""

    places: Sequence[Place] = ()
    can_print: bool = False
    can_open: bool = False


@dataclass(frozen=True, slots=True)
class Ready:
    """A sheet that was made."""

    turn: int
    made: Made


@dataclass(frozen=True, slots=True)
class Done:
    """How an act went; `did` names it: saved, printed or opened."""

    turn: int
    did: str
    outcome: Outcome


@dataclass(frozen=True, slots=True)
class Failed:
    """Nothing came of it; `kind` names the fault, and says nothing of the sheet."""

    kind: str


Report = Ready | Ways | Done | Failed


class Errands:
    """Each errand ends with one report, given on the thread. `turn` comes back in it."""

    def __init__(self, outlet: Outlet, drawings: Path, report: Callable[[Report], None]) -> None:
        self._outlet = outlet
        self._drawings = drawings
        self._report = report
        self._thread: ThreadPoolExecutor | None = None

    def make(self, turn: int, wanted: Wanted) -> None:
        """Make a sheet."""

        def work() -> Ready:
            # Long after the first frame: nothing else needs what lays out and draws codes.
            from companion.takehome.paper.making import make
            from companion.takehome.paper.paper import Form

            form = Form(wanted.paper, wanted.large)
            made = make(wanted.told, form, wanted.layout, wanted.times, self._drawings, wanted.now)
            return Ready(turn, made)

        self._go(work)

    def look(self) -> None:
        """Look for printers and places."""
        outlet = self._outlet
        self._go(lambda: Ways(outlet.places(), outlet.can_print(), outlet.can_open()))

    def print_out(self, turn: int, made: Made) -> None:
        """Print on the usual printer."""
        paper = made.laid.form.paper
        self._go(lambda: Done(turn, "printed", self._outlet.print_out(_pdf(made), paper)))

    def lend(self, turn: int, made: Made) -> None:
        """Write it down for another program to show."""
        self._go(lambda: Done(turn, "opened", self._outlet.lend(made.file_name, _pdf(made))))

    def save(self, turn: int, made: Made, place: str) -> None:
        """Keep it at a place, with its reminders where there are some."""
        extra = [(made.calendar_name, made.calendar)] if made.calendar else []

        def work() -> Done:
            files = [(made.file_name, _pdf(made)), *extra]
            return Done(turn, "saved", self._outlet.save(place, files))

        self._go(work)

    def clear(self) -> None:
        """Remove what was lent, after all that was asked before; without a report."""
        self._worker().submit(self._outlet.clear)

    def end(self) -> None:
        """Clear, and wait until everything is done."""
        self.clear()
        self._worker().shutdown(wait=True)

    def _go(self, work: Callable[[], Report]) -> None:
        self._worker().submit(lambda: self._report(_tried(work)))

    def _worker(self) -> ThreadPoolExecutor:
        # Made when it is first needed, which is never before the first frame.
        if self._thread is None:
            from concurrent.futures import ThreadPoolExecutor

            self._thread = ThreadPoolExecutor(1, "take home")
        return self._thread


def _tried(work: Callable[[], Report]) -> Report:
    """A sheet that cannot be made is a sentence to the person, and never the end of the app."""
    try:
        return work()
    except Exception as error:  # noqa: BLE001, RUF100 - whatever it was
        return Failed(type(error).__name__)


def _pdf(made: Made) -> bytes:
    from companion.takehome.paper.paper import pdf_of

    return pdf_of(made.laid)
