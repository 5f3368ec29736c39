"""A list whose rows keep their identity: what moves is told as moved, so a view can follow it."""

from collections.abc import Mapping, Sequence
from typing import Final

from PySide6.QtCore import QModelIndex, QObject

from companion.list_models import RecordListModel

_NOWHERE: Final = QModelIndex()


class KeyedListModel(RecordListModel):
    """Records told apart by one of their roles, whose value no two share.

    A view keeps the row it has for a record, with its focus and the finger on it, however the list
    around it changes.
    """

    def __init__(self, roles: Sequence[str], key: str, parent: QObject) -> None:
        super().__init__(roles, parent)
        self._key = key

    def show(self, records: Sequence[Mapping[str, object]]) -> None:
        """Show these records, and tell the shortest way there."""
        wanted = [one[self._key] for one in records]
        staying = set(wanted)
        for row in reversed(range(len(self._records))):
            if self._records[row][self._key] not in staying:
                self.beginRemoveRows(_NOWHERE, row, row)
                del self._records[row]
                self.endRemoveRows()
        here = [one[self._key] for one in self._records]
        for row, key in enumerate(wanted):
            if key not in here:
                self.beginInsertRows(_NOWHERE, row, row)
                self._records.insert(row, records[row])
                here.insert(row, key)
                self.endInsertRows()
                continue
            while here[row] != key:
                self._step(row, key, wanted, here)
        super().show(records)

    def _step(self, row: int, key: object, wanted: list[object], here: list[object]) -> None:
        """Bring `key` to `row`: itself up, or what stands there down, whichever is one move."""
        at = here.index(key)
        # Moved down by one drag, a row would else be told as every other row moving up.
        standing = here[row]
        target = wanted.index(standing)
        down = target - row > at - row and target < len(here)
        first, last = (row, target) if down else (at, row)
        self.beginMoveRows(_NOWHERE, first, first, _NOWHERE, last + 1 if down else last)
        self._records.insert(last, self._records.pop(first))
        here.insert(last, here.pop(first))
        self.endMoveRows()
