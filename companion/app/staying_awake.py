"""When the screen stays on: while something is shown that nobody touches for minutes."""

from companion.app.composition import Companion
from companion.device.awake import Awake

BREATHING = frozenset({"settling", "breathing", "finishing", "paused", "quiet"})
PRACTISING = frozenset({"playing", "paused"})


def keep_awake(companion: Companion, awake: Awake) -> None:
    """Follow the breath, the exercises and the music."""

    def follow() -> None:
        awake.want(
            companion.breathing.state in BREATHING
            or companion.practice.state in PRACTISING
            or companion.music.playing
        )

    companion.breathing.stateChanged.connect(follow)
    companion.practice.stateChanged.connect(follow)
    companion.music.playingChanged.connect(follow)
