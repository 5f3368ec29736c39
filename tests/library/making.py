"""Small files of music for tests, made as they are needed."""

import io
import struct
import zlib
from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path

import numpy as np
import soundfile
from mutagen.flac import FLAC, Picture
from mutagen.id3 import ID3, TALB, TIT2, TPE1, TPOS, TRCK, TXXX
from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QColor, QImage, QImageWriter

from companion.library.loudness import Samples

RATE_HZ = 44_100
FORMATS: Mapping[str, tuple[str, str | None, int]] = {
    "wav": ("WAV", "PCM_16", RATE_HZ),
    "aiff": ("AIFF", "PCM_16", RATE_HZ),
    "flac": ("FLAC", "PCM_16", RATE_HZ),
    "mp3": ("MP3", None, RATE_HZ),
    "ogg": ("OGG", "VORBIS", RATE_HZ),
    "opus": ("OGG", "OPUS", 48_000),
}
"""Every kind that plays here: the format, how it is packed, the rate."""


def tone(
    duration_s: float, level_dbfs: float = -20.0, rate_hz: int = RATE_HZ, hz: float = 997.0
) -> Samples:
    """A sine in both channels."""
    time_s = np.arange(round(duration_s * rate_hz)) / rate_hz
    wave = 10 ** (level_dbfs / 20) * np.sin(2 * np.pi * hz * time_s)
    return np.stack([wave, wave], axis=1).astype(np.float32)


def sound_file(path: Path, samples: Samples, rate_hz: int | None = None) -> Path:
    """A file of the kind that its name says."""
    form, packed, usual_hz = FORMATS[path.suffix[1:]]
    soundfile.write(path, samples, rate_hz or usual_hz, format=form, subtype=packed)
    return path


@lru_cache
def _bytes_of(ending: str, duration_s: float) -> bytes:
    form, packed, rate_hz = FORMATS[ending]
    held = io.BytesIO()
    soundfile.write(held, tone(duration_s, rate_hz=rate_hz), rate_hz, format=form, subtype=packed)
    return held.getvalue()


def piece(path: Path, duration_s: float = 1.5) -> Path:
    """A short tone, in the kind that its name says."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(_bytes_of(path.suffix[1:], duration_s))
    return path


def damaged(path: Path, at: int, what: bytes) -> Path:
    """A short tone in which other bytes stand from `at` on."""
    data = bytearray(piece(path).read_bytes())
    data[at : at + len(what)] = what
    path.write_bytes(data)
    return path


def tagged(
    path: Path, title: str = "", album: str = "", track: str = "", disc: str = "", artist: str = ""
) -> Path:
    """A short mp3 with these tags."""
    piece(path)
    tags = ID3()
    for frame, text in ((TIT2, title), (TALB, album), (TRCK, track), (TPOS, disc), (TPE1, artist)):
        if text:
            tags.add(frame(encoding=3, text=[text]))
    tags.add(TXXX(encoding=3, desc="REPLAYGAIN_TRACK_GAIN", text=["-6.50 dB"]))
    tags.save(path)
    return path


def many(folder: Path, count: int) -> Path:
    """So many copies of one song."""
    whole = tagged(folder / "0000.mp3", "One").read_bytes()
    for at in range(1, count):
        (folder / f"{at:04}.mp3").write_bytes(whole)
    return folder


def png(width: int = 2, height: int = 2) -> bytes:
    """A PNG of one colour; its header may claim any size."""

    def chunk(name: bytes, data: bytes) -> bytes:
        checked = name + data
        return struct.pack(">I", len(data)) + checked + struct.pack(">I", zlib.crc32(checked))

    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    rows = zlib.compress(b"\0\0\0\0\0\0\0" * 2)
    return (
        b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", rows) + chunk(b"IEND", b"")
    )


def jpeg(width: int = 2, height: int = 2) -> bytes:
    """The beginning of a JPEG that claims this size."""
    frame = struct.pack(">BHHB", 8, height, width, 3) + b"\x01\x11\0\x02\x11\0\x03\x11\0"
    return b"\xff\xd8\xff\xe0\0\x04\0\0\xff\xc0" + struct.pack(">H", len(frame) + 2) + frame


def flac_with(path: Path, pictures: list[bytes], **comments: str) -> Path:
    """A short FLAC with these pictures and comments."""
    piece(path)
    file = FLAC(path)
    for data in pictures:
        held = Picture()
        held.data = data
        held.type = 3
        file.add_picture(held)
    for name, text in comments.items():
        file[name] = text
    file.save()
    return path


def id3(*frames: tuple[bytes, bytes, bytes]) -> bytes:
    """An ID3v2.4 tag out of raw frames: name, flags, contents."""
    body = b"".join(name + _synchsafe(len(data)) + flags + data for name, flags, data in frames)
    return b"ID3\x04\0\0" + _synchsafe(len(body)) + body


def _synchsafe(size: int) -> bytes:
    return bytes((size >> shift) & 0x7F for shift in (21, 14, 7, 0))


def drawn(width: int, height: int, kind: str = "PNG", colour: str = "#3366cc") -> bytes:
    """A whole picture of one colour, as a program that draws writes it; #80ff0000 is half clear."""
    image = QImage(width, height, QImage.Format.Format_ARGB32)
    image.fill(QColor(colour))
    if kind == "JPEG":
        image = image.convertToFormat(QImage.Format.Format_RGB32)
    written = QBuffer()
    written.open(QIODevice.OpenModeFlag.WriteOnly)
    assert QImageWriter(written, QByteArray(kind.lower().encode())).write(image)
    return bytes(written.data().data())
