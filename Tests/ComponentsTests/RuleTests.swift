import AphexComponents
import CustomResources
import Foundation
import Manifest
import TestSupport
import Testing

/// What the rules say in Swift; `Tests/rules` asks CEL about the same samples.
struct RuleTests {
  private struct Samples: Decodable {
    let kind: String
    let field: String
    let holds: [String]
    let fails: [String]
  }

  @Test func `rules hold for what they allow, and for nothing else`() throws {
    let file = Checkout.root.appending(path: "fixtures/tenants/rules.json")
    let all = try JSONDecoder().decode([Samples].self, from: Data(contentsOf: file))
    #expect(!all.isEmpty)
    for samples in all {
      for (texts, isRight) in [(samples.holds, true), (samples.fails, false)] {
        for text in texts {
          var object = try #require(Self.good[samples.kind])
          try object.set(FieldPath(parsing: samples.field), to: .string(text))
          let faults = Self.faults(in: object.mapping ?? [:], kind: samples.kind)
          #expect(faults.isEmpty == isRight, "\(samples.field) '\(text)': \(faults)")
        }
      }
    }
  }

  private static func faults(in object: Mapping, kind: String) -> [SchemaFault] {
    var check = SchemaCheck()
    return switch kind {
    case "Organization": Aphex.Organization.faults(in: object, by: &check)
    case "RepoBinding": Aphex.RepoBinding.faults(in: object, by: &check)
    default: Aphex.KnowledgeBase.faults(in: object, by: &check)
    }
  }

  private static let good: [String: Value] = [
    "Organization": [
      "metadata": ["name": "acme"], "spec": ["displayName": "Acme", "adminUsers": []],
    ],
    "RepoBinding": [
      "metadata": ["name": "app"],
      "spec": [
        "aphexOrg": "acme", "repoOrg": "acme", "repoName": "app", "pipelineName": "app",
        "templateRef": "run-pipeline-v1", "pipelineSpec": "kind: Pipeline", "branch": "main",
      ],
    ],
    "KnowledgeBase": [
      "metadata": ["name": "docs"],
      "spec": [
        "displayName": "Docs",
        "repositories": [
          ["url": "https://github.com/a/b", "branch": "main", "paths": [".kiro/docs"]]
        ],
      ],
    ],
  ]
}
