"""One list model for every list of plain records that QML shows."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QByteArray,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
)

# Qt.ItemDataRole by number: naming an enum of `Qt` builds all of them, before the first frame.
_DISPLAY_ROLE = 0x0000
_USER_ROLE = 0x0100
_FIRST_ROLE = _USER_ROLE + 1


class RecordListModel(QAbstractListModel):
    """Records with the same keys, each key a role; the first names the record. Only rows that came,
    went, moved or changed are told to the view, so that what a person is at stays what it is.
    """

    def __init__(self, roles: Sequence[str], parent: QObject) -> None:
        super().__init__(parent)
        self._roles = tuple(roles)
        self._records: list[Mapping[str, object]] = []

    def show(self, records: Sequence[Mapping[str, object]]) -> None:
        """Show these records. Every one has a value for every role."""
        after = list(records)
        self._arrange(after)
        before, self._records = self._records, after
        for row, (old, new) in enumerate(zip(before, after, strict=True)):
            if old != new:
                here = self.index(row)
                self.dataChanged.emit(here, here)

    def _arrange(self, after: list[Mapping[str, object]]) -> None:
        """Bring the records that there are to the places and the number of those to come."""
        root, before = QModelIndex(), self._records
        old, new = self._names(before), self._names(after)
        begin, end = _alike(old, new), _alike(old[::-1], new[::-1])
        end = min(end, min(len(old), len(new)) - begin)
        last_old, last_new = len(old) - end, len(new) - end
        was, becomes = old[begin:last_old], new[begin:last_new]
        if was == becomes:
            return
        if not was:
            self.beginInsertRows(root, begin, last_new - 1)
            self._records = [*before[:begin], *after[begin:last_new], *before[begin:]]
            self.endInsertRows()
        elif not becomes:
            self.beginRemoveRows(root, begin, last_old - 1)
            self._records = [*before[:begin], *before[last_old:]]
            self.endRemoveRows()
        elif becomes == [*was[1:], was[0]]:
            self.beginMoveRows(root, begin, begin, root, last_old)
            inside = [*before[begin + 1 : last_old], before[begin]]
            self._records = [*before[:begin], *inside, *before[last_old:]]
            self.endMoveRows()
        elif becomes == [was[-1], *was[:-1]]:
            self.beginMoveRows(root, last_old - 1, last_old - 1, root, begin)
            inside = [before[last_old - 1], *before[begin : last_old - 1]]
            self._records = [*before[:begin], *inside, *before[last_old:]]
            self.endMoveRows()
        elif len(old) != len(new):
            self.beginResetModel()
            self._records = after
            self.endResetModel()

    def _names(self, records: Sequence[Mapping[str, object]]) -> list[object]:
        return [record[self._roles[0]] for record in records]

    def record(self, row: int) -> Mapping[str, object]:
        """One record. Raises IndexError."""
        return self._records[row]

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex | None = None) -> int:
        """The number of records; a record has no children."""
        return 0 if parent is not None and parent.isValid() else len(self._records)

    def roleNames(self) -> dict[int, QByteArray]:
        """The names QML uses for the roles."""
        return {
            _FIRST_ROLE + place: QByteArray(name.encode()) for place, name in enumerate(self._roles)
        }

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = _DISPLAY_ROLE) -> object:
        """One value of one record; nothing for what is not there."""
        place = role - _FIRST_ROLE
        if not index.isValid() or not 0 <= place < len(self._roles):
            return None
        return self._records[index.row()][self._roles[place]]


def _alike(one: Sequence[object], other: Sequence[object]) -> int:
    """How many at the beginning are the same."""
    pairs = enumerate(zip(one, other, strict=False))
    return next((place for place, (a, b) in pairs if a != b), min(len(one), len(other)))
