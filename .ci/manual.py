#!/usr/bin/env python3
"""Runs every command line of README.md and of the manual, and holds the output that they show against what comes out.

A block of `sh` is run as it stands, in a folder with the reports that the texts speak of. A block of `text` right behind
it, or behind a comment `output of: COMMAND`, is what it prints: each line in its order, `…` for lines left out. Commands
in running text (`nianlun …`) are run as well. What other steps of .ci/run run is named here and not run again.

    .ci/manual.py --tool .build/release/nianlun
"""
import argparse, os, re, shutil, subprocess, sys, tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
MANUAL = ROOT / "Sources/NianlunCommandLine/Documentation.docc"
# Written by tests, which hold what they show.
GENERATED = {"Rules.md", "Statuses.md", "TrickyCases.md"}
# Command lines that other steps run.
ELSEWHERE = re.compile(r"^(swift |python3 \.ci/|\.ci/)")
# A place for words of the reader's own, which no command line can be run with.
PLACEHOLDER = re.compile(r"[A-Z]{4,}|…|命令|文件夹|文件\b|FILE")


def blocks(path):
    """Yields (kind, line number, text, command): code in blocks, and commands within running text."""
    lines, place, command = path.read_text("utf-8").split("\n"), 0, None
    while place < len(lines):
        line = lines[place]
        fence = re.match(r"^```(\w*)$", line)
        if fence:
            end = next(n for n in range(place + 1, len(lines)) if lines[n] == "```")
            text = "\n".join(lines[place + 1:end])
            yield fence.group(1) or "text", place + 1, text, command
            command = text if fence.group(1) == "sh" else None
            place = end + 1
            continue
        comment = re.match(r"^<!-- output of: (.*) -->$", line)
        if comment: command = comment.group(1)
        elif line.strip(): command = command if line.startswith("<!--") else None
        for inline in re.findall(r"`(nianlun [^`]+)`", line): yield "inline", place + 1, inline, None
        place += 1


class Room:
    """A folder as a reader may have it, made anew for each command, so that none sees what another left."""

    def __init__(self, tool, base):
        self.tool, self.base, self.count = tool, base, 0
        first = base / "first"
        shutil.copytree(ROOT / "seeds", first / "seeds")
        shutil.copytree(ROOT / "snapshots", first / "snapshots")
        fictional = next((ROOT / "seeds").glob("青溪镇*"))
        shutil.copytree(fictional, first / "reports" / fictional.name)
        for year in (2023, 2024): shutil.copy(fictional / f"{year}.txt", first)
        shutil.copytree(MANUAL / "Examples", first / "examples")
        for number, file in enumerate(sorted((ROOT / "Tests/Golden").glob("白石乡*/*.txt"))):
            shutil.copy(file, first / f"download({number}).txt")
        (base / "bin").mkdir()
        (base / "bin/nianlun").symlink_to(tool)
        # What opens a page for the reader, and the pager, would wait for somebody.
        opener = base / "bin/xdg-open"
        opener.write_text("#!/bin/sh\ntest -e \"$1\"\n")
        opener.chmod(0o755)
        self.first = first
        ledger = self.run("nianlun weaknesses 青溪镇 --format csv", first)[0].split("\n")
        self.write(first / "ledger.csv", self.corrected(ledger))
        self.write(first / "台账.csv", self.corrected(ledger))
        self.write(first / "words.txt", "# 本县的说法\nunit area : 垧\nO tea welfare : 茶园 茶叶产业\n")

    @staticmethod
    def corrected(ledger):
        """The ledger with one correction in the last column of its first row."""
        import csv, io
        rows = list(csv.reader(io.StringIO("\n".join(ledger))))
        rows[1][-1] = "label 执法队伍"
        out = io.StringIO()
        csv.writer(out).writerows(rows)
        return out.getvalue()

    @staticmethod
    def write(path, text): path.write_text(text, "utf-8")

    def run(self, script, folder=None):
        if folder is None:
            self.count += 1
            folder = self.base / str(self.count)
            shutil.copytree(self.first, folder)
        home = self.base / "home"
        home.mkdir(exist_ok=True)
        environment = {
            "PATH": f"{self.base}/bin:" + os.environ["PATH"], "HOME": str(home), "LC_ALL": "C.UTF-8", "LANG": "en_US.UTF-8"}
        environment.pop("LC_ALL")
        done = subprocess.run(
            ["bash", "-euo", "pipefail", "-c", script], cwd=folder, env=environment, stdin=subprocess.DEVNULL,
            capture_output=True, text=True, timeout=300)
        if folder != self.first: shutil.rmtree(folder)
        return done.stdout + done.stderr, done.returncode


def missing(shown, printed):
    """The first line that is shown and not printed where it should be; None where all are."""
    at, gap = 0, True
    printed = [line.rstrip() for line in printed.split("\n")]
    for line in (line.rstrip() for line in shown.split("\n")):
        if line in ("…", ""):
            gap = True
            continue
        while at < len(printed) and (not printed[at] or gap and printed[at] != line): at += 1
        if at == len(printed) or printed[at] != line: return line
        at, gap = at + 1, False
    return None


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--tool", required=True)
    tool = Path(parser.parse_args().tool).resolve()
    wrong, run, shown, elsewhere, known = [], 0, 0, set(), {}
    with tempfile.TemporaryDirectory() as scratch:
        room = Room(tool, Path(scratch).resolve())

        def printed(script):
            nonlocal run
            if script not in known:
                known[script] = room.run(script)
                run += 1
            return known[script]

        for path in [ROOT / "README.md"] + sorted(MANUAL.glob("*.md")):
            if path.name in GENERATED: continue
            for kind, line, text, command in blocks(path):
                where = f"{path.name}:{line}"
                if kind == "inline" and PLACEHOLDER.search(text): continue
                if kind in ("sh", "inline"):
                    if all(ELSEWHERE.match(part) for part in text.split("\n") if part):
                        elsewhere.update(text.split("\n"))
                        continue
                    if "parallel" in text and not shutil.which("parallel"):
                        elsewhere.add("(no GNU parallel here) " + text)
                        continue
                    output, code = printed(text)
                    if code != 0 and not (code == 1 and "nianlun check" in text):
                        wrong.append(f"{where}: `{text}` ends with {code}: {output[-300:]}")
                elif kind == "text" and command:
                    shown += 1
                    line = missing(text, printed(command)[0])
                    if line is not None: wrong.append(f"{where}: `{command}` does not print: {line}")
    for line in wrong: print("wrong:", line)
    for line in sorted(elsewhere): print("run elsewhere:", line)
    print(f"{run} command lines of README and manual run, {shown} outputs are as shown, {len(wrong)} wrong")
    sys.exit(1 if wrong else 0)


main()
