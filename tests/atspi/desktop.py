# SPDX-FileCopyrightText: 2026 The Florilegium authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A desktop of its own for one test: a display, a window manager, a bus, and what screen readers listen to."""

import ctypes
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

SKIPPED = 77  # what CTest takes for "skipped"
LAUNCHERS = ("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher")


def skip(why):
    print(f"Skipped: {why}")
    sys.exit(SKIPPED)


def require_tools():
    """Ends the test with a sentence where something that it needs is missing; returns the bus launcher."""
    for tool, package in (("Xvfb", "xvfb"), ("openbox", "openbox"), ("xdotool", "xdotool"),
                          ("dbus-daemon", "dbus")):
        if shutil.which(tool) is None:
            skip(f"{tool} is missing; it is in the package {package}.")
    launcher = next((path for path in LAUNCHERS if os.access(path, os.X_OK)), None)
    if launcher is None:
        skip("at-spi-bus-launcher is missing; it is in the package at-spi2-core.")
    return launcher


def wait_until(condition, what, seconds=15, pump=lambda: None):
    """The first true value of `condition`, or an error that says what was waited for."""
    end = time.monotonic() + seconds
    while True:
        pump()
        value = condition()
        if value:
            return value
        if time.monotonic() > end:
            raise AssertionError(f"waited {seconds} s in vain for {what}")
        time.sleep(0.01)


class Desktop:
    def __init__(self):
        self.launcher = require_tools()
        self.home = tempfile.TemporaryDirectory(prefix="florilegium-atspi-")
        self.children = []
        # Whatever a child leaves behind becomes a child of this process, and is found when all is ended.
        ctypes.CDLL(None).prctl(36, 1, 0, 0, 0)
        self.environment = {key: value for key, value in os.environ.items()
                            if not key.startswith(("QT_", "XDG_", "DBUS_", "AT_SPI", "LC_", "LANGUAGE"))}
        home = Path(self.home.name)
        for name, folder in (("HOME", "."), ("XDG_CONFIG_HOME", "config"), ("XDG_DATA_HOME", "data"),
                             ("XDG_CACHE_HOME", "cache"), ("XDG_STATE_HOME", "state"),
                             ("XDG_RUNTIME_DIR", "run")):
            (home / folder).mkdir(mode=0o700, exist_ok=True)
            self.environment[name] = str(home / folder)
        self.environment |= {"LANG": "C.UTF-8", "QT_QPA_PLATFORM": "xcb", "NO_AT_BRIDGE": "0",
                             "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"}

    def __enter__(self):
        try:
            self.environment["DISPLAY"] = ":" + self._said("-displayfd", [
                "Xvfb", "-screen", "0", "1440x930x24", "-nolisten", "tcp", "-noreset"])
            self.environment["DBUS_SESSION_BUS_ADDRESS"] = self._said("--print-address=", [
                "dbus-daemon", "--session", "--nofork", "--nopidfile"])
            self._start_window_manager()
            self.start([self.launcher, "--launch-immediately"])
            os.environ.clear()
            os.environ.update(self.environment)
            return self
        except BaseException:
            self.__exit__(None, None, None)
            raise

    def __exit__(self, *_):
        for process in reversed(self.children):
            process.terminate()
        for process in self.children:
            try:
                process.wait(5)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()
        for number in self.left_behind():
            os.kill(number, signal.SIGKILL)
            os.waitpid(number, 0)
        self.home.cleanup()

    def _start_window_manager(self):
        """On a loaded machine it may find the display not ready yet, and end."""
        manager = None

        def ready():
            nonlocal manager
            if manager is None or manager.poll() is not None:
                manager = self.start(["openbox"])
            return self.xdotool("get_num_desktops")
        wait_until(ready, "the window manager")

    def _said(self, option, command):
        """Starts a program that writes a line to a file descriptor, and returns the line."""
        reading, writing = os.pipe()
        option = [option + str(writing)] if option.endswith("=") else [option, str(writing)]
        self.start(command + option, pass_fds=[writing])
        os.close(writing)
        with os.fdopen(reading) as lines:
            line = lines.readline().strip()
        if not line:
            raise AssertionError(f"{command[0]} did not start")
        return line

    def start(self, command, **options):
        quiet = None if os.environ.get("FLORILEGIUM_TEST_VERBOSE") else subprocess.DEVNULL
        process = subprocess.Popen(command, env=self.environment, stdout=quiet, stderr=quiet, **options)
        self.children.append(process)
        return process

    def xdotool(self, *arguments):
        """What xdotool prints; nothing where it fails, as it does while windows come and go."""
        run = subprocess.run(["xdotool", *map(str, arguments)], env=self.environment, capture_output=True,
                             text=True, timeout=20)
        return run.stdout if run.returncode == 0 else ""

    @staticmethod
    def left_behind():
        """Processes that are children of this one still."""
        mine = []
        for folder in Path("/proc").glob("[0-9]*"):
            try:
                fields = (folder / "stat").read_text().rsplit(")", 1)[1].split()
            except (FileNotFoundError, ProcessLookupError):
                continue
            if int(fields[1]) == os.getpid():
                mine.append(int(folder.name))
        return mine
