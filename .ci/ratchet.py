#!/usr/bin/env python3
"""Holds the accuracy of a build of nianlun against the committed floors.

    ratchet.py --tool PATH_TO_NIANLUN            compares; exits 1 if a figure fell below its floor
    ratchet.py --tool PATH_TO_NIANLUN --write    raises the floors: each figure minus 0.01, where that is more
    … --write --lower 'GROUP, FIGURE'            lowers that floor too, which wants a reason in the commit; may be repeated

Runs Tests/Benchmark/score.py over five groups of cases, dev with real, further, bank, heldout, and hard, and takes each group's figures over
all its cases. The floors stand in floors.json beside this file. A command of the tool that fails counts as a fall.
"""
import argparse
import json
import math
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
BENCHMARK = ROOT / "Tests" / "Benchmark"
FLOORS = Path(__file__).resolve().parent / "floors.json"
GROUPS = {"dev+real": ("dev", "real"), "further": ("further",), "bank": ("bank",), "heldout": ("heldout",),
          "hard": ("hard",)}
MARGIN = 0.01
# Above its floor by more than this, a figure has earned a higher one.
SLACK = 0.03


def figures(tool, folders):
    """The figures of a group and the commands that failed."""
    cases = sorted(p.parent for folder in folders for p in (BENCHMARK / folder).glob("*/gold.json"))
    if not cases:
        sys.exit(f"ratchet: no cases in {', '.join(folders)}")
    with tempfile.TemporaryDirectory() as scratch:
        result = Path(scratch) / "scores.json"
        command = [sys.executable, str(BENCHMARK / "score.py"), "--tool", tool, "--json", str(result)]
        for case in cases:
            command += ["--case", str(case)]
        done = subprocess.run(command, capture_output=True)
        if done.returncode:
            sys.stderr.buffer.write(done.stderr)
            sys.exit("ratchet: score.py did not run through")
        scores = json.loads(result.read_text("utf-8"))["ALL"]
    failed = [line for line in done.stdout.decode("utf-8").splitlines() if line.startswith("failed:")]
    relative = [line.replace(str(ROOT) + "/", "") for line in failed]
    return {name: value for name, value in scores.items() if value is not None}, relative


def floor(value):
    """A figure minus the margin, rounded down to three places."""
    return max(0.0, math.floor((value - MARGIN) * 1000 + 1e-6) / 1000)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--tool", required=True, help="the built program")
    parser.add_argument("--write", action="store_true", help="raise the floors")
    parser.add_argument("--lower", action="append", default=[], metavar="'GROUP, FIGURE'", help="lower this floor, too")
    arguments = parser.parse_args()
    tool = str(Path(arguments.tool).resolve())

    before = json.loads(FLOORS.read_text("utf-8")) if FLOORS.exists() else {}
    today, failures = {}, []
    for group, folders in GROUPS.items():
        today[group], failed = figures(tool, folders)
        failures += failed
    for line in failures:
        print(line)

    if arguments.write:
        if failures:
            sys.exit("ratchet: floors not written, commands failed")
        floors = {group: {name: floor(value) for name, value in now.items()} for group, now in today.items()}
        kept = 0
        for group, names in before.items():
            for name, old in names.items():
                new = floors.get(group, {}).get(name)
                if new is not None and new >= old:
                    continue
                if f"{group}, {name}" in arguments.lower:
                    print(f"lowered: {group}, {name}: {old:.3f} to {'none' if new is None else f'{new:.3f}'}")
                else:
                    floors.setdefault(group, {})[name] = old
                    kept += 1
        if kept:
            print(f"{kept} floors stay as they were, though today's figures would set them lower")
        FLOORS.write_text(json.dumps(floors, indent=2, ensure_ascii=False) + "\n", "utf-8")
        print(f"wrote {FLOORS.name}")
        return

    fallen, without, higher = [], [], 0
    for group in GROUPS:
        now, floors = today[group], before.get(group, {})
        mean = f"{now['MEAN']:.3f}" if "MEAN" in now else "-"
        print(f"{group}: mean {mean}, {len(floors)} floors")
        if not floors:
            fallen.append((group, "no floors yet: --write", None, None))
            continue
        for name, least in floors.items():
            value = now.get(name)
            if value is None or value < least:
                fallen.append((group, name, least, value))
            elif value - least > SLACK:
                higher += 1
        without += [f"{group}, {name}" for name in now if name not in floors]
    if without:
        print("without a floor: " + "; ".join(without))
    if higher:
        print(f"{higher} figures stand more than {SLACK} above their floors; --write raises these")
    if fallen:
        number = lambda value: "-" if value is None else f"{value:.3f}"
        print(f"\n{'group':<10}{'figure':<24}{'floor':>7}{'today':>8}")
        for group, name, least, value in fallen:
            print(f"{group:<10}{name:<24}{number(least):>7}{number(value):>8}")
    if fallen or failures:
        sys.exit(1)
    print("no figure fell below its floor")


if __name__ == "__main__":
    main()
