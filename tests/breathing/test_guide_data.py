"""Which guides are offered to whom, as data."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.breathing.guides import (
    DRAWN,
    UNTIL_READ,
    Guide,
    guide_to_begin_with,
    guides_for,
    load_guides,
)
from companion.breathing.patterns import LIMITS

from .conftest import ASSETS

SHIPPED, FAULTS = load_guides(ASSETS)
QML = Path(__file__).parents[2] / "companion" / "qml" / "Companion" / "Breathing"
READERS = st.sampled_from(sorted(LIMITS))


def test_every_reader_has_a_choice_and_one_that_stands_still() -> None:
    assert FAULTS == ()
    for reader in LIMITS:
        assert len(guides_for(SHIPPED, reader)) >= 2
        assert SHIPPED[guide_to_begin_with(SHIPPED, reader, still=True)].still
        assert reader in SHIPPED[guide_to_begin_with(SHIPPED, reader, still=False)].usual


def test_every_guide_that_is_offered_is_drawn() -> None:
    assert set(SHIPPED) <= set(DRAWN)
    assert all((QML / f"Breath{name.capitalize()}.qml").is_file() for name in SHIPPED)


@given(
    st.dictionaries(
        st.sampled_from(DRAWN),
        st.builds(Guide, st.lists(READERS, min_size=1).map(tuple), still=st.booleans()),
        min_size=1,
    ),
    READERS,
    st.booleans(),
)
def test_whoever_reads_begins_with_a_guide_they_may_choose(
    guides: dict[str, Guide], reader: str, still: bool
) -> None:
    begun = guide_to_begin_with(guides, reader, still=still)
    assert begun in guides_for(guides, reader)


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ('[phoenix]\naudience = ["adult"]', "phoenix"),
        ('[lotus]\naudience = ["ghost"]', "lotus.audience"),
        ('[lotus]\naudience = ["adult"]\nusual = ["child"]', "lotus.audience"),
        ('[lotus]\naudience = ["adult"]\nstill = "maybe"', "lotus.still"),
        ("[lotus]\naudience = []", "lotus.audience"),
        ("lotus = 3", "lotus."),
        ("[lotus", "file"),
    ],
)
def test_a_bad_file_says_what_is_wrong_and_leaves_the_lotus(
    tmp_path: Path, text: str, key: str
) -> None:
    (tmp_path / "guides.toml").write_text(text)
    guides, faults = load_guides(tmp_path)
    assert guides == UNTIL_READ
    assert [(fault.file, fault.key) for fault in faults] == [("guides.toml", key)]
    assert faults[0].cure
