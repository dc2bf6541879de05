extension StyleSheet {
  static let brief = #"""
    .brief { display: grid; gap: 0 3rem; }
    .brief > * { min-width: 0; }
    .brief.one { max-width: 76rem; }
    .claims { list-style: none; margin: 0; }
    main .claims li { display: grid; grid-template-columns: 8.2rem minmax(0, 1fr); gap: .2rem 1rem; padding: .42rem .4rem; border-bottom: 1px solid var(--rule); margin: 0; }
    .kind { font-weight: 600; }
    .ls a { margin: .08rem 0; }
    main .asks { margin: 0; padding-left: 1.7rem; }
    main .asks li { padding: .38rem .2rem; border-bottom: 1px solid var(--rule); margin: 0; }
    .asks li::marker { font-weight: 600; }
    [data-page=comparison] #promises .cards { min-width: 56rem; }
    [data-page=comparison] #promises .cards td:nth-child(2) { white-space: nowrap; }
    [data-page=comparison] #promises .cards td:last-child { white-space: normal; min-width: 9rem; }
    @media screen and (min-width: 80rem) { .brief:not(.one) { grid-template-columns: minmax(0, 1.55fr) minmax(0, 1fr); } }
    @media screen and (max-width: 48rem) {
      main .claims li { grid-template-columns: minmax(0, 1fr); padding: .5rem 0; }
      .kind:empty { display: none; }
    }
    """#

  static let aligned = #"""
    .two { display: grid; gap: 1.6rem; }
    .two > * { min-width: 0; }
    .rail { margin: 0; padding: 0; border: 0; color: inherit; background: var(--paper); font-size: .88rem; line-height: 1.45; }
    main .rail ol { list-style: none; margin: 0; padding: 0; }
    main .rail > ol > li { padding-bottom: .45rem; }
    .sech { display: block; font-weight: 600; color: var(--ink); text-decoration: none; padding: .2rem .4rem; }
    .rail li li a { display: block; padding: .14rem .4rem; text-decoration: none; color: var(--ink); white-space: nowrap; overflow: hidden; text-overflow: ellipsis; border-left: 3px solid transparent; min-height: 1.5rem; }
    .rail li li a:hover, .sech:hover { background: var(--wash); }
    .rail .no { display: inline-block; min-width: 1.6rem; text-align: right; color: var(--soft); }
    .rail .sg { display: inline-block; width: 1.2rem; text-align: center; }
    .rail li[aria-current] a { background: var(--mark); border-left-color: var(--mind); font-weight: 600; }
    .rail li[aria-current] .no, .rail li[aria-current] .sg { color: var(--ink); }
    .railhead { margin: 0; padding: .3rem .4rem .5rem; position: sticky; top: 0; background: var(--paper); }
    @media screen and (min-width: 70rem) {
      .two:has(> .rail) { grid-template-columns: 17rem minmax(0, 1fr); }
      .rail[popover] { display: block; position: sticky; top: calc(var(--bar, 3.4rem) + .6rem); inset-inline: auto; width: auto; height: auto; max-height: calc(100vh - 6rem); overflow: auto; align-self: start; border-right: 1px solid var(--rule); scrollbar-width: thin; }
    }
    @media screen and (min-width: 110rem) { .two:has(> .rail) { grid-template-columns: 21rem minmax(0, 1fr); } }
    @media screen and (max-width: 69.99rem) {
      #railb { display: inline-block; }
      .rail[popover] { position: fixed; inset: auto 0 0 0; width: 100%; max-width: none; max-height: 70vh; overflow: auto; border-top: 2px solid var(--ink); padding: .4rem .8rem 1rem; }
      .rail li li a { padding: .55rem .4rem; }
      .rail::backdrop { background: rgb(0 0 0 / .45); }
    }
    table.whole { table-layout: fixed; }
    .whole .cc { width: 7.4rem; }
    .whole thead th { border-top: 2px solid var(--ink); }
    @media screen and (min-width: 48.01rem) { .js .whole thead th { position: sticky; top: var(--bar, 3.4rem); z-index: 5; } }
    .whole td { padding: .5rem .8rem; line-height: 1.75; }
    .whole .c { padding-left: 0; font-size: .88rem; line-height: 1.9; }
    .whole .no { display: inline-block; min-width: 1.5rem; font-weight: 600; text-align: right; text-decoration: none; color: var(--soft); }
    .whole .no:hover { text-decoration: underline; color: var(--new); }
    .whole .added td.w { background: var(--new-wash); }
    .whole .removed td.o { background: var(--old-wash); }
    .whole .left td { color: var(--soft); background: var(--wash); }
    .whole .sec td { padding: 1.5rem 0 .35rem; border-bottom: 2px solid var(--line); }
    .sec h3 { margin: 0; }
    .rel { margin: .1rem 0 0; font-size: .88rem; color: var(--soft); max-width: none; }
    .whole .same td { padding: .05rem 0 .05rem 7.4rem; color: var(--soft); font-size: .9rem; background: var(--wash); }
    .same p { margin: .1rem 0 .5rem; padding-left: .8rem; color: var(--ink); font-size: 1rem; }
    .same summary { padding: .1rem .8rem; min-height: 1.6rem; }
    .mv { font-size: .86rem; color: var(--move); margin-top: .25rem; }
    .mv a, .mv .quiet { color: inherit; }
    .figs, .chips { list-style: none; margin: .4rem 0 0; padding: 0; display: flex; flex-wrap: wrap; gap: .25rem .5rem; font-size: .86rem; line-height: 1.5; }
    .figs li { border: 1px solid var(--rule); border-radius: .3rem; padding: .02rem .5rem; background: var(--paper); color: var(--ink); }
    .figs .d { color: var(--soft); }
    .figs b { font-weight: 600; }
    .chips a { display: inline-block; border: 1px solid currentColor; border-radius: 1rem; padding: .06rem .65rem; background: var(--paper); text-decoration: none; }
    .chips a:hover { text-decoration: underline; }
    .chips a.r { font-size: 1em; }
    tr.here > td { box-shadow: inset 0 2px 0 var(--mind), inset 0 -2px 0 var(--mind); }
    tr.here .no { background: var(--mark); color: var(--ink); }
    .track { position: fixed; right: 0; top: 0; bottom: 0; width: 14px; z-index: 12; background: color-mix(in srgb, var(--wash) 80%, transparent); border-left: 1px solid var(--rule); cursor: pointer; }
    .track i { position: absolute; right: 1px; width: 11px; height: 3px; border-radius: 1px; background: var(--mind); }
    .track i.added { background: var(--new); } .track i.removed { background: var(--old); } .track i.moved { background: var(--move); }
    .track i.unsure { background: var(--soft); }
    .track i.hit { left: -5px; width: 6px; background: var(--ink); }
    .track b { position: absolute; right: 0; width: 13px; border: 1px solid var(--soft); background: color-mix(in srgb, var(--soft) 18%, transparent); }
    @media screen and (max-width: 48rem) {
      .track { width: 8px; } .track i { width: 6px; } .track b { width: 7px; }
      .whole, .whole tbody, .whole tr, .whole td { display: block; }
      .whole thead, .whole colgroup { display: none; }
      .whole td { padding: .25rem 0 .25rem .7rem; border: 0; }
      .whole .c { padding: .1rem 0; }
      .whole tr { border-bottom: 1px solid var(--rule); padding: .55rem 0; }
      .whole tr.sec { padding: 0; border-bottom: 2px solid var(--line); }
      .whole .sec td { border: 0; padding: 1.3rem 0 .3rem; }
      .whole td.o { border-left: 3px solid var(--old); }
      .whole td.w { border-left: 3px solid var(--new); margin-top: .35rem; }
      .whole td.empty { display: none; }
      .whole .same td { padding: 0; }
      .whole tr.same { padding: 0; }
      .same summary { padding: .45rem .4rem; }
      tr.here > td { box-shadow: none; }
      tr.here { outline: 2px solid var(--mind); outline-offset: 2px; }
      [data-page=comparison] main { padding-bottom: 7rem !important; }
    }
    """#
}
