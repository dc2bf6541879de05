// swift-format-ignore-file: a table is read by line, not by width
/// Passages that tell what is weak and why.
enum CausePassages {
  static let text = """
    # 这些问题，根子在于 behind plain sentences
    二、存在的不足
    合同台账记得潦草，到期没人提醒。公开栏一张纸贴到年底。这些问题，根子在于站所负责人没有把它当回事。
    weak 合同台账记得潦草，到期没人提醒
    weak 公开栏一张纸贴到年底
    cause 站所负责人没有把它当回事

    # 究其原因 with two sides
    二、存在的不足
    （一）执法全过程记录不完整，部分案件无影像。
    （二）听证告知流于形式。
    究其原因，一方面是设备老旧，另一方面是个别队员图省事。
    weak 执法全过程记录不完整，部分案件无影像
    weak 听证告知流于形式
    cause 设备老旧
    cause 个别队员图省事

    # 第一 and a cause inside
    二、存在的不足
    第一，小水电站泄放生态流量不达标。根源在监测探头常年失修。第二，河道采砂许可到期未收回。
    weak 小水电站泄放生态流量不达标
    weak 河道采砂许可到期未收回
    cause 监测探头常年失修

    # causes under a heading of their own, by number
    二、存在的问题
    一是行政许可材料反复提交。二是窗口人员替岗频繁。
    三、原因分析
    1.系统之间不能互认，历史数据没有迁移。
    2.窗口人员属劳务派遣，待遇低。
    weak 行政许可材料反复提交
    weak 窗口人员替岗频繁
    cause 系统之间不能互认，历史数据没有迁移
    cause 窗口人员属劳务派遣，待遇低

    # causes by semicolon behind 主要原因
    二、存在的不足
    1.易地搬迁社区车位纠纷多。
    2.电梯维保资金归集难。
    产生上述问题的主要原因是：规划配建不足；业主缴费意识没有养成；街道统筹力度不够。
    weak 易地搬迁社区车位纠纷多
    weak 电梯维保资金归集难
    cause 规划配建不足
    cause 业主缴费意识没有养成
    cause 街道统筹力度不够

    # 分析其原因 with 主要有 and semicolons
    二、存在的不足
    一是采砂管理执法船艇超期服役。二是沙场过磅数据造假。分析其原因，主要有：更新船艇的报告没有批复；过磅系统没有联网。
    weak 采砂管理执法船艇超期服役
    weak 沙场过磅数据造假
    cause 更新船艇的报告没有批复
    cause 过磅系统没有联网

    # cause in brackets
    二、存在的不足
    一是果品市场过秤作弊多发（主要原因：监管所只有一人）。二是冷库氨机操作工无证。
    weak 果品市场过秤作弊多发
    weak 冷库氨机操作工无证
    cause 监管所只有一人

    # 原因 told under its own numbers below each
    二、存在的不足及原因
    （一）主要不足
    1.矿区家属楼没有业委会，公共维修没人牵头。
    2.技工学校实习生工伤无人认。
    （二）原因
    1.业主分散在外地，开不成会。
    2.实习协议条款不明。
    weak 矿区家属楼没有业委会，公共维修没人牵头
    weak 技工学校实习生工伤无人认
    cause 业主分散在外地，开不成会
    cause 实习协议条款不明
    """
}
