"""What the music room needs of whatever makes sound."""

from typing import Protocol


class SoundPort(Protocol):
    """Takes requests and never waits; an engine that is silent or gone takes them as well."""

    def send(self, do: str, **fields: object) -> None:
        """Ask for something, as `music`, `pause` or `ambience`, with its fields."""
