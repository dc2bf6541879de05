// swift-format-ignore-file: a table is read by line, not by width
// Blank-separated; an entry belongs here if hundreds of townships would write it.

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
