"""Lists that QML shows: whatever they become, a view that hears of every step has the same."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex
from PySide6.QtTest import QAbstractItemModelTester

from companion.list_models import RecordListModel

rows = st.lists(
    st.fixed_dictionaries({"name": st.sampled_from("abcdefgh"), "on": st.booleans()}), max_size=7
)


class View:
    """Knows what a model has from nothing but what it tells."""

    def __init__(self, model: RecordListModel) -> None:
        self.model = model
        self.names = [str(model.record(row)["name"]) for row in range(model.rowCount())]
        self.resets = 0
        model.rowsInserted.connect(self.insert)
        model.rowsRemoved.connect(self.remove)
        model.rowsMoved.connect(self.move)
        model.dataChanged.connect(self.change)
        model.modelReset.connect(self.reset)

    def now(self, row: int) -> str:
        return str(self.model.record(row)["name"])

    def insert(self, _parent: QModelIndex, first: int, last: int) -> None:
        self.names[first:first] = [self.now(row) for row in range(first, last + 1)]

    def remove(self, _parent: QModelIndex, first: int, last: int) -> None:
        del self.names[first : last + 1]

    def move(self, _from: QModelIndex, first: int, last: int, _to: QModelIndex, row: int) -> None:
        block = self.names[first : last + 1]
        del self.names[first : last + 1]
        at = row if row <= first else row - len(block)
        self.names[at:at] = block

    def change(self, first: QModelIndex, last: QModelIndex, _roles: Any = None) -> None:
        for row in range(first.row(), last.row() + 1):
            self.names[row] = self.now(row)

    def reset(self) -> None:
        self.resets += 1
        self.names = [self.now(row) for row in range(self.model.rowCount())]


@pytest.fixture
def parent(qapp: object) -> QObject:
    return QObject()


def shown(parent: QObject, names: str) -> tuple[RecordListModel, View]:
    model = RecordListModel(("name", "on"), parent)
    model.show([{"name": one, "on": False} for one in names])
    return model, View(model)


@given(st.lists(rows, min_size=1, max_size=6))
def test_a_view_that_hears_of_every_step_has_the_same(steps: list[list[dict[str, Any]]]) -> None:
    owner = QObject()
    model = RecordListModel(("name", "on"), owner)
    tester = QAbstractItemModelTester(
        model, QAbstractItemModelTester.FailureReportingMode.Warning, model
    )
    assert isinstance(tester.model(), QAbstractItemModel)
    view = View(model)
    for records in steps:
        model.show(records)
        assert view.names == [one["name"] for one in records]
        assert [model.record(row) for row in range(model.rowCount())] == records


@pytest.mark.parametrize("after", ["bacd", "acbd", "abdc", "bcda", "dabc", "acd", "abcde", "xabcd"])
def test_what_moves_comes_or_goes_leaves_the_others_what_they_are(
    parent: QObject, after: str
) -> None:
    model, view = shown(parent, "abcd")
    stays = [QPersistentModelIndex(model.index(row)) for row in range(4)]
    model.show([{"name": one, "on": True} for one in after])
    assert view.resets == 0
    for name, index in zip("abcd", stays, strict=True):
        assert index.isValid() == (name in after)
        if name in after:
            assert index.row() == after.index(name)
