// swift-format-ignore-file: a table is read by line, not by width
// Classes by which identity rules decide. See `ClassTables` for the form of a line.
enum IdentityTable {
  static let text = #"""
    # What names end with. Traditional characters stand on mirror pages.
    townshipUnit : 镇 乡 街道 苏木 鎮 鄉
    otherUnit : 街 地区 农场 林场 牧场 渔场 种畜场 开发区 管理区 管委会 管理委员会 工业园 园区 產業園 農場 林場 地區
    countyUnit : 县 区 市 旗 自治县 自治旗 林区 特区 縣 區 自治縣
    prefectureUnit : 市 州 盟 地区 自治州 地區
    provinceUnit : 省 自治区 自治區

    # Common nouns and pronouns that end like names; closed, as a name never stands alone behind 我, 全, 各.
    generalTownship : 我镇 我乡 我街道 我苏木 本镇 本乡 本街道 全镇 全乡 全街道 全苏木 各镇 各乡 各街道 该镇 该乡 该街道 个镇 个乡 个街道 乡镇 城镇 集镇 圩镇 墟镇 场镇 村镇 市镇 小城镇 建制镇 家乡 城乡 下乡 返乡 入乡 回乡 还乡 故乡 本土乡 我鎮 我鄉 全鎮 全鄉 城鎮 鄉鎮 集鎮
    townshipCompound : 乡村 乡级 乡土 乡贤 乡风 乡情 乡愁 乡亲 乡规 乡里 乡域 乡间 乡邻 乡音 镇村 镇级 镇域 镇区 镇情 镇里 镇直 镇街 镇长 乡长 乡镇 街道路 鄉村 鎮村 鎮級
    generalCounty : 我县 我区 我市 我旗 本县 本区 本市 本旗 全县 全区 全市 全旗 各县 各区 各市 各旗 该县 该区 该市 该旗 外县 邻县 个县 个区 个市 市县 县区 县市 县市区 区县 市区 城市 都市 治县 治区 治市 治旗 依法治县 依法治区 依法治市 依法治旗 园区 社区 辖区 小区 片区 景区 街区 库区 灾区 疫区 林区 牧区 湖区 山区 矿区 厂区 校区 新区 老区 营区 地区 农区 城区 郊区 开发区 高新区 功能区 保护区 示范区 示范县 示范市 管理区 自治区 先行区 试验区 试点县 试点区 聚居区 居住区 生活区 专区 特区 网格区 责任区 我縣 全縣

    # What stands behind names.
    townshipBody : 人民政府 政府 党委 党工委 委员会 委 工委 工作委员会 办事处 街道办 管委会 管理委员会 党政 司法所 人大 综治 综合 依法 法治 年度 党组织 平安法治办 镇长 乡长 人民政府办公室 辦事處 黨委 黨工委 委員會
    countyBody : 委 县委 区委 市委 旗委 党委 人民政府 政府 政府网 司法局 法治政府 法治建设 法治 依法治 全面依法 年度法治 年法治 纪委 委员会 政法委 法制办 法制局 政务公开 信息公开 政府信息公开 政务网 门户网 縣委 區委
    government : 人民政府

    # Words before names. Prepositions are a closed class; the verbs are those by which reports are announced and passed on.
    nameLead : 关于 关于印发 印发 转发 批转 中共 中国共产党 现将 现就 现对 兹将 原 按照 根据 依照 依据 对照 围绕 为 由 在 对 将 就 把 以 向 从 到 自 经 使 让 给 被 今年来 一年来 今年以来 年来 以来 我省 我市 我县 我区 度 年 關於
    countyLead : 在 按照 根据 依照 依据 遵照 对照 围绕 由 向 和 以及 落实 贯彻 贯彻落实 执行 紧扣 对标 服从
    peopleEnd : 族 民族 苏木
    nameJoint : 和 与 及 暨 同 或 以及

    # Titles.
    lawOfTheGenre : 法治 依法行政 法制 依法治 法治政府
    titleEnd : 报告 总结 汇报 情况 报告如下 報告 總結
    titleOpenEnd : 年度 年 的 关于 推进 度 關於
    titleOpenStart : 关于 政府建设 關於
    announcement : 现将 现对 现就 现把 兹将

    # Signatures and what stands behind a report.
    signingBody : 人民政府 委员会 办事处 工作委员会 党政综合办公室 司法所 党政办 领导小组办公室 工委 党委 管委会
    closingPhrase : 特此报告 专此报告 以上报告 特此汇报 此件 报告完毕 (此页无正文

    # Among the page's own words.
    pageTool : 点击 浏览 阅读 来源 字体 字号
    siteItself : 本站
    issuer : 签发
    numberEnd : 号 號
    citation : 关于
    datePart : 年 月 日 号 〇 零 一 二 三 四 五 六 七 八 九 十 元
    """#
}
