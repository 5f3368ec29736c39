"""All that Companion can sound, through the whole engine and as a device gets it: every piece,
place and tone, and every way from one to the next that the app takes.

Levels and times are those of the house: music at -23 LUFS, places at -30, tones at -26, nothing
above -6 dBFS, nothing that rises in a tenth of a second by more than its kind may.
"""

import tomllib
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import soundfile

from companion.library.loudness import true_peak_dbtp
from companion.sound.levels import SAMPLE_RATE_HZ, Stereo, frames_in
from tests.sound.hearing import levels_db, short_term_lufs, steepest_rise_db
from tests.sound.stage import Stage

ASSETS = Path(__file__).parents[2] / "assets"


def rows(folder: str, file: str, name: str) -> list[dict[str, Any]]:
    with (ASSETS / folder / file).open("rb") as table:
        found: list[dict[str, Any]] = tomllib.load(table)[name]
    return found


TRACKS = rows("music", "manifest.toml", "track")
PLACES = rows("ambience", "manifest.toml", "ambience")
CUES = rows("cues", "manifest.toml", "cue")
LISTS = rows("music", "playlists.toml", "playlist")

CEILING_DB = -6.0
MUSIC_LUFS = -23.0 + 6.0
"""No three seconds are more than twice as high as the whole."""

PLACE_LUFS = -30.0 + 4.0
"""However the layers meet, no three seconds of them are louder than the tones above them."""

CUE_LUFS = -26.0 + 1.0
STRUCK_DB, PLACE_DB = 20.0, 6.0
FADER_DB = 12.0
"""The most that all of it may rise, whatever is done."""

FIRST_FADE_DB = 14.0
"""Even a struck piece comes up from silence no faster."""

CUE_ATTACK_S = 0.25
LOUDEST_S = 60
STEP_S = 6

each_track = pytest.mark.parametrize("track", TRACKS, ids=lambda track: track["id"])


def file_of(track: dict[str, Any]) -> str:
    return str(ASSETS / "music" / track["file"])


def next_kind(track: dict[str, Any]) -> dict[str, Any]:
    """A piece of another album; all of them together come to every album."""
    at = TRACKS.index(track)
    others = [other for other in TRACKS if albums_of(other).isdisjoint(albums_of(track))]
    return others[7 * at % len(others)] if others else TRACKS[at - 1]


def albums_of(track: dict[str, Any]) -> set[str]:
    return {one["id"] for one in LISTS if one["kind"] == "album" and track["id"] in one["tracks"]}


def loudest_s(path: str) -> int:
    """Where the loudest minute begins, by half a second in every six."""
    with soundfile.SoundFile(path) as file:
        powers = []
        for start in range(0, file.frames // SAMPLE_RATE_HZ, STEP_S):
            file.seek(start * SAMPLE_RATE_HZ)
            powers.append(float((file.read(SAMPLE_RATE_HZ // 2) ** 2).mean()))
    minutes = np.convolve(powers, np.ones(LOUDEST_S // STEP_S), mode="valid")
    return STEP_S * int(minutes.argmax())


def layers(*places: str, gain_db: float = 0.0) -> list[dict[str, object]]:
    return [
        {"id": layer["id"], "path": str(ASSETS / "ambience" / layer["file"]), "gain_db": gain_db}
        for place in PLACES
        if place["id"] in places
        for layer in place["layers"]
    ]


def is_safe(heard: Stereo, loudest_lufs: float, most_rise_db: float) -> None:
    assert 20 * np.log10(np.abs(heard).max()) <= CEILING_DB
    assert short_term_lufs(heard) <= loudest_lufs
    assert steepest_rise_db(heard) <= most_rise_db


def comes_up_softly(heard: Stereo) -> None:
    """The first second is far below what comes, and no step up startles."""
    levels = levels_db(heard)
    assert levels[:10].max() < levels.max() - 6
    assert np.diff(levels).max() <= FIRST_FADE_DB


@each_track
def test_a_piece_is_safe_from_its_first_frame_to_its_last(track: dict[str, Any]) -> None:
    stage, path, other = Stage(hasty=True), file_of(track), next_kind(track)
    stage.do("music", id="start", path=path, fade_s=0.0)
    stage.run(8)
    comes_up_softly(stage.sound())
    stage.do("music", id="loudest", path=path, start_s=float(loudest_s(path)), fade_s=1.5)
    stage.run(LOUDEST_S + 2)
    stage.do("music", id="end", path=path, start_s=track["duration_s"] - 14, fade_s=1.5)
    stage.do("queue", id=other["id"], path=file_of(other))
    stage.run(24)
    stage.do("land", total_s=40.0, crossfade_s=12.0)
    stage.run(41)
    heard = stage.sound()
    is_safe(heard, MUSIC_LUFS, STRUCK_DB)
    assert [told["id"] for told in stage.told("track")] == ["start", "loudest", "end", other["id"]]
    assert len(stage.told("landed")) == 1
    assert not heard[-frames_in(0.5) :].any()


@each_track
def test_no_peak_hides_between_the_samples_of_what_comes_out(track: dict[str, Any]) -> None:
    stage, path = Stage(hasty=True), file_of(track)
    stage.do("music", id="loudest", path=path, start_s=float(loudest_s(path)))
    stage.run(LOUDEST_S / 2)
    assert true_peak_dbtp(stage.sound()) <= CEILING_DB


@pytest.mark.parametrize("seed", range(3))
@pytest.mark.parametrize("place", PLACES, ids=lambda place: place["id"])
def test_a_place_is_safe_as_it_comes_stays_and_goes(place: dict[str, Any], seed: int) -> None:
    stage = Stage(hasty=True, seed=seed)
    stage.do("ambience", layers=layers(place["id"]), fade_s=0.0)
    stage.run(LOUDEST_S + 10)
    stage.do("ambience", layers=layers(place["id"], gain_db=-30.0))
    stage.run(3)
    stage.do("ambience", layers=layers(place["id"]), fade_s=0.0)
    stage.run(5)
    stage.do("swell", at=stage.now_s + 0.5, lasts_s=3.0, fullness=0.0)
    stage.do("swell", at=stage.now_s + 3.5, lasts_s=3.0, fullness=1.0)
    stage.run(8)
    stage.do("ambience", layers=[], fade_s=0.0)
    stage.run(3)
    heard = stage.sound()
    is_safe(heard, PLACE_LUFS, PLACE_DB)
    assert not heard[-frames_in(0.5) :].any()


@pytest.mark.parametrize("cue", CUES, ids=lambda cue: cue["id"])
def test_a_tone_comes_softly_and_is_no_louder_than_its_kind(cue: dict[str, Any]) -> None:
    stage = Stage(hasty=True)
    stage.do("load_cue", id="tone", path=str(ASSETS / "cues" / cue["file"]))
    stage.run(1)
    stage.do("cue", id="tone", at=stage.now_s + 1.0)
    stage.run(cue["duration_s"] + 2)
    heard = stage.sound()
    kind_lufs = MUSIC_LUFS if cue["lufs"] > CUE_LUFS else CUE_LUFS
    is_safe(heard, kind_lufs, STRUCK_DB)
    loud = np.abs(heard).max(axis=1)
    first = int(np.flatnonzero(loud)[0])
    attack = loud[first : first + frames_in(CUE_ATTACK_S)]
    assert attack.max() < loud.max() * 0.9


Press = Callable[[Stage, Sequence[str]], None]


def wait(seconds: float) -> Press:
    return lambda stage, _: stage.run(seconds)


def do(verb: str, **fields: object) -> Press:
    return lambda stage, _: stage.do(verb, deliver=True, **fields)


def play(number: int, start_s: float = 60.0) -> Press:
    """One of the pieces, from there on; less than 0 is before its end."""

    def press(stage: Stage, paths: Sequence[str]) -> None:
        path = paths[number]
        at_s = start_s if start_s >= 0 else soundfile.info(path).duration + start_s
        stage.do("music", id=f"{number} {stage.now_s}", path=path, start_s=at_s, fade_s=1.5)

    return press


def follow(number: int) -> Press:
    return lambda stage, paths: stage.do("queue", id=f"then {number}", path=paths[number])


WAYS: dict[str, list[Press]] = {
    "paused and resumed, in haste and at leisure": [
        *(do("pause"), wait(3), do("resume"), wait(3)),
        *(do("pause"), wait(0.2), do("resume"), wait(0.1), do("pause"), wait(0.4)),
        *(do("resume"), wait(3)),
    ],
    "another place of the piece": [play(0, 20.0), wait(0.7), play(0, 90.0), wait(4)],
    "next, next, next": [
        step for number in (1, 2, 3, 0, 1, 2) for step in (play(number), wait(0.3))
    ]
    + [wait(4)],
    "called with 40 seconds": [do("land", total_s=40.0, crossfade_s=12.0), wait(42)],
    "called with 3 seconds, and music again": [
        *(do("land", total_s=3.0, crossfade_s=3.0), wait(4), play(1), wait(4)),
    ],
    "called in a crossfade": [
        *(play(1), wait(0.5), do("land", total_s=40.0, crossfade_s=12.0), wait(42)),
    ],
    "asleep": [do("stop", fade_s=60.0), do("ambience", layers=[], fade_s=60.0), wait(62)],
    "stopped and begun anew": [do("stop"), wait(2), play(2), wait(4)],
    "volume thrown to full": [
        *(do("ambience", layers=[]), wait(4)),
        *(do("volume", gain_db=-80.0), wait(2), do("volume", gain_db=0.0, fade_s=0.0), wait(3)),
        *(do("volume", gain_db=-40.0, fade_s=0.0), wait(0.3), do("volume", gain_db=0.0), wait(3)),
    ],
    "sound off and on in a crossfade": [
        *(play(1), wait(0.6), do("mute", on=True), wait(0.4), do("mute", on=False), wait(0.2)),
        *(do("mute", on=True), wait(2), do("mute", on=False), wait(3)),
    ],
    "the ceiling moved": [
        *(do("ceiling", gain_db=-40.0), wait(1), do("ceiling", gain_db=0.0), wait(2)),
        *(do("ceiling", gain_db=-12.0), wait(2), do("ceiling", gain_db=0.0), wait(2)),
    ],
    "one piece follows another by itself": [
        *(play(3, -12.0), follow(1), wait(16)),
    ],
}


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("first", range(0, len(TRACKS), 5))
def test_every_way_from_sound_to_sound_is_safe_with_places_and_tones(first: int, way: str) -> None:
    tracks = [TRACKS[(first + step) % len(TRACKS)] for step in (0, 5, 10, 15)]
    paths = [file_of(track) for track in tracks]
    stage = Stage(hasty=True)
    stage.do("load_cue", id="tone", path=str(ASSETS / "cues" / CUES[0]["file"]))
    stage.do("ambience", layers=layers("rain", "ocean"))
    play(0)(stage, paths)
    stage.run(8)
    stage.do("cue", id="tone", at=stage.now_s + 2.0)
    for press in WAYS[way]:
        press(stage, paths)
    is_safe(stage.sound(), MUSIC_LUFS, FADER_DB)


def test_a_ceiling_holds_for_all_that_sounds() -> None:
    heard = []
    for ceiling_db in (0.0, -12.0):
        stage = Stage(hasty=True)
        stage.do("ceiling", gain_db=ceiling_db)
        stage.run(1)
        stage.do("ambience", layers=layers("rain"))
        stage.do("music", id="a", path=file_of(TRACKS[0]), start_s=60.0)
        stage.run(12)
        heard.append(stage.sound())
    free, under = (levels_db(one)[60:] for one in heard)
    assert free - under == pytest.approx(12.0, abs=0.1)


def test_all_albums_are_come_to_from_all_kinds() -> None:
    come_to = {album for track in TRACKS for album in albums_of(next_kind(track))}
    assert come_to == {album for track in TRACKS for album in albums_of(track)}
