"""What staff are told in the nurse's corner: what does not work, and what helps."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

Said = tuple[str, str]
"""What is the matter, and what helps."""


class StaffNotices:
    """Notices in the order in which they came. What names a visitor's files goes with the visit."""

    def __init__(self, show: Callable[[Sequence[Said]], None], first: Iterable[Said]) -> None:
        """`show` gets all of them whenever there is another one; the first ones wait for that."""
        self._show = show
        self._told = list(first)
        self._of_visit: set[Said] = set()

    def tell(self, said: Iterable[Said], *, of_visit: bool = False) -> None:
        """Tell these too."""
        news = list(said)
        if of_visit:
            self._of_visit.update(one for one in news if one not in self._told)
        self._told += news
        self._show(self._told)

    def forget_visit(self) -> None:
        """Tell no longer what belongs to the visit."""
        self._told = [one for one in self._told if one not in self._of_visit]
        self._of_visit.clear()
        self._show(self._told)
