/// The style sheet of the pages; additions are blue and underlined, deletions orange and struck out, so
/// that neither colour vision nor a colour printer is needed.
enum StyleSheet {
  static let text = [tokens, frame, words, tables, pairs, drawings, narrow, print].joined(separator: "\n")

  private static let tokens = #"""
    :root {
      color-scheme: light dark;
      --paper: #fff; --ink: #1c1f23; --soft: #58606a; --rule: #d9dee4; --wash: #f4f6f8;
      --new: #0b559f; --new-wash: #e6f0fb; --old: #9a3412; --old-wash: #fdf0e7; --mind: #7a4b00;
      --mind-wash: #fff6de; --mark: #fff0b3;
    }
    @media (prefers-color-scheme: dark) {
      :root {
        --paper: #15181c; --ink: #e4e7eb; --soft: #a6afba; --rule: #363e48; --wash: #1e2329;
        --new: #8ec1ff; --new-wash: #15304d; --old: #ffb38a; --old-wash: #43240f; --mind: #f2cd7c;
        --mind-wash: #3a2d0c; --mark: #574610;
      }
    }
    """#

  private static let frame = #"""
    * { box-sizing: border-box; }
    html { scroll-padding-top: 6.5rem; -webkit-text-size-adjust: 100%; }
    body {
      margin: 0; background: var(--paper); color: var(--ink);
      font: 1rem/1.75 -apple-system, "Segoe UI", "PingFang SC", "Hiragino Sans GB", "Microsoft YaHei",
        "Noto Sans CJK SC", "Noto Sans SC", "Source Han Sans SC", "WenQuanYi Micro Hei", sans-serif;
      line-break: strict; overflow-wrap: anywhere; font-variant-numeric: tabular-nums;
    }
    header, main { max-width: 72rem; margin: 0 auto; padding: 0 1.5rem; }
    header { padding-top: 1.75rem; }
    main { padding-bottom: 5rem; }
    h1 { font-size: 1.65rem; line-height: 1.4; margin: 0 0 .6rem; text-wrap: balance; }
    h2 { font-size: 1.3rem; line-height: 1.4; margin: 3rem 0 .75rem; padding-bottom: .3rem; border-bottom: 2px solid var(--ink); }
    h3 { font-size: 1.08rem; line-height: 1.5; margin: 1.9rem 0 .5rem; }
    h4 { font-size: 1rem; margin: 1rem 0 .4rem; }
    p { margin: .5rem 0; }
    a { color: var(--new); text-decoration-thickness: 1px; text-underline-offset: .2em; }
    :focus-visible { outline: 3px solid var(--new); outline-offset: 2px; }
    .skip { position: absolute; left: -99rem; }
    .skip:focus { left: 1rem; top: .5rem; z-index: 3; background: var(--paper); padding: .3rem .8rem; }
    nav ul { list-style: none; display: flex; flex-wrap: wrap; gap: .1rem 1.2rem; margin: 0; padding: 0; }
    nav.site { font-size: .92rem; margin: 0 0 .9rem; }
    nav.toc { position: sticky; top: 0; z-index: 2; background: var(--paper); border-bottom: 1px solid var(--rule); font-size: .92rem; }
    nav.toc ul { max-width: 72rem; margin: 0 auto; padding: .45rem 1.5rem; }
    nav.toc a { text-decoration: none; }
    nav.toc a:hover { text-decoration: underline; }
    #tools { display: flex; flex-wrap: wrap; align-items: center; gap: .5rem; margin: .9rem 0; }
    #tools[hidden], [hidden] { display: none; }
    #tools input, #tools button {
      font: inherit; font-size: .95rem; color: var(--ink); background: var(--paper);
      border: 1px solid var(--soft); border-radius: .35rem; padding: .3rem .7rem; min-height: 2.4rem;
    }
    #tools input { flex: 1 1 12rem; max-width: 26rem; }
    #tools output { color: var(--soft); font-size: .92rem; }
    .tiles { list-style: none; display: grid; grid-template-columns: repeat(auto-fill, minmax(7.4rem, 1fr)); gap: .6rem; padding: 0; margin: 1.1rem 0; }
    .tiles li { margin: 0; border: 1px solid var(--rule); border-radius: .4rem; background: var(--wash); }
    .tiles a, .tiles span { display: block; padding: .55rem .8rem .6rem; color: var(--ink); font-size: .88rem; line-height: 1.4; text-decoration: none; overflow-wrap: normal; }
    .tiles a:hover { text-decoration: underline; }
    .tiles strong { display: block; font-size: 1.5rem; line-height: 1.3; }
    .tiles .bad { border-left: .3rem solid var(--old); } .tiles .warning { border-left: .3rem solid var(--mind); }
    .tiles .bad strong { color: var(--old); } .tiles .warning strong { color: var(--mind); }
    """#

  private static let words = #"""
    .quiet { color: var(--soft); }
    .good, .arrived { color: var(--new); }
    .bad { color: var(--old); font-weight: 600; }
    .departed { color: var(--old); }
    .warning { color: var(--mind); font-weight: 600; }
    li.bad, li.warning { font-weight: normal; }
    li > span.bad, li > span.warning { white-space: nowrap; }
    h2 .quiet, h3 .quiet, summary .quiet { font-weight: normal; font-size: .85em; }
    ins { color: var(--new); background: var(--new-wash); text-decoration: underline; text-underline-offset: .2em; }
    del { color: var(--old); background: var(--old-wash); text-decoration: line-through; }
    a.r { font-size: .82em; color: var(--soft); white-space: nowrap; padding: .1em .25em; }
    a.r:hover { color: var(--new); }
    .note { border: 1px solid var(--rule); border-left: .3rem solid var(--soft); background: var(--wash); padding: .5rem .9rem; margin: .9rem 0; }
    .note.mind { border-left-color: var(--mind); background: var(--mind-wash); }
    .note.badge { border: 2px dashed var(--mind); background: var(--mind-wash); font-weight: 600; }
    main ul, main ol { margin: .4rem 0; padding-left: 1.4rem; }
    main li { margin: .35rem 0; }
    main .tiles { padding: 0; }
    li.signed { list-style: none; position: relative; }
    li.signed > .sign { position: absolute; left: -1.2rem; width: 1rem; text-align: center; font-weight: 700; }
    .added > .sign { color: var(--new); } .removed > .sign { color: var(--old); } .changed > .sign { color: var(--mind); }
    .same > .sign, .unsure > .sign { color: var(--soft); }
    blockquote { margin: .35rem 0; padding: .1rem 0 .1rem .8rem; border-left: 3px solid var(--rule); }
    blockquote .label { color: var(--soft); font-size: .88em; margin-right: .5em; padding: 0; }
    cite { font-style: normal; margin-left: .3em; }
    details { margin: .75rem 0; }
    details.fold { border: 1px solid var(--rule); border-radius: .35rem; padding: 0 .9rem; }
    details.fold[open] { padding-bottom: .6rem; }
    details.part { border: 0; border-radius: 0; padding: 0; margin-top: 3rem; }
    details.part > summary { font-size: 1.3rem; font-weight: 600; border-bottom: 2px solid var(--ink); }
    summary { cursor: pointer; padding: .35rem 0; }
    .source { white-space: pre-wrap; border: 1px solid var(--rule); border-radius: .35rem; padding: 1rem 1.25rem; margin: .9rem 0; max-width: 52rem; }
    .source .h { font-weight: 700; }
    .source .q { border-bottom: 2px solid var(--new); }
    .source .w { border-bottom: 2px dotted var(--old); }
    .source .c { border-bottom: 2px dashed var(--soft); }
    :target { background: var(--mark); outline: 2px solid var(--mind); outline-offset: 1px; }
    h2:target, h3:target, main:target, details:target, table:target { outline: 0; background: none; }
    table:target > caption { background: var(--mark); }
    """#

  private static let tables = #"""
    .scroll { overflow-x: auto; margin: .5rem 0; }
    table { border-collapse: collapse; width: 100%; font-size: .95rem; line-height: 1.55; }
    table.compact { width: auto; min-width: min(24rem, 100%); }
    caption { text-align: left; color: var(--soft); font-size: .88rem; padding: .2rem 0; }
    caption.silent { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
    th, td { text-align: left; vertical-align: top; padding: .38rem .7rem; border-bottom: 1px solid var(--rule); font-weight: normal; }
    thead th { font-weight: 600; font-size: .9rem; border-bottom: 1px solid var(--soft); vertical-align: bottom; }
    th:first-child, td:first-child { padding-left: 0; }
    .n { text-align: right; white-space: nowrap; }
    .t { white-space: nowrap; }
    .n a { text-decoration-color: var(--rule); }
    tbody tr:hover { background: var(--wash); }
    small { display: block; color: var(--soft); font-size: .86rem; }
    .timeline td { font-size: .9rem; }
    .timeline td.present { background: var(--old-wash); font-weight: 600; }
    .timeline td.ended { background: var(--new-wash); }
    .timeline td.unknown { background: repeating-linear-gradient(135deg, transparent 0 5px, var(--rule) 5px 6px); color: var(--soft); }
    .timeline td.absent { color: var(--soft); }
    .timeline td:first-child, .timeline td { padding-left: .6rem; }
    .timeline td:not(.t) > span { display: block; font-weight: normal; font-size: .94em; }
    """#

  private static let pairs = #"""
    table.pair { table-layout: fixed; margin: 0 0 2rem; }
    table.pair caption { color: var(--ink); font-size: .92rem; padding: .5rem 0 .3rem; }
    .pair th:first-child, .pair td:first-child { width: 6rem; padding-left: .5rem; font-size: .84rem; color: var(--soft); }
    .pair thead th { background: var(--wash); padding: .5rem .7rem; font-size: .95rem; border: 0; border-top: 2px solid var(--soft); vertical-align: top; }
    .pair tbody tr:hover { background: none; }
    .pair .added td:nth-child(3) { background: var(--new-wash); }
    .pair .removed td:nth-child(2) { background: var(--old-wash); }
    .pair .added td:first-child { color: var(--new); }
    .pair .removed td:first-child { color: var(--old); }
    .pair .changed td:first-child { color: var(--mind); }
    .pair .same td { color: var(--soft); }
    .stub { border-left: 3px solid var(--mind); padding: .4rem .8rem; margin: 0 0 2rem; background: var(--wash); font-size: .95rem; }
    """#

  private static let drawings = #"""
    .charts { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(20rem, 100%), 1fr)); gap: 1.4rem 1.6rem; margin: .9rem 0; }
    figure { margin: .5rem 0; break-inside: avoid; }
    .charts figure { margin: 0; border: 1px solid var(--rule); border-radius: .4rem; padding: .7rem .9rem .2rem; display: flex; flex-direction: column; }
    .charts svg { margin-top: auto; }
    figcaption { font-weight: 600; font-size: .95rem; line-height: 1.45; }
    figcaption .quiet { font-weight: normal; }
    svg { width: 100%; height: auto; display: block; overflow: visible; }
    svg text { fill: var(--ink); font-size: 12px; }
    svg text.axis { fill: var(--soft); font-size: 11px; }
    svg .grid { stroke: var(--rule); stroke-width: 1; }
    svg .curve { stroke: var(--new); stroke-width: 2; fill: none; }
    svg .dot { fill: var(--new); stroke: var(--new); stroke-width: 2; }
    svg .dot.hollow { fill: var(--paper); }
    svg .break { stroke: var(--mind); stroke-width: 1.5; }
    svg .aim { fill: none; stroke: var(--old); stroke-width: 2; }
    svg text.aim-label { fill: var(--old); font-size: 11px; stroke: none; }
    svg.spark { width: 5.5rem; height: 1.3rem; display: inline-block; vertical-align: middle; }
    figure details { font-size: .88rem; margin: .2rem 0; color: var(--soft); }
    table.slopes { max-width: 46rem; }
    .slopes th:nth-child(3), .slopes td:nth-child(3) { width: 6.5rem; padding: 0 .5rem; }
    .slopes td { vertical-align: middle; }
    .slopes th:last-child, .slopes td:last-child { text-align: left; }
    .slopes svg { width: 5.5rem; height: 1.9rem; }
    .heat td { text-align: right; }
    .h1 { background: color-mix(in srgb, var(--new) 7%, transparent); }
    .h2 { background: color-mix(in srgb, var(--new) 15%, transparent); }
    .h3 { background: color-mix(in srgb, var(--new) 23%, transparent); }
    .h4 { background: color-mix(in srgb, var(--new) 31%, transparent); }
    .h5 { background: color-mix(in srgb, var(--new) 39%, transparent); }
    """#

  /// On a phone a row of figures becomes two lines: what it is about, and below it the figures in columns.
  private static let narrow = #"""
    @media (max-width: 44rem) {
      html { scroll-padding-top: 3.5rem; }
      body { line-height: 1.7; }
      header, main { padding-left: 1rem; padding-right: 1rem; }
      h1 { font-size: 1.4rem; } h2, details.part > summary { font-size: 1.2rem; }
      nav.toc ul { flex-wrap: nowrap; overflow-x: auto; padding: .3rem 1rem; gap: 0; scrollbar-width: none; }
      nav.toc li { white-space: nowrap; } nav.toc a { display: block; padding: .35rem .6rem .35rem 0; }
      .tiles { grid-template-columns: repeat(auto-fill, minmax(6.6rem, 1fr)); gap: .45rem; }
      .tiles a, .tiles span { padding: .4rem .5rem; font-size: .82rem; }
      .data, .data thead, .data tbody { display: block; }
      .data tr { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0 .6rem; border-bottom: 1px solid var(--rule); padding: .4rem 0; }
      .data th, .data td { border: 0; padding: 0; }
      .data thead tr { border-bottom: 1px solid var(--soft); }
      .data th:not([class]) { flex: 0 0 100%; }
      .data tr:not(:has(.n ~ .n)) > th:not([class]):first-child { flex: 1 1 60%; }
      .data td:not([class]) { flex: 0 0 100%; color: var(--soft); font-size: .92em; }
      .data td:not([class]):empty, .data thead th:not([class]):not(:first-child) { display: none; }
      .data .n { flex: 1 1 2.6rem; }
      .data th.n { white-space: normal; line-height: 1.3; }
      .data .t { flex: 0 1 auto; white-space: normal; }
      .data tr:not(:has(.n ~ .n)) > .t, .data tr:has(.n ~ .n ~ .n ~ .n ~ .n) > th + .t { flex: 0 0 100%; }
      .data.map thead { display: none; }
      .data.map td:not([class]) { color: var(--ink); padding-left: .8rem; }
      .data.map .n { text-align: left; padding-left: .8rem; }
      .timeline, .timeline thead, .timeline tbody { display: block; }
      .timeline tr { display: flex; flex-wrap: wrap; border-bottom: 1px solid var(--rule); padding: .45rem 0; }
      .timeline th:first-child { flex: 0 0 calc(100% - 6.5rem); }
      .timeline .t { order: 1; flex: 0 0 6.5rem; text-align: right; padding: 0; white-space: normal; }
      .timeline th:not(:first-child):not(.t), .timeline td:not(.t) { order: 2; flex: 1 1 15%; min-width: 0; }
      .timeline th, .timeline td { border: 0; padding: .2rem .35rem; font-size: .85rem; }
      .timeline tbody th { font-size: .95rem; padding-left: 0; }
      .slopes { font-size: .88rem; } .slopes td, .slopes th { padding: .3rem; }
      .slopes th:nth-child(3), .slopes td:nth-child(3) { width: 3.6rem; padding: 0 .2rem; }
      .slopes svg { width: 3.4rem; }
      table.pair, .pair thead, .pair tbody, .pair tr, .pair th, .pair td, .pair caption { display: block; }
      .pair thead { background: var(--wash); border-top: 2px solid var(--soft); padding: .2rem 0; }
      .pair thead th { border: 0; padding: .15rem .6rem; }
      .pair thead th:first-child { display: none; }
      .pair td { border: 0; padding: .2rem .6rem; }
      .pair td:first-child { width: auto; padding: .4rem 0 0; }
      .pair td:nth-child(2) { border-left: 3px solid var(--old); margin: .2rem 0; }
      .pair td:nth-child(3) { border-left: 3px solid var(--new); margin: .2rem 0; }
      .pair td:empty { display: none; }
      .pair tbody tr { border-bottom: 1px solid var(--rule); padding-bottom: .35rem; }
      .source { padding: .7rem .8rem; }
    }
    """#

  private static let print = #"""
    @media print {
      @page { size: A4; margin: 16mm 15mm; }
      :root {
        color-scheme: light;
        --paper: #fff; --ink: #000; --soft: #4a4f55; --rule: #b8bec5; --wash: #f1f3f5;
        --new: #0b559f; --new-wash: #e6f0fb; --old: #9a3412; --old-wash: #fdf0e7; --mind: #7a4b00;
        --mind-wash: #fff6de; --mark: #fff;
      }
      * { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
      body { font-size: 10pt; line-height: 1.55; }
      header, main { max-width: none; padding: 0; }
      nav, .skip, #tools, figure details { display: none; }
      a { color: inherit; text-decoration: none; }
      h1 { font-size: 16pt; } h2, details.part > summary { font-size: 13pt; margin-top: 1.4rem; } h3 { font-size: 11pt; margin-top: 1rem; }
      h2, h3, summary, thead, figcaption, caption { break-after: avoid; }
      tr, blockquote, .note, .tiles, .stub { break-inside: avoid; }
      th, td { padding: .22rem .45rem; }
      table { font-size: 9pt; }
      .tiles { grid-template-columns: repeat(5, 1fr); }
      .charts { grid-template-columns: repeat(2, 1fr); }
      .scroll { overflow: visible; }
      .source { border: 0; padding: 0; max-width: none; }
      details.part { margin-top: 1.4rem; }
      details.fold { border: 0; padding: 0; }
      details:not([open])::details-content { content-visibility: visible; display: block; }
      figure details:not([open])::details-content { display: none; }
    }
    """#
}
