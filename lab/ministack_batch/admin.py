"""What a test may set while MiniStack runs, by POST /_ministack/config:

- `lab.clock`: the UTC time that the rules of EventBridge and the schedules of Scheduler see (`2030-01-01T13:59:50Z`), running on from there; null ends it.
- `lab.auth`: whether signatures and IAM are checked, as with AUTH=true from the start.
"""
import json
import threading
import time
from datetime import datetime
from types import SimpleNamespace

from ministack import app
from ministack.services import eventbridge, scheduler

_ticking = threading.local()
_shift = 0.0


def _set_clock(told):
    global _shift
    _shift = datetime.fromisoformat(told).timestamp() - time.time() if told else 0.0


def _set_auth(on):
    app.AUTH = bool(on)


SETTINGS = {"lab.clock": _set_clock, "lab.auth": _set_auth}


def take_settings():
    handle = app._handle_admin_config_request

    async def handle_admin_config_request(path, method, body):
        if path == "/_ministack/config" and method == "POST":
            told = json.loads(body or b"{}")
            own = {key: told.pop(key) for key in SETTINGS if key in told}
            for key, value in own.items():
                SETTINGS[key](value)
            body = json.dumps(told).encode()
        return await handle(path, method, body)
    app._handle_admin_config_request = handle_admin_config_request


def show_schedules_the_clock():
    """MiniStack's ticker evaluates every rule as ever; only what it takes for the present is shifted, and only for it."""
    now, tick = eventbridge._now_ts, eventbridge._tick_scheduled_rules

    def tick_scheduled_rules():
        _ticking.on = True
        try:
            tick()
        finally:
            _ticking.on = False
    eventbridge._now_ts = lambda: now() + (_shift if getattr(_ticking, "on", False) else 0)
    eventbridge._tick_scheduled_rules = tick_scheduled_rules
    show_scheduler_the_clock()


def show_scheduler_the_clock():
    """Its ticker asks the module `time`, which it uses for nothing else but to wait."""
    tick = scheduler._tick_schedules

    def tick_schedules():
        scheduler.time = SimpleNamespace(time=lambda: time.time() + _shift, sleep=time.sleep)
        try:
            tick()
        finally:
            scheduler.time = time
    scheduler._tick_schedules = tick_schedules


def plug_in():
    take_settings()
    show_schedules_the_clock()
