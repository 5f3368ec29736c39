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
