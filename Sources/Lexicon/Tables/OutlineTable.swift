// swift-format-ignore-file: a table is read by line, not by width
// Classes by which outline rules decide. See `ClassTables` for the form of a line.
enum OutlineTable {
  static let text = #"""
    # What a heading says of weaknesses. Verbs are open: they stand until a model tells the parts.
    weaknessMastered : 解决 化解 整治 治理 破解 补齐 补短板 整改 针对 聚焦 着力 紧盯 防范 直面 破除 打通 应对 回应
    weaknessTail : 原因分析 原因 成因 及其 和 与 及 、 情况 方面

    # The heads of party and government and their duties. Offices are closed; deeds are open.
    dutyHeading : 组织领导 责任 履职 履责 带头
    dutyName : 第一责任人 主要负责 履职
    firstResponsible : 第一责任人
    chief : 主要负责人 主要负责同志 党委书记 党工委书记 镇长 乡长 办事处主任
    chiefDeed : 主要负责人 第一责任人 党委书记 主要领导 亲自 听取 领导小组 一把手 带头 专题研究 述法 法治课

    # Where a text begins. Closed: times and bodies.
    introduction : 如下 情况报告
    textOpening : 今年 今年来 今年以来 一年来 年内 年初 全年 截至 截止 目前 我镇 我乡 我街道 我办 我街 全镇 全乡 全街道 镇党委 乡党委 党工委 街道党工委 镇政府 乡政府 办事处 该镇 该乡 本镇 本乡 本街道
    textTime : 今年以来 今年来 一年来 近年来 年初以来

    # Closed: prepositions of means.
    means : 通过 利用 借助 依托 运用 采取 采用 依靠
    """#
}
