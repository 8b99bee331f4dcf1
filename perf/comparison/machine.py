"""What the figures belong to."""

import os
import platform
from datetime import datetime, timezone


def processor():
    fields = {}
    with open("/proc/cpuinfo") as file:
        for line in file:
            key, _, value = line.partition(":")
            fields.setdefault(key.strip(), value.strip())
    return (f"{fields.get('model name', platform.machine())} "
            f"(family {fields.get('cpu family', '?')}, model {fields.get('model', '?')}), {os.cpu_count()} cores")


def describe(contestants, load):
    versions = [" ".join(contestant.ask("describe")) for contestant in contestants.values()]
    return {
        "processor": processor(),
        "system": f"{platform.system()} {platform.release().split('-')[0]}",
        "versions": [f"Python {platform.python_version()}", *versions],
        "date": datetime.now(timezone.utc).strftime("%Y-%m-%d %H:%M UTC"),
        "load": load,
    }
