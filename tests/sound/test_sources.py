import os
from pathlib import Path

import numpy as np
import pytest
import soundfile

from companion.sound.levels import Stereo, frames_in
from companion.sound.resampling import RATES_HZ
from companion.sound.sources import FileSource, UnplayableError, held
from tests.sound.hearing import power_of, tone, written


def all_of(source: FileSource, block: int = 1999) -> Stereo:
    pieces = []
    while not source.finished:
        pieces.append(source.read(block))
    return np.concatenate(pieces)


def sine(rate_hz: int, length_s: float, hertz: float = 440.0) -> Stereo:
    wave = 0.5 * np.sin(2 * np.pi * hertz * np.arange(round(rate_hz * length_s)) / rate_hz)
    return np.stack((wave, wave), axis=1).astype(np.float32)


@pytest.mark.parametrize("suffix", ["wav", "flac", "ogg", "mp3", "aiff"])
def test_the_usual_kinds_of_file_play(tmp_path: Path, suffix: str) -> None:
    source = FileSource(written(tmp_path / f"tone.{suffix}", tone(2)))
    heard = all_of(source)
    assert len(heard) == pytest.approx(frames_in(2), abs=3000)
    assert power_of(heard) == pytest.approx(0.02, rel=0.1)


@pytest.mark.parametrize("rate_hz", sorted(RATES_HZ))
def test_every_rate_keeps_pitch_time_and_level(tmp_path: Path, rate_hz: int) -> None:
    path = written(tmp_path / "tone.wav", sine(rate_hz, 1.0), rate_hz)
    heard = all_of(FileSource(path))
    assert len(heard) == pytest.approx(44_100, abs=2)
    middle = slice(4000, 40_000)
    expected = sine(44_100, 1.0)[middle]
    assert np.abs(heard[middle] - expected).max() < 2e-3


def test_what_cannot_be_heard_at_the_lower_rate_does_not_fold_back(tmp_path: Path) -> None:
    path = written(tmp_path / "high.wav", sine(96_000, 0.5, 30_000.0), 96_000)
    assert np.abs(all_of(FileSource(path))[2000:-2000]).max() < 1e-3


def test_a_name_in_another_encoding_than_the_systems_plays(tmp_path: Path) -> None:
    named = Path(os.fsdecode(os.fsencode(tmp_path) + b"/M\xfcller.wav"))
    written(tmp_path / "tone.wav", tone(1)).rename(named)
    assert len(all_of(FileSource(named))) == frames_in(1)


def test_reading_starts_where_asked(tmp_path: Path) -> None:
    ramp = np.linspace(0, 0.5, 88_200, dtype=np.float32)
    path = written(tmp_path / "ramp.wav", np.stack((ramp, ramp), axis=1))
    source = FileSource(path, 1.0)
    assert source.start == 44_100
    assert source.read(1)[0, 0] == pytest.approx(ramp[44_100], abs=1e-4)


def test_a_start_behind_the_end_is_the_end(tmp_path: Path) -> None:
    source = FileSource(written(tmp_path / "a.wav", tone(1)), 500.0)
    assert not len(source.read(100))
    assert source.finished


def test_mono_sounds_on_both_sides(tmp_path: Path) -> None:
    path = tmp_path / "mono.wav"
    soundfile.write(path, tone(0.5)[:, 0], 44_100)
    heard = all_of(FileSource(path))
    assert np.array_equal(heard[:, 0], heard[:, 1])
    assert held(path).shape[1] == 1


def broken(folder: Path, what: str) -> Path:
    path = folder / "piece.ogg"
    if what == "absent":
        return path
    if what == "a folder":
        path.mkdir()
    elif what == "empty":
        path.write_bytes(b"")
    elif what == "noise":
        path.write_bytes(np.random.default_rng(1).bytes(5000))
    elif what == "text":
        path.write_text("The music is elsewhere.")
    elif what == "six channels":
        path = path.with_suffix(".wav")
        soundfile.write(path, np.zeros((100, 6)), 44_100)
    elif what == "a strange rate":
        path = path.with_suffix(".wav")
        soundfile.write(path, np.zeros((100, 2)), 12_345)
    elif what == "no frames":
        path = path.with_suffix(".wav")
        soundfile.write(path, np.zeros((0, 2)), 44_100)
    return path


@pytest.mark.parametrize(
    "what",
    ["absent", "a folder", "empty", "noise", "text", "six channels", "a strange rate", "no frames"],
)
def test_what_cannot_be_played_is_refused_in_plain_words(tmp_path: Path, what: str) -> None:
    path = broken(tmp_path, what)
    for use in (FileSource, held):
        with pytest.raises(UnplayableError, match=r"^this file") as refusal:
            use(path)
        assert "Error" not in str(refusal.value)


@pytest.mark.parametrize("suffix", ["ogg", "flac", "mp3", "wav"])
def test_a_truncated_file_ends_early_and_does_no_harm(tmp_path: Path, suffix: str) -> None:
    path = written(tmp_path / f"tone.{suffix}", tone(6))
    whole = path.read_bytes()
    path.write_bytes(whole[: len(whole) // 2])
    heard = all_of(FileSource(path))
    assert 0 < len(heard) < frames_in(5)
    assert np.abs(heard).max() < 0.5


@pytest.mark.parametrize("suffix", ["ogg", "flac", "mp3"])
def test_a_corrupt_stretch_never_raises_and_never_hurts(tmp_path: Path, suffix: str) -> None:
    path = written(tmp_path / f"tone.{suffix}", tone(6))
    whole = bytearray(path.read_bytes())
    middle = slice(len(whole) // 2, len(whole) // 2 + 2000)
    whole[middle] = np.random.default_rng(2).bytes(2000)[: len(whole[middle])]
    path.write_bytes(whole)
    heard = all_of(FileSource(path))
    assert np.isfinite(heard).all()
    assert np.abs(heard).max(initial=0.0) <= 2.0


def test_samples_that_are_no_numbers_are_silence(tmp_path: Path) -> None:
    samples = np.full((1000, 2), np.nan, np.float32)
    path = tmp_path / "nan.wav"
    soundfile.write(path, samples, 44_100, subtype="FLOAT")
    assert not all_of(FileSource(path)).any()


def test_a_sound_held_in_memory_is_the_file(tmp_path: Path) -> None:
    samples = tone(1)
    samples[:, 1] *= 0.5
    kept = held(written(tmp_path / "a.wav", samples))
    assert np.abs(kept / 32767 - samples).max() < 1e-4


def test_what_is_too_long_to_hold_is_refused(tmp_path: Path) -> None:
    path = written(tmp_path / "long.wav", tone(2))
    with pytest.raises(UnplayableError, match="longer than 1 seconds"):
        held(path, longest_s=1.0)
