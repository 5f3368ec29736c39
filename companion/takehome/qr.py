"""Text as a code that a phone's camera reads."""

from __future__ import annotations

from typing import Final

Code = tuple[tuple[bool, ...], ...]
"""The squares of a code, row by row, without the quiet zone around them. True is dark."""

QUIET: Final = 4
"""So many squares around a code must stay empty."""


class CodeError(ValueError):
    """Text that does not fit into a code."""


def code_of(text: str) -> Code:
    """The code of a text, at error level M: a fold or a stain over an eighth of it is no harm.

    Raises CodeError for more than about 2300 characters.
    """
    import segno

    # What is not plain ASCII is marked as UTF-8 (ECI): without it readers guess, and some take a
    # degree sign for Japanese.
    marked = not text.isascii()
    try:
        made = segno.make_qr(
            text,
            error="m",
            boost_error=False,
            encoding="utf-8" if marked else None,
            eci=marked,
        )
    except segno.DataOverflowError:
        raise CodeError(f"{len(text)} characters are too many for one code") from None
    return tuple(tuple(bool(square) for square in row) for row in made.matrix)
