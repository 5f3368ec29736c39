"""Everything that can be said against a score before it is played."""

from __future__ import annotations

from dataclasses import dataclass

from tools.composer.arrange import Arrangement, arrange
from tools.composer.check_arc import check_arc
from tools.composer.check_form import FormFigures, check_form
from tools.composer.check_parts import check_parts
from tools.composer.check_voices import check_voices
from tools.composer.perform import clock_for, perform
from tools.composer.score import Score


@dataclass(frozen=True)
class Report:
    """What is wrong, what is worth a second look, and the figures behind it."""

    errors: tuple[str, ...]
    warnings: tuple[str, ...]
    figures: FormFigures
    arrangement: Arrangement


def check(score: Score) -> Report:
    """Reads, performs and examines ``score``.

    Raises:
        ScoreError: the music cannot be read; the message names section, part and line.
    """
    arrangement = arrange(score)
    clock = clock_for(score)
    played = perform(arrangement, clock)
    part_errors = check_parts(arrangement, played, clock)
    voice_errors, voice_warnings = check_voices(arrangement)
    form_errors, form_warnings, figures = check_form(arrangement, played, clock)
    return Report(
        errors=(*part_errors, *voice_errors, *form_errors, *check_arc(arrangement, clock)),
        warnings=(*voice_warnings, *form_warnings),
        figures=figures,
        arrangement=arrangement,
    )
