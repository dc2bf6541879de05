/// The style sheet of the pages; additions are blue and underlined, deletions orange and struck out, so
/// that neither colour vision nor a colour printer is needed.
enum StyleSheet {
  static let text = [tokens, frame, blocks, drawings, media].joined(separator: "\n")

  private static let tokens = #"""
    :root {
      color-scheme: light dark;
      --paper: #ffffff; --ink: #1c1f23; --soft: #59616b; --rule: #d5dae0; --wash: #f4f6f8;
      --new: #0b559f; --new-wash: #e3eefb; --old: #9a3412; --old-wash: #fdeee3; --mind: #7a4b00;
      --mind-wash: #fff5da; --mark: #fff0b3; --line: #0b559f; --aim: #9a3412;
    }
    @media (prefers-color-scheme: dark) {
      :root {
        --paper: #15181c; --ink: #e4e7eb; --soft: #a3acb7; --rule: #3a424c; --wash: #1e2329;
        --new: #8ec1ff; --new-wash: #14304f; --old: #ffb38a; --old-wash: #46240f; --mind: #f2cd7c;
        --mind-wash: #3a2d0c; --mark: #574610; --line: #8ec1ff; --aim: #ffb38a;
      }
    }
    """#

  private static let frame = #"""
    * { box-sizing: border-box; }
    html { scroll-padding-top: 1rem; -webkit-text-size-adjust: 100%; }
    body {
      margin: 0; background: var(--paper); color: var(--ink);
      font: 1rem/1.7 system-ui, -apple-system, "Segoe UI", "PingFang SC", "Hiragino Sans GB",
        "Microsoft YaHei", "Noto Sans CJK SC", "Noto Sans SC", "Source Han Sans SC", sans-serif;
      line-break: strict; overflow-wrap: anywhere; font-variant-numeric: tabular-nums;
    }
    header, main { max-width: 74rem; margin: 0 auto; padding: 0 1.25rem; }
    header { padding-top: 1.5rem; }
    main { padding-bottom: 4rem; }
    h1 { font-size: 1.55rem; line-height: 1.35; margin: 0 0 .5rem; text-wrap: balance; }
    h2 { font-size: 1.25rem; line-height: 1.4; margin: 2.5rem 0 .75rem; padding-top: .6rem; border-top: 2px solid var(--ink); }
    h3 { font-size: 1.05rem; margin: 1.5rem 0 .5rem; }
    h4 { font-size: 1rem; margin: 1rem 0 .4rem; }
    p { margin: .5rem 0; }
    a { color: var(--new); text-decoration-thickness: 1px; text-underline-offset: .2em; }
    a:focus-visible, summary:focus-visible, .scroll:focus-visible { outline: 3px solid var(--new); outline-offset: 2px; }
    nav { margin: .75rem 0; font-size: .92rem; }
    nav ul { list-style: none; display: flex; flex-wrap: wrap; gap: .2rem 1.1rem; margin: 0; padding: 0; }
    #tools { display: flex; flex-wrap: wrap; gap: .5rem; margin: .75rem 0; }
    #tools[hidden] { display: none; }
    #tools input, #tools button {
      font: inherit; font-size: .92rem; color: var(--ink); background: var(--paper);
      border: 1px solid var(--soft); border-radius: .3rem; padding: .25rem .6rem; min-height: 2.2rem;
    }
    #tools input { flex: 1 1 12rem; max-width: 24rem; }
    [hidden] { display: none; }
    """#

  private static let blocks = #"""
    .quiet { color: var(--soft); }
    .good, .arrived { color: var(--new); }
    .bad { color: var(--old); font-weight: 600; }
    .departed { color: var(--old); }
    .warning { color: var(--mind); font-weight: 600; }
    ins { color: var(--new); background: var(--new-wash); text-decoration: underline; text-underline-offset: .2em; }
    del { color: var(--old); background: var(--old-wash); text-decoration: line-through; }
    a.ref { font-size: .82em; color: var(--soft); white-space: nowrap; }
    span.ref { font-size: .82em; color: var(--soft); }
    .note { border: 1px solid var(--rule); border-left: .35rem solid var(--soft); background: var(--wash); padding: .4rem .8rem; margin: .75rem 0; }
    .note.mind { border-left-color: var(--mind); background: var(--mind-wash); }
    .note.badge { border: 2px dashed var(--mind); background: var(--mind-wash); font-weight: 600; }
    main ul, main ol { margin: .4rem 0; padding-left: 1.4rem; }
    main li { margin: .3rem 0; }
    li.signed { list-style: none; position: relative; }
    li.signed > .sign { position: absolute; left: -1.2rem; width: 1rem; text-align: center; font-weight: 700; }
    .sign.added { color: var(--new); } .sign.removed { color: var(--old); } .sign.changed { color: var(--mind); }
    .sign.same, .sign.unsure { color: var(--soft); }
    blockquote { margin: .3rem 0; padding: .15rem 0 .15rem .75rem; border-left: 3px solid var(--rule); }
    blockquote .label { color: var(--soft); font-size: .88em; margin-right: .4em; }
    cite { font-style: normal; margin-left: .4em; }
    .scroll { overflow-x: auto; margin: .5rem 0; }
    table { border-collapse: collapse; width: 100%; font-size: .94rem; line-height: 1.5; }
    table.compact { width: auto; min-width: min(24rem, 100%); }
    caption { text-align: left; color: var(--soft); font-size: .85rem; padding: .2rem 0; }
    caption.silent { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
    th, td { text-align: left; vertical-align: top; padding: .3rem .6rem; border-bottom: 1px solid var(--rule); font-weight: normal; }
    thead th { font-weight: 600; border-bottom: 2px solid var(--soft); }
    th:first-child, td:first-child { padding-left: 0; }
    .number { text-align: right; white-space: nowrap; }
    .tag { white-space: nowrap; }
    td.words, th.words { min-width: 8em; }
    small.foot { display: block; color: var(--soft); font-size: .85rem; }
    details { margin: .75rem 0; }
    details.fold { border: 1px solid var(--rule); border-radius: .3rem; padding: 0 .8rem; }
    details.fold[open] { padding-bottom: .6rem; }
    details.part { border: 0; border-top: 2px solid var(--ink); border-radius: 0; padding: 0; margin-top: 2.5rem; }
    details.part > summary { font-size: 1.25rem; font-weight: 600; }
    summary { cursor: pointer; padding: .35rem 0; }
    table.pair { table-layout: fixed; margin: 0 0 1.75rem; }
    table.pair caption { color: var(--ink); font-size: .92rem; padding: .5rem 0 .2rem; }
    table.pair th.way, table.pair td.way { width: 5.6rem; padding-left: 0; font-size: .82rem; }
    table.pair thead th { background: var(--wash); padding: .4rem .6rem; }
    table.pair tr.added td.new { background: var(--new-wash); }
    table.pair tr.removed td.old { background: var(--old-wash); }
    .source { white-space: pre-wrap; border: 1px solid var(--rule); padding: .8rem 1rem; margin: .5rem 0; }
    .source .heading { font-weight: 700; }
    .source .metric { border-bottom: 2px solid var(--line); }
    .source .shortcoming { border-bottom: 2px dotted var(--old); }
    .source .commitment { border-bottom: 2px dashed var(--soft); }
    :target { background: var(--mark); outline: 2px solid var(--mind); outline-offset: 1px; }
    h2:target, h3:target, details:target { outline: 0; background: none; }
    """#

  private static let drawings = #"""
    .charts { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(21rem, 100%), 1fr)); gap: 1rem 1.5rem; }
    figure { margin: .5rem 0; break-inside: avoid; }
    figcaption { font-weight: 600; font-size: .95rem; line-height: 1.4; }
    figcaption .quiet { font-weight: normal; }
    svg { width: 100%; height: auto; display: block; overflow: visible; }
    svg text { fill: var(--ink); font-size: 11px; }
    svg text.axis { fill: var(--soft); font-size: 10px; }
    svg .grid { stroke: var(--rule); stroke-width: 1; }
    svg .curve { stroke: var(--line); stroke-width: 2; fill: none; }
    svg .dot { fill: var(--line); stroke: var(--line); stroke-width: 2; }
    svg .dot.hollow { fill: var(--paper); }
    svg .break { stroke: var(--mind); stroke-width: 1.5; }
    svg .aim { fill: none; stroke: var(--aim); stroke-width: 2; }
    svg text.aim-label { fill: var(--aim); font-size: 10px; stroke: none; }
    svg.spark { width: 5.5rem; height: 1.3rem; display: inline-block; vertical-align: middle; }
    figure details { font-size: .88rem; margin: .2rem 0; }
    table.slopes { max-width: 44rem; }
    .slopes th.slope, .slopes td.slope { width: 6rem; padding: 0 .3rem; }
    .slopes svg { width: 5.5rem; height: 1.9rem; }
    .heat td { text-align: right; }
    .h1 { background: color-mix(in srgb, var(--line) 8%, transparent); }
    .h2 { background: color-mix(in srgb, var(--line) 18%, transparent); }
    .h3 { background: color-mix(in srgb, var(--line) 28%, transparent); }
    .h4 { background: color-mix(in srgb, var(--line) 38%, transparent); }
    .h5 { background: color-mix(in srgb, var(--line) 48%, transparent); }
    .timeline td { font-size: .88rem; min-width: 5em; }
    .timeline td.present { background: var(--old-wash); font-weight: 600; }
    .timeline td.ended { background: var(--new-wash); }
    .timeline td.unknown { background: repeating-linear-gradient(135deg, transparent 0 5px, var(--rule) 5px 6px); color: var(--soft); }
    .timeline td.absent { color: var(--soft); }
    .timeline .remark { display: block; font-weight: normal; font-size: .92em; }
    """#

  private static let media = #"""
    @media (max-width: 46rem) {
      body { font-size: .97rem; }
      header, main { padding-left: .9rem; padding-right: .9rem; }
      table.pair, table.pair thead, table.pair tbody, table.pair tr, table.pair th, table.pair td { display: block; width: auto; }
      table.pair caption { display: block; }
      table.pair th.way, table.pair td.way { width: auto; border: 0; padding: .4rem 0 0; }
      table.pair th, table.pair td { padding: .2rem .3rem; border: 0; }
      table.pair td.old { border-left: 3px solid var(--old); margin: .2rem 0; padding-left: .6rem; }
      table.pair td.new { border-left: 3px solid var(--new); margin: .2rem 0; padding-left: .6rem; }
      table.pair td:empty { display: none; }
      table.pair tr { border-bottom: 1px solid var(--rule); padding-bottom: .3rem; }
    }
    @media print {
      @page { size: A4; margin: 16mm 15mm; }
      :root {
        color-scheme: light;
        --paper: #ffffff; --ink: #000000; --soft: #4a4f55; --rule: #b8bec5; --wash: #f1f3f5;
        --new: #0b559f; --new-wash: #e3eefb; --old: #9a3412; --old-wash: #fdeee3; --mind: #7a4b00;
        --mind-wash: #fff5da; --mark: #ffffff; --line: #0b559f; --aim: #9a3412;
      }
      * { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
      body { font-size: 10pt; line-height: 1.55; }
      header, main { max-width: none; padding: 0; }
      nav, #tools, figure details { display: none; }
      a { color: inherit; text-decoration: none; }
      h2, h3, summary, thead, figcaption, caption { break-after: avoid; }
      tr, blockquote, .note { break-inside: avoid; }
      .scroll { overflow: visible; }
      details.part { break-before: page; }
      details.fold { border: 0; padding: 0; }
      details:not([open])::details-content { content-visibility: visible; display: block; }
      figure details:not([open])::details-content { display: none; }
    }
    """#
}
