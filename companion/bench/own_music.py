"""A stranger's collection for the bench: `python -m companion.bench.own_music make FOLDER COUNT`
fills a folder with tagged files, `measure FOLDER` tells what decoding and measuring costs.

A program of its own, because the bench itself loads no sound library.
"""

import base64
import json
import struct
import sys
import time
import zlib
from pathlib import Path
from typing import Any, Final

import numpy as np
import soundfile
from mutagen.flac import Picture
from mutagen.id3 import APIC, ID3, TALB, TIT2, TPE1, TRCK
from mutagen.oggopus import OggOpus
from mutagen.oggvorbis import OggVorbis

from companion.library.measure import measure

ALBUM: Final = 12
MEASURED_S: Final = 60
_COVER_BYTES: Final = 10_000
_NUMBER: Final = b"0123456"
"""Stands in each template where a file gets its own number."""

_KINDS: Final = (
    ("mp3", "MP3", None),
    ("flac", "FLAC", None),
    ("ogg", "OGG", "VORBIS"),
    ("opus", "OGG", "OPUS"),
)
_MIX: Final = ("mp3", "mp3", "mp3", "flac", "mp3", "ogg", "mp3", "flac", "mp3", "opus")


def make(folder: Path, count: int) -> None:
    """Write `count` files, twelve to a folder, each with tags of its own, most with a cover."""
    templates = _templates(folder)
    for at in range(count):
        album = folder / f"Artist {at // 120:04}" / f"Album {at // ALBUM:05}"
        if at % ALBUM == 0:
            album.mkdir(parents=True)
        kind = _MIX[at % len(_MIX)]
        data = templates[kind].replace(_NUMBER, b"%07d" % at)
        (album / f"{at % ALBUM + 1:02} Piece {at}.{kind}").write_bytes(data)


def _templates(folder: Path) -> dict[str, bytes]:
    folder.mkdir(parents=True, exist_ok=True)
    made: dict[str, bytes] = {}
    title = f"Piece {_NUMBER.decode()}"
    for kind, form, packed in _KINDS:
        path = folder / f"template.{kind}"
        rate_hz = 48_000 if kind == "opus" else 44_100
        soundfile.write(path, np.zeros((rate_hz // 4, 2)), rate_hz, format=form, subtype=packed)
        if kind == "mp3":
            new, cover = _untyped(ID3), _untyped(APIC)
            tags = new()
            for frame, text in ((TIT2, title), (TALB, "Album"), (TPE1, "Artist"), (TRCK, "3/12")):
                tags.add(frame(encoding=3, text=[text]))
            tags.add(cover(encoding=3, mime="image/png", type=3, desc="", data=_cover()))
            tags.save(path)
        else:
            _comment(path, kind, title)
        made[kind] = path.read_bytes()
        path.unlink()
    return made


def _comment(path: Path, kind: str, title: str) -> None:
    from mutagen.flac import FLAC

    readers: dict[str, Any] = {"flac": FLAC, "ogg": OggVorbis, "opus": OggOpus}
    file = readers[kind](path)
    said = {"title": title, "album": "Album", "artist": "Artist", "tracknumber": "3"}
    for name, text in said.items():
        file[name] = text
    if kind == "ogg":
        held = _untyped(Picture)()
        held.data = _cover()
        held.type = 3
        file["metadata_block_picture"] = base64.b64encode(held.write()).decode()
    file.save()


def _untyped(what: Any) -> Any:
    """Of mutagen only some is typed."""
    return what


def _cover() -> bytes:
    """A PNG as large as covers on sticks tend to be after somebody made them small."""

    def chunk(name: bytes, data: bytes) -> bytes:
        size, check = struct.pack(">I", len(data)), zlib.crc32(name + data)
        return size + name + data + struct.pack(">I", check)

    header = struct.pack(">IIBBBBB", 300, 300, 8, 2, 0, 0, 0)
    noise = np.random.default_rng(1).bytes(_COVER_BYTES)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", noise)


def measured(folder: Path) -> dict[str, float]:
    """Processor seconds for an hour of loud music, by kind: nothing is spared by being soft."""
    folder.mkdir(parents=True, exist_ok=True)
    chance = np.random.default_rng(1)
    costs: dict[str, float] = {}
    for kind, form, packed in _KINDS:
        rate_hz = 48_000 if kind == "opus" else 44_100
        path = folder / f"loud.{kind}"
        with soundfile.SoundFile(path, "w", rate_hz, 2, format=form, subtype=packed) as file:
            for _ in range(MEASURED_S):
                file.write(np.clip(chance.standard_normal((rate_hz, 2)) * 0.25, -0.5, 0.5))
        began_s = time.process_time()
        length_s = measure(str(path)).length_s
        costs[kind] = (time.process_time() - began_s) / length_s * 3600
        path.unlink()
    return costs


if __name__ == "__main__":
    if sys.argv[1] == "make":
        make(Path(sys.argv[2]), int(sys.argv[3]))
    else:
        sys.stdout.write(json.dumps(measured(Path(sys.argv[2]))) + "\n")
