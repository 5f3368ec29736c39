"""How long an MP3 really is. Some do not say; then the decoder guesses from the first frame, and
plays only as long as it guessed.
"""

from __future__ import annotations

import mmap
from pathlib import Path
from typing import Final

_TABLES: Final = (b"Xing", b"Info", b"VBRI")
_LOOKED_AT: Final = 4096

_KBIT_1: Final = (0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320)
_KBIT_2: Final = (0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160)
_RATES_HZ: Final = {
    3: (44_100, 48_000, 32_000),
    2: (22_050, 24_000, 16_000),
    0: (11_025, 12_000, 8000),
}
_LAYER_3: Final = 1


def tells_its_length(path: str) -> bool:
    """Whether the file begins with one of the tables that encoders write."""
    with Path(path).open("rb") as file:
        file.seek(_first_frame(file.read(10)))
        begin = file.read(_LOOKED_AT)
    return any(table in begin for table in _TABLES)


def length_by_frames_s(path: str) -> float:
    """The length of all frames together: every one is looked at, none is decoded."""
    length_s = 0.0
    with (
        Path(path).open("rb") as file,
        mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as data,
    ):
        at = _first_frame(data[:10])
        while (at := data.find(b"\xff", at)) >= 0 and at + 4 <= len(data):
            size, lasts_s = _frame(data[at : at + 4])
            length_s += lasts_s
            at += size or 1
    return length_s


def _first_frame(head: bytes) -> int:
    """Where the sound begins: behind an ID3v2 tag."""
    if not head.startswith(b"ID3") or len(head) < 10:
        return 0
    return 10 + sum((byte & 0x7F) << (7 * at) for at, byte in enumerate(reversed(head[6:10])))


def _frame(head: bytes) -> tuple[int, float]:
    """Bytes and seconds of the frame with this header; nothing where it is none."""
    version, layer = head[1] >> 3 & 3, head[1] >> 1 & 3
    bits, rate = head[2] >> 4, head[2] >> 2 & 3
    if head[1] < 0xE0 or version == 1 or layer != _LAYER_3 or bits in (0, 15) or rate == 3:
        return 0, 0.0
    rate_hz = _RATES_HZ[version][rate]
    frames, kbit = (1152, _KBIT_1[bits]) if version == 3 else (576, _KBIT_2[bits])
    return frames * kbit * 125 // rate_hz + (head[2] >> 1 & 1), frames / rate_hz
