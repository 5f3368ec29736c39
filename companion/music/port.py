"""What the music needs of the sound: somewhere to send commands."""

from __future__ import annotations

from typing import Protocol


class SoundPort(Protocol):
    """Takes commands for the sound process, at once and without waiting."""

    def send(self, do: str, **fields: object) -> None:
        """Tell the sound to ``do`` something, such as ``"music"`` or ``"pause"``.

        Raises:
            ValueError: a field is missing or absurd.
        """
