// swift-format-ignore-file: a table is read by line, not by width
// Measure words and units. One class a line: what they count is the same sort of thing, so that figures in words
// of one class can be held against each other.
//
//   class [nature] : units
enum UnitTable {
  static let text = #"""
    rate : % ‰ 个百分点 百分点 成 折
    money : 元 圆 美元
    area : 平方米 平米 ㎡ m² 平方公里 平方千米 亩 公顷
    length : 公里 千米 km 米 里 延米
    volume : 吨 公斤 千克 克 斤 升 毫升 立方米 方 车
    person : 人 名 位
    person-times : 人次 人·次
    household : 户 家 家次 户次 家庭 家(次)
    event : 次 场 场次 场(次) 场·次 期 轮 轮次 批 回 趟 班次 班 次(场) 期(次) 场(期) 节 课时 堂 讲 例会 站次 天次 航次
    case : 件 起 宗 桩 例 案 件次 批次 条次 件(次) 起(件) 宗(件)
    document : 份 篇 本 册 部 张 页 封 幅 则 通 稿 期刊 份(册) 款 单 卷 份次 本次 期次
    item : 条 项 个 类 种 大类 项次 点 批项 条(项) 道 件套
    place : 处 所 座 栋 幢 间 宗地 站 点位 盏 站点 岗 米² 眼
    thing : 台 辆 架 艘 只 套 面 把 根 盒 箱 袋 枚 株 棵 块 具 扇 部车 台次 辆次 车次 艘次 架次 头 台(套) 组 条幅 桶 路
    group : 支 队 排
    dose : 剂次 剂 人份 针次 针
    time : 天 日 小时 分钟 个月 周 个工作日 工作日 学时 个小时 学分
    score : 分
    multiple : 倍
    views : 阅读量
    age : 岁
    power : 千瓦 千瓦时 兆瓦
    letters : 字
    pair : 对
    """#
  /// Units that a Chinese numeral 一 or 两 may stand before as a count; 一 before others is a phrase.
  static let strict = #"""
    名 人 次 场 件 起 宗 处 台 期 份 例 架 辆 座 场次 人次 户 家 部 位 条 项 个 支 轮 批次 所 间 套 本 册 堂 吨 亩 公里 批
    """#
}
