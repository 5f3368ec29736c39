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
_MOMENT = frames_in(0.1)


def rise_s(before: float, after: float, most_db: float) -> float:
    """The least seconds of a straight line from one gain up to another, if no tenth of a second is
    to get louder by more than ``most_db``; what lies 30 dB below the end is as good as silence.
    """
    if after <= max(before, _SILENT):
        return 0.0
    heard = max(before, after * 10.0 ** (-_HEARD_DB / 20.0))
    return float(0.1 * (after - before) / (heard * (10.0 ** (most_db / 20.0) - 1.0)))


class Fader(Ramp):
    """A gain that a person moves: down as quickly as was asked for, up no faster than an ear can
    follow, however often it is asked for.
    """

    __slots__ = ("_base", "_base_age")

    def __init__(self, value: float) -> None:
        """Start, and rest, at ``value``."""
        super().__init__(value)
        self._base = value
        self._base_age = _MOMENT

    def turn(self, gain: float, fade_s: float, most_db: float = RISE_DB) -> None:
        """Leave for ``gain``, in ``fade_s`` at least."""
        # A finger on a fader asks sixty times a second: each rise is reckoned from where the
        # sound was a tenth of a second ago, or each would be steeper than the one before.
        if self._base_age >= _MOMENT or self.value < self._base:
            self._base, self._base_age = self.value, 0
        least_s = rise_s(self._base, gain, most_db)
        if gain > self._base:
            least_s *= (gain - self.value) / (gain - self._base)
        self.to(gain, max(1, frames_in(max(fade_s, least_s))))

    def move(self, length: int) -> None:
        """Go on by ``length`` frames."""
        super().move(length)
        self._base_age += length
