"""What the room asks of the device: ways off it for what a person takes home."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol


class Outcome(Protocol):
    """How an act went; `reason` is empty when it went well."""

    @property
    def path(self) -> str: ...
    @property
    def reason(self) -> str: ...
    @property
    def what(self) -> str: ...
    @property
    def cure(self) -> str: ...


class Place(Protocol):
    """Somewhere a file can be kept; `kind` is documents, downloads or stick."""

    @property
    def path(self) -> str: ...
    @property
    def kind(self) -> str: ...
    @property
    def name(self) -> str: ...


class Outlet(Protocol):
    """The ways off the device. None of them raises; all may take a while."""

    def places(self) -> Sequence[Place]:
        """Where files can be kept now."""

    def save(self, place: str, files: Sequence[tuple[str, bytes]]) -> Outcome:
        """Keep files at one of the places, all or none."""

    def can_print(self) -> bool:
        """Whether there is a printer."""

    def can_open(self) -> bool:
        """Whether another program may show the sheet."""

    def print_out(self, data: bytes, paper: str) -> Outcome:
        """Print a PDF."""

    def lend(self, name: str, data: bytes) -> Outcome:
        """Write a file for another program to show, until `clear`."""

    def clear(self) -> None:
        """Remove everything that was lent."""
