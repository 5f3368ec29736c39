"""When the screen stays on: while something is shown that nobody touches for minutes."""

from companion.app.composition import Companion
from companion.device.awake import Awake

BREATHING = frozenset({"settling", "breathing", "finishing", "paused", "quiet"})
PRACTISING = frozenset({"playing", "paused"})


def keep_awake(companion: Companion, awake: Awake) -> None:
    """Follow the breath, the exercises, the music, the signals, and a place that is looked at."""

    def follow() -> None:
        awake.want(
            companion.breathing.state in BREATHING
            or companion.practice.state in PRACTISING
            or companion.music.playing
            or companion.visit.nurseCalled
            or companion.visit.called != ""
            or companion.app.screen == "place"
        )

    for changed in (
        companion.breathing.stateChanged,
        companion.practice.stateChanged,
        companion.music.playingChanged,
        companion.visit.nurseChanged,
        companion.visit.calledChanged,
        companion.app.screenChanged,
    ):
        changed.connect(follow)
    follow()
