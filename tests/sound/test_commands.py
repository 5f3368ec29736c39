import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.sound import commands as c
from companion.sound import lines

GOOD = {
    '{"do": "music", "id": "a", "path": "a.ogg"}': c.Music("a", "a.ogg", 0.0, 5.0, 0.0),
    '{"do": "music", "id": "a", "path": "b", "start_s": 3, "fade_s": 2, "gain_db": -4}': c.Music(
        "a", "b", 3.0, 2.0, -4.0
    ),
    '{"do": "queue", "id": "a", "path": "a.ogg"}': c.Queue("a", "a.ogg", 0.0),
    '{"do": "queue", "id": null}': c.Queue(),
    '{"do": "pause"}': c.Pause(1.0),
    '{"do": "resume"}': c.Resume(0.5),
    '{"do": "stop", "fade_s": 2}': c.Stop(2.0),
    '{"do": "volume", "gain_db": -6}': c.Volume(-6.0, 0.2),
    '{"do": "ambience", "layers": []}': c.Ambience((), 3.0),
    '{"do": "ambience", "layers": [{"id": "r", "path": "r.ogg", "gain_db": -3}]}': c.Ambience(
        (c.LayerWanted("r", "r.ogg", -3.0),), 3.0
    ),
    '{"do": "load_cue", "id": "in", "path": "in.ogg"}': c.LoadCue("in", "in.ogg", "cues"),
    '{"do": "load_cue", "id": "v", "path": "v.ogg", "bus": "voice"}': c.LoadCue(
        "v", "v.ogg", "voice"
    ),
    '{"do": "cue", "id": "in", "at": 12.5}': c.Cue("in", 12.5, 0.0),
    '{"do": "swell", "at": 12.5, "lasts_s": 6, "fullness": 0}': c.Swell(12.5, 6.0, 0.0),
    '{"do": "clear_cues"}': c.ClearCues(),
    '{"do": "clear_cues", "after": 12.5}': c.ClearCues(12.5),
    '{"do": "mute", "on": true}': c.Mute(True, 0.3),
    '{"do": "land"}': c.Land(40.0, 12.0),
    '{"do": "land", "total_s": 3}': c.Land(3.0, 12.0),
    '{"do": "speak"}': c.Speak(),
    '{"do": "quit"}': c.Quit(0.3),
}

BAD = [
    "",
    "{",
    "[]",
    "null",
    "1e999",
    "[" * 5000,
    "{}",
    '{"do": 1}',
    '{"do": "explode"}',
    '{"do": ["music"]}',
    '{"do": "music"}',
    '{"do": "music", "id": "a"}',
    '{"do": "music", "id": "", "path": "a"}',
    '{"do": "music", "id": "a", "path": 5}',
    '{"do": "music", "id": "a", "path": "a\\u0000b"}',
    '{"do": "music", "id": "a", "path": "a", "start_s": -1}',
    '{"do": "music", "id": "a", "path": "a", "start_s": NaN}',
    '{"do": "music", "id": "a", "path": "a", "fade_s": Infinity}',
    '{"do": "music", "id": "a", "path": "a", "fade_s": 1e999}',
    '{"do": "music", "id": "a", "path": "a", "fade_s": "5"}',
    '{"do": "music", "id": "a", "path": "a", "gain_db": true}',
    '{"do": "volume"}',
    '{"do": "volume", "gain_db": 7}',
    '{"do": "volume", "gain_db": ' + "9" * 400 + "}",
    '{"do": "mute", "on": 1}',
    '{"do": "mute"}',
    '{"do": "cue", "id": "in"}',
    '{"do": "cue", "id": "in", "at": -1}',
    '{"do": "swell", "at": 12.5, "lasts_s": 6}',
    '{"do": "swell", "at": 12.5, "lasts_s": 6, "fullness": 1.01}',
    '{"do": "swell", "at": 12.5, "lasts_s": -1, "fullness": 1}',
    '{"do": "swell", "at": NaN, "lasts_s": 6, "fullness": 1}',
    '{"do": "load_cue", "id": "a", "path": "a", "bus": "master"}',
    '{"do": "ambience"}',
    '{"do": "ambience", "layers": "rain"}',
    '{"do": "ambience", "layers": [1]}',
    '{"do": "ambience", "layers": [{"id": "r"}]}',
    '{"do": "ambience", "layers": ' + json.dumps([{"id": "r", "path": "r"}] * 13) + "}",
    '{"do": "land", "total_s": 0}',
    '{"do": "pause", "fade_s": -1}',
    '{"do": "music", "id": "a", "path": "' + "x" * 20_000 + '"}',
]


@pytest.mark.parametrize("line", GOOD)
def test_a_good_line_is_its_command(line: str) -> None:
    assert lines.read(line) == GOOD[line]
    assert lines.read(lines.line_of(json.loads(line))) == GOOD[line]


@pytest.mark.parametrize("line", BAD, ids=range(len(BAD)))
def test_a_bad_line_is_refused_in_words(line: str) -> None:
    with pytest.raises(lines.BadCommandError, match="command"):
        lines.read(line)


@pytest.mark.parametrize("line", [b"\xff\xfe", b'{"do": "music", "id": "\xff"}', b"\x00" * 100])
def test_bytes_that_are_no_text_are_refused(line: bytes) -> None:
    with pytest.raises(lines.BadCommandError):
        lines.read(line)


JSON = st.recursive(
    st.none() | st.booleans() | st.floats() | st.integers() | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=6,
)
FIELDS = ["id", "path", "gain_db", "fade_s", "start_s", "at", "on", "layers", "total_s", "bus"]


@given(
    st.sampled_from(sorted({json.loads(line)["do"] for line in GOOD})),
    st.dictionaries(st.sampled_from(FIELDS), JSON, max_size=6),
)
def test_whatever_the_fields_a_command_is_sound_or_refused(
    verb: str, fields: dict[str, object]
) -> None:
    try:
        command = lines.read(json.dumps({**fields, "do": verb}))
    except lines.BadCommandError:
        return
    for value in vars(command).values():
        assert not isinstance(value, float) or abs(value) <= 1e12


@given(st.binary(max_size=300))
def test_whatever_the_bytes_nothing_else_is_raised(line: bytes) -> None:
    with pytest.raises(lines.BadCommandError):
        lines.read(line)
