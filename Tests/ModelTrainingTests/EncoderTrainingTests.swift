import Models
import SeededRandom
import Testing

@testable import ModelTraining

@Suite struct EncoderTrainingTests {
  private static let corpus = MadeUpTexts(count: 180, seed: 11)

  /// Pairs of neighbours and of every fourth text; every third text is of the same class.
  private static var tasks: EncoderTasks {
    var tasks = EncoderTasks()
    let texts = Array(0..<60)
    tasks.classes = [EncoderTasks.Classes(texts: Array(0..<150), shares: Array(corpus.shares[..<150]))]
    let ones = texts + texts
    let others = texts.map { ($0 + 1) % 60 } + texts.map { ($0 + 3) % 60 }
    let same: [Float] = texts.map { _ in 0 } + texts.map { _ in 1 }
    tasks.pairs = [EncoderTasks.Pairs(ones: ones, others: others, same: same, weight: 0.5)]
    tasks.lists = [
      EncoderTasks.Lists(
        queries: Array(0..<20), candidates: (0..<20).map { [$0 + 3, $0 + 4, $0 + 5, $0 + 6] },
        right: (0..<20).map { _ in [true, false, false, true] })
    ]
    return tasks
  }

  private static func trainer(epochs: Int) -> EncoderTrainer {
    var trainer = EncoderTrainer()
    (trainer.dimensions, trainer.epochs, trainer.rate) = (16, epochs, 0.03)
    return trainer
  }

  @Test func otherWordsOfTheSameClassComeNear() {
    let corpus = Self.corpus
    let training = Self.trainer(epochs: 40).train(corpus.vectors, table: corpus.table, tasks: Self.tasks)
    #expect(training.losses.last ?? 9 < 0.5 * training.losses[0])
    // 调解 and 纠纷 share no gram, but their class.
    let (one, other) = (training.encoder.encode("调解"), training.encoder.encode("纠纷"))
    let foreign = training.encoder.encode("普法")
    #expect(one.vector.dot(other.vector) == 0)
    #expect(one.embedding.dot(other.embedding) > 0.6)
    #expect(one.embedding.dot(foreign.embedding) < 0.3)
    let unseen = (150..<180).count { row in
      let scores = training.heads[0].logits(training.encoder.sum(corpus.vectors[row]))
      return scores.indices.max { scores[$0] < scores[$1] } == corpus.classes[row]
    }
    #expect(unseen >= 24)
  }

  @Test func theSameTasksGiveTheSameText() {
    let corpus = Self.corpus
    func text() -> String {
      let training = Self.trainer(epochs: 3).train(corpus.vectors, table: corpus.table, tasks: Self.tasks)
      return ModelText.text(training.encoder, name: "probe")
    }
    #expect(text() == text())
  }

  /// Two texts are as near by the mean as by its members on average.
  @Test func theMeanIsAsNearAsItsMembers() {
    let corpus = Self.corpus
    func encoder(_ seed: UInt64, members: Int) -> TextEncoder {
      var trainer = Self.trainer(epochs: 40)
      (trainer.seed, trainer.members) = (seed, members)
      return trainer.train(corpus.vectors, table: corpus.table, tasks: Self.tasks).encoder
    }
    let mean = encoder(1, members: 3)
    let members = (1...3).map { encoder(UInt64($0), members: 1) }
    #expect(mean.dimensions == members[0].dimensions)
    for row in stride(from: 0, to: 120, by: 7) {
      func nearness(_ encoder: TextEncoder) -> Float {
        encoder.encode(corpus.vectors[row]).embedding.dot(encoder.encode(corpus.vectors[row + 30]).embedding)
      }
      let usual = members.reduce(0) { $0 + nearness($1) } / 3
      #expect(abs(nearness(mean) - usual) < 0.15)
    }
  }

  @Test func gradientsAreWhatTheLossesDo() {
    let texts = SparseRows(Self.corpus.vectors)
    let dimensions = 8
    var generator = SplitMix64(seed: 5)
    let rows = (0..<Self.corpus.table.count * dimensions).map { _ in Float(generator.normal()) }
    var points = EpochPoints(count: texts.count, dimensions: dimensions)
    func loss(_ rows: [Float], _ part: Int, gradient: inout [Float]) -> Double {
      points.place(texts, weights: texts.weights, rows: rows)
      var generator = SplitMix64(seed: 6)
      var loss = 0.0
      switch part {
      case 0:
        var task = ClassLoss(Self.tasks.classes[0], dimensions: dimensions, spread: 0.3, &generator)
        loss = task.add(to: &points)
      case 1:
        var task = PairLoss(Self.tasks.pairs[0])
        loss = task.add(to: &points)
      default:
        var task = ListLoss(Self.tasks.lists[0])
        loss = task.add(to: &points)
      }
      points.pass(texts, weights: texts.weights, to: &gradient)
      return loss
    }
    for part in 0..<3 {
      var gradient = [Float](repeating: 0, count: rows.count)
      _ = loss(rows, part, gradient: &gradient)
      // Along the gradient itself, where the change is greatest against the rounding.
      let length = Double(gradient.reduce(0) { $0 + $1 * $1 }).squareRoot()
      let step = Float(0.02 / length)
      var unused = gradient
      let above = loss(zip(rows, gradient).map { $0 + step * $1 }, part, gradient: &unused)
      let below = loss(zip(rows, gradient).map { $0 - step * $1 }, part, gradient: &unused)
      #expect(abs((above - below) / 0.04 / length - 1) < 0.01)
    }
  }
}
