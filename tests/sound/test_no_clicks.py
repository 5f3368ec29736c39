"""Whatever is done to the music, and whenever: no click, and the same sound for the same doings."""

from collections.abc import Callable, Mapping

import numpy as np
from hypothesis import example, given, settings
from hypothesis import strategies as st

from companion.sound.cues import Bus
from companion.sound.happenings import Happening
from companion.sound.levels import Stereo, frames_in
from companion.sound.mixer import MixCore
from companion.sound.sources import MemorySource
from tests.sound.hearing import held, listen, steepest, steepest_of_tone, tone

RAIN = held(tone(3, 90, 0.03))
CUE = held(tone(0.4, 300, 0.05))

Act = Callable[[MixCore, int], object]

ACTS: dict[str, Act] = {
    "play": lambda core, n: core.play(f"p{n}", MemorySource(tone(6, 100, 0.05)), fade_s=0.3),
    "seek": lambda core, n: core.play(
        f"s{n}", MemorySource(tone(6, 100, 0.05), start=frames_in(2)), fade_s=0.3
    ),
    "queue": lambda core, n: core.queue(f"q{n}", MemorySource(tone(4, 100, 0.05))),
    "skip": lambda core, _: core.skip(0.3),
    "pause": lambda core, _: core.pause(0.2),
    "resume": lambda core, _: core.resume(0.2),
    "stop": lambda core, _: core.stop(0.2),
    "mute": lambda core, _: core.mute(on=True, fade_s=0.1),
    "unmute": lambda core, _: core.mute(on=False, fade_s=0.1),
    "louder": lambda core, _: core.volume(3.0, 0.1),
    "softer": lambda core, _: core.volume(-20.0, 0.1),
    "land": lambda core, _: core.land(frames_in(1.0), frames_in(3.0)),
    "land long": lambda core, _: core.land(frames_in(2.0), frames_in(0.3)),
}
MORE: dict[str, Act] = {
    **ACTS,
    "rain": lambda core, _: core.ambience({"rain": (RAIN, 0.0)}, 0.4),
    "softer rain": lambda core, _: core.ambience({"rain": (RAIN, -9.0)}, 0.4),
    "no rain": lambda core, _: core.ambience({}, 0.4),
    "breath": lambda core, _: core.swell(core.frame + 5000, frames_in(0.7), 0.2),
    "cue": lambda core, _: core.cue(CUE, core.frame + 9000),
    "voice": lambda core, _: core.cue(CUE, core.frame + 30_000, bus=Bus.VOICE),
    "no cues": lambda core, _: core.clear_cues(),
    "loud": lambda core, n: core.play(f"l{n}", MemorySource(tone(6, 100, 0.9)), fade_s=0.3),
    "ceiling": lambda core, _: core.ceiling(-6.0),
}


def doings(acts: Mapping[str, Act]) -> st.SearchStrategy[list[tuple[str, int]]]:
    return st.lists(
        st.tuples(st.sampled_from(sorted(acts)), st.integers(1, 30_000)), min_size=1, max_size=12
    )


@settings(max_examples=40, deadline=None)
@given(doings(ACTS))
def test_whatever_is_done_whenever_nothing_clicks(doings: list[tuple[str, int]]) -> None:
    core = MixCore()
    heard = []
    for number, (act, frames) in enumerate(doings):
        ACTS[act](core, number)
        heard.append(core.render(frames))
    heard.append(listen(core, 0.5))
    # Twelve decks at once, at +3 dB, are the steepest that tones and fades alone can be.
    assert steepest(np.concatenate(heard)) <= 12 * 1.5 * steepest_of_tone(100, 0.05)


@settings(max_examples=10, deadline=None)
@example([("cue", 1), ("land", 2)], [1])
@example([("loud", 1), ("pause", 8820), ("land", 2)], [1])
@given(doings(MORE), st.lists(st.integers(1, 9000), min_size=1, max_size=5))
def test_the_sizes_of_blocks_change_no_sample_and_no_happening(
    doings: list[tuple[str, int]], sizes: list[int]
) -> None:
    def played(split: list[int]) -> tuple[Stereo, list[Happening]]:
        core = MixCore(seed=5)
        heard: list[Stereo] = []
        for number, (act, frames) in enumerate(doings):
            MORE[act](core, number)
            end = core.frame + frames
            while core.frame < end:
                size = min(end - core.frame, split[len(heard) % len(split)])
                heard.append(core.render(size))
        return np.concatenate(heard), core.take_happenings()

    (once, told), (again, told_again) = played([30_000]), played(sizes)
    assert np.abs(once - again).max() < 1e-5
    assert told == told_again


@settings(max_examples=15, deadline=None)
@given(doings(MORE))
def test_what_is_mixed_ahead_is_what_would_have_been(doings: list[tuple[str, int]]) -> None:
    def played(far: bool) -> tuple[Stereo, list[Happening]]:
        core = MixCore(seed=5)
        core.play("first", MemorySource(tone(20, 100, 0.05)), fade_s=0.3)
        core.ambience({"rain": (RAIN, 0.0)}, 0.4)
        heard: list[Stereo] = []
        for number, (act, frames) in enumerate(doings):
            MORE[act](core, number)
            end = core.frame + 4 * frames
            while core.frame < end:
                core._reach = core._reach if far else 0
                heard.append(core.render(min(end - core.frame, 2205)))
        return np.concatenate(heard), core.take_happenings()

    (once, told), (again, told_again) = played(far=True), played(far=False)
    assert np.abs(once - again).max() < 1e-5
    assert told == told_again
