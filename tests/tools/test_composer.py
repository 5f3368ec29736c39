"""How a score is read, voiced, performed and written as MIDI."""

import io

import mido
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.tools.small_scores import HEAD
from tools.composer.arrange import arrange
from tools.composer.midi import TICKS_PER_S, midi_file
from tools.composer.notation import (
    Scale,
    ScoreError,
    Token,
    pitch_name,
    pitch_number,
    read_chord,
    read_line,
)
from tools.composer.perform import (
    Clock,
    Played,
    clock_for,
    dynamics_curve,
    perform,
    untangled,
)
from tools.composer.score import read_score
from tools.composer.voicing import Compass, lead_voices

G_LYDIAN = Scale(pitch_number("G4"), "lydian")
MOTIFS = {"linen": "r:1 5:1 1':2 | 7:2 4:1 5:3"}

TINY = (
    HEAD
    + """
leader = "tune"
tempo = [[0, 60], [1, 50]]
[part.tune]
bank = 17
program = 60
range = ["C4", "C6"]
breathe = 0.4
[part.hand]
bank = 0
program = 46
range = ["C2", "C6"]
voicing = ["C3", "C5"]
roll_ms = 40
[section.all]
breaths = 2
dyn = ["pp", "mp"]
harmony = \"\"\"
C:4 | F:6
G:4 | C:6
\"\"\"
lines.tune = \"\"\"
r:1 E4:1 G4:2 | F4:3 ~:3
(D4 B4):4 | C5:6
\"\"\"
figure.hand = { ring = 3, pattern = \"\"\"
b . 1 c | . . 3 . . B
\"\"\" }
"""
)


def names(tokens: list[Token]) -> str:
    return " ".join(pitch_name(t.pitches[0]) if t.pitches else "-" for t in tokens)


@given(st.integers(min_value=12, max_value=120))
def test_every_pitch_has_a_name_that_leads_back_to_it(number: int) -> None:
    assert pitch_number(pitch_name(number)) == number


def test_names_degrees_chords_and_durations_are_read() -> None:
    tokens = read_line("r:1 D5 (A4 D5):6 | 5 #4:2 b6 1' 5, ~:3", G_LYDIAN, {})
    assert [token.beats for token in tokens] == [1, 1, 6, 6, 2, 2, 2, 2, 3]
    assert tokens[2].pitches == (69, 74)
    assert names(tokens[3:8]) == "D5 D5 Eb5 G5 D4"
    assert tokens[-1].tied


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("@linen", "- D5 G5 F#5 C#5 D5"),
        ("@linen+1", "- E5 A5 G5 D5 E5"),
        ("@linen%", "- D5 A4 B4 E5 D5"),
        ("@linen<", "D5 C#5 F#5 G5 D5 -"),
    ],
)
def test_a_motif_can_be_moved_mirrored_and_reversed(word: str, expected: str) -> None:
    assert names(read_line(word, G_LYDIAN, MOTIFS)) == expected


def test_a_motif_can_be_slowed() -> None:
    assert [token.beats for token in read_line("@linen*2", G_LYDIAN, MOTIFS)] == [2, 2, 4, 4, 2, 6]


@pytest.mark.parametrize("line", ["H5:2", "C5:x", "C5:0", "@silk", "8:1"])
def test_nonsense_is_refused(line: str) -> None:
    with pytest.raises(ScoreError):
        read_line(line, G_LYDIAN, MOTIFS)


def test_chords_know_their_bass_and_their_tones() -> None:
    assert (read_chord("Bm7/D").bass, read_chord("Bm7/D").tones) == (2, (11, 2, 6, 9))
    assert read_chord("Bb6/9").tones == (10, 2, 7, 0)
    with pytest.raises(ScoreError, match="unknown chord"):
        read_chord("Cmaj13")


def test_voices_stay_in_their_compass_hold_common_tones_and_avoid_parallels() -> None:
    progression = ["C", "Am", "F", "G"]
    chords = [read_chord(symbol).tones for symbol in progression]
    voicings = lead_voices([48, 45, 41, 43], chords, Compass(55, 76, 3))
    for voicing, tones in zip(voicings, chords, strict=True):
        assert 55 <= voicing[0] <= voicing[-1] <= 76
        assert {pitch % 12 for pitch in voicing} == set(tones)
    assert len(set(voicings[0]) & set(voicings[1])) == 2
    with pytest.raises(ScoreError, match="no voicing of C E G within C4-D4"):
        lead_voices([48], chords[:1], Compass(60, 62, 3))


def test_ties_chords_figures_and_dynamics_become_notes() -> None:
    arrangement = arrange(read_score(TINY))
    tune = arrangement.notes["tune"]
    assert [(n.beat, n.beats, pitch_name(n.pitch)) for n in tune] == [
        (1, 1, "E4"),
        (2, 2, "G4"),
        (4, 6, "F4"),
        (10, 4, "D4"),
        (10, 4, "B4"),
        (14, 6, "C5"),
    ]
    assert tune[0].velocity < tune[-1].velocity < 49
    hand = arrangement.notes["hand"]
    assert [n.beat for n in hand] == [0, 2, 3, 3, 3, 6, 9, 10, 12, 13, 13, 13, 16, 19]
    assert pitch_name(hand[0].pitch) == "C3"
    assert arrangement.chord_at(14).symbol == "C"


@given(beat=st.floats(0, 20), rubato=st.floats(0, 0.1))
def test_rubato_never_moves_a_breath_line_and_never_turns_back(beat: float, rubato: float) -> None:
    clock = Clock(10, rubato, (1.5, 11.5, 23.5, 35.5))
    assert clock.seconds(0) == pytest.approx(1.5)
    assert clock.seconds(10) == pytest.approx(11.5)
    assert clock.seconds(beat + 0.01) > clock.seconds(beat)


def test_only_the_written_breaths_slow_down() -> None:
    clock = clock_for(read_score(TINY))
    assert clock.starts_s == pytest.approx((1, 11, 23, 35))


@given(
    st.lists(
        st.builds(Played, st.floats(0, 30), st.floats(0.1, 9), st.integers(60, 62), st.just(40)),
        max_size=30,
    ),
    st.booleans(),
)
def test_notes_of_one_pitch_never_overlap(notes: list[Played], tie: bool) -> None:
    sounding: dict[int, float] = {}
    apart = [
        note._replace(start_s=note.start_s + 0.1 * place)
        for place, note in enumerate(sorted(notes))
    ]
    for note in untangled(apart, tie):
        assert sounding.get(note.pitch, -1) <= note.start_s + 1e-9
        sounding[note.pitch] = note.end_s


def test_the_same_seed_plays_the_same_and_another_plays_otherwise() -> None:
    def played(seed: int) -> dict[str, tuple[Played, ...]]:
        score = read_score(TINY.replace("seed = 1", f"seed = {seed}"))
        return perform(arrange(score), clock_for(score))

    assert played(1) == played(1)
    assert played(1) != played(2)


def test_a_part_becomes_a_midi_file_that_others_can_read() -> None:
    score = read_score(TINY)
    arrangement, clock = arrange(score), clock_for(score)
    played = perform(arrangement, clock)["tune"]
    part = score.part["tune"]
    raw = midi_file(score, part, played, clock, dynamics_curve(arrangement, clock))
    file = mido.MidiFile(file=io.BytesIO(raw))
    now, onsets, breath = 0, [], []
    for message in file.tracks[0]:
        now += message.time
        if message.type == "note_on":
            onsets.append((now / TICKS_PER_S, message.note, message.velocity))
        if message.type == "control_change" and message.control == 2 and now > 100:
            breath.append((now / TICKS_PER_S, message.value))
    for (start_s, pitch, velocity), note in zip(onsets, played, strict=True):
        assert start_s == pytest.approx(note.start_s + 0.01, abs=0.001)
        assert (pitch, velocity) == (note.pitch, note.velocity)
    fullest = max((value, moment) for moment, value in breath if moment < 11)
    assert fullest[1] == pytest.approx(1 + 4, abs=1)
    assert next(m.program for m in file.tracks[0] if m.type == "program_change") == part.program
