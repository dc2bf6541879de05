/// Words by which reports tell how far a deed was promised, and how far it was done.
enum ExtentWords {
  /// A promise for all: who was left out breaks a part of it.
  static let promisedForAll: [Units] = .words([
    "全体", "全部", "全员", "所有", "各村", "各社区", "普遍", "全覆盖", "每村", "每个", "逐村", "逐个", "全面", "对全镇", "对全乡", "对全街道",
    "一遍", "配齐", "补齐",
  ])
  /// A promise of more of the same, which any work in the field keeps.
  static let promisedMore: [Units] = .words(["持续", "继续", "进一步", "不断", "常态化", "坚持", "做好", "抓好"])

  static let doneForAll: [Units] = .words(["全部", "全体", "全覆盖", "全员", "都"])
  /// Places and trials that are not the whole.
  static let doneForSome: [Units] = .words([
    "个村", "个社区", "个嘎查", "部分", "片区", "试点", "其余", "先行试", "试运行", "剩余", "余下",
  ])
  /// Done, but not beyond a beginning.
  static let onlyBegun: [Units] = .words(["只", "仅", "试行", "中有", "中已有", "初稿", "征求意见"])
  /// A denial of these leaves the others done.
  static let deniedForSome: [Units] = .words(["少数", "个别", "部分", "其余", "剩余", "余下"])
  /// What is still to come; a bare 待 stands in 接待 and 招待 too.
  static let pending: [Units] = .words([
    "尚待", "仍待", "还待", "有待", "待明年", "待下", "待后", "待资金", "待建", "暂缓", "择期", "将于", "明年", "下一年", "延期", "未能", "未参加",
    "仍未", "尚未", "未解决",
  ])
}
