from companion.sound.lines import checked
from companion.sound.wanted import DEADLY, RETURN_FADE_S, Wanted

MUSIC = {"do": "music", "id": "a", "path": "a.ogg", "gain_db": -2.0, "fade_s": 1.5}
QUEUE = {"do": "queue", "id": "b", "path": "b.ogg", "gain_db": 1.0}
RAIN: dict[str, object] = {"do": "ambience", "layers": [{"id": "r", "path": "r.ogg"}]}


def after(*doings: dict[str, object]) -> list[dict[str, object]]:
    wanted = Wanted()
    for doing in doings:
        if "do" in doing:
            wanted.heed(doing)
        else:
            wanted.hear(doing)
    commands = [dict(command) for command in wanted.commands()]
    for command in commands:
        checked(command)
    return commands


def heard(event: str, **fields: object) -> dict[str, object]:
    return {"event": event, **fields}


def music_at(position_s: float) -> dict[str, object]:
    return {**MUSIC, "start_s": position_s, "fade_s": RETURN_FADE_S}


def test_nothing_is_wanted_at_first() -> None:
    assert after() == []


def test_music_comes_back_from_where_it_was_with_a_fade() -> None:
    assert after(MUSIC, heard("position", id="a", pos_s=61.5)) == [music_at(61.5)]


def test_a_position_of_another_piece_counts_for_nothing() -> None:
    assert after(MUSIC, heard("position", id="z", pos_s=61.5)) == [music_at(0.0)]


def test_paused_music_comes_back_paused() -> None:
    assert after(MUSIC, {"do": "pause"}) == [music_at(0.0), {"do": "pause"}]
    assert after(MUSIC, {"do": "pause"}, {"do": "resume"}) == [music_at(0.0)]
    assert after(MUSIC, {"do": "pause"}, MUSIC) == [music_at(0.0)]


def test_the_queue_comes_back_and_moves_up_when_its_time_comes() -> None:
    assert after(MUSIC, QUEUE) == [music_at(0.0), QUEUE]
    moved = after(MUSIC, QUEUE, heard("track", id="b"), heard("position", id="b", pos_s=4.0))
    assert moved == [
        {"do": "music", "id": "b", "path": "b.ogg", "gain_db": 1.0, "start_s": 4.0}
        | {"fade_s": RETURN_FADE_S}
    ]
    assert after(MUSIC, QUEUE, {"do": "queue", "id": None}) == [music_at(0.0)]


def test_what_ended_was_stopped_or_landed_stays_away() -> None:
    assert after(MUSIC, heard("ended")) == []
    assert after(MUSIC, QUEUE, {"do": "stop"}) == []
    assert after(MUSIC, QUEUE, RAIN, {"do": "land"}) == []


def test_a_file_that_was_skipped_is_not_tried_again() -> None:
    assert after(MUSIC, QUEUE, heard("skipped", id="a")) == [QUEUE]
    assert after(MUSIC, QUEUE, heard("skipped", id="b")) == [music_at(0.0)]


def test_settings_rain_and_cues_come_back_first() -> None:
    volume: dict[str, object] = {"do": "volume", "gain_db": -6.0}
    mute = {"do": "mute", "on": True}
    cue: dict[str, object] = {"do": "load_cue", "id": "in", "path": "in.ogg"}
    assert after(MUSIC, RAIN, cue, {**volume, "gain_db": 0.0}, mute, volume) == [
        volume,
        mute,
        cue,
        RAIN,
        music_at(0.0),
    ]
    assert after(RAIN, {"do": "ambience", "layers": []}) == []


SKIPPED = {"event": "skipped", "id": "a", "file": "a.ogg", "problem": DEADLY}


def test_what_it_may_die_of_is_passed_over_and_what_follows_takes_its_turn() -> None:
    wanted = Wanted()
    wanted.heed({**MUSIC, "path": "/there/a.ogg"})
    wanted.hear(heard("position", id="a", pos_s=61.5))
    wanted.heed(QUEUE)
    assert wanted.pass_over() == [SKIPPED]
    moved = {"do": "music", "id": "b", "path": "b.ogg", "gain_db": 1.0, "start_s": 0.0}
    assert wanted.commands() == [moved | {"fade_s": RETURN_FADE_S}]


def test_where_nothing_follows_what_is_passed_over_that_is_the_end() -> None:
    wanted = Wanted()
    assert wanted.pass_over() == []
    wanted.heed(MUSIC)
    assert wanted.pass_over() == [SKIPPED, {"event": "ended"}]
    assert wanted.commands() == []


def test_all_music_can_be_left_out_and_the_rest_stays() -> None:
    wanted = Wanted()
    for command in (MUSIC, QUEUE, RAIN):
        wanted.heed(command)
    assert wanted.rest() == [{"event": "ended"}]
    assert wanted.commands() == [RAIN]
    assert wanted.rest() == []


def test_nonsense_from_the_other_side_does_no_harm() -> None:
    assert after(MUSIC, heard("position", id="a", pos_s="x"), {"event": 5}) == [music_at(0.0)]
