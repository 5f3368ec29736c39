"""The sound process, whose very code waits until the first frame stands."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from companion.sound.client import SoundClient


class LateSound:
    """What is asked before `start` is kept, in its order, and asked then."""

    def __init__(self, on_event: Callable[[Mapping[str, object]], None]) -> None:
        self._on_event = on_event
        self._client: SoundClient | None = None
        self._asked: list[tuple[str, dict[str, object]]] = []

    def start(self) -> None:
        """Start the process; returns at once."""
        from companion.sound.client import SoundClient

        self._client = SoundClient(self._on_event)
        self._client.start()
        for do, fields in self._asked:
            self._client.send(do, **fields)
        self._asked.clear()

    def send(self, do: str, **fields: object) -> None:
        """Ask for something; never waits."""
        if self._client is None:
            self._asked.append((do, fields))
        else:
            self._client.send(do, **fields)

    def close(self) -> None:
        """Fade out and end, if it was ever started."""
        if self._client is not None:
            self._client.close()
