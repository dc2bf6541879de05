extension StyleSheet {
  static let board = #"""
    .two:has(> .facets) { margin-top: .6rem; gap: 1.8rem; }
    #applied { display: inline-flex; flex-wrap: wrap; gap: .3rem; }
    #applied button { min-height: 2rem; padding: .05rem .6rem; border-radius: 1rem; font-size: .88rem; }
    .facets { margin: 0; padding: 0; border: 0; color: inherit; background: var(--paper); font-size: .92rem; }
    .facet { margin: 0 0 .7rem; }
    .facet summary { font-weight: 600; border-bottom: 1px solid var(--rule); }
    main .facet ul { list-style: none; margin: .2rem 0; padding: 0; }
    main .facet li { margin: 0; }
    .facet label { display: flex; align-items: center; padding: .16rem 0; cursor: pointer; gap: .1rem; min-height: 1.7rem; }
    .facet label span:first-of-type { flex: 1; }
    .facet .cn { color: var(--soft); padding-left: .5rem; }
    .facet li[data-zero] { color: var(--soft); }
    html:not(.js) .facets { display: none; }
    @media screen and (min-width: 70rem) {
      .js .two:has(> .facets) { grid-template-columns: 13rem minmax(0, 1fr); }
      .js .facets[popover] { display: block; position: sticky; top: calc(var(--bar, 3.4rem) + .6rem); inset-inline: auto; width: auto; height: auto; max-height: calc(100vh - 6rem); overflow: auto; align-self: start; scrollbar-width: thin; }
    }
    @media screen and (max-width: 69.99rem) {
      .js #facb { display: inline-block; }
      .facets[popover] { position: fixed; inset: auto 0 0 0; width: 100%; max-width: none; max-height: 75vh; overflow: auto; border-top: 2px solid var(--ink); padding: .6rem 1rem 1.2rem; }
      .facet label { min-height: 2.6rem; }
      .facets::backdrop { background: rgb(0 0 0 / .45); }
    }
    .board td, .board th { padding: .34rem .45rem; }
    .board tbody th { white-space: nowrap; }
    .cty { font-size: .86rem; font-weight: 400; }
    .grpr th { text-align: left; border-bottom: 1px solid var(--rule); color: var(--soft); font-size: .84rem; padding-bottom: 0; }
    .board .grpr td { border: 0; }
    .board thead button { white-space: nowrap; }
    .board td.on, .board th.on { background: var(--wash); }
    .board td.n > :not(.k):not(.vh) { line-height: 1.6; display: inline-block; min-width: 1.5rem; }
    .hot a { color: var(--old); font-weight: 600; }
    .barc { white-space: nowrap; min-width: 7rem; }
    .bar { width: 4.4rem; height: .55rem; vertical-align: middle; margin-right: .5rem; display: inline-block; }
    .b-met { fill: var(--new); } .b-partly { fill: var(--mind); } .b-missed { fill: var(--old); } .b-none { fill: var(--line); fill-opacity: .45; }
    .pc { display: inline-block; min-width: 2.6rem; text-align: right; font-size: .9rem; }
    tfoot td, tfoot th { border-top: 2px solid var(--line); color: var(--soft); font-size: .9rem; }
    .det { border-bottom: 1px solid var(--rule); }
    .dg { display: grid; grid-template-columns: repeat(auto-fit, minmax(15rem, 1fr)); gap: .2rem 1.6rem; padding: 0 0 .8rem 1rem; }
    .dg h3 { margin: .3rem 0 .1rem; font-size: .92rem; }
    main .dg ul { margin: 0; padding-left: 1.1rem; font-size: .92rem; }
    .det[open] > summary { background: var(--wash); }
    .dg div:target { background: var(--mark); }
    @media screen and (max-width: 48rem) {
      .board tfoot { display: none; }
      .board tr { display: grid; grid-template-columns: repeat(3, minmax(0, 1fr)); gap: .1rem .6rem; }
      .board th[scope=row] { grid-column: 1 / 3; font-size: 1.02rem; white-space: normal; }
      .board td.t { text-align: right; }
      .board td.t .k { display: none; }
      .board .k { display: block; font-size: .78rem; line-height: 1.3; }
      .board td.barc { grid-column: span 2; min-width: 0; }
      .board td.n > :not(.k) { padding: .15rem .8rem .15rem 0; min-width: 2.75rem; min-height: 1.9rem; }
    }
    """#
}
