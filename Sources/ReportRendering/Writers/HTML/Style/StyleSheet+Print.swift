extension StyleSheet {
  /// Paper: queries for narrow screens say so, since a sheet is narrow too.
  static let print = #"""
    @media print {
      @page { size: A4; margin: 18mm 15mm 17mm; @bottom-center { content: counter(page) " / " counter(pages); font-size: 8pt; } }
      :root, :root[data-theme=dark], :root:not([data-theme=light]) {
        color-scheme: light;
        --paper: #fff; --ink: #000; --soft: #454b52; --rule: #b8bec5; --line: #7d8792; --wash: #f1f3f5;
        --new: #0b559f; --new-wash: #e6f0fb; --old: #9a3412; --old-wash: #fdf0e7; --mind: #7a4b00;
        --mind-wash: #fff6de; --move: #5f3a96; --mark: #fff;
      }
      * { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
      html { scroll-behavior: auto; font-size: 10pt; }
      body { font-size: 10pt; line-height: 1.5; }
      .wrap { max-width: none; padding: 0; }
      nav.site, .skip, .tools, .outline, .rail, .track, .noprint, .theme, .facets, .chipsbar, .hitlist { display: none !important; }
      a, a.r { color: inherit; text-decoration: none; border: 0; padding: 0; }
      h1 { font-size: 16pt; } h2 { font-size: 13pt; margin: 12pt 0 5pt; } h3 { font-size: 10.5pt; margin: 7pt 0 3pt; }
      h2, h3, caption, .legend, .keep, thead, summary { break-after: avoid; }
      h2 { break-inside: avoid; }
      h2::after { content: ""; display: block; height: 130pt; margin-bottom: -130pt; }
      thead { display: table-header-group; }
      tr, li, figure, .note, blockquote { break-inside: avoid; }
      table { font-size: 9pt; } th, td { padding: 2.5pt 4pt; }
      .scroll { overflow: visible; }
      details::details-content { content-visibility: visible; display: block; height: auto; }
      details > summary { list-style: none; }
    }
    """#

  /// A folded part is printed only where a reader has opened it, so that full texts and long lists stay optional.
  static let printParts = #"""
    @media print {
      .two, .brief { display: block; }
      .part:has(> details.big:not([open])) { display: none; }
      .whole .cc { width: 60pt; } .whole .c { font-size: 8pt; } .whole .no { min-width: 12pt; }
      .same summary { display: none; } .same p { margin: 0; font-size: 9pt; }
      .same p::before { content: "= "; color: var(--soft); }
      .whole td { line-height: 1.5; padding: 3pt 5pt; }
      .sec { break-inside: avoid; break-after: avoid; } .whole .sec td { padding-top: 9pt; }
      .whole thead th, .board thead th { position: static !important; }
      .whole .same td { padding: 2pt 0 2pt 60pt; }
      main .claims li { grid-template-columns: 82pt 1fr; padding: 2pt 0; } .ls { font-size: 8pt; color: #454b52; }
      [data-page=comparison] #promises .cards { min-width: 0; } .chips a { border: 1px solid; }
      .years { min-width: 0; } .years .c0 { width: 70pt; } .years td, .years th { font-size: 8.5pt; }
      .charts { grid-template-columns: repeat(3, 1fr); gap: 6pt; }
      .fig { padding: 4pt 6pt 2pt; } .fn { font-size: 9pt; } .now b { font-size: 10pt; }
      .dl, #two, #pickline { display: none !important; } .cross { display: none; }
      thead button { display: none; } .pt { display: inline; }
      .board { font-size: 8pt; } .board th, .board td { padding: 2pt 3pt; } .bar { width: 40pt; } .barc { min-width: 0; }
      .source { border: 0; padding: 0; max-width: none; }
    }
    """#
}
