"""Where the sound server lets us come out: it moves a stream from headphones to loudspeakers by
itself, which SDL does not see. PulseAudio, and PipeWire in its manner.
"""

from __future__ import annotations

import os
import sys
import threading
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from typing import Any, Final

RETRY_S: Final = 10.0
"""A sound server that is not there, or ends, is looked for again after so long."""

_DRIVERS: Final = ("", "pulseaudio", "pipewire")
_EAR: Final = ("headphone", "headset", "handset", "hands-free", "earpiece")


@dataclass(frozen=True, slots=True)
class Outlet:
    """A device of the sound server, and the plug of it that sounds, where it has several.

    ``private``: only who wears it hears it.
    """

    sink: str
    port: str = ""
    private: bool = False


def watch_outlets(tell: Callable[[Outlet], None]) -> None:
    """Tell, from a thread of its own, where this process comes out: now, and whenever that
    changes. Where there is no sound server nothing is ever told.
    """
    if sys.platform == "linux" and os.environ.get("SDL_AUDIODRIVER", "") in _DRIVERS:
        threading.Thread(target=_watch, args=(tell,), name="outlets", daemon=True).start()


def _watch(tell: Callable[[Outlet], None]) -> None:
    try:
        import pulsectl
    except (ImportError, OSError):  # no library of the sound server
        return
    pause = threading.Event()
    while True:
        with suppress(pulsectl.PulseError, pulsectl.PulseDisconnected):
            _follow(pulsectl, tell)
        pause.wait(RETRY_S)


def _follow(pulsectl: Any, tell: Callable[[Outlet], None]) -> None:
    changed = threading.Event()

    def stop(_: object) -> None:
        changed.set()
        # Nothing can be asked inside of an event.
        raise pulsectl.PulseLoopStop

    with pulsectl.Pulse("companion-outlets", connect=False) as server:
        server.connect(autospawn=False)
        server.event_mask_set("sink", "sink_input", "server")
        server.event_callback_set(stop)
        told = None
        while True:
            changed.clear()
            outlet = _outlet(server)
            if outlet and outlet != told:
                told = outlet
                tell(outlet)
            # An event may come while the questions are asked, and ends no listening then.
            if not changed.is_set():
                server.event_listen()


def _outlet(server: Any) -> Outlet | None:
    """Where our own stream goes; without one, where it would go."""
    ours = str(os.getpid())
    sinks = server.sink_list()
    streams = [
        one
        for one in server.sink_input_list()
        if one.proplist.get("application.process.id") == ours
    ]
    if streams:
        found = [one for one in sinks if one.index == streams[0].sink]
    else:
        usual = server.server_info().default_sink_name
        found = [one for one in sinks if one.name == usual]
    if not found:
        return None
    sink, port = found[0], found[0].port_active
    return Outlet(sink.name, port.name if port else "", _worn(sink, port))


def _worn(sink: Any, port: Any) -> bool:
    words = [sink.proplist.get("device.form_factor", "")]
    words += [port.name, port.description] if port else []
    return any(kind in word.lower() for word in words for kind in _EAR)
