"""Sounds to test with, and ears to hear what became of them."""

from collections.abc import Iterator, Mapping
from pathlib import Path

import numpy as np
import soundfile
from numpy.typing import NDArray

from companion.library.loudness import k_gain, lufs, mean_over
from companion.sound.levels import SAMPLE_RATE_HZ, Stereo, frames_in
from companion.sound.mixer import MixCore

BLOCK = 2205


def tone(length_s: float, hertz: float = 220.0, level: float = 0.2) -> Stereo:
    """A sine on both sides."""
    wave = level * np.sin(2 * np.pi * hertz * np.arange(frames_in(length_s)) / SAMPLE_RATE_HZ)
    return np.stack((wave, wave), axis=1).astype(np.float32)


def steady(length_s: float, level: float = 0.2) -> Stereo:
    """The same value all the time: its gain can be read off each frame."""
    return np.full((frames_in(length_s), 2), level, np.float32)


def held(samples: Stereo) -> NDArray[np.int16]:
    return np.round(samples * 32767).astype(np.int16)


def written(path: Path, samples: Stereo, rate_hz: int = SAMPLE_RATE_HZ) -> Path:
    soundfile.write(path, samples, rate_hz)
    return path


def listen(core: MixCore, length_s: float, block: int = BLOCK) -> Stereo:
    """What comes out of the mixer in the next while."""
    return np.concatenate([core.render(part) for part in parts(frames_in(length_s), block)])


def parts(length: int, block: int) -> Iterator[int]:
    while length > 0:
        yield min(block, length)
        length -= block


def at(samples: Stereo, time_s: float) -> float:
    """The value on the left at a time."""
    return float(samples[frames_in(time_s), 0])


def steepest(samples: Stereo) -> float:
    """The largest step from one frame to the next."""
    return float(np.abs(np.diff(samples, axis=0)).max())


def steepest_of_tone(hertz: float = 220.0, level: float = 0.2) -> float:
    return level * 2 * np.pi * hertz / SAMPLE_RATE_HZ


def levels_db(samples: Stereo) -> NDArray[np.float64]:
    """The level of each 100 ms; not lower than 30 dB under the loudest."""
    window = frames_in(0.1)
    whole = samples[: len(samples) // window * window, 0].astype(np.float64)
    power = (whole.reshape(-1, window) ** 2).mean(axis=1)
    levels: NDArray[np.float64] = 10 * np.log10(np.maximum(power, power.max() / 1000))
    return levels


def steepest_rise_db(samples: Stereo) -> float:
    """The largest rise of level within 100 ms."""
    return float(np.diff(levels_db(samples)).max(initial=0.0))


def most_rise_db(heard: NDArray[np.float32]) -> float:
    """The most by which the level of 20 ms rises within a tenth of a second, above a floor 30 dB
    under the loudest.
    """
    block = SAMPLE_RATE_HZ // 50
    power = (heard[: len(heard) // block * block].astype(np.float64) ** 2).reshape(-1, block)
    level = np.sqrt(power.mean(axis=1))
    level = np.maximum(level, level.max() * 10 ** (-30 / 20))
    rises = 20 * np.log10(level[5:] / level[:-5])
    return float(rises.max())


def number(told: Mapping[str, object], field: str) -> float:
    """What an event tells as a number."""
    value = told[field]
    assert isinstance(value, int | float)
    return value


def power_of(samples: Stereo) -> float:
    return float((samples[:, 0].astype(np.float64) ** 2).mean())


def short_term_lufs(samples: Stereo) -> float:
    """The loudness of the loudest three seconds, after ITU-R BS.1770-4."""
    size, margin, hop = 1 << 17, 1 << 14, frames_in(0.1)
    bins = np.arange(size // 2 + 1, dtype=np.float64)
    gain = k_gain(bins * (SAMPLE_RATE_HZ / size)).astype(np.float32)
    inner = (size - 2 * margin) // hop * hop
    powers = [np.zeros(0)]
    padded = np.pad(samples.T, ((0, 0), (margin, size)))
    for start in range(0, len(samples) // hop * hop, inner):
        piece = padded[:, start : start + size]
        heard = np.fft.irfft(np.fft.rfft(piece, axis=1) * gain, axis=1)[:, margin : margin + inner]
        powers.append((heard.reshape(2, -1, hop) ** 2).mean(axis=2).sum(axis=0))
    return float(lufs(mean_over(np.concatenate(powers)[: len(samples) // hop], 30)).max())
