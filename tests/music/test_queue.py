"""A queue of pieces: whatever a person does with it, what is on stays on and nothing gets lost."""

import random
from dataclasses import asdict, replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.music.queue import (
    Queue,
    Repeat,
    at,
    extended,
    following,
    moved,
    only,
    queue_from,
    queue_of,
    shuffled,
    stepped,
    unshuffled,
    without,
)


def mixed(queue: Queue, seed: int) -> Queue:
    chance = random.Random(seed)
    return shuffled(queue, [chance.random() for _ in queue.tracks])


names = st.lists(st.text("abcdefgh", min_size=1, max_size=2), max_size=8)
queues = st.builds(
    lambda tracks, steps, seed, repeat: (
        mixed(stepped(replace(queue_of("p", tracks), repeat=repeat), steps), seed)
        if seed
        else stepped(replace(queue_of("p", tracks), repeat=repeat), steps)
    ),
    names,
    st.integers(0, 20),
    st.integers(0, 5),
    st.sampled_from(Repeat),
)
ABC = queue_of("album", ["a", "b", "c"])


@given(queues, names, st.integers(-9, 9))
def test_moving_a_piece_loses_none_and_leaves_on_what_is_on(
    queue: Queue, wanted: list[str], distance: int
) -> None:
    for track_id in (*queue.tracks, *wanted):
        later = moved(queue, track_id, distance)
        assert sorted(later.tracks) == sorted(queue.tracks)
        assert later.track_id == queue.track_id


@given(queues, st.integers(0, 99))
def test_shuffled_and_back_it_is_as_it_was(queue: Queue, seed: int) -> None:
    drawn = mixed(queue, seed)
    assert sorted(drawn.tracks) == sorted(queue.tracks)
    assert drawn.track_id == queue.track_id
    assert unshuffled(drawn).tracks == (queue.planned or queue.tracks)
    assert unshuffled(drawn).track_id == queue.track_id


@given(queues)
def test_a_piece_taken_away_is_gone_for_good(queue: Queue) -> None:
    for track_id in queue.tracks:
        left = without(queue, track_id)
        if len(queue.tracks) == 1:
            assert left == queue
            continue
        assert set(left.tracks) == set(queue.tracks) - {track_id}
        assert track_id not in unshuffled(left).tracks
        assert extended(queue_from(asdict(left)), track_id) == left
        if queue.track_id != track_id:
            assert left.track_id == queue.track_id


@given(queues, names)
def test_with_only_some_pieces_left_one_of_them_is_on(queue: Queue, there: list[str]) -> None:
    left = only(queue, there)
    assert set(left.tracks) == set(queue.tracks) & set(there)
    assert left.track_id in ("", *there)
    if queue.track_id in there:
        assert left.track_id == queue.track_id


@given(queues)
def test_what_is_kept_comes_back(queue: Queue) -> None:
    assert queue_from(asdict(queue)) == queue


def test_the_one_after_is_left_out_when_the_one_that_is_on_goes() -> None:
    assert without(at(ABC, "b"), "b").track_id == "c"
    assert without(at(ABC, "c"), "c").track_id == "a"


def test_a_piece_that_is_gone_gives_way_to_the_next_one() -> None:
    assert only(at(ABC, "b"), {"a", "c"}).track_id == "c"


@pytest.mark.parametrize(
    ("repeat", "on", "comes"),
    [
        (Repeat.ALL, "a", "b"),
        (Repeat.ALL, "c", "a"),
        (Repeat.ONE, "b", "b"),
        (Repeat.OFF, "b", "c"),
        (Repeat.OFF, "c", ""),
    ],
)
def test_what_comes_by_itself(repeat: Repeat, on: str, comes: str) -> None:
    assert following(at(replace(ABC, repeat=repeat), on)) == comes


def test_whoever_asks_for_the_next_piece_gets_one_even_after_the_last() -> None:
    assert stepped(at(replace(ABC, repeat=Repeat.OFF), "c"), 1).track_id == "a"


def test_a_piece_that_stands_alone_ends_in_silence_unless_somebody_has_it_repeat() -> None:
    alone = queue_of("arcs", "abc", alone=True)
    assert following(alone) == ""
    assert stepped(alone, 1).track_id == "b"
    assert following(replace(alone, repeat=Repeat.ALL)) == "b"
    assert queue_from(asdict(alone)) == alone


@pytest.mark.parametrize("repeat", Repeat)
def test_how_a_person_has_it_repeat_goes_on_in_the_next_list(repeat: Repeat) -> None:
    assert queue_of("other", "xy", replace(ABC, repeat=repeat)).repeat is repeat
    assert queue_of("other", "xy", queue_of("arcs", "abc", alone=True)).repeat is Repeat.ALL


def test_an_empty_queue_is_silence() -> None:
    assert Queue().track_id == following(Queue()) == stepped(Queue(), 1).track_id == ""


@pytest.mark.parametrize(
    "spoilt",
    [
        {},
        {"tracks": "abc"},
        {"tracks": [1], "planned": [], "place": 0},
        {"tracks": ["a"], "planned": [], "place": 3},
        {"tracks": ["a"], "planned": ["b"], "place": 0},
        {"tracks": ["a"], "planned": [], "place": "first"},
    ],
)
def test_what_is_no_queue_is_empty(spoilt: dict[str, object]) -> None:
    assert queue_from(spoilt) == Queue()
