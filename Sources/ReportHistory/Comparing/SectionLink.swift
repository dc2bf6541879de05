/// A section of the older report and one of the newer that continues it, by place.
struct SectionLink: Hashable {
  let old: Int
  let new: Int
}
