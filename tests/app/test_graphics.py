"""How Qt draws on this machine."""

from companion.app.graphics import CHOICE_VARIABLE, choose_graphics


def test_the_breath_is_always_drawn_beside_the_window_and_in_time() -> None:
    for choice in ("software", "gpu"):
        environment = {CHOICE_VARIABLE: choice}
        assert choose_graphics(environment) == choice
        assert environment["QSG_RENDER_LOOP"] == "threaded"
        assert environment["QSG_USE_SIMPLE_ANIMATION_DRIVER"] == "1"
        assert (environment.get("QT_QUICK_BACKEND") == "software") is (choice == "software")


def test_what_the_device_keeps_is_used_and_a_variable_is_stronger() -> None:
    assert choose_graphics({}, "software") == "software"
    assert choose_graphics({CHOICE_VARIABLE: "gpu"}, "software") == "gpu"
