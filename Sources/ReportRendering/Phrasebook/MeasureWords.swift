/// Measure words in English; those that English counts without are left out.
enum MeasureWords {
  /// By measure word: what one is called, and several.
  private static let words: [String: (one: String, many: String)] = [
    "元": ("yuan", "yuan"), "人": ("person", "people"), "名": ("person", "people"), "位": ("person", "people"),
    "人次": ("attendance", "attendances"), "户": ("household", "households"),
    "户次": ("household visit", "household visits"), "家": ("business", "businesses"),
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

  /// What several are called; nil where English counts without a measure word.
  static func plural(_ unit: String) -> String? { words[unit]?.many }

  /// A number with its measure word.
  static func english(_ value: Double, _ unit: String) -> String {
    let number = value.grouped
    if unit == "%" { return number + "%" }
    guard let word = words[unit] else { return number }
    return number + " " + (value == 1 ? word.one : word.many)
  }
}
