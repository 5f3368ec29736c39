"""How quickly sound may come up: what startles is not how loud it is but how suddenly."""

from companion.sound.levels import SILENCE_DB, Ramp, frames_in

FIRST_FADE_S = 5.0
"""Music that is the first to break the silence takes its time."""
START_FADE_S = 1.5
RESUME_FADE_S = 0.5
STOP_FADE_S = 1.0
MUTE_FADE_S = 0.3
VOLUME_FADE_S = 0.1
QUIT_FADE_S = 0.3

RISE_DB = 12.0
"""So much all music may rise in a tenth of a second when a fader is thrown up or sound comes back:
an engineering judgement, as is the next one."""

PLACE_RISE_DB = 6.0
PLACE_FADE_S = 2.5
"""The quickest way of a sound of a place up from silence."""

FADER_S = 0.4
"""How soon a fader of theirs is followed downwards."""

CEILING_S = 0.2

_HEARD_DB = 30.0
_SILENT = 10.0 ** (SILENCE_DB / 20.0)


def rise_s(before: float, after: float, most_db: float) -> float:
    """The least seconds of a straight line from one gain up to another, if no tenth of a second is
    to get louder by more than ``most_db``; what lies 30 dB below the end is as good as silence.
    """
    if after <= max(before, _SILENT):
        return 0.0
    heard = max(before, after * 10.0 ** (-_HEARD_DB / 20.0))
    return float(0.1 * (after - before) / (heard * (10.0 ** (most_db / 20.0) - 1.0)))


def turn(ramp: Ramp, gain: float, fade_s: float, most_db: float = RISE_DB) -> None:
    """Down as quickly as was asked for, up no faster than an ear can follow."""
    ramp.to(gain, max(1, frames_in(max(fade_s, rise_s(ramp.value, gain, most_db)))))
