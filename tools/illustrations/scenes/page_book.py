"""The pictures of pages: checklists, cards, what comes afterwards."""

from collections.abc import Sequence
from functools import partial

from tools.illustrations.family import children as small
from tools.illustrations.family import person as who
from tools.illustrations.scenes import page_after as after
from tools.illustrations.scenes import page_child as child
from tools.illustrations.scenes import page_days as days
from tools.illustrations.scenes import page_good as good
from tools.illustrations.scenes import page_parent as parent
from tools.illustrations.scenes import page_ready as ready
from tools.illustrations.scenes import page_results as results
from tools.illustrations.scenes.page_people import Cast
from tools.illustrations.sheet import Page

PAGES: dict[str, Page | Sequence[Page]] = {
    "checklist": (
        Page(("adult",), partial(ready.checklist, cast=Cast(who.WOMAN_WITH_BRAID, who.FRIEND))),
        Page(
            ("parent",),
            partial(parent.checklist, cast=Cast(small.GIRL_WITH_BOB, small.MOTHER_WITH_LONG_HAIR)),
        ),
        Page(("child",), child.checklist),
    ),
    "eat_drink": (
        Page(("adult",), partial(ready.eat_drink, cast=Cast(who.MAN_WITH_CROP, who.FRIEND))),
        Page(("parent",), partial(parent.eat_drink, cast=Cast(small.BOY_WITH_CURLS, small.FATHER))),
    ),
    "way_home": (
        Page(("adult",), partial(ready.way_home, cast=Cast(who.WOMAN_WITH_BOB, who.PARTNER))),
        Page(
            ("parent",),
            partial(parent.way_home, cast=Cast(small.BOY_WITH_GLASSES, small.FATHER_WITH_BEARD)),
        ),
    ),
    "usual_medicines": (
        Page(("adult",), partial(ready.usual_medicines, cast=Cast(who.OLD_MAN, who.FRIEND))),
        Page(("parent",), partial(ready.usual_medicines, cast=Cast(small.MOTHER, who.FRIEND))),
    ),
    "duration": (
        Page(("adult",), partial(ready.duration, cast=Cast(who.WOMAN_IN_HIJAB, who.FRIEND))),
        Page(
            ("parent",),
            partial(parent.duration, cast=Cast(small.GIRL_WITH_BOB, small.MOTHER_IN_HIJAB)),
        ),
    ),
    "after_call": (
        Page(("adult",), partial(after.after_call, cast=Cast(who.WOMAN_WITH_CURLS, who.FRIEND))),
        Page(
            ("parent",), partial(after.after_call, cast=Cast(small.FATHER_WITH_GLASSES, who.FRIEND))
        ),
        Page(("child",), child.after_call),
    ),
    "dressing": (
        Page(
            ("adult",),
            partial(after.dressing_page, cast=Cast(who.WOMAN_WITH_BOB, who.NURSE_WITH_BUN)),
        ),
        Page(
            ("parent",),
            partial(after.dressing_page, cast=Cast(small.BOY_WITH_GLASSES, who.NURSE_WITH_BUN)),
        ),
    ),
    "shower": (
        Page(("adult",), partial(after.shower, cast=Cast(who.MAN_WITH_BEARD, who.FRIEND))),
        Page(("parent",), partial(after.shower, cast=Cast(small.GIRL_WITH_BOB, who.FRIEND))),
    ),
    "pain_medicine": (
        Page(("adult",), partial(after.pain_medicine, cast=Cast(who.WOMAN_WITH_BUN, who.FRIEND))),
        Page(
            ("parent",), partial(after.pain_medicine, cast=Cast(small.BOY_WITH_CURLS, who.FRIEND))
        ),
    ),
    "activity": (
        Page(("adult",), partial(after.activity, cast=Cast(who.WOMAN_IN_CAP, who.FRIEND))),
        Page(
            ("parent",), partial(parent.activity, cast=Cast(small.GIRL_IN_CAP, small.GRANDMOTHER))
        ),
    ),
    "recovery": (
        Page(("adult",), partial(days.recovery, cast=Cast(who.MAN_WITH_CROP, who.FRIEND))),
        Page(("parent",), partial(days.recovery, cast=Cast(small.GIRL_WITH_BRAID, who.FRIEND))),
        Page(("child",), child.recovery),
    ),
    "why": (
        Page(
            ("adult",),
            partial(results.why, cast=Cast(who.MAN_WITH_CROP, who.DOCTOR_WITH_LONG_HAIR)),
        ),
        Page(("parent",), partial(results.why, cast=Cast(small.MOTHER, who.DOCTOR_WITH_GLASSES))),
        Page(("child",), child.why),
    ),
    "results": (
        Page(
            ("adult",),
            partial(results.results, cast=Cast(who.WOMAN_WITH_BRAID, who.DOCTOR_IN_TURBAN)),
        ),
        Page(
            ("parent",),
            partial(results.results, cast=Cast(small.MOTHER_WITH_BUN, who.DOCTOR_WITH_LONG_HAIR)),
        ),
        Page(("child",), child.results),
    ),
    "result_worry": (
        Page(("adult",), partial(results.result_worry, cast=Cast(who.WOMAN_WITH_BOB, who.PARTNER))),
        Page(
            ("parent",),
            partial(results.result_worry, cast=Cast(small.MOTHER_WITH_LONG_HAIR, small.FATHER)),
        ),
    ),
    "comfort": (
        Page(("adult",), partial(good.comfort, cast=Cast(who.WOMAN_WITH_CURLS, who.FRIEND))),
        Page(("parent",), partial(good.comfort, cast=Cast(small.GIRL_WITH_BRAID, who.FRIEND))),
        Page(("child",), child.comfort),
    ),
    "spots": (
        Page(("adult",), partial(good.spots, cast=Cast(who.MAN_WITH_BEARD, who.FRIEND))),
        Page(("parent",), partial(good.spots, cast=Cast(small.BOY_WITH_CURLS, who.FRIEND))),
    ),
    "risks": (
        Page(
            ("adult",), partial(good.risks, cast=Cast(who.WOMAN_WITH_BUN, who.DOCTOR_WITH_GLASSES))
        ),
        Page(
            ("parent",),
            partial(good.risks, cast=Cast(small.FATHER_WITH_BEARD, who.DOCTOR_WITH_LONG_HAIR)),
        ),
    ),
    "about": (
        Page(("adult",), partial(good.about, cast=Cast(who.WOMAN_IN_CAP, who.FRIEND))),
        Page(("parent",), partial(good.about, cast=Cast(small.GRANDFATHER, who.FRIEND))),
        Page(("child",), child.about),
    ),
    "questions": (
        Page(("adult",), partial(good.questions, cast=Cast(who.MAN_WITH_BEARD, who.FRIEND))),
        Page(("parent",), partial(good.questions, cast=Cast(small.MOTHER_WITH_BUN, who.FRIEND))),
        Page(("child",), child.questions),
    ),
    "companion": Page(
        ("adult",), partial(after.companion, cast=Cast(who.MAN_WITH_BEARD, who.PARTNER))
    ),
    "team": (Page(("adult", "parent"), good.team), Page(("child",), child.team)),
}
