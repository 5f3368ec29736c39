"""A piece that passes can be played to its end, at its level, and never louder than the ceiling."""

import math
import os
from pathlib import Path

import numpy as np
import pytest
import soundfile
from hypothesis import given, settings
from hypothesis import strategies as st

from companion.library import measure as measuring
from companion.library.loudness import integrated_lufs, true_peak_dbtp
from companion.library.measure import (
    HIGHEST_PEAK_DBTP,
    LEVEL_LUFS,
    MOST_GAIN_DB,
    UnfitError,
    gain_for,
    measure,
)
from companion.library.mp3 import length_by_frames_s, tells_its_length
from companion.sound.sources import FileSource
from tests.library.making import FORMATS, RATE_HZ, damaged, piece, sound_file, tone


def why(path: Path) -> str:
    with pytest.raises(UnfitError) as caught:
        measure(str(path))
    return caught.value.why


@pytest.mark.parametrize("ending", FORMATS)
def test_every_kind_that_plays_is_brought_to_its_level(tmp_path: Path, ending: str) -> None:
    path = sound_file(tmp_path / f"a.{ending}", tone(3, -20.0, FORMATS[ending][2]))
    measured = measure(str(path))
    assert measured.loudness_lufs == pytest.approx(-20, abs=0.3)
    assert measured.gain_db == pytest.approx(-3, abs=0.3)
    assert measured.length_s == pytest.approx(3, abs=0.7)


@pytest.mark.parametrize("ending", FORMATS)
def test_what_passes_is_played_to_its_end_by_the_sound_process(tmp_path: Path, ending: str) -> None:
    path = piece(tmp_path / f"a.{ending}", 2.0)
    measured = measure(str(path))
    source = FileSource(path)
    played = 0
    while not source.finished:
        played += len(source.read(4096))
    source.close()
    assert played / 44_100 == pytest.approx(measured.length_s, abs=0.01)


@pytest.mark.parametrize("ending", FORMATS)
def test_a_piece_whose_name_is_no_text_is_measured(tmp_path: Path, ending: str) -> None:
    path = tmp_path / os.fsdecode(b"M\xfcller." + ending.encode())
    piece(tmp_path / f"a.{ending}", 2.0).rename(path)
    assert measure(str(path)).length_s == pytest.approx(2.0, abs=0.2)


@given(st.floats(-70, 3), st.floats(-80, 12))
def test_no_gain_lifts_a_peak_over_the_ceiling_or_more_than_six_decibels(
    loudness_lufs: float, peak_dbtp: float
) -> None:
    gain_db = gain_for(loudness_lufs, peak_dbtp)
    assert math.isfinite(gain_db)
    assert gain_db <= MOST_GAIN_DB
    assert peak_dbtp + gain_db <= HIGHEST_PEAK_DBTP + 1e-9
    assert loudness_lufs + gain_db <= LEVEL_LUFS + 1e-9
    reached = (loudness_lufs + gain_db, peak_dbtp + gain_db, gain_db)
    limits = (LEVEL_LUFS, HIGHEST_PEAK_DBTP, MOST_GAIN_DB)
    assert any(
        math.isclose(one, limit, abs_tol=1e-9) for one, limit in zip(reached, limits, strict=True)
    )


def test_the_samples_themselves_keep_the_ceiling_after_the_gain(tmp_path: Path) -> None:
    samples = tone(4, -34)
    samples[50_000:50_040] *= 20
    measured = measure(str(sound_file(tmp_path / "a.wav", samples)))
    heard, _ = soundfile.read(tmp_path / "a.wav", dtype="float32")
    heard *= np.float32(10 ** (measured.gain_db / 20))
    assert true_peak_dbtp(heard) == pytest.approx(HIGHEST_PEAK_DBTP, abs=0.2)
    assert integrated_lufs(heard, RATE_HZ) < LEVEL_LUFS


def test_one_channel_is_measured_as_it_is_heard(tmp_path: Path) -> None:
    soundfile.write(tmp_path / "a.wav", tone(2, -20)[:, 0], RATE_HZ)
    assert measure(str(tmp_path / "a.wav")).loudness_lufs == pytest.approx(-20, abs=0.1)


def test_samples_that_are_no_numbers_or_beyond_all_bounds_are_measured_as_they_are_played(
    tmp_path: Path,
) -> None:
    samples = tone(2, -20)
    samples[1000], samples[2000], samples[3000] = np.nan, np.inf, 1e30
    soundfile.write(tmp_path / "a.wav", samples, RATE_HZ, subtype="FLOAT")
    measured = measure(str(tmp_path / "a.wav"))
    assert measured.true_peak_dbtp == pytest.approx(20 * math.log10(2), abs=1.5)
    assert math.isfinite(measured.gain_db)


@pytest.mark.parametrize("ending", FORMATS)
def test_a_file_that_was_cut_short_is_refused(tmp_path: Path, ending: str) -> None:
    whole = piece(tmp_path / f"a.{ending}", 8.0).read_bytes()
    path = tmp_path / f"b.{ending}"
    path.write_bytes(whole[: len(whole) * 2 // 3])
    assert why(path) == ("damaged" if ending == "flac" else "truncated")


def test_a_recording_whose_writer_could_not_know_its_length_is_taken(tmp_path: Path) -> None:
    path = piece(tmp_path / "a.wav", 2.0)
    data = bytearray(path.read_bytes())
    at = data.index(b"data")
    data[4:8] = data[at + 4 : at + 8] = b"\xff\xff\xff\xff"
    path.write_bytes(data)
    assert measure(str(path)).length_s == pytest.approx(2.0, abs=0.01)


def test_an_mp3_without_a_table_is_taken_where_the_decoder_guesses_its_length(
    tmp_path: Path,
) -> None:
    steady = {"bitrate_mode": "CONSTANT", "compression_level": 0.5}
    soundfile.write(tmp_path / "a.mp3", tone(8), RATE_HZ, **steady)
    whole = (tmp_path / "a.mp3").read_bytes()
    (tmp_path / "b.mp3").write_bytes(whole[whole.index(whole[:2], 4) :])
    assert not tells_its_length(str(tmp_path / "b.mp3"))
    assert measure(str(tmp_path / "b.mp3")).length_s == pytest.approx(8.0, abs=0.3)


def test_an_mp3_that_would_stop_too_early_is_refused(tmp_path: Path) -> None:
    whole = piece(tmp_path / "a.mp3", 8.0).read_bytes()
    assert tells_its_length(str(tmp_path / "a.mp3"))
    # Its frames differ in size, and the first is a large one.
    (tmp_path / "b.mp3").write_bytes(whole[whole.index(whole[:2], 4) :])
    assert length_by_frames_s(str(tmp_path / "b.mp3")) == pytest.approx(8.0, abs=0.3)
    assert why(tmp_path / "b.mp3") == "unmarked"


@pytest.mark.parametrize(
    ("data", "reason"), [(b"", "empty"), (b"a letter " * 99, "damaged"), (bytes(4000), "damaged")]
)
def test_what_is_no_sound_is_refused(tmp_path: Path, data: bytes, reason: str) -> None:
    (tmp_path / "a.mp3").write_bytes(data)
    assert why(tmp_path / "a.mp3") == reason


def test_what_is_gone_silent_or_over_at_once_is_refused(tmp_path: Path) -> None:
    assert why(tmp_path / "a.mp3") == "gone"
    assert why(sound_file(tmp_path / "a.wav", np.zeros((RATE_HZ * 2, 2), np.float32))) == "silent"
    assert why(sound_file(tmp_path / "b.wav", tone(0.9))) == "short"
    assert why(sound_file(tmp_path / "c.wav", tone(0.0))) == "empty"


def test_what_the_sound_process_does_not_play_is_refused(tmp_path: Path) -> None:
    soundfile.write(tmp_path / "a.wav", np.zeros((RATE_HZ, 3)), RATE_HZ)
    soundfile.write(tmp_path / "b.wav", np.zeros((37_000, 2)), 37_000)
    assert why(tmp_path / "a.wav") == "channels"
    assert why(tmp_path / "b.wav") == "rate"


def test_what_is_too_large_or_too_long_is_refused_before_it_is_decoded(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with (tmp_path / "a.wav").open("wb") as file:
        file.truncate(measuring.MOST_BYTES + 1)
    assert why(tmp_path / "a.wav") == "too_large"
    monkeypatch.setattr(measuring, "LONGEST_S", 1.0)
    assert why(piece(tmp_path / "b.flac", 2.0)) == "too_long"


@settings(max_examples=40)
@given(
    at=st.integers(0, 3000),
    what=st.binary(min_size=1, max_size=60),
    ending=st.sampled_from([*FORMATS]),
)
def test_damage_anywhere_is_an_answer_and_never_a_fault(
    tmp_path_factory: pytest.TempPathFactory, at: int, what: bytes, ending: str
) -> None:
    path = damaged(tmp_path_factory.getbasetemp() / f"sound.{ending}", at, what)
    try:
        measured = measure(str(path))
    except UnfitError:
        return
    assert measured.true_peak_dbtp + measured.gain_db <= HIGHEST_PEAK_DBTP + 1e-6


def test_it_tells_how_far_it_is(tmp_path: Path) -> None:
    told: list[float] = []
    measure(str(piece(tmp_path / "a.wav", 4.0)), told.append)
    assert told == sorted(told)
    assert told[-1] == pytest.approx(4.0, abs=0.01)
    assert len(told) > 1
