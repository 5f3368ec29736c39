"""What journeys through the questions have in common."""

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from companion.app.survey import every_item
from companion.questions.view_model import QuestionsViewModel

from .conftest import Person


def questions(person: Person) -> QuestionsViewModel:
    model: QuestionsViewModel = person.companion.questions
    return model


def mine(person: Person) -> list[str]:
    """The words on the list, in its order."""
    return [one.text for one in questions(person).questions]


def comes_to(person: Person, screen: str, size: tuple[int, int] = (1280, 800)) -> None:
    person.view.resize(*size)
    person.app.open(screen)
    person.waits_for(lambda: person.app.screen == screen)
    person.finds("nurseButton")


def gathers(person: Person, *texts: str) -> None:
    for text in texts:
        questions(person).beginWriting("")
        questions(person).setDraft(text)
        questions(person).finishWriting()


def presses(person: Person, *keys: Qt.Key | str) -> None:
    for key in keys:
        if not isinstance(key, str):
            QTest.keyClick(person.view, key)
            continue
        for letter in key:
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                event = QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter)
                QGuiApplication.sendEvent(person.view, event)


def field(person: Person) -> QQuickItem:
    found: QQuickItem = person.finds("ownQuestionInput")
    return found


def drags(person: Person, name: str, onto: str) -> None:
    """Take it by the handle with a finger, go to the middle of another row and a little beyond."""
    start, end = middle(person.finds(name)), middle(person.finds(onto))
    finger = QTest.createTouchDevice()
    QTest.touchEvent(person.view, finger).press(0, start, person.view).commit()
    for share in (0.2, 0.5, 0.8, 1.0, 1.05):
        point = start + (end - start) * share
        QTest.touchEvent(person.view, finger).move(0, point, person.view).commit()
    QTest.touchEvent(person.view, finger).release(0, point, person.view).commit()


def middle(item: QQuickItem) -> QPoint:
    return item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint()


def keys_down(person: Person, name: str) -> None:
    wanted = person.finds(name)
    for _ in range(80):
        if wanted.hasActiveFocus():
            return
        presses(person, Qt.Key.Key_Tab)
    raise AssertionError(f"the keyboard never reaches {name}")


def shown(person: Person) -> list[str]:
    """The questions in front of the team now, all of them whole."""
    texts = [
        item
        for item in every_item(person.view.contentItem())
        if item.objectName().startswith("shown") and item.isVisible() and item.width() > 0
    ]
    texts = [item for item in texts if item.inherits("QQuickText")]
    return [str(item.property("text")) for item in texts]


def swipes(person: Person, by: int) -> None:
    start = middle(person.finds("showAfter")) + QPoint(-640, -300)
    finger = QTest.createTouchDevice()
    QTest.touchEvent(person.view, finger).press(0, start, person.view).commit()
    for share in (0.2, 0.5, 1.0):
        point = start + QPoint(round(by * share), 0)
        QTest.touchEvent(person.view, finger).move(0, point, person.view).commit()
    QTest.touchEvent(person.view, finger).release(0, point, person.view).commit()
