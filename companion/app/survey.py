"""Looks at the real window: every text and target with its place, and the ink on its ground."""

from collections.abc import Iterator
from typing import Final

from PySide6.QtCore import QRectF
from PySide6.QtGui import QAccessible, QAccessibleInterface, QColor, QImage
from PySide6.QtQml import QQmlExpression, qmlContext
from PySide6.QtQuick import QQuickItem, QQuickWindow

from companion.app.audit import Rect, Survey, TargetSeen, TextSeen, contrast, luminance

_ROLES: Final = {
    QAccessible.Role.Button: "button",
    QAccessible.Role.RadioButton: "radio",
    QAccessible.Role.CheckBox: "checkbox",
    QAccessible.Role.Slider: "slider",
    QAccessible.Role.PageTab: "tab",
    QAccessible.Role.Link: "link",
    QAccessible.Role.ListItem: "item",
}
_READING_ROLES: Final = ("body", "lead")
_UNSEEN_OPACITY: Final = 0.1
_DIMMED_OPACITY: Final = 0.9
_GROUND_MARGIN: Final = 3.0
"""The ground is looked at this close around the letters."""
_GROUND_SHARE: Final = 0.1
"""The worst tenth of the ground decides: a text may cross an edge, but not lie on a bad ground."""


def survey(window: QQuickWindow, picture: QImage) -> Survey:
    """Everything that can be read or touched now. `picture` is the window as it is drawn."""
    room = Rect(0, 0, window.width(), window.height())
    texts: list[TextSeen] = []
    targets: list[TargetSeen] = []
    for item, shown, dimmed, scrolled in _visible(window.contentItem(), room):
        if item.inherits("QQuickText") and item.property("text"):
            texts.append(_text(item, shown, scrolled, None if dimmed else picture))
        elif target := _spoken_target(item, shown):
            targets.append(target)
    return Survey(room, tuple(texts), tuple(targets))


def every_item(item: QQuickItem) -> Iterator[QQuickItem]:
    """An item and everything drawn inside it, whoever made it."""
    yield item
    for child in item.childItems():
        yield from every_item(child)


def usable(root: QQuickItem, name: str) -> QQuickItem | None:
    """The item with this object name that can be seen and used now, and lies under no sheet."""
    sheets = (child for child in root.childItems() if child.inherits("QQuickOverlay"))
    ground = next((sheet for sheet in sheets if sheet.isVisible()), root)
    for item in every_item(ground):
        if item.objectName() == name and item.isVisible() and item.isEnabled() and item.width() > 0:
            return item
    return None


def _visible(
    item: QQuickItem,
    shown: Rect,
    opacity: float = 1.0,
    scrolled: bool = False,
) -> Iterator[tuple[QQuickItem, Rect, bool, bool]]:
    """Items in front of the person: (item, the room it may show in, dimmed, scrolled).

    What lies under an open sheet or signal is disabled by it, and is not in front.
    """
    if not item.isVisible() or not item.isEnabled():
        return
    opacity *= item.opacity()
    if opacity < _UNSEEN_OPACITY:
        return
    place = _rect(item)
    if item.clip():
        shown = _common(shown, place)
        scrolled = scrolled or item.inherits("QQuickFlickable")
    if place.width > 0 and place.height > 0 and _common(shown, place).height <= 0 and scrolled:
        return
    yield item, shown, opacity < _DIMMED_OPACITY, scrolled
    for child in item.childItems():
        yield from _visible(child, shown, opacity, scrolled)


def _common(one: Rect, other: Rect) -> Rect:
    x, y = max(one.x, other.x), max(one.y, other.y)
    return Rect(x, y, min(one.right, other.right) - x, min(one.bottom, other.bottom) - y)


def _rect(item: QQuickItem) -> Rect:
    place = item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))
    return Rect(place.x(), place.y(), place.width(), place.height())


def _text(item: QQuickItem, shown: Rect, scrolled: bool, picture: QImage | None) -> TextSeen:
    room = _rect(item)
    letters = item.mapRectToScene(_painted(item))
    rect = Rect(letters.x(), letters.y(), letters.width(), letters.height())
    seen = _common(rect, shown) if scrolled else rect
    # Half a line at the edge of a scrolling page has no whole ground to be judged on.
    judged = picture if rect.inside(shown, -_GROUND_MARGIN) else None
    return TextSeen(
        text=str(item.property("text")),
        rect=seen,
        size_px=item.property("font").pixelSize(),
        fits=rect.inside(room) and not item.property("truncated"),
        reading=item.property("role") in _READING_ROLES,
        contrast=None if judged is None else _contrast(item, seen, judged),
    )


def _painted(item: QQuickItem) -> QRectF:
    """Where the letters are, in the item's own units."""
    width, height = float(item.property("contentWidth")), float(item.property("contentHeight"))
    left = float(item.property("leftPadding"))
    top = float(item.property("topPadding"))
    free_x = item.width() - left - float(item.property("rightPadding")) - width
    free_y = item.height() - top - float(item.property("bottomPadding")) - height
    # Qt::AlignRight 2, AlignHCenter 4; AlignBottom 64, AlignVCenter 128.
    x = {2: free_x, 4: free_x / 2}.get(_number(item, "effectiveHorizontalAlignment"), 0.0)
    y = {64: free_y, 128: free_y / 2}.get(_number(item, "verticalAlignment"), 0.0)
    return QRectF(left + x, top + y, width, height)


def _number(item: QQuickItem, enumeration: str) -> int:
    """The value of a property whose type only QML knows."""
    context = qmlContext(item)
    if context is None or not context.isValid():
        return 0
    value, _ = QQmlExpression(context, item, f"Number({enumeration})").evaluate()
    return int(value)


def _contrast(item: QQuickItem, rect: Rect, picture: QImage) -> float | None:
    """Ink against the ground in a frame around the letters, where no letter is."""
    ink = QColor(item.property("color"))
    scale = picture.devicePixelRatio()
    left, top = round(rect.x * scale) - 2, round(rect.y * scale) - 1
    right, bottom = round(rect.right * scale) + 2, round(rect.bottom * scale) + 1
    frame = [(x, y) for x in range(left, right, 3) for y in (top, bottom)]
    frame += [(x, y) for y in range(top, bottom, 3) for x in (left, right)]
    found = sorted(
        contrast(_light(ink), _light(picture.pixelColor(x, y)))
        for x, y in frame
        if 0 <= x < picture.width() and 0 <= y < picture.height()
    )
    return found[int(len(found) * _GROUND_SHARE)] if found else None


def _light(colour: QColor) -> float:
    return luminance(colour.redF(), colour.greenF(), colour.blueF())


def _spoken_target(item: QQuickItem, shown: Rect) -> TargetSeen | None:
    """The item as assistive technology finds it; None for what cannot be touched."""
    interface: QAccessibleInterface | None = QAccessible.queryAccessibleInterface(item)
    if interface is None or interface.role() not in _ROLES:
        return None
    name, role = interface.text(QAccessible.Text.Name), _ROLES[interface.role()]
    rect = _rect(item)
    return TargetSeen(name, role, rect, item.objectName(), rect.inside(shown))
