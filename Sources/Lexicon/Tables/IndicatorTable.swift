// swift-format-ignore-file: a table is read by line, not by width
// Classes by which indicator rules decide. See `ClassTables` for the form of a line.
enum IndicatorTable {
  static let text = #"""
    # What a figure leans on. Closed: function words and adverbs of extent.
    ellipticFiller : 全年 年内 一共 共计 到场 就近 做到 平均 年龄 涉及 限期 当场 立行立改 上年 去年 上年的 比上年 较上年 今年 人均 以上 年 成功 全部 全 当年 率 就地 自行 其中 其 中 完成 到位 现场 已 并 均 共 达 约 近 为 按期 及时 一次性 一次 实际 实 际
    partOfWhole : 其中
    partitive : 中 当中 之中
    etcetera : 等

    # Open: stands until a model decides.
    # what there is more of than before: 年内又有3名干部取得执法证
    addition : 新取得 新增 新培 新聘 新招 新建 新创 新考取 新取证 又有 又新增 增聘 增配
    newOne : 新取得 新增 新培 新聘 新招 新建 新创 新考取 新取证
    participation : 参训 参加 参与 培训人 覆盖 受众 受教育

    # What a figure's words begin with and that says nothing of what is counted. Time, sum, manner: closed sorts.
    labelLead : 辖 下辖 实现 年末 底前 但 但是 却 底 末 年 月底前 月底 月初 季度 今年以来 今年来 一年来 一年以来 年初以来 去年以来 上年以来 今年 本年 本年度 全年 全年度 年内 年底前 年底 年终 年初 当年 截至目前 截至年底 截至年末 截至 截止 截止目前 到目前为止 目前 现 现有 已有 现在 历年
    labelLead : 全年共 累计 共计 合计 总计 总共 一共 共 先后 分别 各 其中 另 另外 另有 另外还有 还 还有 还将 又 又有 再 再次 并 且 而 也 都 均 已 已经 将 计划 拟 预计 力争 争取 确保 努力 同时 仅 只 只有 仅有 共有 有 尚 尚有 尚余 尚剩 尚存 仍 仍有 仍余 仍存 还剩 还余 至少 每年 平均 首次
    labelLead : 我镇 我乡 我街道 我苏木 本镇 本乡 本街道 全镇 全乡 全街道 全苏木 全镇共 镇内 乡内 辖区内 辖区 镇域内 我单位 我办
    labelLead : 积极 认真 严格 扎实 深入 持续 不断 全面 大力 进一步 切实 统筹 主动 及时 有效 常态化 定期 高标准 高质量 精心 妥善 依法 继续 着力 坚持 深化 全力 充分 稳步 有序 广泛 逐步 优先
    labelLead : 以及 发生 出现 存在 所有 再次
    labelPreposition : 含 比 较 把 将 对 就 按 是 和 及 的 了
    # Closed: prepositions that put a noun in front of its deed.
    coverb : 对 向 与 为 给 同 在 面向 把 将
    # Closed: adverbs that say that no more was done.
    limiter : 只 才 仅 仅仅
    # What stands between a figure's words and the figure: comparison, existence, estimate.
    labelTail : 尚 尚有 尚余 尚剩 尚存 仍 仍有 仍余 仍存 还有 还剩 还余 不过 上调至 上调到 下调至 升到 优化为 上年 去年 上年的 去年的 由上年 由去年 从上年 从去年 保持 不少于 不得少于 不低于 不超过 不多于 不高于 至少 最少 最多 至多 达到 达 已达 已达到 增加到 增加至 增至 增到 扩大到 扩大至 发展到 发展至 壮大到 壮大至 扩充到 扩充至 扩展到 扩展至 拓展到 拓展至 减少到 减少至 减至 缩短到 缩短至 压缩到 压缩至 压减到 压减至 提高到 提高至 提升到 提升至 提到 提至 扩到 扩至 减到 缩到 缩至 降低到 降低至 涨到 涨至 上涨到 上涨至 回落到 回落至 压降到 压降至 精简到 精简至 精简为 上升到 上升至 升到 升至 下降到 下降至 降到 降至 调整为 动态调整为 调整到 稳定在 保持在 控制在 突破 超过 超 逾 近 约 大约 将近 接近 为 是 有 共有 现有 仍有 还有 已有 各有 中有 里有 仅有 只有 仅 只 仍 共 共计 合计 总计 累计 先后 均 都 各 已 完成了 了 着 的 占 占到 占比 不足 不到 高于 低于 大于 小于 多于 少于 力争 争取 力争达到 确保 确保达到 争取达到 要 要达到 每年 全年 年内 平均 分别 就 也 还 又 再 另 另有 另外 得 只有
    # Words that a lead or a tail is only a part of. Open; rare ones stay where they are words of government or of daily use.
    labelWhole : 同志 最后一批 第一批 使用 被告 被征地 因素 给予 对照 在家 在外 作业 有限 年度 年轻 年均 年检 年会 年龄 集中 报到 签到 不动产 不文明 不规范 不合格 不良 不便 不满 未成年 未成年人 从业 从事 从严 核对 供给 中心 中小 中学 中层 中央 集市 等级 平等 公约 合约 民约 节约 签约 预约 履约 解约 违约 续约 集约 制约 附近 就近 最近 邻近 临近 共享 共同 共建 共治 共管 共产党 共青团 共性 共富 还田 还款 另行 能力 能源 能人 能手 要素 要点 重要 主要 需要 必要 首要 较大 较重 较真 比对 比武 比赛 对象 对接 对外 对口 对标 就业 就医 就学 就诊 就地 按时 按期 按照 各类 各项 各种 各级 各村 各组 各户 各部门 各单位 已婚 现场 现行 再生 再次 再就业 理由 事由 案由 自由 原因 成因 齐全 健全 安全 完全 公正 改正 纠正 意向 方向 归还 偿还 返还 首次违法 有关 有效 有机 有序 有害 有偿 有毒 有限 有证 持有 所有 国有 公有 集体所有 占有 没有 为民 为老 为企 作为 行为 成为 认为 人为 是非 还是 但是 目的 标的 了解 了结 过程 过期 过关 过筛 通过 经过 超过 超载 超标 超期 超市 近期 近年 得到 取得 获得 占道 占地 占用 侵占 达标 到达 传达 送达 下达 表达 只是 不足之处 平均分 和谐 和解 和美 共和 及时 普及 涉及 以及 与人 参与 是否 年均 人均 户均 所有权 所有人 主动公开 依法行政 依法治 依法履职 依法决策 依法治理 依法依规 依申请 坚持不懈 全面从严 全面依法 全面推行 深化改革 统筹城乡 有效期 公共 城镇 乡镇
    # What the label drops wherever it stands: time and sum, whatever the sort.
    labelFiller : 现有 共有 仅有 只有 今年以来 今年来 一年来 全年共 全年 年内 累计 共计 总共 先后 各类 各种 各项 一大批 一批 目前 本年度 今年
    # Adverbs: dropped right before what is done.
    labelAdverb : 共计 限期 当场 分批 统一 逐一 共 已 均 又 还 并 再 都 各 也 全部 全年 积极 认真 依法 及时 就地 按期 按时 当年 现场 均已 已全部 全部已 均按期 均已全部 自行
    # Closed: the conjunction of deeds, and the verb of division in front of a number of turns.
    deedJoint : 并
    dividing : 分
    # Closed: prepositions of the doer and of the outcome.
    agentMark : 由 被
    resultMark : 为 成
    # Said of what is done that it succeeded; stands before the deed in a label.
    labelSuccess : 成功
    # Deeds that have succeeded by their own name.
    # what takes no object, so that what was attended stands before it; what is settled by name, and what it is called in general
    intransitive : 参训 受训 参会 参演 参考
    solving : 解决
    problemNoun : 问题 难题 困难 事项
    labelSettled : 化解 办结 解决 整改 调成 答复 销号
    # Closes a deed and says nothing more of it.
    labelCompletion : 到位 完毕 完成 结束 归位
    # Holds its label open: a noun must follow.
    labelOpen : 着 了 的 实现 在 对 把 将 为 向 给 与 和 及 同 被 让 使 到
    labelLink : 的
    # Closed: how far a figure reaches.
    labelExtent : 以上 以下 以内 左右 上下 余 多 之内 及以上
    # Ends a noun behind a figure: prepositions and adverbs.
    labelStop : 交给 交由 先行 率先 先期 立案查处 由 按 从 在 对 把 将 为 向 给 被 让 由 因 从 到 于 均 已 都 也 全 全部 全程 全面 逐 逐一 逐个 逐项 逐份 逐件 一律 一一 一并 普遍 同时 集中 及时 按期 按时 参与 参加 通过 依法 分别 联合 共同 未能 没有 不 未 是 有 就 仍 还 正 正在 落实 纳入 列入 之间 均已
    # Measures of something: they need its name. 化解率 of what, 面积 of what.
    labelProperty : 化解率 调解成功率 调处成功率 成功率 调处率 调成率 调解率 满意率 知晓率 群众满意率 群众满意度 好评率 败诉率 率 满意度 知晓度 比例 占比 比重 面积 建筑面积 占地面积 金额 资金 标的 标的额 总数 总量 总额 总人数 数量 人数 次数 户数 件数 时限 时间 时长 成绩 平均成绩 得分 分值 均分 平均分 年龄 频次 点击量 浏览量 阅读量
    # Says that a figure changed; what changed stands before.
    labelChange : 增长 增加 增多 上升 上涨 提高 提升 下降 减少 降低 回落 下滑 压减 缩减 缩短 压缩 多 少 增 减 降 升 高 低 升高 净增 净减
    # Against what it changed: no part of the label.
    labelComparison : 同比 环比 比上年 比去年 比上年度 较上年 较去年 较上年度 比上年同期 较上年同期 较去年同期 比去年同期 上年同期 去年同期 与上年相比 与去年相比 相比上年 同期 比上年的 较上年的
    # Parts of a year or of a whole, said in front.
    labelPart : 上半年 下半年 一季度 二季度 三季度 四季度 春季 夏季 秋季 冬季 汛期 其余 剩余 其他 另外 本年 上年 去年
    # Deeds that are no action of the concept table. Open; rare ones stay where any office does them (征集, 拨付, 移送).
    labelVerb : 提供 给予 予以 加大 加快 查处 立行立改 限期整改 立查立改 考取 梳理 过筛 汇总 征集 印制 履行 当场履行 达成 签订 签约 出具 撤销 维持 兑付 追讨 修改 废止 修订 撤销 保留 结案 办复 采纳 督促 责令 关停 取缔 收缴 没收 清理 清退 移送 参训 参演 议事 提出 处置 收回 追缴 追回 挽回 更新 推行 实行 核查 核实 复核 复查 认定 评定 评选 表彰 命名 讲授 宣讲 悬挂 张贴 播放 制作 编印 修复 修缮 新建 改建 开设 增设 配发 添置 安装 拨付 兑现 落实 帮助 引导 劝导 劝阻 制止 救助 走访 慰问 解答 惠及 涉及 覆盖 起诉 判决 抓获 破获 打掉 拘留 调离 调出 调入 扣押 查扣 选树 选聘 续聘 约谈 通报 问责 处分 自评 平均 办了 开了 学了 成立 派出 出动 轮训 到场 上线 下沉 审定 报送 报备 备案 归档 抽查 补录 补齐 补签 完善
    labelCarrier : 开展 举办 召开 组织 举行 主持召开 组织开展 学了 办了 开了 进行 实施
    # Names what is counted by the last word. Open; rare ones stay where any office counts them.
    labelHead : 人口 考试 考法 测试 案件 事项 问题 人员 对象 诉求 文件 项目 活动 情况 材料 设施 设备 点位 当事人 接件 收件 办件 申请 意见 建议 资料 线索 合同 任务 会议 课程 门店 村干部 站点 讲座 课堂 车辆 资金 款项 工资 补贴 物资 通知书 证书 档案 台账 报告 制度 方案 清单 机制
    # Deeds that hold their object and take no other: terms of procedure, a closed sort.
    labelVerbObject : 立案 结案 撤案 销案 破案 开庭 出庭
    # What persons are or hold, said without naming them. Closed: attributes that stand for no noun.
    labelAttribute : 持证 持证上岗 持证在岗 在编 在岗 在册 在职 在编在岗 在编在册 专职 兼职 专兼职
    # What a noun for persons ends with. Closed.
    labelPerson : 人 人员 员 者 师 干部 对象 骨干 顾问 代表 民警 队伍 力量 员工 人才
    # What the names of bodies end with. Closed: the kinds of offices, stations and teams.
    bodyEnd : 中心 大厅 窗口 委员会 调委会 所 站 队 队伍 局 办 办公室 室 法庭 法院 卫生院 公司
    # Closed: rates that those who were served are asked for, and who they are.
    satisfactionRate : 满意率 满意度 好评率 群众满意率 群众满意度 群众好评率
    rater : 群众 办事群众 企业 办事企业 企业群众 企业和群众 服务对象 当事人 居民 村民 社会 综合 评价 测评
    # Bodies whose own things reports tell of: the township's make-up.
    labelBody : 机构 村 村(社区) 村(居) 村居 行政村 自然村 村组 村民小组 社区 嘎查 屯 寨 小区 网格 部门 单位 站所 科室 学校 中学 小学 企业
    # A verb that has others do it: what they do belongs to the label.
    labelCausative : 组织 安排 动员 发动 督促 指导 帮助 引导 推动 邀请 鼓励 支持 聘请 聘用 选聘 续聘 抽调 选派 推荐 协调 责令 委托 要求
    # The occasion of a deed: it opens a clause, and what was done stands behind. Closed: prepositions.
    occasionOpener : 联合 以 围绕 围绕着 利用 结合 依托 通过 借助 借力 针对 聚焦 紧盯 紧扣 抓住 瞄准 立足 在 到 与 会同 根据 按照 依照 依据 随着 为做好 为加强 为防范 经过 由于 面向 采取 运用 充分利用 充分发挥 发挥
    occasionCloser : 等部门 等单位 等站所 等力量 部门 为重点 为主题 为契机 为抓手 为载体 为主线 为依托 为主要内容 为内容 为核心 为阵地 为引领 为导向 为目标 为基础 等内容 等主题 等专题 等重点 等法律法规 等时机 等契机 等节点 等平台 等渠道 之机 等活动 等载体 等阵地 等方式 等形式 等途径 等时间节点 等重要节点 等重点领域 等领域 等问题 的方式 的形式 期间 之际 作用 的契机
    # Words that an occasion's opener is only a part of.
    occasionWhole : 在册 在编 在岗 在建 在校 在职 在线 在押 在逃 在矫 以案释法 以案说法 以来 到期 到场 到岗 到访 同步 同时 联合执法 联合检查 联合行动 联合整治 联合巡查 联合开展 联合惩戒 联合调处 因公 因病 经营 经济 经费 经办 由于 于是 与会 发挥作用 采取措施 采取强制 借阅 结合部 通过率 通过验收 利用率
    """#
}
