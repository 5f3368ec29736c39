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
    """Records with the same keys, each key a role. Only rows that changed are told to the view."""

    def __init__(self, roles: Sequence[str], parent: QObject) -> None:
        super().__init__(parent)
        self._roles = tuple(roles)
        self._records: list[Mapping[str, object]] = []

    def show(self, records: Sequence[Mapping[str, object]]) -> None:
        """Show these records. Every one has a value for every role."""
        before, after = self._records, list(records)
        if len(before) != len(after):
            self.beginResetModel()
            self._records = after
            self.endResetModel()
            return
        self._records = after
        for row, (old, new) in enumerate(zip(before, after, strict=True)):
            if old != new:
                here = self.index(row)
                self.dataChanged.emit(here, here)

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
