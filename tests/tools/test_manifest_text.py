import tomllib

from hypothesis import given
from hypothesis import strategies as st

from tools.manifest_text import Value, tables

plain = st.one_of(
    st.text(st.characters(exclude_categories=("Cs", "Cc"))),
    st.integers(-(2**53), 2**53),
    st.floats(allow_nan=False, allow_infinity=False, width=32),
)
keys = st.text("abcdefgh_", min_size=1, max_size=8)


@given(st.dictionaries(keys, st.one_of(plain, st.lists(st.integers(0, 9))), min_size=1))
def test_what_is_written_is_read_back(row: dict[str, str | int | float | list[int]]) -> None:
    assert tomllib.loads(tables("row", [row, row]))["row"] == [row, row]


def test_rows_inside_a_row_become_tables() -> None:
    rows: list[dict[str, Value]] = [
        {"id": "rain", "layers": [{"id": "far"}, {"id": "near"}], "lufs": -30.0}
    ]
    assert tomllib.loads(tables("ambience", rows))["ambience"] == rows
