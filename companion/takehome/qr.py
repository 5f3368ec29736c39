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

    try:
        latin = text.isascii() or bool(text.encode("latin-1"))
    except UnicodeEncodeError:
        latin = False
    try:
        # Other scripts are marked as such (ECI): without it some phones guess wrong.
        made = segno.make_qr(
            text,
            error="m",
            boost_error=False,
            encoding=None if latin else "utf-8",
            eci=not latin,
        )
    except segno.DataOverflowError:
        raise CodeError(f"{len(text)} characters are too many for one code") from None
    return tuple(tuple(bool(square) for square in row) for row in made.matrix)
