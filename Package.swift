// swift-tools-version: 6.0

import PackageDescription

let settings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

/// One target a stage; the order is the order of the flow, and a target knows only those above it.
let stages: [(name: String, dependencies: [Target.Dependency])] = [
  ("Platform", []),
  ("ChineseText", []),
  ("Lexicon", ["ChineseText"]),
  ("ReportModel", []),
  ("ReportInput", ["ChineseText", "Platform", "ReportModel"]),
  ("MarkedText", ["Lexicon", "ReportModel"]),
  ("Models", []),
  ("ReportReading", ["ChineseText", "Lexicon", "MarkedText", "Models", "ReportModel"]),
  ("ReportHistory", ["ChineseText", "Lexicon", "MarkedText", "Models", "Platform", "ReportModel"]),
  ("WordDocument", []),
  ("ReportRendering", ["ChineseText", "Lexicon", "ReportModel", "WordDocument"]),
  ("ReportCorrection", ["ChineseText", "ReportModel", "ReportReading", "ReportRendering"]),
  ("SnapshotStore", ["Platform", "ReportModel", "ReportRendering"]),
  (
    "Nianlun",
    [
      "Lexicon", "ReportCorrection", "ReportInput", "ReportModel", "ReportReading", "ReportHistory",
      "ReportRendering", "SnapshotStore",
    ]
  ),
  (
    "NianlunCommandLine",
    [
      "ChineseText", "Lexicon", "MarkedText", "Platform", "ReportInput", "ReportModel", "ReportReading",
      "ReportHistory", "ReportCorrection", "ReportRendering", "SnapshotStore",
    ]
  ),
]

/// What tests need beside the stage: the words in which facts are told, and the rules that Word documents are held to.
let helpers: [String: [Target.Dependency]] = [
  "ReportReading": ["ReportRendering"], "ReportHistory": ["ReportRendering"],
  "WordDocument": ["WordStructure"], "NianlunCommandLine": ["WordStructure"],
  "ReportRendering": ["WordStructure"],
]

let package = Package(
  name: "nianlun",
  platforms: [.macOS(.v14)],
  products: [
    // The one way in for other packages; what it is built of is theirs to know nothing of.
    .library(name: "Nianlun", targets: ["Nianlun"]),
    .executable(name: "nianlun", targets: ["nianlun"]),
    .executable(name: "nianlun-benchmark", targets: ["NianlunBenchmark"]),
    .executable(name: "nianlun-fuzz", targets: ["FuzzTool"]),
    .executable(name: "nianlun-lexicon", targets: ["LexiconTool"]),
    .executable(name: "nianlun-training", targets: ["TrainingTool"]),
  ],
  targets: stages.map {
    .target(name: $0.name, dependencies: $0.dependencies, swiftSettings: settings)
  }
    + stages.map {
      .testTarget(
        name: $0.name + "Tests",
        dependencies: [.target(name: $0.name), "SeededRandom"] + $0.dependencies + (helpers[$0.name] ?? []),
        swiftSettings: settings)
    } + [
      .target(name: "WordStructure", path: "Tests/WordStructure", swiftSettings: settings),
      .executableTarget(
        name: "nianlun", dependencies: ["NianlunCommandLine"], swiftSettings: settings),
      .executableTarget(
        name: "LexiconTool", dependencies: ["Lexicon", "MarkedText", "ReportReading"], swiftSettings: settings
      ),
      // What training, made-up inputs and benchmarks draw from, the same on every machine.
      .target(name: "SeededRandom", swiftSettings: settings),
      .testTarget(name: "SeededRandomTests", dependencies: ["SeededRandom"], swiftSettings: settings),
      .target(
        name: "ModelTraining", dependencies: ["Models", "Platform", "SeededRandom"], swiftSettings: settings),
      .testTarget(
        name: "ModelTrainingTests", dependencies: ["ModelTraining", "Models", "SeededRandom"],
        swiftSettings: settings),
      .executableTarget(
        name: "TrainingTool",
        dependencies: [
          "Lexicon", "ModelTraining", "Models", "Platform", "ReportHistory", "ReportModel", "ReportReading",
          "SeededRandom",
        ],
        swiftSettings: settings),
      .target(
        name: "Fuzzing",
        dependencies: [
          "MarkedText", "ReportCorrection", "ReportHistory", "ReportInput", "ReportModel", "ReportReading",
          "SeededRandom", "SnapshotStore", "WordDocument",
        ],
        swiftSettings: settings),
      .testTarget(name: "FuzzingTests", dependencies: ["Fuzzing"], swiftSettings: settings),
      .executableTarget(name: "FuzzTool", dependencies: ["Fuzzing"], swiftSettings: settings),
      .executableTarget(
        name: "NianlunBenchmark",
        dependencies: [
          "Lexicon", "MarkedText", "Platform", "ReportModel", "ReportReading", "ReportHistory",
          "ReportRendering", "SeededRandom",
        ],
        swiftSettings: settings),
    ],
  swiftLanguageModes: [.v6]
)
