"""What the app asks of every room whose state the parent keeps."""

from collections.abc import Mapping
from typing import Protocol

from PySide6.QtCore import SignalInstance


class Room(Protocol):
    """A view model with something the parent keeps."""

    @property
    def keptChanged(self) -> SignalInstance:
        """Follows every change of what is kept."""

    def kept(self) -> dict[str, object]:
        """What the parent keeps."""

    def restore(self, state: Mapping[str, object], /) -> None:
        """Take it up again."""
