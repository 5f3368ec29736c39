"""What a person can do with each control, by touch, mouse and keyboard."""

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest

Show = Callable[..., Any]

BUTTONS = {
    "Btn": 'Btn { text: "Go"; ',
    "RoundBtn": 'RoundBtn { text: "Go"; glyph: "play"; ',
    "Choice": 'Choice { text: "Go"; width: 300; ',
    "Toggle": 'Toggle { text: "Go"; width: 300; ',
}


@pytest.mark.parametrize("kind", BUTTONS)
def test_a_click_a_touch_and_a_key_all_press_it(show: Show, kind: str) -> None:
    stage = show(
        BUTTONS[kind] + 'objectName: "it"; x: 20; y: 20; focus: true; onClicked: root.say("on") }'
    )
    stage.click("it")
    stage.touch("it")
    stage.item("it").forceActiveFocus()
    for key in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter):
        stage.key(key)
    assert stage.said() == ["on"] * 5


@pytest.mark.parametrize("kind", BUTTONS)
def test_what_cannot_be_used_now_says_nothing_and_looks_faded(show: Show, kind: str) -> None:
    stage = show(BUTTONS[kind] + 'objectName: "it"; enabled: false; onClicked: root.say("on") }')
    stage.click("it")
    stage.touch("it")
    assert stage.said() == []
    assert stage.item("it").opacity() < 0.5


@pytest.mark.parametrize("kind", BUTTONS)
def test_a_finger_that_slides_off_takes_it_back(show: Show, kind: str) -> None:
    stage = show(BUTTONS[kind] + 'objectName: "it"; onClicked: root.say("on") }')
    stage.press("it")
    stage.release("it", away_by=QPoint(0, 200))
    assert stage.said() == []


SIZED = {
    **BUTTONS,
    "bare RoundBtn": 'RoundBtn { text: "Go"; glyph: "play"; kind: "bare"; size: 30; ',
    "short Btn": 'Btn { text: "Go"; tall: 20; kind: "quiet"; ',
    "Fader": 'Fader { label: "Volume"; ',
    "HoldArea": 'HoldArea { text: "Hold"; ',
    "Segments": 'Segments { options: ["A", "B"]; ',
}


@pytest.mark.parametrize("kind", SIZED)
def test_no_target_is_smaller_than_48(show: Show, kind: str) -> None:
    stage = show(SIZED[kind] + 'objectName: "it" }')
    names = ["it0", "it1"] if kind == "Segments" else ["it"]
    for name in names:
        assert stage.item(name).width() >= 48
        assert stage.item(name).height() >= 48


@pytest.mark.parametrize(
    ("body", "role", "name"),
    [
        ('Btn { objectName: "it"; text: "Begin" }', QAccessible.Role.Button, "Begin"),
        (
            'RoundBtn { objectName: "it"; text: "Back"; glyph: "back" }',
            QAccessible.Role.Button,
            "Back",
        ),
        ('Choice { objectName: "it"; text: "All" }', QAccessible.Role.RadioButton, "All"),
        ('Toggle { objectName: "it"; text: "Less" }', QAccessible.Role.CheckBox, "Less"),
        ('Fader { objectName: "it"; label: "Volume" }', QAccessible.Role.Slider, "Volume"),
        ('HoldArea { objectName: "it"; text: "Hold" }', QAccessible.Role.Button, "Hold"),
        (
            'Txt { objectName: "it"; role: "title"; text: "Rest" }',
            QAccessible.Role.Heading,
            "Rest",
        ),
    ],
)
def test_it_tells_its_role_and_name_to_those_who_do_not_see_it(
    show: Show, body: str, role: QAccessible.Role, name: str
) -> None:
    stage = show(body)
    told = QAccessible.queryAccessibleInterface(stage.item("it"))
    assert told.role() == role
    assert told.text(QAccessible.Text.Name) == name


def test_the_keyboard_shows_where_it_is_and_a_finger_does_not(show: Show) -> None:
    stage = show(
        'Btn { objectName: "one"; text: "One" } Btn { objectName: "two"; text: "Two"; y: 100 }'
    )
    stage.touch("one")
    assert not stage.item("one").property("visualFocus")
    stage.key(Qt.Key.Key_Tab)
    focused = [name for name in ("one", "two") if stage.item(name).property("visualFocus")]
    assert len(focused) == 1


def test_a_choice_changes_only_when_the_model_does(show: Show) -> None:
    stage = show(
        """
        property int answer: 0
        Choice { objectName: "a"; text: "A"; chosen: root.answer === 0 }
        Choice {
            objectName: "b"; y: 120; text: "B"; chosen: root.answer === 1
            onClicked: root.answer = 1
        }
        """
    )
    stage.click("b")
    assert stage.item("b").property("chosen")
    assert not stage.item("a").property("chosen")
    stage.click("a")
    assert stage.item("b").property("chosen")


def test_a_segment_says_which_was_picked_and_follows_the_model(show: Show) -> None:
    stage = show(
        """
        property int guide: 0
        Segments {
            objectName: "s"; options: ["Lotus", "Lantern", "Bar"]; current: root.guide
            onPicked: index => { root.say(index); root.guide = index }
        }
        """
    )
    stage.touch("s2")
    stage.click("s1")
    assert stage.said() == ["2", "1"]
    assert stage.item("s").property("current") == 1


def test_a_fader_moves_by_drag_and_by_keys(show: Show) -> None:
    stage = show(
        'Fader { objectName: "f"; label: "Volume"; width: 400; value: 0.5; '
        "onMoved: root.say(value.toFixed(2)) }"
    )
    stage.item("f").forceActiveFocus()
    stage.key(Qt.Key.Key_Right)
    stage.key(Qt.Key.Key_Left)
    stage.key(Qt.Key.Key_Left)
    assert stage.said() == ["0.55", "0.50", "0.45"]
    stage.press("f")
    stage.release("f", away_by=QPoint(400, 0))
    assert stage.item("f").property("value") == pytest.approx(1.0)


HOLD = 'HoldArea { objectName: "h"; text: "Hold"; HOLD onHeld: root.say("held") }'
QUICK = HOLD.replace("HOLD", "holdMs: 60;")
ENDLESS = HOLD.replace("HOLD", "holdMs: 600000;")


def test_it_takes_two_seconds_to_hold(show: Show) -> None:
    stage = show(HOLD.replace("HOLD", ""))
    assert stage.item("h").property("holdMs") == 2000


def test_holding_with_a_finger_the_mouse_or_the_space_key_is_enough(show: Show) -> None:
    stage = show(QUICK)
    stage.press("h")
    stage.until(lambda: stage.said() == ["held"])
    stage.release("h")
    nothing = Qt.KeyboardModifier.NoModifier
    QTest.mousePress(stage.view, Qt.MouseButton.LeftButton, nothing, stage.centre("h"))
    stage.until(lambda: stage.said() == ["held"] * 2)
    QTest.mouseRelease(stage.view, Qt.MouseButton.LeftButton, nothing, stage.centre("h"))
    stage.item("h").forceActiveFocus()
    QTest.keyPress(stage.view, Qt.Key.Key_Space)
    stage.until(lambda: stage.said() == ["held"] * 3)
    QTest.keyRelease(stage.view, Qt.Key.Key_Space)
    assert stage.said() == ["held"] * 3


def test_a_tap_or_letting_go_early_does_nothing(show: Show) -> None:
    stage = show(ENDLESS)
    stage.touch("h")
    stage.press("h")
    stage.until(lambda: stage.item("h").property("share") > 0)
    stage.release("h")
    assert stage.item("h").property("share") == 0
    stage.press("h")
    stage.release("h", away_by=QPoint(0, 300))
    assert stage.item("h").property("share") == 0
    assert stage.said() == []


SHEET = """
    Btn { objectName: "below"; text: "Below"; onClicked: root.say("below") }
    Sheet {
        id: sheet; title: "Look"; onClosed: root.say("closed")
        Btn { objectName: "inside"; text: "Inside"; onClicked: root.say("inside") }
    }
    function openSheet(): void { sheet.open() }
    property bool showing: sheet.opened
"""


def opened_sheet(show: Show) -> Any:
    from PySide6.QtCore import QMetaObject

    stage = show(SHEET)
    QMetaObject.invokeMethod(stage.root, "openSheet")
    stage.until(lambda: bool(stage.root.property("showing")))
    return stage


def test_a_sheet_keeps_touches_from_what_lies_below(show: Show) -> None:
    stage = opened_sheet(show)
    stage.click("inside")
    assert stage.said() == ["inside"]
    stage.click("below")
    stage.until(lambda: stage.said() == ["inside", "closed"])


def test_a_sheet_closes_by_its_button_and_by_escape(show: Show) -> None:
    stage = opened_sheet(show)
    stage.touch("closeSheet")
    stage.until(lambda: stage.said() == ["closed"])
    stage = opened_sheet(show)
    stage.key(Qt.Key.Key_Escape)
    stage.until(lambda: stage.said() == ["closed"])


def test_the_keyboard_stays_inside_an_open_sheet(show: Show) -> None:
    stage = opened_sheet(show)
    for _ in range(6):
        stage.key(Qt.Key.Key_Tab)
        assert not stage.item("below").hasActiveFocus()


LONG = """
    ScrollArea {
        objectName: "area"; anchors.fill: parent
        Repeater {
            model: 20
            Btn {
                required property int index
                objectName: `row${index}`; text: `Row ${index}`
            }
        }
    }
"""


def test_a_scroll_area_moves_by_finger_wheel_and_keys(show: Show) -> None:
    stage = show(LONG)
    area = stage.item("area")
    area.forceActiveFocus()
    stage.key(Qt.Key.Key_PageDown)
    assert area.property("contentY") > 200
    stage.key(Qt.Key.Key_PageUp)
    assert area.property("contentY") == 0
    stage.key(Qt.Key.Key_Down)
    assert area.property("contentY") > 0


def test_a_scroll_area_follows_the_keyboard_to_what_is_hidden(show: Show) -> None:
    stage = show(LONG)
    stage.item("row19").forceActiveFocus(Qt.FocusReason.TabFocusReason)
    bottom = stage.centre("row19").y() + stage.item("row19").height() / 2
    assert bottom <= 400
    stage.item("row0").forceActiveFocus(Qt.FocusReason.TabFocusReason)
    assert stage.item("area").property("contentY") == 0


def test_what_fits_does_not_scroll(show: Show) -> None:
    stage = show('ScrollArea { objectName: "area"; anchors.fill: parent; Txt { text: "Short" } }')
    assert not stage.item("area").property("overflowing")
