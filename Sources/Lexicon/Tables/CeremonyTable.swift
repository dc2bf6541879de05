// swift-format-ignore-file: a table is read by line, not by width
// Blank-separated; an entry belongs here if hundreds of townships would write it.

/// Ceremony: phrases that every report has and that say nothing of deeds.
enum CeremonyTable {
  static let text = #"""
    坚持以习近平新时代中国特色社会主义思想为指导 以习近平新时代中国特色社会主义思想为指导 习近平新时代中国特色社会主义思想 全面贯彻落实 深入贯彻落实 深入学习贯彻 深入践行 深刻领悟 两个确立 四个意识 四个自信 两个维护 党的二十大精神 党的二十大 党的十九大 决定性意义
    在县委、县政府的坚强领导下 坚强领导 正确领导 精心指导 取得了新的进展 取得新成效 迈上新台阶 取得积极进展 稳步推进 提供了有力法治保障 提供有力保障 提质增效 走深走实 见行见效 落地见效 落地生根 入脑入心 进一步增强 不断增强 不断提高 不断提升 切实做到 努力让 奋力 扎实推动 筑牢 夯实 良好氛围 营造 办事依法 遇事找法 解决问题用法 化解矛盾靠法 同部署 同推进 同考核 亲自部署 亲自过问 亲自协调 亲自督办 事事有回音 件件有着落 公平正义 应知应会 重要内容 重要政治任务 精神实质 核心要义
    """#
}

extension CeremonyTable {
  /// What every report claims to have come of its deeds, as it ends a clause.
  static let effects = #"""
    发挥了积极作用 发挥积极作用 发挥了重要作用 发挥重要作用 发挥了应有作用 提供了有力保障 提供有力保障 提供了坚强保障 提供坚强保障 提供了坚实保障 提供坚实保障 提供法治保障 提供了法治保障
    落到实处 落地落实 落地见效 明显提高 明显提升 明显增强 明显好转 明显改善 显著提高 显著提升 显著增强 显著改善 持续提升 持续提高 持续增强 持续好转 持续优化 持续改善
    不断提升 不断提高 不断增强 不断优化 不断改善 进一步提升 进一步提高 进一步增强 进一步优化 有效提升 有效提高 良好氛围 浓厚氛围 良好习惯 的习惯 良好局面 工作格局 规范化轨道 制度化轨道 法治化轨道
    既有力度又有温度 社会效果相统一 社会效果的统一 社会效果统一 硬约束 参谋助手 和谐稳定 受到群众好评 得到群众认可
    """#
}
