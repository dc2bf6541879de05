/// Measure words in English; those that English counts without are left out.
enum MeasureWords {
  /// By measure word: what one is called, and several.
  private static let words: [String: (one: String, many: String)] = [
    "元": ("yuan", "yuan"), "人": ("person", "people"), "名": ("person", "people"), "位": ("person", "people"),
    "人次": ("attendance", "attendances"), "家": ("business", "businesses"),
    "家次": ("business visit", "business visits"), "次": ("time", "times"), "场": ("session", "sessions"),
    "场次": ("session", "sessions"), "期": ("session", "sessions"), "轮": ("round", "rounds"),
    "批": ("batch", "batches"), "批次": ("batch", "batches"), "堂": ("class", "classes"),
    "节": ("class", "classes"), "册": ("volume", "volumes"),
    "本": ("volume", "volumes"),
    "篇": ("article", "articles"), "支": ("team", "teams"), "队": ("team", "teams"),
    "天": ("day", "days"), "日": ("day", "days"), "个工作日": ("working day", "working days"),
    "工作日": ("working day", "working days"), "小时": ("hour", "hours"), "分钟": ("minute", "minutes"),
    "个月": ("month", "months"), "周": ("week", "weeks"), "学时": ("class hour", "class hours"),
    "课时": ("class hour", "class hours"), "个小时": ("hour", "hours"), "学分": ("credit", "credits"),
    "分": ("point", "points"), "倍": ("time", "times"), "亩": ("mu", "mu"),
    "平方米": ("square metre", "square metres"), "平米": ("square metre", "square metres"),
    "㎡": ("square metre", "square metres"), "公里": ("kilometre", "kilometres"),
    "千米": ("kilometre", "kilometres"),
    "米": ("metre", "metres"), "吨": ("tonne", "tonnes"), "公斤": ("kilogram", "kilograms"),
    "剂次": ("dose", "doses"), "剂": ("dose", "doses"), "个百分点": ("percentage point", "percentage points"),
    "辆": ("vehicle", "vehicles"), "座": ("place", "places"),
    "岁": ("year of age", "years of age"),
  ]

  /// Measure words of families and of firms alike, by what is counted.
  private static let ofHouses: [String: @Sendable (_ house: House) -> (one: String, many: String)] = [
    "户": { $0 == .family ? ("household", "households") : ("business", "businesses") },
    "户次": {
      $0 == .family ? ("household visit", "household visits") : ("business visit", "business visits")
    },
  ]

  /// What 户 counts.
  private enum House: CaseIterable {
    case business, family

    /// The words of labels that say so.
    var words: [String] {
      switch self {
      case .business:
        [
          "企", "商户", "商铺", "店铺", "门店", "经营户", "工商户", "市场主体", "经营主体", "经营单位", "公司", "商家",
        ]
      case .family: ["家庭", "农户", "住户", "居民", "村民", "群众", "困难", "贫困", "脱贫", "低保", "特困", "入户"]
      }
    }
  }

  /// A measure word in English, for one and for several; nil where English counts without one, and for 户 where the
  /// label does not tell whether families or firms are counted.
  private static func word(_ unit: String, of label: String?) -> (one: String, many: String)? {
    guard let houses = ofHouses[unit] else { return words[unit] }
    let house = House.allCases.first { $0.words.contains { label?.contains($0) ?? false } }
    return house.map(houses)
  }

  /// What several are called; nil where English counts without a measure word.
  ///
  /// - Parameter label: What is counted, in the report's own words.
  static func plural(_ unit: String, of label: String) -> String? { word(unit, of: label)?.many }

  /// A number with its measure word.
  ///
  /// - Parameter label: What is counted, in the report's own words; nil where that is not known.
  static func english(_ value: Double, _ unit: String, of label: String?) -> String {
    let number = value.grouped
    if unit == "%" { return number + "%" }
    guard let word = word(unit, of: label) else { return number }
    return number + " " + (value == 1 ? word.one : word.many)
  }
}
