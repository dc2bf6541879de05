extension StyleSheet {
  static let words = #"""
    .good, .arrived { color: var(--new); }
    .bad { color: var(--old); font-weight: 600; }
    .departed { color: var(--old); }
    .warning { color: var(--mind); font-weight: 600; }
    li.bad, li.warning { font-weight: normal; }
    ins { color: var(--new); background: var(--new-wash); text-decoration: underline; text-underline-offset: .2em; }
    del { color: var(--old); background: var(--old-wash); text-decoration: line-through; }
    .sg { font-weight: 700; white-space: nowrap; }
    .added .sg { color: var(--new); } .removed .sg { color: var(--old); } .changed .sg, .merged .sg { color: var(--mind); }
    .moved .sg { color: var(--move); } .unsure .sg, .left .sg, .same .sg { color: var(--soft); }
    a.r { font-size: .84em; white-space: nowrap; padding: .15em .35em; border: 1px solid var(--rule); border-radius: .25rem; text-decoration: none; color: var(--new); display: inline-block; line-height: 1.45; }
    a.r:hover { border-color: var(--new); text-decoration: underline; }
    .k, .yr { display: none; }
    .legend { display: flex; flex-wrap: wrap; gap: .15rem 1.3rem; font-size: .9rem; color: var(--soft); margin: .5rem 0; padding: 0; list-style: none; }
    .legend strong { color: var(--ink); font-weight: 600; }
    main ul, main ol { margin: .4rem 0; padding-left: 1.4rem; }
    main li { margin: .3rem 0; }
    main .legend, main .figs, main .chips, main .claims, main .tiles, main .hitless { padding: 0; }
    main .legend li, main .figs li, main .chips li, main .rail li { margin: 0; }
    li.signed { list-style: none; position: relative; }
    li.signed > .sign { position: absolute; left: -1.2rem; width: 1rem; text-align: center; font-weight: 700; }
    .added > .sign { color: var(--new); } .removed > .sign { color: var(--old); } .changed > .sign { color: var(--mind); }
    .same > .sign, .unsure > .sign { color: var(--soft); }
    blockquote { margin: .35rem 0; padding: .1rem 0 .1rem .8rem; border-left: 3px solid var(--rule); }
    blockquote .label { color: var(--soft); font-size: .88em; margin-right: .5em; padding: 0; }
    cite { font-style: normal; margin-left: .3em; }
    .source { white-space: pre-wrap; border: 1px solid var(--rule); border-radius: .35rem; padding: 1rem 1.25rem; margin: .9rem 0; max-width: 56rem; }
    .source .h { font-weight: 700; }
    .source .q { border-bottom: 2px solid var(--new); }
    .source .w { border-bottom: 2px dotted var(--old); }
    .source .c { border-bottom: 2px dashed var(--soft); }
    .source span:target { background: var(--mark); outline: 2px solid var(--mind); outline-offset: 1px; }
    .tiles { list-style: none; display: grid; grid-template-columns: repeat(auto-fill, minmax(7.4rem, 1fr)); gap: .6rem; margin: 1.1rem 0; }
    .tiles li { margin: 0; border: 1px solid var(--rule); border-radius: .4rem; background: var(--wash); }
    .tiles a, .tiles span { display: block; padding: .55rem .8rem .6rem; color: var(--ink); font-size: .88rem; line-height: 1.4; text-decoration: none; overflow-wrap: normal; }
    .tiles a:hover { text-decoration: underline; }
    .tiles strong { display: block; font-size: 1.5rem; line-height: 1.3; }
    .tiles .bad { border-left: .3rem solid var(--old); } .tiles .warning { border-left: .3rem solid var(--mind); }
    .stub { border-left: 3px solid var(--mind); padding: .4rem .8rem; margin: 0 0 2rem; background: var(--wash); font-size: .95rem; }
    @media screen and (max-width: 48rem) { .source { padding: .7rem .8rem; } }
    """#

  static let tables = #"""
    .scroll { overflow-x: auto; }
    table { border-collapse: collapse; width: 100%; font-size: .95rem; line-height: 1.55; }
    table.compact { width: auto; min-width: min(24rem, 100%); }
    caption { text-align: left; color: var(--soft); font-size: .88rem; padding: .2rem 0; }
    caption.silent { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
    th, td { text-align: left; vertical-align: top; padding: .4rem .7rem; border-bottom: 1px solid var(--rule); font-weight: 400; }
    thead th { font-weight: 600; font-size: .9rem; border-bottom: 1px solid var(--line); vertical-align: bottom; background: var(--paper); }
    th[scope=row] { font-weight: 600; }
    .n { text-align: right; white-space: nowrap; }
    .n a { text-decoration-color: var(--line); }
    .t { white-space: nowrap; }
    td.t a.r { white-space: nowrap; }
    small { display: block; color: var(--soft); font-size: .86rem; }
    thead button { all: unset; cursor: pointer; font-weight: 600; padding: .2rem 0; min-height: 1.5rem; }
    thead button:focus-visible { outline: 3px solid var(--new); outline-offset: 2px; }
    thead button::after { content: " ⇅"; color: var(--soft); font-weight: 400; }
    th[aria-sort=ascending] button::after { content: " ↑"; color: var(--ink); }
    th[aria-sort=descending] button::after { content: " ↓"; color: var(--ink); }
    .pt { display: none; }
    .empty { background: repeating-linear-gradient(135deg, transparent 0 6px, var(--wash) 6px 9px); }
    table.pair { table-layout: fixed; margin: 0 0 2rem; }
    table.pair caption { color: var(--ink); font-size: .92rem; padding: .5rem 0 .3rem; }
    .pair th:first-child, .pair td:first-child { width: 6rem; font-size: .84rem; color: var(--soft); }
    .pair .added td:nth-child(3) { background: var(--new-wash); }
    .pair .removed td:nth-child(2) { background: var(--old-wash); }
    @media screen and (max-width: 48rem) {
      .cards colgroup { display: none; }
      .cards, .cards tbody, .cards td, .cards th[scope=row] { display: block; min-width: 0 !important; }
      .cards thead { display: none; }
      .cards tr { display: block; border: 1px solid var(--rule); border-radius: .4rem; padding: .45rem .75rem; margin: .6rem 0; }
      .cards td, .cards th[scope=row] { border: 0; padding: .12rem 0; text-align: left; white-space: normal; width: auto !important; }
      .cards .k { display: inline; color: var(--soft); font-size: .86rem; margin-right: .5em; font-weight: 400; }
      .cards td.n { display: inline-block; margin-right: 1rem; }
      .cards td:empty { display: none; }
      .yr { display: inline-block; font-size: .78rem; font-weight: 600; color: var(--soft); border: 1px solid var(--rule); border-radius: .2rem; padding: 0 .35rem; margin-right: .4rem; line-height: 1.5; background: var(--paper); }
      table.pair, .pair thead, .pair tbody, .pair tr, .pair th, .pair td, .pair caption { display: block; width: auto; }
    }
    """#
}
