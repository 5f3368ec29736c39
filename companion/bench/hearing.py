"""What sounding costs: music, two places and tones at once; and how soon a control is heard."""

import math
import time
import wave
from array import array
from pathlib import Path
from statistics import median
from typing import Final

from companion.bench.child import python
from companion.bench.driven import Driven, Effort, driven
from companion.bench.figures import Figure
from companion.bench.plan import Plan
from companion.bench.processes import memory_mib
from companion.bench.stage import Stage
from companion.bench.wishes import TURN_S, Wishes
from companion.sound.client import SoundClient

SOUND_PERCENT: Final = 2.0
SOUND_MIB: Final = 110.0
CONTROL_MS: Final = 150.0

_SETTLED_S: Final = 8.0
_RATE_HZ: Final = 44_100
_FRAME_BYTES: Final = 4
_CONTROLS: Final = 9
_HEARD_DB: Final = 1.0
_TONE_HZ: Final = 441


def hearing(stage: Stage, plan: Plan) -> list[Figure]:
    """Processor and memory of the sound process, and the time from a control to its sound."""
    return [*_cost(stage, plan), _control(stage)]


def _cost(stage: Stage, plan: Plan) -> list[Figure]:
    wishes = Wishes(page="together", breathe=True, tones=True, music=True, places=2)
    with driven(stage, stage.quickest_screen, wishes, limit_s=plan.limit_s) as chain:
        chain.wait_for_breath()
        chain.child.stay(_SETTLED_S)
        shares = [_share(chain, TURN_S) for _ in range(plan.turns)]
        memory = memory_mib(chain.sound)
    what = "sound process with music, two places and tones"
    return [
        Figure(
            "hearing_cpu",
            f"{what}: processor",
            median(shares),
            "%",
            SOUND_PERCENT,
            samples={"share": shares},
        ),
        Figure("hearing_memory", f"{what}: memory", memory, "MiB", SOUND_MIB),
    ]


def _share(chain: Driven, time_s: float) -> float:
    effort = Effort(chain.sound)
    begin_s, end_s = chain.child.stay(time_s)
    return effort.share(end_s - begin_s)


def _control(stage: Stage) -> Figure:
    """From the writing of a volume command to the first captured frame that follows it; what the
    device itself adds comes on top.
    """
    captured = stage.folder / "control.raw"
    tone = stage.folder / "control.wav"
    _write_tone(tone)
    capture = ("env", "SDL_AUDIODRIVER=disk", f"SDL_DISKAUDIOFILE={captured}")
    client = SoundClient(lambda _: None, command=(*capture, *python("companion.sound.process")))
    client.start()
    try:
        client.send("music", id="tone", path=str(tone), fade_s=1.0)
        time.sleep(_SETTLED_S)
        times_ms = []
        for number in range(_CONTROLS):
            at_frame = _frames(captured)
            client.send("volume", gain_db=-12.0 if number % 2 == 0 else 0.0, fade_s=0.1)
            time.sleep(2.0)
            changed = _changed_after(captured, at_frame)
            if changed is not None:
                times_ms.append((changed - at_frame) / _RATE_HZ * 1000)
    finally:
        client.close()
    return Figure(
        "hearing_control",
        f"{len(times_ms)} turns of the volume: the slowest to be heard",
        max(times_ms) if len(times_ms) == _CONTROLS else None,
        "ms",
        CONTROL_MS,
        detail={"median_ms": round(median(times_ms), 1) if times_ms else None},
        why="" if len(times_ms) == _CONTROLS else "not every turn was found in the capture",
    )


def _write_tone(file: Path) -> None:
    """Two minutes, so that no end comes into the measurement."""
    one_s = array("h")
    for frame in range(_RATE_HZ):
        value = round(3000 * math.sin(2 * math.pi * _TONE_HZ * frame / _RATE_HZ))
        one_s.extend((value, value))
    with wave.open(str(file), "wb") as out:
        out.setnchannels(2)
        out.setsampwidth(2)
        out.setframerate(_RATE_HZ)
        out.writeframes(one_s.tobytes() * 120)


def _frames(captured: Path) -> int:
    return captured.stat().st_size // _FRAME_BYTES


def _changed_after(captured: Path, frame: int) -> int | None:
    """The first frame after this one from which the level differs by more than _HEARD_DB."""
    with captured.open("rb") as file:
        file.seek(frame * _FRAME_BYTES)
        data = file.read(2 * _RATE_HZ * _FRAME_BYTES)
    left = array("h", data[: len(data) // _FRAME_BYTES * _FRAME_BYTES])[::2]
    length = _RATE_HZ // _TONE_HZ
    waves = range(0, len(left) - length, length)
    peaks = [max(map(abs, left[start : start + length])) for start in waves]
    usual = peaks[0] if peaks else 0
    for start, peak in zip(waves, peaks, strict=True):
        if abs(20 * math.log10(max(1, peak) / max(1, usual))) > _HEARD_DB:
            return frame + start
    return None
