"""Brings music along, and finds it in the picker."""

from pathlib import Path

import numpy as np
import soundfile

from .conftest import Person

RATE_HZ = 44_100


def put_music(folder: Path, names: list[str], level: float = 0.4) -> None:
    """Put tones of three seconds into a folder, each a little higher than the one before."""
    folder.mkdir(parents=True, exist_ok=True)
    time_s = np.arange(3 * RATE_HZ) / RATE_HZ
    for number, name in enumerate(names):
        wave = level * np.sin(2 * np.pi * (220 + 30 * number) * time_s)
        soundfile.write(folder / name, np.stack((wave, wave), 1), RATE_HZ)


def opens_picker(person: Person, folder: Path) -> Person:
    """Open the picker of own music, and in it this folder, which is where music may lie."""
    person.app.together()
    person.touches("openMusic")
    person.reaches("chooseOwn")
    person.touches("chooseOwn")
    goes_into(person, folder.name)
    return person


def entries(person: Person) -> dict[str, int]:
    """The rows of the picker by what they say."""
    model = person.app.library.entries
    return {str(model.record(row)["title"]): row for row in range(model.rowCount())}  # type: ignore[attr-defined]


def goes_into(person: Person, title: str) -> None:
    """Touch a folder, and wait until it is open."""
    touches_entry(person, title)
    person.waits_for(lambda: person.app.library.folder == title)


def touches_entry(person: Person, title: str) -> None:
    """Touch a row of the picker."""
    person.waits_for(lambda: title in entries(person))
    name = f"entry_{entries(person)[title]}"
    person.reaches(name)
    person.touches(name)


def listens_to_own(person: Person) -> None:
    """Take the folder that is open, and listen to it."""
    person.touches("takeFolder")
    person.waits_for(lambda: bool(person.companion.music.playlists.own))
    person.reaches("listenOwn")
    person.touches("listenOwn")
    person.waits_for(lambda: person.companion.music.trackId.startswith("own:"))
