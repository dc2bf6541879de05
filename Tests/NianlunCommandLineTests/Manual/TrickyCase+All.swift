// swift-format-ignore-file: a case is read line by line

extension TrickyCase {
  /// All cases: promises, figures, contradictions, weaknesses, text.
  static let all: [TrickyCase] = promises + figures + contradictions + weaknesses + texts

  private static let promises: [TrickyCase] = [
    TrickyCase(
      title: "Nothing was done, and that is an admission",
      older: Year(plan: "建成法治广场1处。"),
      newer: Year(done: "法治广场因选址调整尚未动工。"),
      part: "commitments", wanted: "The promise is missed, by the report's own word.",
      mark: "missed (1)"),
    TrickyCase(
      title: "Denied twice",
      older: Year(plan: "建成法治广场1处。"),
      newer: Year(done: "法治广场并非没有动工，目前已建成开放。"),
      part: "commitments", wanted: "The promise is reported done; the negation is itself denied.",
      mark: "reported done (1)", isMet: false),
    TrickyCase(
      title: "A promise half kept",
      older: Year(plan: "公开选聘专职人民调解员3名。"),
      newer: Year(done: "选聘专职人民调解员2名。"),
      part: "commitments", wanted: "Met in part, with both numbers.",
      mark: "target missed, met in part"),
    TrickyCase(
      title: "A promise passed over",
      older: Year(plan: "建立村级公章使用登记制度。"),
      newer: Year(done: "全年开展普法宣传12场次。"),
      part: "commitments", wanted: "Not mentioned; not “broken”, for the report only does not say.",
      mark: "not mentioned (1)"),
    TrickyCase(
      title: "A promise kept in other words",
      older: Year(plan: "为执法队员配齐执法记录仪。"),
      newer: Year(done: "投入8万元更新执法装备，执法人员人手一台记录仪。"),
      part: "commitments", wanted: "Reported done: 人手一台 is what 配齐 promised.",
      mark: "reported done (1)", isMet: false),
    TrickyCase(
      title: "A promise begun, and made again",
      older: Year(plan: "建成法治广场1处。"),
      newer: Year(done: "完成法治广场选址。", plan: "建成法治广场1处。"),
      part: "commitments",
      wanted: "A site chosen is a beginning; and that the promise is made again is to be said.",
      mark: "Promised again"),
    TrickyCase(
      title: "Two promises in one sentence, one kept",
      older: Year(plan: "新建政务公开栏5处，为6个村修订村规民约。"),
      newer: Year(done: "新建政务公开栏5处。"),
      part: "commitments", wanted: "Met in part: nothing is said of the village rules.",
      mark: "met in part (1)", isMet: false),
    TrickyCase(
      title: "At least as many",
      older: Year(plan: "组织执法培训不少于4期。"),
      newer: Year(done: "组织执法培训4期。"),
      part: "commitments", wanted: "不少于 is reached by just as many.",
      mark: "target reached"),
    TrickyCase(
      title: "A target, and more of something else",
      older: Year(plan: "组织法治培训不少于4期。"),
      newer: Year(done: "组织安全生产培训6期。"),
      part: "commitments",
      wanted: "Training in work safety answers no promise of training in law: not mentioned.",
      mark: "not mentioned (1)"),
    TrickyCase(
      title: "So many more of a stock",
      older: Year(done: "现有持证执法人员8名。", plan: "新增持证执法人员3名。"),
      newer: Year(done: "现有持证执法人员10名。"),
      part: "commitments", wanted: "Ten after eight are two more and not three: met in part.",
      mark: "met in part (1)"),
    TrickyCase(
      title: "Done, but by somebody else",
      older: Year(plan: "建成综治中心。"),
      newer: Year(done: "县综治中心建成投用，我镇派员入驻。"),
      part: "commitments",
      wanted: "The county's centre is not the one that the township promised; at most unsure.",
      mark: "unsure", isMet: false),
  ]

  private static let figures: [TrickyCase] = [
    TrickyCase(
      title: "Nothing happened, and that is a figure",
      older: Year(done: "全年发生行政复议案件2件。"),
      newer: Year(done: "全年未发生行政复议案件。"),
      part: "metrics", wanted: "未发生 is nought, so the figure fell from 2 to 0; it is no gap.",
      mark: "0件"),
    TrickyCase(
      title: "What there is, and what is new",
      older: Year(done: "现有持证执法人员8名。"),
      newer: Year(done: "新增持证执法人员3名。"),
      part: "metrics", wanted: "A stock and a gain have no difference; both are shown.",
      mark: "Figures no longer reported (1)"),
    TrickyCase(
      title: "Counted in other units",
      older: Year(done: "开展法治培训6场次。"),
      newer: Year(done: "法治培训覆盖干部320人次。"),
      part: "metrics", wanted: "Sessions and attendances have no difference.",
      mark: "Figures no longer reported (1)"),
    TrickyCase(
      title: "The year, and eleven months of it",
      older: Year(done: "全年化解矛盾纠纷120件。"),
      newer: Year(done: "截至11月底，化解矛盾纠纷115件。"),
      part: "metrics", wanted: "Not comparable, with the reason; no fall by five.",
      mark: "different parts of the year; not comparable"),
    TrickyCase(
      title: "Roughly as many",
      older: Year(done: "全年发放宣传资料3000余份。"),
      newer: Year(done: "全年发放宣传资料近3000份。"),
      part: "metrics", wanted: "余 and 近 leave no difference to be told.",
      mark: "no change can be told"),
    TrickyCase(
      title: "Between twenty and thirty",
      older: Year(done: "走访企业20至30家。"),
      newer: Year(done: "走访企业28家。"),
      part: "metrics", wanted: "28 lies within the range of the year before: no change can be told.",
      mark: "no change can be told", isMet: false),
    TrickyCase(
      title: "Points of a rate",
      older: Year(done: "矛盾纠纷化解率95%。"),
      newer: Year(done: "矛盾纠纷化解率98%，提高3个百分点。"),
      part: "metrics", wanted: "A rate moves by points, and the 3个百分点 are no figure of their own.",
      mark: "+3 pp"),
    TrickyCase(
      title: "Rates of two things",
      older: Year(done: "矛盾纠纷化解率96%。"),
      newer: Year(done: "信访事项办结率99%。"),
      part: "metrics", wanted: "Disputes and petitions have rates of their own; no rise by three points.",
      mark: "Figures no longer reported (1)"),
    TrickyCase(
      title: "Ten thousands and ones",
      older: Year(done: "发放惠农补贴320万元。"),
      newer: Year(done: "发放惠农补贴3500000元。"),
      part: "metrics", wanted: "One amount of money, whatever the scale it is written in.",
      mark: "+30万"),
    TrickyCase(
      title: "The part named after the whole",
      older: Year(done: "受理信访事项40件。"),
      newer: Year(done: "受理信访事项38件，其中重复信访6件。"),
      part: "metrics", wanted: "The whole moved by two; the six are a part of it and new.",
      mark: "−2"),
    TrickyCase(
      title: "Village and township",
      older: Year(done: "村级调解矛盾纠纷96件。"),
      newer: Year(done: "镇级调解矛盾纠纷21件。"),
      part: "metrics", wanted: "Two levels are two figures; no fall by 75.",
      mark: "Figures no longer reported (1)"),
    TrickyCase(
      title: "Numerals that count nothing",
      older: Year(done: "落实行政执法“三项制度”，推进“八五”普法。"),
      newer: Year(done: "严格落实三项制度，做好“八五”普法终期验收。"),
      part: "metrics", wanted: "三项制度 and 八五 are names: there are no figures at all.",
      mark: TrickyCase.nothing),
  ]

  private static let contradictions: [TrickyCase] = [
    TrickyCase(
      title: "Parts that make more than the whole",
      older: Year(done: "收到信访事项29件。"),
      newer: Year(done: "收到信访事项31件，其中初次信访24件、重复信访9件。"),
      part: "findings", wanted: "A contradiction: 24 and 9 are 33.",
      mark: "2 too many"),
    TrickyCase(
      title: "Parts that make less than the whole",
      older: Year(done: "收到信访事项29件。"),
      newer: Year(done: "收到信访事项31件，其中网上信访8件、重复信访9件。"),
      part: "findings", wanted: "No contradiction: 其中 need not name all parts, and one may be both.",
      mark: TrickyCase.nothing),
    TrickyCase(
      title: "A rate that its counts do not give",
      older: Year(done: "排查纠纷60件。"),
      newer: Year(done: "排查纠纷80件，化解75件，化解率95%。"),
      part: "findings", wanted: "75 of 80 are 93.8%.",
      mark: "93.8%"),
    TrickyCase(
      title: "A year left standing",
      older: Year(),
      newer: Year(done: "2023年，我镇扎实推进法治政府建设，召开专题会议2次。"),
      part: "findings", wanted: "The report on 2024 opens with 2023: copied from the year before?",
      mark: "2023年，我镇", isMet: false),
  ]

  private static let weaknesses: [TrickyCase] = [
    TrickyCase(
      title: "A weakness in other words",
      older: Year(weak: "执法力量不足。"),
      newer: Year(weak: "执法队员少、任务重，人手捉襟见肘。"),
      part: "shortcomings", wanted: "Listed again: the same want of hands.",
      mark: "listed again (1)"),
    TrickyCase(
      title: "A weakness behind its reason",
      older: Year(weak: "执法力量不足。"),
      newer: Year(weak: "由于编制有限、人员流动大，执法力量依然不足。"),
      part: "shortcomings", wanted: "Listed again; the reason makes no new weakness.",
      mark: "listed again (1)"),
    TrickyCase(
      title: "A label in front of the weakness",
      older: Year(weak: "普法针对性不强。"),
      newer: Year(weak: "普法工作。送法下乡内容与群众需求结合不够。"),
      part: "shortcomings", wanted: "Listed again: not meeting what people need is want of aim.",
      mark: "listed again (1)"),
    TrickyCase(
      title: "Two weaknesses in one point",
      older: Year(weak: "普法形式单一，村级调解员业务能力不强。"),
      newer: Year(weak: "一是调解员业务水平有待提高。\n二是执法文书不规范。"),
      part: "shortcomings",
      wanted:
        "The mediators are listed again, the case files are new, and legal publicity is no longer listed.",
      mark: "no longer listed (1)", isMet: false),
    TrickyCase(
      title: "A confession that names nothing",
      older: Year(),
      newer: Year(weak: "对照上级要求和群众期盼，我镇法治政府建设还存在一些差距。\n一是普法针对性不强。"),
      part: "shortcomings", wanted: "The sentence that leads in is no weakness of its own.",
      mark: "listed again (1)"),
    TrickyCase(
      title: "A weakness named among the deeds",
      older: Year(),
      newer: Year(done: "针对执法力量不足的问题，招录辅助执法人员4名。"),
      part: "shortcomings", wanted: "What was dealt with is not listed as a weakness of the year.",
      mark: "listed again (1)"),
    TrickyCase(
      title: "A weakness said to be put right",
      older: Year(weak: "政务公开不及时。"),
      newer: Year(done: "针对上年政务公开不及时的问题，建立信息员制度，公开不及时问题已全部整改到位。"),
      part: "shortcomings", wanted: "Put right according to the report, to be verified; with the passage.",
      mark: "put right according to the report"),
    TrickyCase(
      title: "A weakness that is only eased",
      older: Year(weak: "政务公开不及时。"),
      newer: Year(done: "针对上年政务公开不及时的问题，建立信息员制度，公开及时性有所提高。"),
      part: "shortcomings", wanted: "有所提高 is better and not put right.",
      mark: "eased", isMet: false),
  ]

  private static let texts: [TrickyCase] = [
    TrickyCase(
      title: "A section under another name",
      older: Year(done: "（一）提高政务服务水平。便民服务中心办件3200件，推行帮办代办。\n（二）加强普法宣传。开展普法12场次。"),
      newer: Year(done: "（一）让群众少跑腿。便民服务中心办件3600件，推行帮办代办。\n（二）加强普法宣传。开展普法14场次。"),
      part: "sections", wanted: "One section under another heading.",
      mark: "（一）提高政务服务水平。  （一）让群众少跑腿。"),
    TrickyCase(
      title: "A section cut in two",
      older: Year(done: "（一）加强执法和普法。开展联合执法14次，开展普法12场次。"),
      newer: Year(done: "（一）规范行政执法。开展联合执法16次。\n（二）加强普法宣传。开展普法15场次。"),
      part: "sections", wanted: "Split, and neither half new.",
      mark: "~ split"),
    TrickyCase(
      title: "A deed that moved to another section",
      older: Year(done: "（一）规范执法。聘请法律顾问1名。\n（二）加强普法。开展普法12场次。"),
      newer: Year(done: "（一）规范执法。开展执法检查6次。\n（二）加强普法。聘请法律顾问1名，开展普法12场次。"),
      part: "measures", wanted: "Kept, wherever it stands; only the inspections are new.",
      mark: "new (1)"),
    TrickyCase(
      title: "A clause lost within a sentence",
      older: Year(done: "聘请法律顾问1名，审查合同34份，参与重大决策论证5次。"),
      newer: Year(done: "聘请法律顾问1名，审查合同41份。"),
      part: "measures", wanted: "Partly kept; what went is told, though the sentence goes on.",
      mark: "参与重大决策论证5次−]"),
    TrickyCase(
      title: "Copied but for the figure",
      older: Year(done: "坚持每月召开一次矛盾纠纷分析会，对重点人员、重点事项逐一会商，落实包案责任，全年化解矛盾纠纷86件。"),
      newer: Year(done: "坚持每月召开一次矛盾纠纷分析会，对重点人员、重点事项逐一会商，落实包案责任，全年化解矛盾纠纷92件。"),
      part: "copies", wanted: "Copied, though a figure moved.",
      mark: "全年化解矛盾纠纷92件"),
  ]
}
