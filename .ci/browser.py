"""A headless Chromium driven through its remote protocol; needs nothing but Python and the browser."""

import json
import os
import select
import shutil
import subprocess
import tempfile
import time


def program():
    """The browser's path, None where none is installed."""
    for name in ("chromium", "chromium-browser", "google-chrome"):
        if path := shutil.which(name):
            return path
    return None


class Browser:
    """One browser with one page; commands go through a pipe, so that no port is opened."""

    def __init__(self, width=1440, height=900):
        self.profile = tempfile.mkdtemp()
        self.number = 0
        self.session = None
        self.events = []
        ours, theirs = os.pipe(), os.pipe()
        command = [
            program(), "--headless=new", "--disable-gpu", "--no-first-run", "--remote-debugging-pipe",
            f"--user-data-dir={self.profile}", "--disable-background-networking", "--disable-sync",
            "--disable-component-update", "--disable-default-apps", "--hide-scrollbars",
            "--disable-features=OptimizationHints,MediaRouter,Translate", f"--window-size={width},{height}",
        ]
        if os.getuid() == 0:
            command.append("--no-sandbox")

        def connect():
            os.dup2(ours[0], 13)
            os.dup2(theirs[1], 14)
            os.dup2(13, 3)
            os.dup2(14, 4)

        self.process = subprocess.Popen(
            command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, close_fds=False, preexec_fn=connect)
        os.close(ours[0])
        os.close(theirs[1])
        self.out, self.back, self.rest = ours[1], theirs[0], b""
        page = self.send("Target.createTarget", url="about:blank")["targetId"]
        self.session = self.send("Target.attachToTarget", targetId=page, flatten=True)["sessionId"]
        for domain in ("Page", "Runtime", "Log"):
            self.send(f"{domain}.enable")
        self.size(width, height)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.kill()
        self.process.wait()
        shutil.rmtree(self.profile, ignore_errors=True)

    def receive(self, patience):
        """The next message, None where none comes in time."""
        limit = time.monotonic() + patience
        while b"\0" not in self.rest:
            left = limit - time.monotonic()
            if left <= 0 or not select.select([self.back], [], [], left)[0]:
                return None
            part = os.read(self.back, 1 << 20)
            if not part:
                raise RuntimeError("the browser has ended")
            self.rest += part
        message, self.rest = self.rest.split(b"\0", 1)
        return json.loads(message)

    def send(self, method, **parameters):
        self.number += 1
        call = {"id": self.number, "method": method, "params": parameters}
        if self.session:
            call["sessionId"] = self.session
        data = json.dumps(call).encode() + b"\0"
        while data:
            data = data[os.write(self.out, data):]
        while True:
            message = self.receive(60)
            if message is None:
                raise RuntimeError(f"no answer to {method}")
            if message.get("id") == self.number:
                if "error" in message:
                    raise RuntimeError(f"{method}: {message['error']['message']}")
                return message["result"]
            self.events.append(message)

    def size(self, width, height, phone=False):
        self.send("Emulation.setDeviceMetricsOverride", width=width, height=height, deviceScaleFactor=1, mobile=phone)

    def dark(self, dark):
        self.send(
            "Emulation.setEmulatedMedia",
            features=[{"name": "prefers-color-scheme", "value": "dark" if dark else "light"}])

    def scripts(self, allowed):
        self.send("Emulation.setScriptExecutionDisabled", value=not allowed)

    def open(self, address):
        self.events.clear()
        self.send("Page.navigate", url="about:blank")
        self.send("Page.navigate", url=address)
        limit = time.monotonic() + 30
        while time.monotonic() < limit:
            if self.run("document.readyState") == "complete" and self.run("location.href") != "about:blank":
                break
            time.sleep(0.02)
        self.settle()

    def run(self, expression):
        """What an expression gives; a promise is waited for."""
        answer = self.send(
            "Runtime.evaluate", expression=expression, awaitPromise=True, returnByValue=True, userGesture=True)
        if "exceptionDetails" in answer:
            details = answer["exceptionDetails"]
            raise RuntimeError(details.get("exception", {}).get("description", details["text"]))
        return answer["result"].get("value")

    def settle(self, seconds=0.25):
        """Waits until what was set going by a key or a click is done."""
        time.sleep(seconds)

    def key(self, key):
        code = {"Enter": 13, "Escape": 27, "Tab": 9}.get(key)
        extra = {"windowsVirtualKeyCode": code} if code else {"text": key}
        self.send("Input.dispatchKeyEvent", type="keyDown", key=key, **extra)
        self.send("Input.dispatchKeyEvent", type="keyUp", key=key)
        self.settle()

    def type(self, text):
        self.send("Input.insertText", text=text)
        self.settle(0.4)

    def click(self, selector):
        """Clicks with the pointer in the middle of an element, as a hand would."""
        box = self.run(
            f"(() => {{ const n = document.querySelector({json.dumps(selector)}); if (!n) return null;"
            "n.scrollIntoView({block: 'nearest', inline: 'nearest'}); const b = n.getBoundingClientRect();"
            "return [b.left + b.width / 2, b.top + b.height / 2, b.width]; })()")
        if not box or not box[2]:
            raise RuntimeError(f"nothing to click: {selector}")
        for kind in ("mousePressed", "mouseReleased"):
            self.send("Input.dispatchMouseEvent", type=kind, x=box[0], y=box[1], button="left", clickCount=1)
        self.settle()

    def complaints(self):
        """What the console holds against the page."""
        self.run("0")
        found = []
        for event in self.events:
            if event.get("method") == "Log.entryAdded":
                found.append(event["params"]["entry"]["text"])
            if event.get("method") == "Runtime.exceptionThrown":
                found.append(event["params"]["exceptionDetails"].get("exception", {}).get("description", "exception"))
        return found
