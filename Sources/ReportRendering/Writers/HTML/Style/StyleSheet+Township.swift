extension StyleSheet {
  static let years = #"""
    .little { font-size: .88rem; line-height: 1.45; }
    .years { table-layout: fixed; min-width: 56rem; }
    .years .c0 { width: 11rem; }
    .years td { font-size: .9rem; line-height: 1.55; border-left: 1px solid var(--rule); }
    .years th[scope=row] { padding-left: .4rem; line-height: 1.45; }
    .st { font-size: .88rem; margin-top: .15rem; font-weight: 400; }
    .st .bad { font-weight: 600; }
    td.present { background: var(--old-wash); }
    td.ended { background: var(--new-wash); }
    td.unknown { background: repeating-linear-gradient(135deg, transparent 0 6px, var(--wash) 6px 9px); }
    q { quotes: none; }
    q a { color: inherit; text-decoration-color: var(--line); }
    .aims { font-weight: 600; }
    .pm { padding: .1rem 0 .3rem; }
    .pm + .pm { border-top: 1px dashed var(--rule); padding-top: .35rem; }
    .pm[data-off] { display: none; }
    .heat td { text-align: right; }
    .pairsbox { display: grid; gap: 1rem 2.5rem; }
    .pairsbox > * { min-width: 0; }
    .pairs td, .pairs th { border: 1px solid var(--rule); }
    .pairs [aria-current] { background: var(--mark); }
    .pairs [aria-current] * { color: var(--ink); }
    .pick { display: flex; flex-wrap: wrap; gap: .5rem .8rem; align-items: center; }
    #twoout table { font-size: .92rem; }
    @media screen and (min-width: 80rem) { .pairsbox { grid-template-columns: minmax(0, 1fr) minmax(0, 1.6fr); } }
    @media screen and (max-width: 48rem) {
      .years { min-width: 0; }
      .years td { border-left: 3px solid var(--rule) !important; padding: .25rem .5rem !important; margin: .3rem 0; }
      .years td.present { border-left-color: var(--old) !important; }
      .years td.ended { border-left-color: var(--new) !important; }
      .pairs { font-size: .86rem; }
      .pairs td, .pairs th { padding: .35rem; }
      #twoout th, #twoout td { padding: .35rem .25rem; white-space: normal; }
    }
    """#

  static let plots = #"""
    .charts { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(17.5rem, 100%), 1fr)); gap: .9rem; margin: .6rem 0; }
    .fig { margin: 0; border: 1px solid var(--rule); border-radius: .4rem; padding: .55rem .75rem .4rem; display: flex; flex-direction: column; break-inside: avoid; }
    .fn { font-weight: 600; }
    .now { display: block; min-height: 1.7rem; font-size: .9rem; }
    .now b { font-size: 1.15rem; }
    .fig svg { width: 100%; height: auto; display: block; overflow: visible; margin-top: auto; touch-action: pan-y; }
    svg text { font-size: 11px; fill: var(--soft); }
    .grid { stroke: var(--rule); }
    .curve { stroke: var(--new); stroke-width: 2; fill: none; }
    .curve.gap { stroke-dasharray: 2 4; }
    .dot { fill: var(--new); stroke: var(--new); stroke-width: 2; }
    .dot.hollow { fill: var(--paper); }
    .fig .hit { fill: transparent; }
    path.aim { fill: none; stroke: var(--old); stroke-width: 2; }
    .cross { stroke: var(--soft); visibility: hidden; }
    .fig.on .cross { visibility: visible; }
    svg a:focus-visible { outline: none; }
    svg a:focus-visible .dot { stroke: var(--ink); stroke-width: 4; }
    .dl { display: flex; justify-content: space-between; gap: .3rem; font-size: .82rem; align-items: center; }
    .dl .r { line-height: 1.8; }
    .dl button { min-height: 1.5rem; padding: .05rem .4rem; font-size: .84em; }
    .dl > span { flex: 1; }
    .fig.multi { margin: .8rem 0; max-width: 76rem; }
    .fig.multi svg { max-width: 52rem; }
    svg .key { font-weight: 700; font-size: 13px; }
    .key { font-weight: 700; }
    .l1 { --c: var(--l1); } .l2 { --c: var(--l2); } .l3 { --c: var(--l3); } .l4 { --c: var(--l4); }
    .l5 { --c: var(--l5); } .l6 { --c: var(--l6); } .l7 { --c: var(--l7); } .l8 { --c: var(--l8); }
    span.key { color: var(--c); } svg text.key { fill: var(--c); } .multi .curve { stroke: var(--c); } .multi .dot { fill: var(--c); stroke: var(--c); }
    @media screen and (max-width: 48rem) { .charts { grid-template-columns: minmax(0, 1fr); } }
    """#

  static let drawings = #"""
    svg.spark { width: 5.5rem; height: 1.3rem; display: inline-block; vertical-align: middle; overflow: visible; }
    .h1 { background: color-mix(in srgb, var(--new) 7%, transparent); }
    .h2 { background: color-mix(in srgb, var(--new) 14%, transparent); }
    .h3 { background: color-mix(in srgb, var(--new) 20%, transparent); }
    .h4 { background: color-mix(in srgb, var(--new) 26%, transparent); }
    .h5 { background: color-mix(in srgb, var(--new) 32%, transparent); }
    table.slopes { max-width: 46rem; }
    .slopes svg { width: 5.5rem; height: 1.9rem; }
    .slopes td { vertical-align: middle; }
    """#
}
