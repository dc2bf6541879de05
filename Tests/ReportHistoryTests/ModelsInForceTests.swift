import Models
import ReportModel
import ReportRendering
import Testing

@testable import ReportHistory

/// The models that come with the program fit the program that asks them.
@Suite struct ModelsInForceTests {
  private let models = StandardModels.history

  @Test func decisionsAreMadeOfWhatTheModelsWereFittedTo() {
    #expect(models.samePoint.names == PointLikeness.names)
    #expect(models.division.names == PointDivision.names)
    #expect(models.twoWeaknesses.names == PointDivision.contextNames)
    #expect(models.answers.names == PromiseCase.answerNames)
    #expect(models.outcome.names == PromiseCase.names)
    #expect(models.resolution.names == RemedyCase.names)
  }

  @Test func theClassesAreThoseOfTheValues() {
    #expect(models.outcome.classes == Outcome.allCases.map(\.rawValue))
    #expect(models.promises.classes == Outcome.allCases.map(\.rawValue))
    #expect(models.remedies.classes == Remedy.allCases.map(\.name))
    #expect(models.answersToPoints.classes == Remedy.allCases.map(\.name))
    #expect(models.verdicts.classes == ["met", "partlyMet", "missed", "none"])
    #expect(models.themes.classes == Theme.allCases.map(\.rawValue))
  }

  @Test func everyKindOfWeaknessHasAName() {
    #expect(models.kinds.classes.filter { WeaknessName.label(of: $0) == nil } == [])
  }

  @Test func floorsAreProbabilities() {
    let floors = models.floors
    for floor in [
      floors.samePoint, floors.secondPoint, floors.resolved, floors.related, floors.surePoint,
      floors.sureFigure,
      floors.sureOutcome, floors.met, floors.likelyDivision, floors.twoWeaknesses,
    ] {
      #expect(floor > 0 && floor < 1)
    }
    #expect(floors.secondPoint >= floors.samePoint)
  }
}
