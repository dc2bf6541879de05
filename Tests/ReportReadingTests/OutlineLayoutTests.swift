import ReportModel
import Testing

/// Outlines as other clerks lay them out: short skeletons of whole reports.
@Suite struct OutlineLayoutTests {
  private static let text = "持续加强学习,压实工作责任,坚持常抓不懈,推动法治建设各项任务落到实处、见到成效。"
  private static let weak = "普法形式较为单一,针对性不强,群众参与度不高,宣传效果不够理想。"
  private static let aim = "持续加强普法宣传,丰富宣传形式和内容,不断提升干部群众的法治素养。"
  private static let cause = "干部学习不够主动,缺乏钻研精神,工作方法比较简单。"

  static let layouts: [OutlineStyle] = [
    OutlineStyle(
      name: "a plan as a subsection of the shortcomings",
      lines: """
        一、主要工作开展情况
        (一)强化理论武装
        \(text)
        (二)规范行政执法
        \(text)
        二、存在问题及下一步工作打算
        (一)存在问题
        一是\(weak)二是执法力量不足,持证人员偏少。
        (二)下一步工作打算
        一是\(aim)二是新增持证人员3名。
        """,
      sections: [
        Outlined(1, .achievements, "一、主要工作开展情况"),
        Outlined(2, .achievements, "(一)强化理论武装"),
        Outlined(2, .achievements, "(二)规范行政执法"),
        Outlined(1, .shortcomings, "二、存在问题及下一步工作打算"),
        Outlined(2, .shortcomings, "(一)存在问题"),
        Outlined(2, .plan, "(二)下一步工作打算"),
      ]),
    OutlineStyle(
      name: "a plan that runs in below the shortcomings",
      lines: """
        一、工作举措和成效
        (一)强化理论武装。\(text)
        二、存在的问题及2024年工作计划
        (一)存在的主要问题。一是\(weak)二是执法力量不足,持证人员偏少。
        (二)2024年工作计划。一是\(aim)二是组织业务培训4次。
        """,
      sections: [
        Outlined(1, .achievements, "一、工作举措和成效"),
        Outlined(2, .achievements, "(一)强化理论武装。"),
        Outlined(1, .shortcomings, "二、存在的问题及2024年工作计划"),
        Outlined(2, .shortcomings, "(一)存在的主要问题。"),
        Outlined(2, .plan, "(二)2024年工作计划。"),
      ]),
    OutlineStyle(
      name: "unnumbered leads below a double heading",
      lines: """
        一、主要做法
        (一)强化理论武装
        \(text)
        二、存在不足和下步打算
        存在不足:
        \(weak)
        下步打算:
        \(aim)
        """,
      sections: [
        Outlined(1, .achievements, "一、主要做法"),
        Outlined(2, .achievements, "(一)强化理论武装"),
        Outlined(1, .shortcomings, "二、存在不足和下步打算"),
        Outlined(2, .shortcomings, "存在不足:"),
        Outlined(2, .plan, "下步打算:"),
      ]),
    OutlineStyle(
      name: "a mark lost behind 2",
      lines: """
        一、工作开展情况
        1.夯实思想根基。\(text)
        2优化阵地建设。\(text)
        3.规范行政执法。\(text)
        二、存在问题
        \(weak)
        三、下一步打算
        \(aim)
        """,
      sections: [
        Outlined(1, .achievements, "一、工作开展情况"),
        Outlined(2, .achievements, "1.夯实思想根基。"),
        Outlined(2, .achievements, "2优化阵地建设。"),
        Outlined(2, .achievements, "3.规范行政执法。"),
        Outlined(1, .shortcomings, "二、存在问题"),
        Outlined(1, .plan, "三、下一步打算"),
      ]),
    OutlineStyle(
      name: "broken markers 一) and 二,、",
      lines: """
        一、工作开展情况
        一)夯实思想根基
        \(text)
        二)规范行政执法
        \(text)
        二,、存在问题
        \(weak)
        三、下一步打算
        \(aim)
        """,
      sections: [
        Outlined(1, .achievements, "一、工作开展情况"),
        Outlined(2, .achievements, "一)夯实思想根基"),
        Outlined(2, .achievements, "二)规范行政执法"),
        Outlined(1, .shortcomings, "二,、存在问题"),
        Outlined(1, .plan, "三、下一步打算"),
      ]),
    OutlineStyle(
      name: "the first (一) missing before (二)",
      lines: """
        一、2023年工作开展情况
        党建引领,筑牢法治根基。\(text)
        (二)规范执法,守护公平正义。\(text)
        (三)普法惠民,浓厚法治氛围。\(text)
        二、存在的不足
        \(weak)
        三、2024年工作思路
        \(aim)
        """,
      sections: [
        Outlined(1, .achievements, "一、2023年工作开展情况"),
        Outlined(2, .achievements, "党建引领,筑牢法治根基。"),
        Outlined(2, .achievements, "(二)规范执法,守护公平正义。"),
        Outlined(2, .achievements, "(三)普法惠民,浓厚法治氛围。"),
        Outlined(1, .shortcomings, "二、存在的不足"),
        Outlined(1, .plan, "三、2024年工作思路"),
      ]),
    OutlineStyle(
      name: "the first 一、 missing before 二、",
      lines: """
        提高站位,加强党的领导
        \(text)\(text)
        二、转变职能,优化政务服务
        \(text)\(text)
        三、多元化解,维护社会稳定
        \(text)\(text)
        四、存在问题
        \(weak)
        五、下一步工作打算
        \(aim)
        """,
      sections: [
        Outlined(1, .achievements, "提高站位,加强党的领导"),
        Outlined(1, .achievements, "二、转变职能,优化政务服务"),
        Outlined(1, .achievements, "三、多元化解,维护社会稳定"),
        Outlined(1, .shortcomings, "四、存在问题"),
        Outlined(1, .plan, "五、下一步工作打算"),
      ]),
    OutlineStyle(
      name: "(三) twice",
      lines: """
        一、主要工作情况
        (一)强化理论武装
        \(text)
        (二)规范行政执法
        \(text)
        (三)化解矛盾纠纷
        \(text)
        (三)推进政务公开
        \(text)
        (四)深化普法宣传
        \(text)
        二、存在的问题
        \(weak)
        三、下步工作打算
        \(aim)
        """,
      sections: [
        Outlined(1, .achievements, "一、主要工作情况"),
        Outlined(2, .achievements, "(一)强化理论武装"),
        Outlined(2, .achievements, "(二)规范行政执法"),
        Outlined(2, .achievements, "(三)化解矛盾纠纷"),
        Outlined(2, .achievements, "(三)推进政务公开"),
        Outlined(2, .achievements, "(四)深化普法宣传"),
        Outlined(1, .shortcomings, "二、存在的问题"),
        Outlined(1, .plan, "三、下步工作打算"),
      ]),
    OutlineStyle(
      name: "一、 for two levels",
      lines: """
        一、主要工作开展情况
        一、强化理论武装
        \(text)
        二、规范行政执法
        \(text)
        三、深化普法宣传
        \(text)
        二、存在的问题和不足
        \(weak)
        三、下一步工作打算
        \(aim)
        """,
      sections: [
        Outlined(1, .achievements, "一、主要工作开展情况"),
        Outlined(2, .achievements, "一、强化理论武装"),
        Outlined(2, .achievements, "二、规范行政执法"),
        Outlined(2, .achievements, "三、深化普法宣传"),
        Outlined(1, .shortcomings, "二、存在的问题和不足"),
        Outlined(1, .plan, "三、下一步工作打算"),
      ]),
    OutlineStyle(
      name: "numbers that run on across sections",
      lines: """
        一、主要工作
        (一)强化理论武装
        1.抓学习。\(text)
        2.抓考核。\(text)
        (二)规范行政执法
        3.抓培训。\(text)
        4.抓公示。\(text)
        二、存在问题
        \(weak)
        三、工作打算
        \(aim)
        """,
      sections: [
        Outlined(1, .achievements, "一、主要工作"),
        Outlined(2, .achievements, "(一)强化理论武装"),
        Outlined(3, .achievements, "1.抓学习。"),
        Outlined(3, .achievements, "2.抓考核。"),
        Outlined(2, .achievements, "(二)规范行政执法"),
        Outlined(3, .achievements, "3.抓培训。"),
        Outlined(3, .achievements, "4.抓公示。"),
        Outlined(1, .shortcomings, "二、存在问题"),
        Outlined(1, .plan, "三、工作打算"),
      ]),
    OutlineStyle(
      name: "one paragraph for all of the achievements",
      lines: """
        一、主要工作
        (一)强化理论武装。\(text)(二)规范行政执法。\(text)(三)深化普法宣传。\(text)
        二、存在问题
        \(weak)
        三、下步打算
        \(aim)
        """,
      sections: [
        Outlined(1, .achievements, "一、主要工作"),
        Outlined(2, .achievements, "(一)强化理论武装。"),
        Outlined(2, .achievements, "(二)规范行政执法。"),
        Outlined(2, .achievements, "(三)深化普法宣传。"),
        Outlined(1, .shortcomings, "二、存在问题"),
        Outlined(1, .plan, "三、下步打算"),
      ]),
    OutlineStyle(
      name: "inline 一、二、三、 in the preamble's paragraph",
      lines: """
        2023年以来,我镇扎实开展各项工作。一、强化理论武装。\(text)二、规范行政执法。\(text)三、深化普法宣传。\(text)四、存在问题。\(weak)五、下一步打算。\(aim)
        """,
      sections: [
        Outlined(1, .achievements, "一、强化理论武装。"),
        Outlined(1, .achievements, "二、规范行政执法。"),
        Outlined(1, .achievements, "三、深化普法宣传。"),
        Outlined(1, .shortcomings, "四、存在问题。"),
        Outlined(1, .plan, "五、下一步打算。"),
      ]),
    OutlineStyle(
      name: "commas end the headings",
      lines: """
        一、主要工作
        (一)突出思想引领,筑牢法治根基,今年以来,镇党委先后多次召开会议专题研究法治政府建设工作,推动各项任务一体落实、一体见效。
        (二)突出规范执法,守护公平正义,全镇统筹派出所、司法所等执法力量,联合开展专项整治行动,依法依规查处各类违法行为并督促整改。
        二、存在的问题
        \(weak)
        三、下一步工作打算
        \(aim)
        """,
      sections: [
        Outlined(1, .achievements, "一、主要工作"),
        Outlined(2, .achievements, "(一)突出思想引领,筑牢法治根基,"),
        Outlined(2, .achievements, "(二)突出规范执法,守护公平正义,"),
        Outlined(1, .shortcomings, "二、存在的问题"),
        Outlined(1, .plan, "三、下一步工作打算"),
      ]),
    OutlineStyle(
      name: "headings that end in nothing",
      lines: """
        一、主要工作
        (一)加强组织领导今年以来,镇党委多次研究法治工作。\(text)
        (二)规范行政执法今年以来,镇综合行政执法队坚持依法履职。\(text)
        二、存在的问题
        \(weak)
        三、下一步工作打算
        \(aim)
        """,
      sections: [
        Outlined(1, .achievements, "一、主要工作"),
        Outlined(2, .achievements, "(一)加强组织领导"),
        Outlined(2, .achievements, "(二)规范行政执法"),
        Outlined(1, .shortcomings, "二、存在的问题"),
        Outlined(1, .plan, "三、下一步工作打算"),
      ]),
    OutlineStyle(
      name: "figures in the first sentence",
      lines: """
        一、主要工作
        (一)深化普法宣传,开展活动12场次,发放资料3000份。\(text)
        (二)化解矛盾纠纷,调处纠纷46件,成功率98%。\(text)
        二、存在的问题
        \(weak)
        三、下一步工作打算
        \(aim)
        """,
      sections: [
        Outlined(1, .achievements, "一、主要工作"),
        Outlined(2, .achievements, "(一)深化普法宣传,"),
        Outlined(2, .achievements, "(二)化解矛盾纠纷,"),
        Outlined(1, .shortcomings, "二、存在的问题"),
        Outlined(1, .plan, "三、下一步工作打算"),
      ]),
    OutlineStyle(
      name: "deeds as numbered items",
      lines: """
        一、主要工作
        (一)强化组织领导
        1.召开党委会议研究法治工作4次。
        2.主要领导批示督办事项9件。
        (二)深化普法宣传
        1.举办法治讲座12场。
        2.更新普法专栏。
        二、存在的问题
        \(weak)
        三、下一步工作打算
        \(aim)
        """,
      sections: [
        Outlined(1, .achievements, "一、主要工作"),
        Outlined(2, .achievements, "(一)强化组织领导"),
        Outlined(2, .achievements, "(二)深化普法宣传"),
        Outlined(1, .shortcomings, "二、存在的问题"),
        Outlined(1, .plan, "三、下一步工作打算"),
      ]),
    OutlineStyle(
      name: "an outline by the 2021 programme, each section a part",
      lines: """
        一、深入学习贯彻习近平法治思想
        \(text)
        二、健全政府机构职能体系
        \(text)
        三、健全依法行政制度体系
        \(text)
        四、健全行政决策制度体系
        \(text)
        五、健全行政执法工作体系
        \(text)
        六、健全突发事件应对体系
        \(text)
        七、健全社会矛盾纠纷行政预防调处化解体系
        \(text)
        八、健全行政权力制约和监督体系
        \(text)
        九、健全法治政府建设科技保障体系
        \(text)
        十、加强党的领导,完善组织保障和落实机制
        \(text)
        十一、存在的主要问题
        \(weak)
        十二、2024年度工作安排
        \(aim)
        """,
      sections: [
        Outlined(1, .achievements, "一、深入学习贯彻习近平法治思想"),
        Outlined(1, .achievements, "二、健全政府机构职能体系"),
        Outlined(1, .achievements, "三、健全依法行政制度体系"),
        Outlined(1, .achievements, "四、健全行政决策制度体系"),
        Outlined(1, .achievements, "五、健全行政执法工作体系"),
        Outlined(1, .achievements, "六、健全突发事件应对体系"),
        Outlined(1, .achievements, "七、健全社会矛盾纠纷行政预防调处化解体系"),
        Outlined(1, .achievements, "八、健全行政权力制约和监督体系"),
        Outlined(1, .achievements, "九、健全法治政府建设科技保障体系"),
        Outlined(1, .achievements, "十、加强党的领导,完善组织保障和落实机制"),
        Outlined(1, .shortcomings, "十一、存在的主要问题"),
        Outlined(1, .plan, "十二、2024年度工作安排"),
      ]),
    OutlineStyle(
      name: "everything under one heading of the year",
      lines: """
        一、2023年法治政府建设工作情况
        (一)强化理论武装
        \(text)
        (二)履行第一责任人职责情况
        \(text)
        (三)存在的困难和问题
        \(weak)
        (四)下一步工作打算
        \(aim)
        """,
      sections: [
        Outlined(1, .achievements, "一、2023年法治政府建设工作情况"),
        Outlined(2, .achievements, "(一)强化理论武装"),
        Outlined(2, .duties, "(二)履行第一责任人职责情况"),
        Outlined(2, .shortcomings, "(三)存在的困难和问题"),
        Outlined(2, .plan, "(四)下一步工作打算"),
      ]),
    OutlineStyle(
      name: "a stale year in the first heading",
      lines: """
        一、2022年法治政府建设基本情况
        (一)强化理论武装
        \(text)
        二、存在短板
        \(weak)
        三、2024年重点工作
        \(aim)
        """,
      sections: [
        Outlined(1, .achievements, "一、2022年法治政府建设基本情况"),
        Outlined(2, .achievements, "(一)强化理论武装"),
        Outlined(1, .shortcomings, "二、存在短板"),
        Outlined(1, .plan, "三、2024年重点工作"),
      ]),
    OutlineStyle(
      name: "first the duties, then work, then causes with a plan",
      lines: """
        一、党政主要负责人履行推进法治建设第一责任人职责情况
        \(text)
        二、法治政府建设主要成效
        (一)依法全面履行政府职能
        \(text)
        (二)坚持严格规范公正文明执法
        \(text)
        三、不足与原因
        (一)主要不足
        \(weak)
        (二)原因分析
        \(cause)
        (三)改进措施
        \(aim)
        四、下一年度主要安排
        \(aim)
        """,
      sections: [
        Outlined(1, .duties, "一、党政主要负责人履行推进法治建设第一责任人职责情况"),
        Outlined(1, .achievements, "二、法治政府建设主要成效"),
        Outlined(2, .achievements, "(一)依法全面履行政府职能"),
        Outlined(2, .achievements, "(二)坚持严格规范公正文明执法"),
        Outlined(1, .shortcomings, "三、不足与原因"),
        Outlined(2, .shortcomings, "(一)主要不足"),
        Outlined(2, .causes, "(二)原因分析"),
        Outlined(2, .plan, "(三)改进措施"),
        Outlined(1, .plan, "四、下一年度主要安排"),
      ]),
    OutlineStyle(
      name: "第一部分 with 一、 and (一)",
      lines: """
        第一部分 2023年工作总结
        一、强化理论武装
        (一)抓学习
        \(text)
        (二)抓责任
        \(text)
        二、规范行政执法
        \(text)
        第二部分 问题与不足
        \(weak)
        第三部分 2024年工作设想
        \(aim)
        """,
      sections: [
        Outlined(1, .achievements, "第一部分 2023年工作总结"),
        Outlined(2, .achievements, "一、强化理论武装"),
        Outlined(3, .achievements, "(一)抓学习"),
        Outlined(3, .achievements, "(二)抓责任"),
        Outlined(2, .achievements, "二、规范行政执法"),
        Outlined(1, .shortcomings, "第二部分 问题与不足"),
        Outlined(1, .plan, "第三部分 2024年工作设想"),
      ]),
    OutlineStyle(
      name: "shortcomings headed by (一) with detail, a plan among them",
      lines: """
        一、主要工作
        (一)强化理论武装
        \(text)
        二、存在问题
        (一)普法形式单一。内容不够贴近生活,群众参与度不高。
        (二)执法力量不足。持证人员偏少,业务能力有待提升。
        (三)下一步改进打算。\(aim)
        三、意见建议
        希望上级加大业务指导和培训力度,帮助基层解决实际困难。
        """,
      sections: [
        Outlined(1, .achievements, "一、主要工作"),
        Outlined(2, .achievements, "(一)强化理论武装"),
        Outlined(1, .shortcomings, "二、存在问题"),
        Outlined(2, .shortcomings, "(一)普法形式单一。"),
        Outlined(2, .shortcomings, "(二)执法力量不足。"),
        Outlined(2, .plan, "(三)下一步改进打算。"),
        Outlined(1, .other, "三、意见建议"),
      ]),
    OutlineStyle(
      name: "arabic outermost, points by 一是",
      lines: """
        1、主要工作及成效
        一是强化理论武装。\(text)
        二是规范行政执法。\(text)
        2、存在的问题
        一是\(weak)
        3、下步工作安排
        一是\(aim)
        """,
      sections: [
        Outlined(1, .achievements, "1、主要工作及成效"),
        Outlined(1, .shortcomings, "2、存在的问题"),
        Outlined(1, .plan, "3、下步工作安排"),
      ]),
    OutlineStyle(
      name: "no number anywhere",
      lines: """
        工作开展情况
        \(text)
        存在的主要问题
        \(weak)
        整改落实情况
        \(text)
        明年工作打算
        \(aim)
        """,
      sections: [
        Outlined(1, .achievements, "工作开展情况"),
        Outlined(1, .shortcomings, "存在的主要问题"),
        Outlined(1, .rectification, "整改落实情况"),
        Outlined(1, .plan, "明年工作打算"),
      ]),
    OutlineStyle(
      name: "the whole report on one line",
      lines: """
        一、主要工作 (一)强化理论武装。 \(text)\(text)\(text) (二)规范行政执法。 \(text)\(text)\(text) (三)深化普法宣传。 \(text)\
        \(text)\(text)\(text) 二、存在的问题 \(weak) 三、下一步工作打算 \(aim)
        """,
      sections: [
        Outlined(1, .achievements, "一、主要工作"),
        Outlined(2, .achievements, "(一)强化理论武装。"),
        Outlined(2, .achievements, "(二)规范行政执法。"),
        Outlined(2, .achievements, "(三)深化普法宣传。"),
        Outlined(1, .shortcomings, "二、存在的问题"),
        Outlined(1, .plan, "三、下一步工作打算"),
      ]),
    OutlineStyle(
      name: "a heading broken by a hard wrap is one, bullets are none",
      lines: """
        一、强化政治引领,深入学习贯彻习近平法治思想
        ●\(text)
        ●\(text)
        二、查找差距不足
        ●\(weak)
        三、明确努力方向
        ●\(aim)
        """,
      sections: [
        Outlined(1, .achievements, "一、强化政治引领,深入学习贯彻习近平法治思想"),
        Outlined(1, .shortcomings, "二、查找差距不足"),
        Outlined(1, .plan, "三、明确努力方向"),
      ]),
    OutlineStyle(
      name: "the mark lost behind 二",
      lines: """
        一、主要工作
        \(text)
        二存在的问题
        \(weak)
        三、下一步打算
        \(aim)
        """,
      sections: [
        Outlined(1, .achievements, "一、主要工作"),
        Outlined(1, .shortcomings, "二存在的问题"),
        Outlined(1, .plan, "三、下一步打算"),
      ]),
    OutlineStyle(
      name: "blanks within the markers",
      lines: """
        一 、主要工作
        ( 一 ) 强化理论武装
        \(text)
        ( 二 ) 规范行政执法
        \(text)
        二 、存在问题
        \(weak)
        三 、下步打算
        \(aim)
        """,
      sections: [
        Outlined(1, .achievements, "一 、主要工作"),
        Outlined(2, .achievements, "( 一 ) 强化理论武装"),
        Outlined(2, .achievements, "( 二 ) 规范行政执法"),
        Outlined(1, .shortcomings, "二 、存在问题"),
        Outlined(1, .plan, "三 、下步打算"),
      ]),
    OutlineStyle(
      name: "markers of one character",
      lines: """
        一、主要工作
        ㈠强化理论武装
        \(text)
        ㈡规范行政执法
        ⒈抓培训。\(text)
        ⒉抓公示。\(text)
        二、存在问题
        \(weak)
        三、下步打算
        \(aim)
        """,
      sections: [
        Outlined(1, .achievements, "一、主要工作"),
        Outlined(2, .achievements, "㈠强化理论武装"),
        Outlined(2, .achievements, "㈡规范行政执法"),
        Outlined(3, .achievements, "⒈抓培训。"),
        Outlined(3, .achievements, "⒉抓公示。"),
        Outlined(1, .shortcomings, "二、存在问题"),
        Outlined(1, .plan, "三、下步打算"),
      ]),
    OutlineStyle(
      name: "一. and full-width １．",
      lines: """
        一.主要工作
        １．强化理论武装
        \(text)
        ２．规范行政执法
        \(text)
        二.存在问题
        \(weak)
        三.下步打算
        \(aim)
        """,
      sections: [
        Outlined(1, .achievements, "一.主要工作"),
        Outlined(2, .achievements, "１．强化理论武装"),
        Outlined(2, .achievements, "２．规范行政执法"),
        Outlined(1, .shortcomings, "二.存在问题"),
        Outlined(1, .plan, "三.下步打算"),
      ]),
    OutlineStyle(
      name: "couplets with quotes",
      lines: """
        一、聚焦“学”字强引领,推动法治思想入脑入心
        \(text)
        二、聚焦“治”字促规范,推动依法行政走深走实
        \(text)
        三、聚焦“和”字化矛盾,推动社会大局和谐稳定
        \(text)
        四、存在的差距
        \(weak)
        五、2024年工作打算
        \(aim)
        """,
      sections: [
        Outlined(1, .achievements, "一、聚焦“学”字强引领,推动法治思想入脑入心"),
        Outlined(1, .achievements, "二、聚焦“治”字促规范,推动依法行政走深走实"),
        Outlined(1, .achievements, "三、聚焦“和”字化矛盾,推动社会大局和谐稳定"),
        Outlined(1, .shortcomings, "四、存在的差距"),
        Outlined(1, .plan, "五、2024年工作打算"),
      ]),
    OutlineStyle(
      name: "duties between, with a leader's name of office",
      lines: """
        一、主要举措
        (一)强化理论武装。\(text)
        二、镇党政主要负责人履职情况
        (一)带头学法。镇党委书记带头学习,带头讲法治课。
        (二)带头述法。镇长向党委会述法。
        三、存在的主要短板
        \(weak)
        四、下阶段工作思路
        \(aim)
        """,
      sections: [
        Outlined(1, .achievements, "一、主要举措"),
        Outlined(2, .achievements, "(一)强化理论武装。"),
        Outlined(1, .duties, "二、镇党政主要负责人履职情况"),
        Outlined(2, .duties, "(一)带头学法。"),
        Outlined(2, .duties, "(二)带头述法。"),
        Outlined(1, .shortcomings, "三、存在的主要短板"),
        Outlined(1, .plan, "四、下阶段工作思路"),
      ]),
    OutlineStyle(
      name: "double heading without subsections",
      lines: """
        一、主要工作
        \(text)
        二、存在的问题和下一步工作打算
        存在的问题:一是\(weak)二是执法力量不足,持证人员偏少。
        下一步打算:一是\(aim)二是组织培训4次。
        """,
      sections: [
        Outlined(1, .achievements, "一、主要工作"),
        Outlined(1, .shortcomings, "二、存在的问题和下一步工作打算"),
        Outlined(2, .shortcomings, "存在的问题:"),
        Outlined(2, .plan, "下一步打算:"),
      ]),
    OutlineStyle(
      name: "interrogative heads",
      lines: """
        一、今年干了什么
        \(text)
        二、还有哪些不足
        \(weak)
        三、明年怎么干
        \(aim)
        """,
      sections: [
        Outlined(1, .achievements, "一、今年干了什么"),
        Outlined(1, .shortcomings, "二、还有哪些不足"),
        Outlined(1, .plan, "三、明年怎么干"),
      ]),
    OutlineStyle(
      name: "a plan of the next year by (一) heads with text",
      lines: """
        一、2023年主要工作
        \(text)
        二、主要问题
        \(weak)
        三、2024年工作安排
        (一)抓学习,提升法治素养。\(aim)
        (二)抓规范,提升执法水平。\(aim)
        """,
      sections: [
        Outlined(1, .achievements, "一、2023年主要工作"),
        Outlined(1, .shortcomings, "二、主要问题"),
        Outlined(1, .plan, "三、2024年工作安排"),
        Outlined(2, .plan, "(一)抓学习,提升法治素养。"),
        Outlined(2, .plan, "(二)抓规范,提升执法水平。"),
      ]),
    OutlineStyle(
      name: "(二 lost its bracket",
      lines: """
        一、主要工作
        (一)强化理论武装
        \(text)
        (二规范行政执法
        \(text)
        (三)深化普法宣传
        \(text)
        二、存在问题
        \(weak)
        三、下步打算
        \(aim)
        """,
      sections: [
        Outlined(1, .achievements, "一、主要工作"),
        Outlined(2, .achievements, "(一)强化理论武装"),
        Outlined(2, .achievements, "(二规范行政执法"),
        Outlined(2, .achievements, "(三)深化普法宣传"),
        Outlined(1, .shortcomings, "二、存在问题"),
        Outlined(1, .plan, "三、下步打算"),
      ]),
    OutlineStyle(
      name: "problems and causes and measures as one",
      lines: """
        一、工作情况
        \(text)
        二、存在问题、原因分析及改进措施
        (一)存在问题
        \(weak)
        (二)原因分析
        \(cause)
        (三)改进措施
        \(aim)
        """,
      sections: [
        Outlined(1, .achievements, "一、工作情况"),
        Outlined(1, .shortcomings, "二、存在问题、原因分析及改进措施"),
        Outlined(2, .shortcomings, "(一)存在问题"),
        Outlined(2, .causes, "(二)原因分析"),
        Outlined(2, .plan, "(三)改进措施"),
      ]),
    OutlineStyle(
      name: "第一, heads",
      lines: """
        一、主要工作
        第一,强化理论武装。\(text)
        第二,规范行政执法。\(text)
        二、存在问题
        \(weak)
        三、下步打算
        \(aim)
        """,
      sections: [
        Outlined(1, .achievements, "一、主要工作"),
        Outlined(1, .shortcomings, "二、存在问题"),
        Outlined(1, .plan, "三、下步打算"),
      ]),
    OutlineStyle(
      name: "4 levels",
      lines: """
        一、主要工作
        (一)规范行政执法
        1.队伍建设
        (1)抓培训。\(text)
        (2)抓考核。\(text)
        2.制度建设
        \(text)
        二、存在问题
        \(weak)
        三、下步打算
        \(aim)
        """,
      sections: [
        Outlined(1, .achievements, "一、主要工作"),
        Outlined(2, .achievements, "(一)规范行政执法"),
        Outlined(3, .achievements, "1.队伍建设"),
        Outlined(4, .achievements, "(1)抓培训。"),
        Outlined(4, .achievements, "(2)抓考核。"),
        Outlined(3, .achievements, "2.制度建设"),
        Outlined(1, .shortcomings, "二、存在问题"),
        Outlined(1, .plan, "三、下步打算"),
      ]),
    OutlineStyle(
      name: "a date opens a paragraph, no marker",
      lines: """
        一、主要工作
        (一)强化理论武装
        \(text)
        3月15日,镇司法所组织开展宣传活动。\(text)
        5名干部取得执法资格证件。\(text)
        (二)规范行政执法
        \(text)
        二、存在问题
        \(weak)
        三、下步打算
        \(aim)
        """,
      sections: [
        Outlined(1, .achievements, "一、主要工作"),
        Outlined(2, .achievements, "(一)强化理论武装"),
        Outlined(2, .achievements, "(二)规范行政执法"),
        Outlined(1, .shortcomings, "二、存在问题"),
        Outlined(1, .plan, "三、下步打算"),
      ]),
  ]

  @Test(arguments: layouts)
  func readsHeadingsLevelsAndParts(_ layout: OutlineStyle) throws {
    let introduction = Sample().introduction
    let report = try read(
      "青溪镇2023年法治政府建设情况报告\n\n\(introduction)\n\n\(layout.lines)\n\n青溪镇人民政府\n2024年1月25日\n")
    #expect(report.sections.map(Outlined.init) == layout.sections)
  }
}
