#!/usr/bin/env python3
"""Holds what is read from a report in one format to what is read from it in another.

Makes of the reports in seeds/ text in three encodings, pages with navigation in two, Word files with typed and with
automatic numbering, and, by LibreOffice, .docx, .odt, .doc (also
with blocks beyond its end, as WPS writes them), .rtf and .pdf: plain, printed with running heads and page
numbers, and in two columns; reads each with the program and compares all facts, spans apart. A table in a PDF file is
read row by row. Formats whose programs are missing are skipped and named. Exits 1 where facts differ.
"""
import argparse
import html
import json
import re
import shutil
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
REAL = ["金谷镇/2023", "宜居镇/2025", "水寨镇/2020", "蒲台乡/2020", "洪山镇/2023"]
NAMESPACE = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


def page(text, charset):
    """A page as a county's site gives it: navigation before, beside and behind the text."""
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    links = "".join(f'<li><a href="/c{n}">{name}</a></li>' for n, name in enumerate(
        ["首页", "政务公开", "政府信息公开指南", "法定主动公开内容", "政务服务", "互动交流", "走进我县", "专题专栏"]))
    news = "".join(f'<li><a href="/n{n}">{name}</a><span>2024-0{n + 1}-1{n}</span></li>' for n, name in enumerate(
        ["县政府召开第三次常务会议", "全县经济运行调度会召开", "关于公布行政执法主体的公告", "县长带队检查安全生产工作"]))
    body = "\n".join(
        f'<p style="text-indent:2em"><font face="仿宋"><span>{html.escape(line, quote=False)}</span></font></p>'
        for line in lines)
    return f"""<!DOCTYPE html>
<html><head><meta http-equiv="Content-Type" content="text/html; charset={charset}">
<title>{html.escape(lines[0])}_某县人民政府</title><style>.nav li{{float:left}} .hide{{display:none}}</style>
<script>var s = "<p>不是正文，不是正文，不是正文。</p>";</script></head>
<body><div class="top"><div class="nav"><ul>{links}</ul></div></div>
<div class="hide">打印本页，关闭窗口，收藏本页，分享到微信。</div>
<div class="main"><div class="left"><h3>最新动态</h3><ul>{news}</ul></div>
<div class="right"><div class="position">当前位置：<a href="/">首页</a> &gt; <a href="/z">政务公开</a></div>
<div class="article"><div id="Zoom"><div class="TRS_Editor">{body}</div></div></div></div></div>
<div class="footer"><p>主办：某县人民政府办公室　承办：某县大数据中心</p><p>备案号：某ICP备00000000号</p>
<a href="/about">关于我们</a> <a href="/map">网站地图</a> <a href="/law">法律声明</a></div></body></html>"""


KINDS = [
    ("chineseCountingThousand", "%1、", re.compile(r"^([一二三四五六七八九十]+)、")),
    ("chineseCountingThousand", "（%2）", re.compile(r"^[（(]([一二三四五六七八九十]+)[）)]")),
    ("decimal", "%3.", re.compile(r"^(\d{1,2})[.．](?!\d)")),
]
DIGITS = {c: n for n, c in enumerate("一二三四五六七八九", 1)}


def number(word):
    if word.isdigit(): return int(word)
    tens, ten, ones = word.rpartition("十")
    return (DIGITS.get(tens, 1) * 10 if ten else 0) + DIGITS.get(ones, 0)


def docx(path, text, automatic):
    """A Word file; where numbering is automatic the numbers stand in numbering.xml and not in the text."""
    paragraphs, instances, reached = [], [], [0, 0, 0]
    for line in (line.strip() for line in text.splitlines()):
        if not line: continue
        properties = ""
        for level, (_, pattern, kind) in enumerate(KINDS if automatic else []):
            match = kind.match(line)
            if not match: continue
            value = number(match.group(1))
            # The brackets of the text, which Word would write in one way.
            if level == 1 and not line.startswith("（"): break
            if level == 2 and match.group(0)[-1] != ".": break
            if value != reached[level] + 1:
                instances.append((level, value))
            reached[level] = value
            for below in range(level + 1, 3): reached[below] = 0
            identity = len(instances) + 1
            properties = f'<w:pPr><w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{identity}"/></w:numPr></w:pPr>'
            line = line[match.end():].lstrip()
            break
        half = len(line) // 2
        runs = [html.escape(line[:half], quote=False), html.escape(line[half:], quote=False)]
        paragraphs.append("<w:p>" + properties + "".join(
            f'<w:r><w:t xml:space="preserve">{run}</w:t></w:r>' for run in runs) + "</w:p>")
    levels = "".join(
        f'<w:lvl w:ilvl="{n}"><w:start w:val="1"/><w:numFmt w:val="{kind}"/><w:lvlText w:val="{pattern}"/></w:lvl>'
        for n, (kind, pattern, _) in enumerate(KINDS))
    nums = '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>' + "".join(
        f'<w:num w:numId="{n}"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="{level}">'
        f'<w:startOverride w:val="{value}"/></w:lvlOverride></w:num>'
        for n, (level, value) in enumerate(instances, 2))
    kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    package = "http://schemas.openxmlformats.org/package/2006"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as file:
        part = "application/vnd.openxmlformats-officedocument.wordprocessingml"
        file.writestr("[Content_Types].xml", f'<Types xmlns="{package}/content-types">'
                      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
                      '<Default Extension="xml" ContentType="application/xml"/>'
                      f'<Override PartName="/word/document.xml" ContentType="{part}.document.main+xml"/>'
                      f'<Override PartName="/word/numbering.xml" ContentType="{part}.numbering+xml"/></Types>')
        file.writestr("_rels/.rels", f'<Relationships xmlns="{package}/relationships"><Relationship Id="r1" '
                      f'Type="{kind}/officeDocument" Target="word/document.xml"/></Relationships>')
        file.writestr("word/document.xml", f'<?xml version="1.0" encoding="UTF-8"?><w:document {NAMESPACE}><w:body>'
                      + "".join(paragraphs) + "</w:body></w:document>")
        file.writestr("word/_rels/document.xml.rels", f'<Relationships xmlns="{package}/relationships"><Relationship '
                      f'Id="r1" Type="{kind}/numbering" Target="numbering.xml"/></Relationships>')
        file.writestr("word/numbering.xml", f'<w:numbering {NAMESPACE}><w:abstractNum w:abstractNumId="0">{levels}'
                      f'</w:abstractNum>{nums}</w:numbering>')


TABLE = [["项目", "数量", "单位", "备注"],
         ["联合执法检查", "43", "次", "比上年增加5次，其中与市场监管所联合开展12次，与应急办联合开展8次"],
         ["办结行政处罚案件", "9", "件", ""], ["调解矛盾纠纷", "139", "件", "调解成功率98%"]]


def printed(path, text, columns=1, size=32, table=None):
    """A Word file as it is printed: a title in larger type, paragraphs set in, a running head, page numbers; a table
    behind the third paragraph. Lines are not justified, since LibreOffice loses commas at the ends of lines that are."""
    def run(words, points):
        return (f'<w:r><w:rPr><w:sz w:val="{points}"/></w:rPr><w:t xml:space="preserve">'
                f'{html.escape(words, quote=False)}</w:t></w:r>')

    body = []
    for place, line in enumerate(line.strip() for line in text.splitlines() if line.strip()):
        form = '<w:jc w:val="center"/>' if place == 0 else '<w:ind w:firstLineChars="200" w:firstLine="640"/>'
        body.append(f"<w:p><w:pPr>{form}</w:pPr>{run(line, size + 12 if place == 0 else size)}</w:p>")
        if table and place == 2:
            width = 8800 // len(table[0])
            edges = "".join(f'<w:{side} w:val="single" w:sz="4"/>'
                            for side in ("top", "left", "bottom", "right", "insideH", "insideV"))
            rows = "".join("<w:tr>" + "".join(
                f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/></w:tcPr><w:p>{run(cell, size - 4)}</w:p></w:tc>'
                for cell in row) + "</w:tr>" for row in table)
            body.append(f'<w:tbl><w:tblPr><w:tblW w:w="8800" w:type="dxa"/><w:tblBorders>{edges}</w:tblBorders></w:tblPr>'
                        '<w:tblGrid>' + f'<w:gridCol w:w="{width}"/>' * len(table[0]) + f"</w:tblGrid>{rows}</w:tbl>")
    kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    package = "http://schemas.openxmlformats.org/package/2006"
    part = "application/vnd.openxmlformats-officedocument.wordprocessingml"
    section = ('<w:sectPr><w:headerReference w:type="default" r:id="r2"/><w:footerReference w:type="default" r:id="r3"/>'
               '<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="2098" w:right="1474" w:bottom="1984" w:left="1587" '
               f'w:header="851" w:footer="992"/><w:cols w:num="{columns}" w:space="425"/></w:sectPr>')
    names = f'{NAMESPACE} xmlns:r="{kind}"'
    number = run("— ", 28) + '<w:fldSimple w:instr=" PAGE "><w:r><w:t>1</w:t></w:r></w:fldSimple>' + run(" —", 28)
    centred = '<w:p><w:pPr><w:jc w:val="center"/></w:pPr>'
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as file:
        file.writestr("[Content_Types].xml", f'<Types xmlns="{package}/content-types">'
                      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
                      '<Default Extension="xml" ContentType="application/xml"/>' + "".join(
                          f'<Override PartName="/word/{name}.xml" ContentType="{part}.{sort}+xml"/>'
                          for name, sort in (("document", "document.main"), ("head", "header"), ("foot", "footer")))
                      + "</Types>")
        file.writestr("_rels/.rels", f'<Relationships xmlns="{package}/relationships"><Relationship Id="r1" '
                      f'Type="{kind}/officeDocument" Target="word/document.xml"/></Relationships>')
        file.writestr("word/_rels/document.xml.rels", f'<Relationships xmlns="{package}/relationships"><Relationship '
                      f'Id="r2" Type="{kind}/header" Target="head.xml"/><Relationship Id="r3" Type="{kind}/footer" '
                      'Target="foot.xml"/></Relationships>')
        file.writestr("word/document.xml",
                      f'<w:document {names}><w:body>{"".join(body)}{section}</w:body></w:document>')
        file.writestr("word/head.xml", f'<w:hdr {names}>{centred}{run("政务公开资料汇编", 21)}</w:p></w:hdr>')
        file.writestr("word/foot.xml", f"<w:ftr {names}>{centred}{number}</w:p></w:ftr>")


def code_page(text):
    """Rich text whose font has the right code page and whose document a wrong one, as the older programs write it:
    what the code page lacks stands as its number with the sign to show in its stead."""
    def written(character):
        if " " <= character <= "~": return "\\" + character if character in "\\{}" else character
        try:
            return "".join(f"\\'{byte:02x}" for byte in character.encode("gbk"))
        except UnicodeEncodeError:
            units = character.encode("utf-16-le")
            return "".join(f"\\u{int.from_bytes(units[n:n + 2], 'little', signed=True)}?" for n in range(0, len(units), 2))
    lines = "\\par\n".join("".join(map(written, line.strip())) for line in text.splitlines() if line.strip())
    return ("{\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0\\fnil\\fcharset134 SimSun;}}\\f0 " + lines + "\\par}").encode()


def beyond_end(data):
    """An old Word file as WPS writes it: each chain of blocks goes on to one that lies behind the end of the file."""
    data = bytearray(data)
    size = 1 << int.from_bytes(data[30:32], "little")
    tables = [int.from_bytes(data[n:n + 4], "little") for n in range(76, 512, 4)]
    entries = [(block + 1) * size + n for block in tables if block < 0xFFFFFFFC for n in range(0, size, 4)]
    blocks = len(data) // size - 1
    ends = [place for place in entries[:blocks] if data[place:place + 4] == b"\xfe\xff\xff\xff"]
    for place in ends: data[place:place + 4] = blocks.to_bytes(4, "little")
    if blocks < len(entries): data[entries[blocks]:entries[blocks] + 4] = b"\xfe\xff\xff\xff"
    return bytes(data), len(ends)


def convert(program, source, target, filter_name, profile, *more):
    subprocess.run(
        [program, f"-env:UserInstallation=file://{profile}", "--headless", "--convert-to", f"{target}:{filter_name}",
         "--outdir", str(source.parent), str(source), *map(str, more)],
        check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=180)


def facts(report):
    """What is read of a report, without places in its text and what tells of the file."""
    def bare(value):
        if isinstance(value, dict):
            return {k: bare(v) for k, v in value.items() if k not in ("span", "id", "source", "text", "checksum")
                    and not (k in ("section", "parent", "metrics", "causes", "of", "measures") and not isinstance(v, dict)
                             and (isinstance(v, str) or all(isinstance(x, str) for x in v or [])))} | (
                {"text": re.sub(r"\s+", "", value["text"])} if "span" in value and "text" in value else {})
        if isinstance(value, list): return [bare(part) for part in value]
        return re.sub(r"\s+", "", value) if isinstance(value, str) else value
    report = dict(report)
    for key in ("text", "source"): report.pop(key, None)
    return bare(report) | {k: [bare(x) for x in report[k]] for k in ("measures", "metrics") if k in report}


def differences(old, new):
    """The lists of facts that differ, with one example each."""
    for key in sorted(set(old) | set(new)):
        if old.get(key) == new.get(key): continue
        if isinstance(old.get(key), list) and isinstance(new.get(key), list):
            dump = lambda x: json.dumps(x, ensure_ascii=False, sort_keys=True)
            left, right = [dump(x) for x in old[key]], [dump(x) for x in new[key]]
            gone, come = [x for x in left if x not in right], [x for x in right if x not in left]
            yield f"{key}: {len(left)} and {len(right)}; lacks {gone[:1]}, has {come[:1]}"
        else:
            yield f"{key}: {old.get(key)!r} and {new.get(key)!r}"


def main():
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--tool", required=True)
    arguments.add_argument("--keep", help="write the files here and keep them")
    options = arguments.parse_args()
    folder = Path(options.keep or tempfile.mkdtemp())
    folder.mkdir(parents=True, exist_ok=True)
    office = shutil.which("soffice")
    wrong, count = 0, 0

    def read(path):
        result = subprocess.run([options.tool, "read", str(path), "--format", "json", "--lang", "en"], capture_output=True)
        if result.returncode != 0: raise RuntimeError(result.stderr.decode("utf-8").strip())
        return json.loads(result.stdout)

    for name in REAL:
        text = (ROOT / "seeds" / f"{name}.txt").read_text("utf-8-sig")
        stem = name.replace("/", "-")
        expected = facts(read(ROOT / "seeds" / f"{name}.txt"))
        files = {}

        def put(kind, ending, data, encoding=None):
            path = folder / f"{stem}.{kind}.{ending}"
            path.write_bytes(data)
            files[kind] = (path, encoding)

        put("utf8-mark", "txt", b"\xef\xbb\xbf" + text.encode(), "utf-8")
        put("gb18030", "txt", text.encode("gb18030"), "gb18030")
        put("utf16", "txt", text.encode("utf-16"), "utf-16")
        put("utf16-big", "txt", text.encode("utf-16-be"), "utf-16")
        put("page", "html", page(text, "utf-8").encode(), "utf-8")
        put("page-gbk", "html", page(text, "gb2312").encode("gb18030"), "gb18030")
        put("page-wrong", "html", page(text, "utf-8").encode("gb18030"), "gb18030")
        put("page-silent", "html", page(text, "").encode("gb18030"), "gb18030")
        for kind, automatic in (("typed", False), ("automatic", True)):
            path = folder / f"{stem}.{kind}.docx"
            docx(path, text, automatic)
            files[kind] = (path, "utf-8")
        if office:
            put("code-page", "doc", code_page(text))
            lines = "\n".join(line.strip() for line in text.splitlines() if line.strip()) + "\n"
            source = folder / f"{stem}.office.txt"
            source.write_text(lines, "utf-8-sig")
            profile = folder / "profile"
            convert(office, source, "docx", "MS Word 2007 XML", profile)
            files["office.docx"] = (folder / f"{stem}.office.docx", None)
            convert(office, source, "odt", "writer8", profile)
            files["office.odt"] = (folder / f"{stem}.office.odt", None)
            convert(office, folder / f"{stem}.automatic.docx", "odt", "writer8", profile)
            files["automatic.odt"] = (folder / f"{stem}.automatic.odt", None)
            convert(office, source, "doc", "MS Word 97", profile)
            files["office.doc"] = (folder / f"{stem}.office.doc", None)
            data, chains = beyond_end((folder / f"{stem}.office.doc").read_bytes())
            assert chains, "no chain of blocks found"
            put("beyond-end", "doc", data)
            convert(office, source, "rtf", "Rich Text Format", profile)
            files["office.rtf"] = (folder / f"{stem}.office.rtf", None)
            if shutil.which("pdftotext"):
                printed(folder / f"{stem}.printed.docx", text)
                printed(folder / f"{stem}.columns.docx", text, columns=2, size=21)
                convert(office, folder / f"{stem}.office.docx", "pdf", "writer_pdf_Export", profile,
                        folder / f"{stem}.printed.docx", folder / f"{stem}.columns.docx")
                for kind in ("office", "printed", "columns"):
                    files[f"{kind}.pdf"] = (folder / f"{stem}.{kind}.pdf", None)
        for kind, (path, encoding) in files.items():
            count += 1
            try:
                report = read(path)
            except RuntimeError as error:
                wrong += 1
                print(f"{stem} {kind}: {error}")
                continue
            found = list(differences(expected, facts(report)))
            if encoding and report["source"]["encoding"] != encoding:
                found.append(f"encoding {report['source']['encoding']}")
            if found:
                wrong += 1
                print(f"{stem} {kind}:", *[f"\n    {line}"[:700] for line in found])
    if office and shutil.which("pdftotext"):
        count += 1
        path = folder / "table.docx"
        printed(path, "青溪镇2023年法治政府建设情况报告\n一、主要工作\n全镇执法情况如下表。\n二、存在问题\n执法力量不足。\n"
                "三、下一步打算\n新增持证人员3名。\n", table=TABLE)
        convert(office, path, "pdf", "writer_pdf_Export", folder / "profile")
        lines = read(folder / "table.pdf")["text"].splitlines()
        lacking = [row for row in TABLE if "\t".join(filter(None, row)) not in lines]
        if lacking:
            wrong += 1
            print("table.pdf: no line", lacking, "in", lines)
    if not options.keep: shutil.rmtree(folder)
    print(f"{count} files of {len(REAL)} reports, {wrong} with other facts" + ("" if office else "; no LibreOffice"))
    sys.exit(1 if wrong else 0)


main()
