extension WordClass {
  /// Whether words of this class are looked for at places that ask for them, and not marked everywhere: they are short
  /// and mean something only there.
  package var isOnDemand: Bool { Self.onDemand.contains(self) }

  private static let onDemand = WordClasses([
    // Admissions
    .deed,
    // Findings
    .measureKin, .yearCopula, .caseOpened, .caseClosed,
    // Units and headings
    .unit, .strictUnit, .headingWeakness, .headingCause, .headingComing, .headingPlan,
    .headingArrangement, .headingAchievement, .headingJoint, .headingFiller, .weaknessTail,
    // Identity
    .townshipUnit, .otherUnit, .generalTownship, .townshipCompound, .townshipBody, .countyUnit,
    .countyBody, .generalCounty, .prefectureUnit, .provinceUnit, .nameLead, .nameJoint, .countyLead,
    .peopleEnd, .government, .titleEnd, .titleOpenEnd, .titleOpenStart, .datePart, .numberEnd,
    // Points
    .causeLink, .copula, .causeOwnWord, .intention, .future, .turnAdverb,
    .turnHedge, .headCause, .headCircumstance, .headField, .headPlace, .headLink, .concessive, .quotedLink,
    .takesUp,
    // Indicators
    .ellipticFiller, .partOfWhole, .partitive, .labelLead, .labelPreposition, .labelTail, .labelWhole,
    .labelFiller, .labelAdverb, .deedJoint, .dividing,
    .agentMark, .resultMark, .labelSuccess, .labelSettled, .labelCompletion, .labelOpen, .labelLink,
    .labelExtent, .addition, .intransitive, .solving, .problemNoun, .labelStop, .labelProperty, .labelChange,
    .labelComparison, .labelPart, .labelVerb,
    .labelCarrier, .labelHead, .labelCausative, .occasionOpener, .occasionWhole,
    // Quantities
    .sessionUnit, .phaseUnit, .clockUnit, .minuteUnit, .dayUnit, .tenthUnit, .articleUnit,
    .rhetoricalUnit, .letterUnit, .togetherUnit, .teamUnit, .personUnit, .homeUnit, .countableUnit,
    .exactUnit, .otherWord, .term, .convening, .ordinalTwo, .phased, .distributive, .rhetoricVerb,
    .providing, .shaping, .anyone, .emphatic, .setsRate, .incident, .aspect, .shareLead, .dayPart,
    .lawName, .articleFiller, .plenary, .meeting, .phaseNoun, .hourTail, .rhetoricNoun, .shareTail,
    .homely, .period, .perYear, .perYearOnce, .daily, .tableColumn, .taskColumn, .everyWeek, .everyTenDays,
    .everyHalfMonth,
    .everyMonth, .everyTwoMonths, .everyQuarter, .everyHalfYear, .lastYears, .changedFrom,
    .changedTo, .above, .below, .upward, .downward, .within,
    .rough, .notRough, .roughTail, .rising, .falling, .changeFiller, .changing, .netChange, .listJoint,
    .monthMark, .noDenial, .anySuch, .denialTail, .countedThing, .someone, .reason, .toward,
    .wholePeriod, .claim, .claimFiller, .zeroFiller, .zeroEvent, .itemJoint,
  ])
}
