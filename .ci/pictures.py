#!/usr/bin/env python3
"""Takes the manual's pictures of a page and of a terminal anew: .ci/pictures.py --tool .build/release/nianlun

Needs Chromium, a Chinese font, and pngquant, which makes the pictures small enough for a repository.
"""
import argparse, html, re, shutil, subprocess, sys, tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PICTURES = ROOT / "Sources/NianlunCommandLine/Documentation.docc/Resources"
STYLES = {"1": "font-weight:bold", "2": "color:#8b949e", "31": "color:#ff7b72", "32": "color:#7ee787",
          "33": "color:#e3b341", "34": "color:#79c0ff", "35": "color:#d2a8ff", "36": "color:#76e3ea"}


def terminal(command, text):
    """A page that looks like a terminal with a text in it."""
    styles, out = [], ""
    for part in re.split(r"(\x1b\[[\d;]*m)", text):
        code = re.fullmatch(r"\x1b\[([\d;]*)m", part)
        if not code:
            style = ";".join(STYLES.get(s, "") for s in styles)
            out += f'<span style="{style}">{html.escape(part)}</span>'
            continue
        for number in code.group(1).split(";"):
            if number in ("", "0", "00"): styles = []
            else: styles.append(number.lstrip("0"))
    return (f'<!doctype html><meta charset="utf-8"><style>body{{margin:0;background:#0d1117;color:#e6edf3}}'
            f'pre{{font:15px/1.45 "DejaVu Sans Mono","WenQuanYi Zen Hei Mono",monospace;padding:14px;margin:0;'
            f'white-space:pre-wrap}}</style><pre><span style="color:#7ee787">$</span> {html.escape(command)}\n{out}</pre>')


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--tool", required=True)
    tool = Path(parser.parse_args().tool).resolve()
    browser = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
    if not browser or not shutil.which("pngquant"): sys.exit("needs Chromium and pngquant")
    PICTURES.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as scratch:
        scratch = Path(scratch)

        def nianlun(*arguments):
            done = subprocess.run([tool, *arguments], cwd=ROOT, capture_output=True, text=True, check=True,
                                  env={"COLUMNS": "96", "LANG": "zh_CN.UTF-8", "PATH": "/usr/bin:/bin"})
            return done.stdout

        def take(page, name, width, height):
            picture = scratch / "picture.png"
            subprocess.run([browser, "--headless=new", "--disable-gpu", "--no-first-run", "--no-sandbox", "--hide-scrollbars",
                            f"--user-data-dir={scratch}/profile", "--force-device-scale-factor=0.75",
                            f"--window-size={width},{height}", f"--screenshot={picture}", f"file://{page}"],
                           capture_output=True, timeout=120, check=True)
            subprocess.run(["pngquant", "--force", "--strip", "--output", PICTURES / name, "24", picture], check=True)

        nianlun("compare", "青溪镇", "2023", "2024", "--format", "html", "-o", str(scratch / "page.html"), "--quiet")
        take(scratch / "page.html", "page.png", 1360, 900)
        command = "nianlun compare 青溪镇 2023 2024"
        text = nianlun(*command.split()[1:], "--color", "always").split("\n")
        (scratch / "terminal.html").write_text(terminal(command, "\n".join(text[:26])), "utf-8")
        take(scratch / "terminal.html", "terminal.png", 840, 640)
    for picture in sorted(PICTURES.glob("*.png")): print(picture.name, picture.stat().st_size, "bytes")


main()
