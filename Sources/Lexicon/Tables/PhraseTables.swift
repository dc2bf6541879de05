// swift-format-ignore-file: a table is read by line, not by width
// Short phrase lists: what words say of a deed, a heading or a passage. Blank-separated; an entry belongs here if
// hundreds of townships would write it.

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
    未能如期 未如期 未能按期 未按计划 未按期 未达预期 没有建 尚未投入 尚未 至今未 至今没有 仍未 还未 还没有 暂未 暂缓 推迟 延期 延后 搁置 停滞 取消 中止 未能 落空 进展缓慢 进度滞后 年内没有 没能 不了了之 未完善 未见 未取得 仍为空白 未有效 空白
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
    接入 打通 对接 贯通 挂牌 覆盖 达到 达标 实现 兑现 跟上 补上 补齐 补充 增加 增长 改变 改善 得到改变 得到改善 得到解决 好转 缓解 办结 销号 完工 竣工 验收 获批 批复 编制 形成 进展 动作 买回 用上 派上用场
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

/// What headings announce.
enum PartTable {
  static let achievements = #"""
    主要举措 主要做法 主要措施 主要工作 主要成效 工作成效 工作开展情况 开展情况 推进情况 总体情况 基本情况 所做工作 工作情况 取得的成效 工作举措及成效 进展情况 法治政府建设情况 工作总结 特色亮点 工作亮点 特色做法 举措和成效 举措及成效 工作回顾 完成情况 主要成绩 做法和成效 工作及成效 工作和成效 建设成效
    """#
  static let duties = #"""
    第一责任人 镇长履职 乡长履职 主任履职 书记履职 主要负责人履职 主要负责人履行 主要负责同志履行 履行推进法治建设 党政主要负责人 主要负责人职责 党政负责人履职 党政主要领导履职 履行法治建设
    """#
  static let shortcomings = #"""
    存在的问题 存在问题 存在的主要问题 存在的不足 存在不足 存在的主要不足 存在的短板 存在的困难 存在的差距 问题和不足 不足之处 面临的困难 困难和问题 主要问题 主要不足 薄弱环节 短板弱项 不足和原因 不足及原因 问题及原因 问题和原因 主要短板
    """#
  static let causes = #"""
    原因分析 产生的原因 主要原因 原因剖析 问题成因 成因分析 问题的原因 原因
    """#
  static let rectification = #"""
    整改情况 问题整改 整改落实 整改完成情况 整改进展 查摆问题整改 上年度问题 整改成效
    """#
  static let plan = #"""
    下一步 下步 工作打算 工作计划 工作安排 工作思路 下一阶段 下一年度 下年度 明年 来年 今后 努力方向 主要安排 初步安排 下阶段 改进措施 改进方向 重点任务安排 工作目标 工作谋划 工作展望 工作重点 工作部署 新一年
    """#
  static let other = #"""
    其他需要报告 需要说明的 意见建议 其他事项 工作建议 其他情况
    """#
}

/// Words that announce the points of a shortcomings or plan part without being one.
enum PreambleTable {
  static let shortcomings = #"""
    主要表现 主要表现在 表现为 主要是 有差距 还有差距 存在以下 以下问题 以下不足 如下问题 一些问题 一些不足 不少短板 薄弱环节 不容忽视 一定差距 一些短板 不少差距 不少薄弱 不足之处 一些薄弱 以下几个方面 一定问题 一定的问题 诸多不足 取得了一定 取得一定 虽然取得 虽有进步 一定成效 一定成绩 清醒地看到 清醒看到 清醒地认识到 清醒认识到
    """#
  static let causes = #"""
    究其原因 究其成因 究其根源 究其根本 究其缘由 主要原因是 原因在于 原因是 主要原因 分析原因 其原因 归根结底 根源在于 深层次原因 根本原因 追根溯源 主要是因为 原因主要是 原因主要在于 原因有 主要是由于 主要由于 主要源于 主要归因于 深层原因
    """#
  static let plan = #"""
    重点做好以下 重点抓好以下 以下工作 做好以下 抓好以下 以下几方面 以下几个方面 从以下 着力做好 重点做好 将重点
    """#
}

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

/// Events of the whole country that reports speak of while they last.
enum EventTable {
  static let text = #"""
    疫情 脱贫攻坚 扫黑除恶 党史学习教育 主题教育 党纪学习教育 机构改革
    """#
}

/// Lines that web pages put before and after a report.
enum ClutterTable {
  /// A line that holds one of these, short and outside the text, is clutter.
  static let marks = #"""
    当前位置 所在位置 您的位置 首页 网站首页 打印本页 关闭窗口 打印 关闭 字体 字号 浏览次数 浏览量 浏览 点击 阅读次数 访问量 访问次数 分享到 分享 扫一扫 附件下载 附件 相关解读 文字解读 图片解读 视频解读 访谈解读 媒体报道 相关链接 相关文档 上一篇 下一篇 责任编辑 来源 信息来源 文章来源 版权所有 主办 承办 技术支持 网站标识码 ICP备 公网安备 网站地图 联系我们 索引号 索 引 号 发布机构 发布日期 发布时间 发文机关 发文单位 成文日期 公文生成日期 生成日期 发文日期 主题分类 体裁分类 信息名称 信息分类 有效性 时效性 文号 发文字号 公开方式 公开形式 公开类别 主题词 关键词 内容概述 语音播报 收藏 手机查看 二维码 无障碍 长辈版 智能问答 返回顶部 登录 注册 抄送 下载文字版 政策解读 公开目录 作者 编辑 审核人 签发人 播放 朗读 收听 纠错 网友评论 公文种类 生效日期 发布人 责任科室
    """#
  /// Labels of a publication date, best first.
  static let publicationLabels = #"""
    发布日期 发布时间 公开日期 公开时间 时间 公文生成日期 生成日期 发文日期 发文时间 日期 更新时间 成文日期 成文时间 印发日期
    """#
  /// Labels of the publishing body, best first.
  static let publisherLabels = #"""
    发布机构 发文机关 发布单位 发文单位 发文机构 制发机关 公开主体 发布主体 信息来源 来源
    """#
  /// Labels of the document number.
  static let numberLabels = #"""
    发文字号 发文文号 公文文号 文号 文件编号 文件字号
    """#
}

extension PartTable {
  /// The tables in the order of `Lexicon.partCodes`.
  static let inOrder = [achievements, duties, shortcomings, causes, rectification, plan, other]
}
