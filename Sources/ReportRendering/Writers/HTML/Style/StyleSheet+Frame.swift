extension StyleSheet {
  /// Colours; ink and soft stand on paper and washes with a contrast of 5.5 and more.
  static let tokens = #"""
    :root {
      color-scheme: light dark;
      --paper: #fff; --ink: #1c1f23; --soft: #58606a; --rule: #d9dee4; --line: #7d8792; --wash: #f4f6f8;
      --new: #0b559f; --new-wash: #e6f0fb; --old: #9a3412; --old-wash: #fdf0e7; --mind: #7a4b00;
      --mind-wash: #fff6de; --move: #5f3a96; --mark: #ffe58a; --hit: #ffd84d; --hit-ink: #1c1f23;
      --l1: #0b559f; --l2: #9a3412; --l3: #1a6b3c; --l4: #5f3a96; --l5: #7a4b00; --l6: #a3195b; --l7: #006a73; --l8: #444;
    }
    @media (prefers-color-scheme: dark) {
      :root:not([data-theme=light]) {
        --paper: #15181c; --ink: #e4e7eb; --soft: #a6afba; --rule: #363e48; --line: #7f8a96; --wash: #1e2329;
        --new: #8ec1ff; --new-wash: #15304d; --old: #ffb38a; --old-wash: #43240f; --mind: #f2cd7c;
        --mind-wash: #3a2d0c; --move: #cbb2f5; --mark: #574610; --hit: #8a6a00; --hit-ink: #fff;
        --l1: #8ec1ff; --l2: #ffb38a; --l3: #7fd6a2; --l4: #cbb2f5; --l5: #f2cd7c; --l6: #ff9ecb; --l7: #76d3dc; --l8: #ccc;
      }
    }
    :root[data-theme=dark] {
      color-scheme: dark;
      --paper: #15181c; --ink: #e4e7eb; --soft: #a6afba; --rule: #363e48; --line: #7f8a96; --wash: #1e2329;
      --new: #8ec1ff; --new-wash: #15304d; --old: #ffb38a; --old-wash: #43240f; --mind: #f2cd7c;
      --mind-wash: #3a2d0c; --move: #cbb2f5; --mark: #574610; --hit: #8a6a00; --hit-ink: #fff;
      --l1: #8ec1ff; --l2: #ffb38a; --l3: #7fd6a2; --l4: #cbb2f5; --l5: #f2cd7c; --l6: #ff9ecb; --l7: #76d3dc; --l8: #ccc;
    }
    :root[data-theme=light] { color-scheme: light; }
    """#

  static let frame = #"""
    * { box-sizing: border-box; }
    html { scroll-padding-top: calc(var(--bar, 0px) + 3.2rem); -webkit-text-size-adjust: 100%; }
    body {
      margin: 0; background: var(--paper); color: var(--ink);
      font: 1rem/1.7 -apple-system, "Segoe UI", "PingFang SC", "Hiragino Sans GB", "Microsoft YaHei",
        "Noto Sans CJK SC", "Noto Sans SC", "Source Han Sans SC", "WenQuanYi Micro Hei", sans-serif;
      line-break: strict; overflow-wrap: anywhere; font-variant-numeric: tabular-nums;
    }
    [hidden]:not([hidden=until-found]) { display: none !important; }
    .vh { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
    .skip { position: absolute; left: -99rem; }
    .skip:focus { left: 1rem; top: .5rem; z-index: 30; background: var(--paper); padding: .4rem 1rem; }
    :focus-visible { outline: 3px solid var(--new); outline-offset: 2px; }
    a { color: var(--new); text-decoration-thickness: 1px; text-underline-offset: .2em; }
    a:hover { text-decoration-thickness: 2px; }
    .wrap { max-width: 118rem; margin: 0 auto; padding: 0 1.5rem; }
    main { padding-bottom: 5rem !important; }
    main > p, section > p, .lead { max-width: 76rem; }
    header.top { padding-top: 1rem; }
    nav.site { display: flex; flex-wrap: wrap; gap: .2rem 1rem; align-items: center; font-size: .92rem; }
    nav.site ol { list-style: none; display: flex; flex-wrap: wrap; gap: 0 .5rem; margin: 0; padding: 0; }
    nav.site li + li::before { content: "›"; color: var(--soft); margin-right: .5rem; }
    nav.site .theme { margin-left: auto; }
    h1 { font-size: 1.6rem; line-height: 1.35; margin: .5rem 0 .3rem; text-wrap: balance; }
    h2 { font-size: 1.28rem; line-height: 1.4; margin: 2.4rem 0 .7rem; padding-bottom: .25rem; border-bottom: 2px solid var(--ink); }
    h3 { font-size: 1.06rem; line-height: 1.45; margin: 1.4rem 0 .4rem; }
    h4 { font-size: 1rem; margin: 1rem 0 .4rem; }
    h2 small, h3 small, h2 .quiet, h3 .quiet { font-weight: 400; font-size: .82em; color: var(--soft); margin-left: .4em; display: inline; }
    p { margin: .45rem 0; }
    .quiet { color: var(--soft); }
    .lead { color: var(--soft); margin: .1rem 0 .6rem; }
    .note { border: 1px solid var(--rule); border-left: .3rem solid var(--line); background: var(--wash); padding: .45rem .9rem; margin: .7rem 0; }
    .note.mind { border-left-color: var(--mind); background: var(--mind-wash); }
    .note.badge { border: 2px dashed var(--mind); background: var(--mind-wash); font-weight: 600; max-width: none; }
    button, select, input { font: inherit; font-size: .94rem; color: var(--ink); background: var(--paper); border: 1px solid var(--line); border-radius: .35rem; padding: .25rem .7rem; min-height: 2.25rem; }
    button { cursor: pointer; }
    button:hover { background: var(--wash); }
    button:disabled { color: var(--soft); cursor: default; }
    button[aria-pressed=true] { background: var(--ink); color: var(--paper); border-color: var(--ink); }
    input[type=checkbox] { min-height: 0; width: 1.05rem; height: 1.05rem; accent-color: var(--new); vertical-align: -.15em; margin-right: .35rem; }
    label.tick { display: inline-flex; align-items: center; min-height: 2.25rem; font-size: .92rem; gap: .2rem; }
    :target { background: var(--mark); }
    h2:target, h3:target, section:target, details:target, main:target, tr:target, ul:target, div:target { background: none; }
    .part:target > h2, .part:target > details > summary h2 { background: var(--mark); }
    tr:target > th, tr:target > td:first-child, li:target, .pm:target, span.on, p.on { background: var(--mark); }
    ::highlight(hit) { background: var(--hit); color: var(--hit-ink); }
    mark { background: var(--hit); color: var(--hit-ink); }
    ::highlight(now) { background: var(--old); color: var(--paper); }
    details > summary { cursor: pointer; padding: .25rem 0; }
    details.big > summary { list-style: none; }
    details.big > summary::-webkit-details-marker { display: none; }
    details.big > summary > h2 { margin: 1rem 0 .5rem; }
    details.big > summary > h2::before { content: "▸ "; color: var(--soft); }
    details.big[open] > summary > h2::before { content: "▾ "; }
    details.big[open] > summary > h2 { margin-top: 2.4rem; }
    details.fold { border: 1px solid var(--rule); border-radius: .35rem; padding: 0 .9rem; margin: .75rem 0; }
    details.fold[open] { padding-bottom: .6rem; }
    details.big.fold { border: 0; padding: 0; }
    @media (forced-colors: active) {
      ins, del { forced-color-adjust: none; }
      button[aria-pressed=true] { border: 3px solid Highlight; }
    }
    @media (prefers-reduced-motion: no-preference) { html.calm { scroll-behavior: smooth; } }
    @media screen and (max-width: 48rem) {
      .wrap { padding: 0 .9rem; }
      h1 { font-size: 1.32rem; }
      h2 { font-size: 1.16rem; margin-top: 1.8rem; }
      body { line-height: 1.65; }
      button, select, input { min-height: 2.75rem; }
      a.r { padding: .3em .5em; margin: .12em 0; }
    }
    """#

  static let tools = #"""
    .tools { position: sticky; top: 0; z-index: 10; background: var(--paper); border-bottom: 1px solid var(--rule); margin-top: .4rem; }
    .toolrow { display: flex; flex-wrap: wrap; align-items: center; gap: .4rem .8rem; padding-top: .45rem; padding-bottom: .45rem; }
    .tools input[type=search] { flex: 1 1 9rem; max-width: 20rem; min-width: 8rem; }
    .toc ol { list-style: none; display: flex; gap: .1rem 1.1rem; margin: 0; padding: 0 0 .3rem; flex-wrap: wrap; font-size: .92rem; }
    .toolrow .toc ol { padding: 0; }
    .outline { display: flex; flex-wrap: wrap; gap: 0 1.5rem; align-items: center; justify-content: space-between; }
    html:not(.js) .keyt { display: none; }
    .chipsbar { display: flex; flex-wrap: wrap; gap: .35rem .6rem; align-items: center; margin: .3rem 0; }
    .tools .chipsbar { margin: 0; }
    .grp { display: inline-flex; gap: .3rem; flex-wrap: wrap; }
    .kb { font-size: .88rem; padding: .1rem .55rem; min-height: 2rem; border-radius: 1rem; white-space: nowrap; }
    .kb .cn { color: var(--soft); }
    .kb[aria-pressed=true] .cn, .kb[aria-pressed=true] .sg { color: inherit; }
    .kb[data-zero] { border-style: dashed; color: var(--soft); }
    .step { display: inline-flex; align-items: center; gap: .4rem; white-space: nowrap; }
    .step.main { margin-left: auto; }
    .step output { min-width: 4.2rem; text-align: center; }
    #railb, #facb { display: none; }
    .found { font-size: .92rem; }
    .found a { margin-right: .8rem; }
    .hitlist { margin: .4rem 0 1rem; padding-left: 1.3rem; }
    @media screen and (max-width: 100rem) { [data-page=comparison] .tools input[type=search] { max-width: 13rem; } }
    @media screen and (max-width: 48rem) {
      .toolrow { gap: .35rem; }
      .tools input[type=search], [data-page=comparison] .tools input[type=search] { flex: 1 1 8rem; max-width: none; }
      label.keyt { display: none; }
      .toc ol { flex-wrap: nowrap; overflow-x: auto; scrollbar-width: none; }
      .toc { width: 100%; overflow: hidden; }
      .toc a { display: block; padding: .45rem 0; white-space: nowrap; }
      .chipsbar { flex-wrap: nowrap; overflow-x: auto; width: 100%; scrollbar-width: none; padding: .2rem; }
      .chipsbar > * { flex: none; }
      .grp { flex-wrap: nowrap; }
      .kb { min-height: 2.75rem; }
      .step.main { position: fixed; left: 0; right: 0; bottom: 0; z-index: 11; background: var(--paper); border-top: 1px solid var(--rule); padding: .4rem .9rem; justify-content: space-between; margin: 0; }
    }
    """#
}
