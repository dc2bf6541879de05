import ChineseText

/// How often pairs of characters stand in a text that reports are full of; it tells which of two encodings is meant.
///
/// Bytes of one encoding often pass in another, and give a page of rare characters that no office writes.
enum GenreGrams {
  /// The share of the pairs of neighbouring ideographs that are usual ones, 0 where there is no pair.
  ///
  /// - Complexity: O(n) in the characters looked at, of which there are at most some ten thousand.
  static func share(in text: String) -> Double {
    var (pairs, usual) = (0, 0)
    var last: Unicode.Scalar?
    for scalar in text.unicodeScalars.lazy.filter({ $0.value >= 0x80 }).prefix(limit) {
      defer { last = scalar.isHan ? scalar : nil }
      guard scalar.isHan, let last else { continue }
      pairs += 1
      if table.contains(Bigram(last, scalar)) { usual += 1 }
    }
    return pairs == 0 ? 0 : Double(usual) / Double(pairs)
  }

  /// So many characters are enough to tell.
  private static let limit = 20_000

  private struct Bigram: Hashable {
    let first: UInt32
    let second: UInt32

    init(_ first: Unicode.Scalar, _ second: Unicode.Scalar) {
      self.first = first.value
      self.second = second.value
    }
  }

  private static let table: Set<Bigram> = {
    var table: Set<Bigram> = []
    for list in [simplified.scalars, traditional.scalars] {
      for place in stride(from: 0, to: list.count - 1, by: 2) {
        table.insert(Bigram(list[place], list[place + 1]))
      }
    }
    return table
  }()

  /// The 256 most frequent pairs of the reports in `seeds/`, the most frequent first.
  static let simplified = """
    法治执法建设政府行政工作依法治政开展宣传府建推进制度落实法律政执规范学习普法加强干部监督领导决策群众公开矛盾化解社会坚持纠纷问题治建服务责任健全组织调解严格全年思想人民信息全面盾纠人员党委体系法行管理\
    重点一步习近信访提升机制近平部门学法重大事项深入中心进一提高教育治思基层我镇推动文件贯彻情况治理活动队伍民主全镇完善案件治宣履行律顾政务积极综合要求顾问不够主要培训安全强化能力保障设工进法镇党党政及时\
    存在导干一是党的务公增强平法年度报告水平法宣认真进行防控青溪二是工程用法发展实施性文指导政决民政理论相关程序精神结合职责专题方面法人溪镇确保科学第一负责镇人事件二十作用发挥合法实现实行审查成效法规疫情\
    范性三是不足制定办理合执应急意识执行新时方式时代权力检查生产解员过程参与改革民法民调法队班子知识解决领域一责任人任务会议切实十大各项年法建立形式持续整改的二综治考核记录论学部署不少业务充分司法委员情防\
    按照村级法典的法社区职能专项书记今年做好全过办事县委各类大精常态年开扎实排查机关法全法工突发行为设第调处重要集体不断专业习贯人职以上会主做到关于创新办结协调发事员会宪法少于律知心组息公法性法用深化清单\
    稳定行动诉求责人金谷一次
    """

  /// The same in traditional characters.
  static let traditional = """
    法治執法建設政府行政工作依法治政開展宣傳府建推進制度落實法律政執規範學習普法加強幹部監督領導決策群眾公開矛盾化解社會堅持糾紛問題治建服務責任健全組織調解嚴格全年思想人民信息全面盾糾人員黨委體系法行管理\
    重點一步習近信訪提升機制近平部門學法重大事項深入中心進一提高教育治思基層我鎮推動文件貫徹情況治理活動隊伍民主全鎮完善案件治宣履行律顧政務積極綜合要求顧問不夠主要培訓安全強化能力保障設工進法鎮黨黨政及時\
    存在導乾一是黨的務公增強平法年度報告水平法宣認真進行防控青溪二是工程用法發展實施性文指導政決民政理論相關程序精神結合職責專題方面法人溪鎮確保科學第一負責鎮人事件二十作用發揮合法實現實行審查成效法規疫情\
    範性三是不足制定辦理合執應急意識執行新時方式時代權力檢查生產解員過程參與改革民法民調法隊班子知識解決領域一責任人任務會議切實十大各項年法建立形式持續整改的二綜治考核記錄論學部署不少業務充分司法委員情防\
    按照村級法典的法社區職能專項書記今年做好全過辦事縣委各類大精常態年開扎實排查機關法全法工突發行為設第調處重要集體不斷專業習貫人職以上會主做到關於創新辦結協調發事員會憲法少於律知心組息公法性法用深化清單\
    穩定行動訴求責人金谷一次
    """
}
