extension HTMLWriter {
  /// Lists of claims beside each other.
  func claims(_ lists: [ClaimList]) -> HTMLNode {
    .tag(.div, [.class(lists.count > 1 ? "brief" : "brief one")], lists.map(claims))
  }

  private func claims(_ list: ClaimList) -> HTMLNode {
    let heading = HTMLNode.tag(.h2, [.id(list.anchor + "-h")], list.title)
    let items = list.claims.map { claim -> HTMLNode in
      let say = HTMLNode.tag(.span, [.class("say")], inline(claim.runs))
      let links: [HTMLNode] =
        claim.links.isEmpty
        ? []
        : [
          .text(" "),
          .tag(.span, [.class("ls nosearch")], claim.links.flatMap { inline([$0]) + [.text(" ")] }),
        ]
      let attributes: [HTMLNode.Attribute] = [.id(claim.anchor), .init("data-item", "")]
      if list.isOrdered { return .tag(.li, attributes, [say] + links) }
      return .tag(
        .li, attributes,
        [.tag(.span, [.class("kind")], inline(claim.kind)), .tag(.div, [], [say] + links)])
    }
    var nodes = [
      heading, .tag(list.isOrdered ? .ol : .ul, [.class(list.isOrdered ? "asks" : "claims")], items),
    ]
    if list.isOrdered {
      nodes.append(
        .tag(
          .p, [.class("noprint")],
          [
            .tag(.button, [Self.isButton, .id("copy"), Self.hidden], ScreenWords.copy(language)), .text(" "),
            .tag(.output, [.id("copied"), .class("quiet")]),
          ]))
    }
    return .tag(
      .section, [.id(list.anchor), .class("part"), .init("aria-labelledby", list.anchor + "-h")], nodes)
  }

  /// What signs and colours mean.
  func legend(_ entries: [[Run]]) -> HTMLNode {
    .tag(.ul, [.class("legend keep")], entries.map { .tag(.li, [], inline($0)) })
  }
}
