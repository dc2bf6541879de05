// swift-format-ignore-file: a table is read by line, not by width
// Blank-separated; an entry belongs here if hundreds of townships would write it.

/// What words say of whether a deed was done.
enum CompletionTable {
  /// Said to be done.
  static let done = #"""
    已完成 完成 全部完成 建成 投入使用 投用 启用 挂牌 揭牌 成立 组建 到位 全覆盖 实现 通过验收 获评 被评为 被命名 荣获 出台
    印发 制定 制发 修订 编制 建立 健全 完善 设立 聘请 续聘 选聘 招录 新增 购置 添置 配备 配齐 采购 更新 举办 开展 组织 召开 达到 落实 上线 接入 打通 选派 培育 培养 增至 增加到 创建 打造
    开设 建有 推行 推出 发展到 扩大到 承接 运行 实体化运行 超额 圆满 取得 得到 清理 审查 发放 制作 推送 派驻 开通 建设
    """#
  /// Begun, or done for some.
  static let begun = #"""
    试运行 先行先试 先行试行 初步建立 初步建成 初步形成 初步搭建 初步实现 初步 部分 试点 正在推进 正在建设 正在筹建 正在筹备 正在办理 正在 已启动 启动建设 逐步推进 陆续 仍在推进 商议之中 仅完成 只完成
    有所提升 有所提高 有所改善 有所缓解 有所好转 进展较慢 个别村 尚未全覆盖 未实现全覆盖 稳步推进中 基本完成 阶段性 一期 推进中 建设中 筹备中 施工 阶段
    """#
  /// Said or admitted not to be done.
  static let notDone = #"""
    未能如期 未如期 未能按期 未按计划 未按期 未达预期 没有建 尚未投入 尚未 至今未 至今没有 仍未 还未 还没有 暂未 暂缓 推迟 延期 延后 搁置 停滞 取消 中止 未能 落空 进展缓慢 进度滞后 年内没有 没能 不了了之 未完善 未见 未取得 仍为空白 未有效 是空白 为空白 一片空白 处于空白
    """#
  /// What stands before a deed that was not done.
  ///
  /// Each before each of `deeds` is an admission: the marked text composes them, so that no product need be listed.
  static let negators = #"""
    没有 没能 没 未 未能 尚未 还未 仍未 暂未 迟迟未 迟迟没有 迟迟未能 一直未 一直没有 至今未 至今没有 始终未 始终没有 一直没 迟迟没
    """#
  /// Deeds that plans promise.
  static let deeds = #"""
    组织 完成 建成 建立 建起来 开起来 组建 成立 设立 启动 动工 开工 实施 落实 落地 出台 制定 制发 印发 修订 购置 采购 配备 配齐 配全 到位 更新 招录 招聘 招到 选聘 聘请 引进 开展 举办 召开 推进 推开 铺开 上线 投用 投入使用 启用 运行 通过
    接入 打通 对接 贯通 挂牌 覆盖 达到 达标 实现 兑现 跟上 补上 补齐 补充 增加 增长 改变 改善 得到改变 得到改善 得到解决 好转 缓解 办结 销号 完工 竣工 验收 获批 批复 编制 形成 进展 动作 买回 用上 派上用场 化解 解决 签订 结案 归档 轮训 举行
    """#
  /// Other words for what came to nothing.
  static let abandoned = #"""
    一拖再拖 搁浅 没有下文 未果 无果 停留在纸面 停留在纸上 停留在口头 悬而未决 束之高阁 泡汤 落了空 未见成效 没有动静 打了水漂 搁了下来 放了下来
    """#
  /// An earlier problem said to be put right, wholly.
  static let resolved = #"""
    得到基本解决 得到根本缓解 已完成整改 不再是 告别了 历史性改变 得到弥补 补齐了 填补了 已不存在 成为历史 得到根本改变
    得到解决 得到有效解决 得到妥善解决 得到彻底解决 得到根本解决 已解决 已经解决 全部解决 彻底解决 彻底改变 得到扭转 有效扭转 根本扭转 得到纠正 已纠正 已整改到位 已全部整改 整改到位 全部整改到位 均已整改 整改完成 整改完毕 完成整改
    整改销号 不再存在 彻底扭转 有效破解 得到破解 得以解决 基本解决 有效解决 得到改观 得到有效缓解 得到明显改善 得到显著改善 明显改观 根本改变 得到消除 全面解决 没有再发生 不再发生 未再发生 得到根治 实现清零 根本好转 得到化解
    """#
  /// An earlier problem said to be eased only.
  static let eased = #"""
    得到缓解 有效缓解 有所缓解 得到改善 有所改善 有所好转 有所提高 明显改善 有所减轻 初步解决 逐步解决 部分解决 有所改观
    """#
}
