"""What a report in ``docs/listening`` owes its piece: facts of the score, figures of the file."""

from __future__ import annotations

from tools.composer.measure import AudioFigures
from tools.composer.score import Score, ScoreFile


def report_name(source: ScoreFile) -> str:
    """The report's file; pieces that share a cover share one."""
    return f"{source.score.cover_id or source.id}.md"


def facts(score: Score, figures: AudioFigures) -> tuple[str, ...]:
    """The words that a report owes to its score: title, key, tempo where it is steady, length."""
    minutes, seconds = divmod(int(figures.duration_s + 0.5), 60)
    length = f"{minutes}:{seconds:02}"
    if score.curve:
        return key_of(score), length
    return f"# {score.title}", key_of(score), f"{score.bpm:g} beats a minute", length


def key_of(score: Score) -> str:
    """The key in words: ``A♭ major``."""
    name = score.tonic.rstrip("0123456789").replace("b", "♭").replace("#", "♯")
    return f"{name} {score.mode}"


def figures_row(score: Score, figures: AudioFigures) -> str:
    """The row of a report's table; that of a long piece begins with its minutes."""
    if score.curve:
        cells = [
            f"{figures.duration_s / 60:.0f}",
            f"{figures.lufs:.2f}",
            f"{figures.true_peak_dbtp:.2f}",
            f"{figures.steepest_rise_db:.1f} dB",
            f"{figures.holes}",
            f"{figures.correlation:.2f}",
            f"{figures.short_term_spread_lu:.1f} LU",
            f"{figures.above_4k_db:.0f} dB",
            f"{figures.from_curve_db:.1f} dB",
        ]
    else:
        cells = [
            f"{figures.lufs:.2f} LUFS",
            f"{figures.true_peak_dbtp:.1f} dBTP",
            f"rise {figures.steepest_rise_db:.1f} dB/100 ms",
            f"holes {figures.holes}",
            f"correlation {figures.correlation:.2f}",
            f"short-term spread {figures.short_term_spread_lu:.1f} LU",
            f"above 4 kHz {figures.above_4k_db:.0f} dB",
        ]
    return f"| {' | '.join(cells)} |".replace("-", "−").replace("short−term", "short-term")
