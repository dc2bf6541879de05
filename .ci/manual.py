#!/usr/bin/env python3
"""Runs every command line of README.md and of the manual, and holds the output that they show against what comes out.

    .ci/manual.py --tool .build/release/nianlun            exits 1 if a command fails or prints something else
    .ci/manual.py --tool .build/release/nianlun --write    writes the shown output anew, to be read before it is committed

A block of `sh` is run as it stands, in a folder with the reports that the texts speak of. A block of `text` behind it is
what it prints, from the line that begins with A to before the one that begins with B where `<!-- shown: A … B -->` stands
above it. Commands in running text (`nianlun …`) are run as well; those that other steps of .ci/run run are only named.
"""
import argparse, csv, io, os, re, shutil, subprocess, sys, tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
MANUAL = ROOT / "Sources/NianlunCommandLine/Documentation.docc"
# Written by tests, which hold what they show.
GENERATED = {"Rules.md", "Statuses.md", "TrickyCases.md"}
# Command lines that other steps run.
ELSEWHERE = re.compile(r"^(swift |python3 |\.ci/)")
# A place for words of the reader's own, with which no command line can be run.
PLACEHOLDER = re.compile(r"[A-Z]{4,}|…|命令|文件夹|文件\b")


class Block:
    """A piece of a page: code in a block, or a command within running text."""

    def __init__(self, kind, line, text, command=None, shown=None):
        self.kind, self.line, self.text, self.command, self.shown = kind, line, text, command, shown


def blocks(path):
    """The pieces of a page in their order."""
    lines, place, command, shown = path.read_text("utf-8").split("\n"), 0, None, None
    while place < len(lines):
        line = lines[place]
        fence = re.match(r"^```(\w*)$", line)
        if fence:
            end = next(n for n in range(place + 1, len(lines)) if lines[n] == "```")
            text = "\n".join(lines[place + 1:end])
            yield Block(fence.group(1), place + 1, text, command, shown)
            command, shown = (text if fence.group(1) == "sh" else None), None
            place = end + 1
            continue
        comment = re.match(r"^<!-- shown: (.*?) ?… ?(.*?) -->$", line)
        if comment: shown = comment.groups()
        elif line.strip(): command = None
        for inline in re.findall(r"`(nianlun [^`]+)`", line): yield Block("inline", place + 1, inline)
        place += 1


def stretch(printed, shown):
    """What a page shows of an output, `…` where something is left out."""
    lines = [line.rstrip() for line in printed.strip("\n").split("\n")]
    start = next((n for n, line in enumerate(lines) if line.startswith(shown[0])), None) if shown and shown[0] else 0
    if start is None: return None
    end = len(lines)
    if shown and shown[1]:
        end = next((n for n in range(start + 1, len(lines)) if lines[n].startswith(shown[1])), None)
        if end is None: return None
    kept = "\n".join(lines[start:end]).strip("\n")
    return ("…\n" if start else "") + kept + ("\n…" if end < len(lines) else "")


class Room:
    """A folder as a reader may have it, made anew for each command, so that none sees what another left."""

    def __init__(self, tool, base):
        self.base, self.count, self.known = base, 0, {}
        self.first = first = base / "first"
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
        # What opens a page for the reader would wait for somebody.
        opener = base / "bin/xdg-open"
        opener.write_text('#!/bin/sh\ntest -e "$1"\n')
        opener.chmod(0o755)
        rows = list(csv.reader(io.StringIO(self.run("nianlun weaknesses 青溪镇 --format csv --no-bom", first)[0])))
        rows[1][-1] = "label 执法队伍稳定性"
        ledger = io.StringIO()
        csv.writer(ledger).writerows(rows)
        for name in ("ledger.csv", "台账.csv"): (first / name).write_text(ledger.getvalue(), "utf-8")
        (first / "words.txt").write_text("# 本县的说法\nunit area : 垧\nO tea welfare : 茶园 茶叶产业\n", "utf-8")

    def printed(self, script):
        """What a command line prints on both streams, and how it ends."""
        if script not in self.known:
            self.count += 1
            folder = self.base / str(self.count)
            shutil.copytree(self.first, folder)
            self.known[script] = self.run(script, folder)
            shutil.rmtree(folder)
        return self.known[script]

    def run(self, script, folder):
        home = self.base / "home"
        home.mkdir(exist_ok=True)
        environment = {"PATH": f"{self.base}/bin:" + os.environ["PATH"], "HOME": str(home), "LANG": "en_US.UTF-8"}
        done = subprocess.run(
            ["bash", "-euo", "pipefail", "-c", script], cwd=folder, env=environment, stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, timeout=600)
        return done.stdout, done.returncode


def dangling():
    """Links of README and manual that lead to nothing, and pages of the manual that none leads to."""
    named, wrong = set(), []
    for path in [ROOT / "README.md"] + sorted(MANUAL.glob("*.md")):
        for text in re.findall(r"<doc:([^>]+)>", path.read_text("utf-8")):
            named.add(text)
            if not (MANUAL / f"{text}.md").exists(): wrong.append(f"{path.name}: there is no page {text}")
        for target in re.findall(r"\]\(([^):#]+)\)", path.read_text("utf-8")):
            places = [path.parent / target, path.parent / "Resources" / target]
            if not any(place.exists() for place in places): wrong.append(f"{path.name}: {target} is not there")
    for page in MANUAL.glob("*.md"):
        if page.stem not in named | {"NianlunCommandLine"}: wrong.append(f"{page.name}: no page leads to it")
    return wrong


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--tool", required=True)
    parser.add_argument("--write", action="store_true")
    arguments = parser.parse_args()
    wrong, outputs, elsewhere = dangling(), 0, set()
    with tempfile.TemporaryDirectory() as scratch:
        room = Room(Path(arguments.tool).resolve(), Path(scratch).resolve())
        for path in [ROOT / "README.md"] + sorted(MANUAL.glob("*.md")):
            if path.name in GENERATED: continue
            written = path.read_text("utf-8").split("\n")
            # From the end on, so that the places of earlier blocks stay.
            for block in reversed(list(blocks(path))):
                where = f"{path.name}:{block.line}"
                if block.kind in ("sh", "inline"):
                    if block.kind == "inline" and PLACEHOLDER.search(block.text): continue
                    if all(ELSEWHERE.match(line) for line in block.text.split("\n")):
                        elsewhere.update(block.text.split("\n"))
                    elif "| parallel " in block.text and not shutil.which("parallel"):
                        elsewhere.add("(where GNU parallel is) " + block.text)
                    else:
                        output, code = room.printed(block.text)
                        if code != 0 and not (code == 1 and "nianlun check" in block.text):
                            wrong.append(f"{where}: `{block.text}` ends with {code}: {output[-300:]}")
                elif block.kind == "text" and block.command:
                    outputs += 1
                    text = stretch(room.printed(block.command)[0], block.shown)
                    if text is None: wrong.append(f"{where}: `{block.command}` has no such lines: {block.shown}")
                    elif text != block.text and arguments.write:
                        written[block.line:written.index("```", block.line)] = text.split("\n")
                    elif text != block.text: wrong.append(f"{where}: `{block.command}` prints something else; see --write")
            if arguments.write: path.write_text("\n".join(written), "utf-8")
        for line in sorted(wrong): print("wrong:", line)
        for line in sorted(elsewhere): print("run by other steps:", line)
        print(f"{room.count} command lines of README and manual run, {outputs} outputs shown, {len(wrong)} wrong")
    sys.exit(1 if wrong else 0)


main()
