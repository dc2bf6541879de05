/// What a section is about; the codes and their order are those of the annotation rules.
package enum Theme: String, Codable, Hashable, Sendable, CaseIterable {
  case study, leadership, functions, rules, decisions, enforcement, emergency, disputes, oversight
  case digital, publicity, capacity, grassroots, safety, welfare
}
