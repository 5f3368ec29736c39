"""What the person notices when the program itself stands still: nothing, it is hoped."""

from pathlib import Path
from typing import Final

from companion.bench.arithmetic import REFRESH_MS, longest_gaps_ms, silences, within
from companion.bench.driven import driven
from companion.bench.figures import Figure
from companion.bench.plan import Plan
from companion.bench.stage import Stage
from companion.bench.wishes import Wishes

GAP_MS: Final = round(2 * REFRESH_MS, 2)

_RATE_HZ: Final = 44_100
_FRAME_BYTES: Final = 4
_HOLE_FRAMES: Final = 64
"""Fewer frames of exact silence may be music; a lost buffer is far longer."""

_FADE_IN_S: Final = 6.0
"""The first sound rises from silence, through which single zeros are no loss."""

_SETTLED_S: Final = 2.0


def stalling(stage: Stage, plan: Plan) -> list[Figure]:
    """Breathing with music while the window's thread stands still again and again."""
    captured = stage.folder / "captured.raw"
    with driven(
        stage,
        stage.quickest_screen,
        Wishes(
            page="together",
            breathe=True,
            music=True,
            stalls=plan.stalls,
            stall_every_s=plan.stall_every_s,
        ),
        limit_s=plan.limit_s,
        environment={"SDL_AUDIODRIVER": "disk", "SDL_DISKAUDIOFILE": str(captured)},
    ) as chain:
        begin_s = chain.wait_for_breath() + _SETTLED_S
        over = chain.child.wait_for_word(
            "over", within_s=(plan.stalls + 2) * (plan.stall_every_s + 1)
        )
        frames = within(chain.child.frames, begin_s, float(str(over["at"])))
        dry = [event.get("gaps", 0) for _, event in chain.sound_events("beat")]
        spans = [
            (float(str(word["at"])) - float(str(word["slept_s"])), float(str(word["at"])))
            for word in chain.child.words
            if word.get("word") == "stalled"
        ]
    during_ms, between_ms = longest_gaps_ms(frames, spans)
    stalls = len(spans)
    lost = _lost(captured)
    return [
        Figure(
            "stall_gap",
            f"{stalls} stalls of half a second: longest gap in the picture",
            during_ms,
            "ms",
            GAP_MS,
            detail={
                "frames": len(frames),
                "longest_between_stalls_ms": round(between_ms, 1),
                "stalled_s": [round(end - begin, 3) for begin, end in spans],
            },
        ),
        Figure(
            "stall_sound",
            f"{stalls} stalls of half a second: sound lost",
            sum(length for _, length in lost) / _RATE_HZ * 1000,
            "ms",
            0.0,
            detail={"holes": lost, "device_ran_dry": dry[-1] if dry else None},
        ),
    ]


def _lost(captured: Path) -> list[tuple[float, int]]:
    """When sound was lost, in seconds of the recording, and how many frames."""
    sound = captured.read_bytes()
    sound = sound[: len(sound) // _FRAME_BYTES * _FRAME_BYTES]
    first = (len(sound) - len(sound.lstrip(b"\0"))) // _FRAME_BYTES
    begin = first + round(_FADE_IN_S * _RATE_HZ)
    rest = sound[begin * _FRAME_BYTES :]
    return [
        (round((begin + at) / _RATE_HZ, 3), length) for at, length in silences(rest, _HOLE_FRAMES)
    ]
