"""Works with the pages of a site as a reader would: filters, steps, goes back, searches, sorts.

usage: pages.py FOLDER, the folder of a site of `seeds` in Chinese.
"""

import json
import sys
import urllib.parse
from pathlib import Path

from browser import Browser

site = Path(sys.argv[1]).resolve()
township = next(folder for folder in site.iterdir() if folder.name.startswith("青溪镇"))
wrong = []


def address(path, fragment=""):
    return "file://" + urllib.parse.quote(str(path)) + ("#" + fragment if fragment else "")


def expect(right, what):
    if not right:
        wrong.append(what)


def count(browser, selector):
    return browser.run(
        f"[...document.querySelectorAll({json.dumps(selector)})].filter(n => n.offsetParent !== null).length")


def text(browser, selector):
    return browser.run(f"document.querySelector({json.dumps(selector)}).textContent")


def comparison(browser):
    page = address(township / "2023-2024.html")
    browser.open(page)
    rows = "table.whole tr[data-n]"
    total = count(browser, rows)
    expect(total > 50 and text(browser, "#pos") == f"– / {total}", "all changes are counted")

    browser.click(".kb[data-kind=added]")
    added = count(browser, rows)
    expect(0 < added < total and count(browser, "tr.removed") == 0, "a filter leaves its kind alone")
    expect(text(browser, "#pos").endswith(f"/ {added}"), "the steps count what is shown")
    expect(browser.run("location.hash") == "#k=added", "the address holds the filter")
    browser.click(".kb[data-topic=promise]")
    expect(0 < count(browser, rows) < added, "two filters leave less than one")
    browser.click("#clear")
    expect(count(browser, rows) == total, "clearing brings all back")

    browser.run("document.querySelector('table.whole').scrollIntoView()")
    browser.click("#next")
    browser.click("#next")
    expect(text(browser, "#pos").startswith("2 /"), "the second step is the second change")
    browser.key("n")
    browser.key("p")
    expect(text(browser, "#pos").startswith("2 /"), "the keys step on and back")
    here = browser.run("document.querySelector('tr.here').id")
    expect(browser.run("location.hash") == "#" + here, "the address is that of the change")
    seen = browser.run("document.querySelector('tr.here').getBoundingClientRect().top")
    expect(0 < seen < 900, "the change is on the screen")
    browser.run("scrollTo(0, document.documentElement.scrollHeight / 2)")
    browser.settle()
    browser.click("#next")
    middle = int(text(browser, "#pos").split(" ")[0])
    expect(10 < middle < total, f"the next change counts from what is on the screen, not {middle}")

    browser.open(address(township / "2023-2024.html", "k=removed"))
    browser.click("#next")
    expect("at=" in browser.run("location.hash"), "the address of a filtered state holds the place")
    place = browser.run("document.querySelector('tr.here').id")
    browser.run("document.querySelector('nav.site a').click()")
    browser.settle(1)
    expect(browser.run("document.body.dataset.page") == "board", "the way leads to the board")
    browser.run("history.back()")
    browser.settle(1.5)
    expect(browser.run("document.querySelector('tr.here')?.id") == place, "going back restores the place")
    expect(count(browser, "tr.added") == 0, "going back restores the filter")

    browser.open(page)
    browser.run("document.querySelector('#claim-1 .ls a').click()")
    browser.settle(0.5)
    expect(browser.run("document.querySelector('tr.here') !== null"), "a claim leads to its change")
    browser.run("document.querySelector('tr.here .chips a').click()")
    browser.settle(0.5)
    expect(browser.run("/^#(claim|promise|findings)/.test(location.hash)"), "the passage leads back to the claim")
    browser.run("history.back()")
    browser.settle(0.5)
    expect(browser.run("document.querySelector('tr.here') !== null"), "back is the change again")

    browser.open(page)
    browser.key("/")
    browser.type("信访")
    expect(0 < count(browser, rows) < total, "a search leaves the rows that hold the word")
    found = text(browser, "#hc")
    expect(int(found.split(" ")[0]) > 5, f"hits are counted: {found}")
    expect(browser.run("CSS.highlights.get('hit').size") > 5, "hits are painted")
    browser.key("Enter")
    expect(text(browser, "#hc").startswith("1 /"), "Enter goes to the first hit")
    browser.key("Escape")
    expect(count(browser, rows) == total, "Escape ends the search")
    browser.type("没有这样的字")
    expect(count(browser, "#nothing") == 1 and count(browser, rows) == 0, "a vain search says so")
    browser.click("#clear2")
    expect(count(browser, rows) == total, "and can be cleared")

    browser.click("#hidesame")
    expect(count(browser, "tr.same") == 0 and count(browser, rows) == total, "unchanged sentences can be hidden")
    first = "document.querySelector('#promises tbody tr td:nth-child(4)').textContent"
    browser.run("document.querySelector('#promises thead th:nth-child(4) button').click()")
    down = browser.run(first)
    browser.run("document.querySelector('#promises thead th:nth-child(4) button').click()")
    expect("600" in down and browser.run(first) != down, "the table of promises sorts both ways")
    expect(count(browser, "#promises th[aria-sort=ascending]") == 1, "and says how")
    expect(not browser.complaints(), f"the console is silent: {browser.complaints()}")


def all_years(browser):
    browser.open(address(township / "index.html"))
    rows = "#timeline tbody tr"
    total = count(browser, rows)
    browser.click("#timeline .kb[data-st=repeated]")
    expect(0 < count(browser, rows) < total, "weaknesses are picked by status")
    browser.open(address(township / "index.html", "outcome-missed"))
    expect(count(browser, "#promises .pm[data-oc=missed]") > 0 == count(browser, "#promises .pm[data-oc=met]"),
           "a link picks the promises of one outcome")
    browser.open(address(township / "index.html"))
    dot = "document.querySelector('.charts .fig a[data-i=\"0\"]')"
    before = browser.run("document.querySelector('.charts .fig .now').textContent")
    browser.run(dot + ".focus({focusVisible: true})")
    browser.settle()
    during = browser.run("document.querySelector('.charts .fig .now').textContent")
    expect("2021" in during and during != before, "the focus on a dot reads its year")
    expect(count(browser, ".charts .fig.on") == count(browser, ".charts .fig"), "in all plots")
    browser.run("document.activeElement.blur()")
    expect(browser.run("document.querySelector('.charts .fig .now').textContent") == before, "and only then")
    browser.run("document.querySelector('a[data-pair=\"2021-2024\"]').click()")
    browser.settle()
    expect(browser.run("document.querySelector('#ya').value + document.querySelector('#yb').value") == "20212024",
           "any two years can be chosen")
    expect(count(browser, "#twoout tbody tr") > 5, "and are held against each other")
    ticks = browser.run("[...document.querySelectorAll('.charts svg text[text-anchor=end]')].map(t => t.textContent)")
    expect(all("." not in tick or tick.endswith("万") for tick in ticks), "ticks are whole numbers")
    expect(not browser.complaints(), f"the console is silent: {browser.complaints()}")


def board(browser):
    browser.open(address(site / "index.html"))
    rows = "#board tbody tr"
    total = count(browser, rows)
    name = "document.querySelector('#board tbody tr').textContent"
    browser.click("#board thead tr:last-child th:nth-child(3) button")
    expect("青溪镇" in browser.run(name), "the first click puts the largest first")
    expect(count(browser, "#board th[aria-sort=descending]") == 1, "and says so")
    browser.click(".facet input[value=con]")
    expect(0 < count(browser, rows) < total, "a facet leaves the townships that have it")
    expect(browser.run("location.hash") == "#f=con&s=2-", "the address holds the state")
    browser.run("document.querySelector('#board tbody tr:not([hidden]) td.n a').click()")
    browser.settle(0.5)
    expect(count(browser, ".det[open] li") > 0, "a number leads to its list")
    browser.run("history.back()")
    browser.settle(0.5)
    expect(browser.run("location.hash") == "#f=con&s=2-" and count(browser, rows) < total, "back is the state again")
    browser.click("#clear")
    browser.run("document.querySelector('#q').focus()")
    browser.type("模拟法庭")
    browser.settle(1)
    expect(count(browser, ".hitlist li") > 0, "the texts of all reports are searched from disk")
    link = browser.run("document.querySelector('.hitlist a').href")
    browser.open(link)
    browser.settle(0.5)
    expect(browser.run("document.querySelector('#q').value") == "模拟法庭", "a hit brings the word along")
    expect(browser.run("CSS.highlights.get('hit').size") > 0, "and leads to it in the report")
    expect(not browser.complaints(), f"the console is silent: {browser.complaints()}")


def widths(browser):
    pages = [site / "index.html", township / "index.html", township / "2023-2024.html"]
    for width in (320, 390, 768, 1280, 1920):
        for page in pages:
            browser.size(width, 900, width < 500)
            browser.open(address(page))
            over = browser.run("document.documentElement.scrollWidth - innerWidth")
            expect(over <= 0, f"{page.name} at {width} is {over} too wide")
    browser.size(1440, 900)
    for page in pages:
        browser.open(address(page))
        size = page.stat().st_size
        expect(size < 2_000_000, f"{page.name} takes {size} bytes")
        styled = browser.run("document.querySelectorAll('main [style]').length")
        expect(styled == 0, f"{page.name} has style attributes")


def without_script(browser):
    browser.scripts(False)
    browser.open(address(township / "2023-2024.html"))
    browser.scripts(True)
    expect(count(browser, "table.whole tr[data-n]") > 50, "all rows stand without a script")
    expect(count(browser, ".tools") == 0, "no tools that would do nothing")
    expect(count(browser, ".rail li") > 50, "the list of changes leads on")


with Browser() as browser:
    for part in (comparison, all_years, board, widths, without_script):
        try:
            part(browser)
        except RuntimeError as error:
            wrong.append(f"{part.__name__}: {error}")
for line in wrong:
    print("wrong:", line)
if wrong:
    sys.exit(1)
print("filters, steps, the way back, searches and sorting do what they say")
