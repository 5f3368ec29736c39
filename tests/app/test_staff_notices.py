"""What staff are told, and what of it goes with a visit."""

from companion.app.staff_notices import Said, StaffNotices

DISK = ("The disk is full.", "Make room.")
SONG = ("his song.mp3 was not played.", "Put it back.")


def test_what_names_a_visitors_files_goes_with_the_visit() -> None:
    shown: list[list[Said]] = []
    notices = StaffNotices(lambda told: shown.append(list(told)), [DISK])
    notices.tell([SONG], of_visit=True)
    assert shown == [[DISK, SONG]]
    notices.forget_visit()
    assert shown[-1] == [DISK]


def test_what_was_told_before_stays() -> None:
    shown: list[list[Said]] = []
    notices = StaffNotices(lambda told: shown.append(list(told)), [DISK])
    notices.tell([DISK], of_visit=True)
    notices.forget_visit()
    assert DISK in shown[-1]


def test_what_is_mended_is_told_no_longer_and_what_stays_is_told_once() -> None:
    shown: list[list[Said]] = []
    notices = StaffNotices(lambda told: shown.append(list(told)), [DISK])

    def hear(event: str, **fields: object) -> None:
        notices.hear({"event": event, **fields}, lambda _: False)

    hear("ready", device=None)
    hear("device", device=None)
    assert len(shown[-1]) == 2
    assert "loudspeaker" in shown[-1][1][1]
    hear("device", device=None, fell=True)
    assert "every minute" in shown[-1][1][0]
    hear("ready", device="Speakers")
    assert shown[-1] == [DISK]


def test_a_visitors_piece_that_was_not_played_is_told_until_the_visit_ends() -> None:
    shown: list[list[Said]] = []
    notices = StaffNotices(lambda told: shown.append(list(told)), [])
    for name in ("own:1", "ours"):
        event = {"event": "skipped", "id": name, "file": f"{name}.ogg", "problem": "is gone"}
        notices.hear(event, lambda name: name.startswith("own:"))
    assert [one[0] for one in shown[-1]] == [
        "own:1.ogg was not played: is gone.",
        "ours.ogg was not played: is gone.",
    ]
    notices.forget_visit()
    assert [one[0] for one in shown[-1]] == ["ours.ogg was not played: is gone."]
