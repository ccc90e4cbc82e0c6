import KindKnowledge
import Manifest
import Resources

/// The fields of a kind that its rules follow: names that references read, all that is around them, the namespaces and
/// parts beside them, names of what is made, selectors, and pod templates.
struct CoveredFields {
  private var fields: Set<PathPattern> = []
  private var podSpecs: Set<PathPattern> = []

  init(_ rules: LinkRules) {
    for rule in rules.references {
      cover(rule.path.appending(rule.name))
      for part in rule.parts { cover(rule.path.appending(part.path)) }
      if case .named(let beside) = rule.namespace { cover(rule.path.appending(beside)) }
    }
    for rule in rules.products {
      if case .field(let paths, _, _) = rule.name { paths.forEach { cover($0) } }
      if case .named(let path) = rule.namespace { cover(path) }
    }
    for rule in rules.selectors { cover(rule.path) }
    for rule in rules.offers { rule.values.forEach { cover($0) } }
    rules.embedded.forEach { cover($0) }
    for case .template(let template) in rules.pods {
      podSpecs.insert(template.path.appending("spec"))
    }
  }

  func contain(_ field: ReferenceField) -> Bool {
    guard field.isPodSpec else { return fields.contains(field.path) }
    return podSpecs.contains(field.path)
      || Self.essentialsOfPods.allSatisfy { fields.contains(field.path.appending($0)) }
  }

  /// The fields of a pod's specification without which its rules can't be the common ones.
  private static let essentialsOfPods: [PathPattern] = [
    "serviceAccountName", "volumes[].secret.secretName",
    "containers[].env[].valueFrom.secretKeyRef", "initContainers[].envFrom[].configMapRef",
  ]

  private mutating func cover(_ path: PathPattern) {
    let steps = path.steps.map { step in
      if case .element = step { PathPattern.Step.each } else { step }
    }
    for end in steps.indices {
      // what is around it was covered with it
      guard fields.insert(PathPattern(Array(steps[...(steps.endIndex - 1 - end)]))).inserted else {
        return
      }
    }
  }
}
