"""Every pair of colours the interface puts together reads, in every theme (WCAG 2.2)."""

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QColor

READING, TEXT, PART = 7.0, 4.5, 3.0

AIR = ("airTop", "airMid", "airLow")
GROUNDS = ("bg", "bgAlt", "surface", "surfaceSoft", *AIR)
FAMILIES = ("primary", "accent", "calm", "sky", "sun")

PAIRS = [
    *((READING, "ink", ground) for ground in GROUNDS),
    *((READING, "ink", f"{family}Soft") for family in FAMILIES),
    *((TEXT, "inkSoft", ground) for ground in (*GROUNDS, "primarySoft")),
    *((TEXT, family, f"{family}Soft") for family in FAMILIES),
    *((TEXT, family, "surface") for family in FAMILIES),
    *((TEXT, "primary", ground) for ground in ("bg", "surfaceSoft")),
    (TEXT, "primaryInk", "primary"),
    (READING, "signalInk", "signal"),
    *((PART, "lineStrong", ground) for ground in ("bg", "surface", "surfaceSoft")),
    *((PART, "focus", ground) for ground in (*GROUNDS, "primarySoft")),
    *((PART, "primary", ground) for ground in (*GROUNDS, "primarySoft")),
]
PRESSED = [
    *((f, f"{f}Soft") for f in FAMILIES),
    ("primaryInk", "primary"),
    ("signalInk", "signal"),
    ("primary", "surface"),
    ("inkSoft", "surface"),
    ("ink", "primarySoft"),
]
TRAY_OPACITY = 0.55
THEMES = ("light", "dark", "contrast")


def luminance(colour: QColor) -> float:
    """Relative luminance as WCAG 2.2 defines it, 0 to 1."""

    def linear(channel: float) -> float:
        return channel / 12.92 if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4

    red, green, blue = (linear(c) for c in (colour.redF(), colour.greenF(), colour.blueF()))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: QColor, other: QColor) -> float:
    """From 1 (the same) to 21 (black on white)."""
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def laid_over(ground: QColor, wash: QColor, opacity: float) -> QColor:
    """What is seen of a ground through a translucent colour."""
    return QColor.fromRgbF(
        *(
            below + (above - below) * opacity
            for below, above in (
                (ground.redF(), wash.redF()),
                (ground.greenF(), wash.greenF()),
                (ground.blueF(), wash.blueF()),
            )
        )
    )


def colour(theme: QObject, name: str) -> QColor:
    found = theme.property(name)
    assert isinstance(found, QColor), f"the theme has no colour {name}"
    return found


def test_contrast_is_measured_as_the_standard_says() -> None:
    assert contrast(QColor("black"), QColor("white")) == pytest.approx(21)
    assert contrast(QColor("#777777"), QColor("white")) == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("name", THEMES)
def test_every_pair_of_ink_and_ground_reads(theme: QObject, name: str) -> None:
    theme.setProperty("name", name)
    weak = {
        f"{ink} on {ground}": round(seen, 2)
        for least, ink, ground in PAIRS
        if (seen := contrast(colour(theme, ink), colour(theme, ground))) < least
    }
    assert weak == {}


@pytest.mark.parametrize("name", THEMES)
@pytest.mark.parametrize("wash", ["hover", "press"])
def test_words_read_while_a_finger_is_on_them(theme: QObject, name: str, wash: str) -> None:
    theme.setProperty("name", name)
    press = colour(theme, wash)
    weak = {
        f"{ink} under {wash} on {ground}": round(seen, 2)
        for ink, ground in PRESSED
        if (
            seen := contrast(
                colour(theme, ink), laid_over(colour(theme, ground), press, press.alphaF())
            )
        )
        < TEXT
    }
    assert weak == {}


@pytest.mark.parametrize("name", THEMES)
@pytest.mark.parametrize("air", AIR)
def test_words_read_on_the_tray_over_the_air(theme: QObject, name: str, air: str) -> None:
    theme.setProperty("name", name)
    tray = laid_over(colour(theme, air), colour(theme, "surface"), TRAY_OPACITY)
    assert contrast(colour(theme, "inkSoft"), tray) >= TEXT


@pytest.mark.parametrize("name", THEMES)
def test_a_theme_has_colours_of_its_own(theme: QObject, name: str) -> None:
    theme.setProperty("name", "light")
    light = colour(theme, "bg").name(), colour(theme, "ink").name()
    theme.setProperty("name", name)
    here = colour(theme, "bg").name(), colour(theme, "ink").name()
    assert (here == light) == (name == "light")
