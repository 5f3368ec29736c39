"""What staff are told in the nurse's corner: what does not work, and what helps."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Final

Said = tuple[str, str]
"""What is the matter, and what helps."""

_VISIT: Final = "visit"
_SOUND: Final = "sound"

_NO_DEVICE: Final = (
    "This device has no sound output, so Companion is silent.",
    "Plug in or switch on a loudspeaker or headphones.",
)
_FELL: Final = (
    "The sound of Companion does not start, so it is silent. It is tried again every minute.",
    "If it stays so, start Companion anew.",
)


class StaffNotices:
    """Notices in the order in which they came, each told once. What is mended is told no longer,
    and what belongs to a visit, as the names of a visitor's files, goes with it.
    """

    def __init__(self, show: Callable[[Sequence[Said]], None], first: Iterable[Said]) -> None:
        """`show` gets all of them whenever there is another one; the first ones wait for that."""
        self._show = show
        self._told = dict.fromkeys(first, "")

    def tell(self, said: Iterable[Said], *, of_visit: bool = False) -> None:
        """Tell these too."""
        self._tell(said, _VISIT if of_visit else "")

    def forget_visit(self) -> None:
        """Tell no longer what belongs to the visit."""
        self._withdraw(_VISIT)

    def hear(self, event: Mapping[str, object], brought: Callable[[str], bool]) -> None:
        """Tell what the sound process reports, and whether it can be heard. `brought` says whether
        a piece is a visitor's.
        """
        match event.get("event"):
            case "skipped":
                from companion.library.text import plain

                file, problem = plain(str(event.get("file"))), event.get("problem")
                said = (f"{file} was not played: {problem}.", "Put the piece back.")
                self.tell([said], of_visit=brought(str(event.get("id"))))
            case "ready" | "device":
                self._withdraw(_SOUND)
                if event.get("device") is None:
                    self._tell([_FELL if event.get("fell") else _NO_DEVICE], _SOUND)

    def _tell(self, said: Iterable[Said], about: str) -> None:
        for one in said:
            self._told.setdefault(one, about)
        self._show(list(self._told))

    def _withdraw(self, about: str) -> None:
        left = {one: of for one, of in self._told.items() if of != about}
        if left != self._told:
            self._told = left
            self._show(list(left))
