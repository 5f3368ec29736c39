"""A list on the screen follows the list of questions row by row."""

from collections.abc import Sequence

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QModelIndex, QObject, Qt
from PySide6.QtTest import QAbstractItemModelTester

from companion.questions.list_model import KeyedListModel

ROWS = st.lists(st.tuples(st.integers(0, 12), st.booleans()), unique_by=lambda row: row[0])


def records(rows: Sequence[tuple[int, bool]]) -> list[dict[str, object]]:
    return [{"key": key, "answered": answered} for key, answered in rows]


class Follower(QObject):
    """Does to its own list what the model says, as a view does to its rows."""

    def __init__(self, model: KeyedListModel) -> None:
        super().__init__()
        self.model = model
        self.rows: list[object] = []
        self.steps = 0
        model.rowsInserted.connect(self._insert)
        model.rowsRemoved.connect(self._remove)
        model.rowsMoved.connect(self._move)
        model.modelReset.connect(self._reset)

    def _insert(self, _parent: QModelIndex, first: int, last: int) -> None:
        self.steps += 1
        self.rows[first:first] = [self.model.record(row)["key"] for row in range(first, last + 1)]

    def _remove(self, _parent: QModelIndex, first: int, last: int) -> None:
        self.steps += 1
        del self.rows[first : last + 1]

    def _move(
        self, _from: QModelIndex, first: int, last: int, _to: QModelIndex, before: int
    ) -> None:
        self.steps += 1
        moved = self.rows[first : last + 1]
        del self.rows[first : last + 1]
        at = before if before < first else before - len(moved)
        self.rows[at:at] = moved

    def _reset(self) -> None:
        raise AssertionError("every row was taken away from the view")


@given(st.lists(ROWS, min_size=1, max_size=5))
def test_a_view_that_follows_has_the_same_rows(
    shown: list[list[tuple[int, bool]]],
) -> None:
    holder = QObject()
    model = KeyedListModel(("key", "answered"), "key", holder)
    tester = QAbstractItemModelTester(
        model, QAbstractItemModelTester.FailureReportingMode.Fatal, holder
    )
    follower = Follower(model)
    for rows in shown:
        model.show(records(rows))
        assert follower.rows == [key for key, _ in rows]
        assert [model.record(row) for row in range(model.rowCount())] == records(rows)
    assert tester.model() is model


@given(ROWS.filter(lambda rows: len(rows) > 1), st.data())
def test_one_question_moved_is_one_move(rows: list[tuple[int, bool]], data: st.DataObject) -> None:
    holder = QObject()
    model = KeyedListModel(("key", "answered"), "key", holder)
    model.show(records(rows))
    follower = Follower(model)
    follower.rows = [key for key, _ in rows]
    places = st.integers(0, len(rows) - 1)
    after = list(rows)
    after.insert(data.draw(places), after.pop(data.draw(places)))
    model.show(records(after))
    assert follower.rows == [key for key, _ in after]
    assert follower.steps == (0 if after == rows else 1)


def test_an_answer_is_told_of_its_own_row_alone(qapp: QObject) -> None:
    model = KeyedListModel(("key", "answered"), "key", qapp)
    model.show(records([(1, False), (2, False)]))
    told: list[int] = []
    model.dataChanged.connect(lambda first, _last: told.append(first.row()))
    model.show(records([(1, False), (2, True)]))
    assert told == [1]
    assert model.data(model.index(1), Qt.ItemDataRole.UserRole + 2) is True
