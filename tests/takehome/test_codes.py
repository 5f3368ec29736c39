"""Codes, read back by a reader that did not make them."""

import numpy as np
import pytest
import zxingcpp
from hypothesis import given
from hypothesis import strategies as st

from companion.takehome.essentials import essentials, plain
from companion.takehome.plan import make_sheet
from companion.takehome.qr import QUIET, Code, CodeError, code_of
from tests.takehome.told import EVERYONE, told


def read_back(code: Code, pixels: int = 4) -> str:
    squares = np.pad(np.array(code, dtype=bool), QUIET)
    picture = np.where(np.kron(squares, np.ones((pixels, pixels))), 0, 255).astype(np.uint8)
    formats = zxingcpp.BarcodeFormats(zxingcpp.BarcodeFormat.QRCode)
    found = zxingcpp.read_barcodes(picture, formats=formats)
    assert len(found) == 1
    return found[0].text


@pytest.mark.parametrize("who", EVERYONE)
def test_a_phone_reads_what_stands_on_the_sheet(who: str) -> None:
    for one in essentials(make_sheet(told(EVERYONE[who]))):
        code = code_of(one.text)
        assert read_back(code) == one.text
        # Up to version 14: in 39 mm each square is more than half a millimetre.
        assert len(code) <= 73


def test_a_phone_reads_a_code_with_a_stain() -> None:
    text = essentials(make_sheet(told(EVERYONE["adult"])))[0].text
    rows = [list(row) for row in code_of(text)]
    for row in rows[30:36]:
        row[30:40] = [True] * 10
    assert read_back(tuple(map(tuple, rows))) == text


@given(st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Cs"]), min_size=1))
def test_any_words_come_back_as_they_were(text: str) -> None:
    assert read_back(code_of(text)) == text


def test_too_many_words_for_one_code_are_refused() -> None:
    with pytest.raises(CodeError):
        code_of("x" * 3000)


def test_signs_that_phones_make_nonsense_of_are_made_plain() -> None:
    assert plain("Your child’s “own” page – now\u00a0…") == 'Your child\'s "own" page - now ...'
