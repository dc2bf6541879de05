import ReportRendering

extension CommandSpecification {
  static let lexicon = CommandSpecification(
    operands: [Label(zh: "[词…]", en: "[WORD…]")],
    takesWords: true,
    summary: Label(
      zh: "列出读报告所用的词，以及各在哪个词表、哪一行",
      en: "list the words that reports are read with, and the table or line where each stands"),
    details: [
      Label(
        zh: "写了词，就只列与它有关的行：含这个词的，或以它为名称的；词类里只列含它的词。--lexicon 文件 里自己补充的排在最前。",
        en:
          "With words, only the lines that hold one of them or go by it, and of a class of words only those that hold it. "
          + "The lines of --lexicon FILE come first."
      ),
      Label(
        zh: "补充的写法，一行一条：概念“O 代码 主题 : 词 词”（O 事物、A 做法、S 层级；已有的代码只加词）；量词“unit 小类 : 词”；"
          + "其他词类“名称 : 词”；含哪些词的语句算哪个主题“theme 主题 : 词”；一类问题叫什么“weaknessName 问题 : 中文名 | 英文名”；"
          + "数据的名目英文叫什么“labelName 英文名 | 动作 : 词”。# 开头的行不算。写错的行逐行指出，一行有错就都不用。",
        en:
          "A line adds a concept, “O CODE THEME : WORD WORD” (O a thing, A a deed, S a level; words alone for a code "
          + "that is there already), measure words, “unit KIND : WORD”, or words of a class, “CLASS : WORD”; or it says "
          + "which theme is spoken of by words, “theme THEME : WORD”, what a kind of weakness is called, “weaknessName KIND "
          + ": CHINESE | ENGLISH”, and what figures count in English, “labelName ENGLISH | DEEDS : WORD”. Lines that begin "
          + "with # are passed over. Each wrong line is named, and with one of them none is taken."),
      Label(
        zh: "县级单位的名称另有一张表，不在此列。", en: "The names of counties are a table of their own and not listed."),
    ],
    ownOptions: [.lexicon, .output, .noByteOrderMark, .color, .noPager],
    formats: [.text, .json, .markdown, .html, .csv],
    examples: [
      Example(
        line: "nianlun lexicon 执法证",
        purpose: Label(zh: "“执法证”是怎么读的", en: "what that word is read as")),
      Example(
        line: "nianlun lexicon weaknessName",
        purpose: Label(zh: "各类问题的代码和名称", en: "the kinds of weakness and their names")),
      Example(
        line: "nianlun lexicon --format csv -o lexicon.csv",
        purpose: Label(zh: "全部词，一行一条", en: "all of it, a line a row")),
    ])
}
