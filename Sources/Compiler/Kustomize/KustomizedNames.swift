import KindKnowledge
import Manifest

/// Lets the names in an object follow when the objects that they mean were renamed or moved.
///
/// Source: kustomize's `filters/nameref`.
struct KustomizedNames {
  private struct Name: Hashable {
    let kind: String
    let name: String
  }

  fileprivate struct Rule {
    let target: KustomizeRules.NameReference
    let field: KustomizeRules.Field
  }

  private var rules: [String: [Rule]] = [:]

  /// - Parameter references: Kustomize's own, and those of `configurations`.
  init(_ references: [KustomizeRules.NameReference]) {
    for target in references {
      for field in target.fields {
        rules[field.kind ?? "", default: []].append(Rule(target: target, field: field))
      }
    }
  }

  func follow(in objects: inout [KustomizedObject]) {
    var renamed: [Name: [Int]] = [:]
    for (index, object) in objects.enumerated() {
      for name in Set(object.earlier.map { Name(kind: $0.kind.kind, name: $0.name) }) {
        renamed[name, default: []].append(index)
      }
    }
    guard !renamed.isEmpty else { return }
    let all = objects
    for index in objects.indices {
      let user = objects[index]
      let applying = (rules[user.original.kind.kind] ?? []) + (rules[""] ?? [])
      for rule in applying where rule.field.applies(to: user.original.kind) {
        objects[index].tree.change(rule.field.path) { value in
          switch value {
          case .string(let name):
            guard let found = target(of: rule, named: name, for: user, among: all, renamed) else {
              return
            }
            value = .string(all[found].current.name)
          case .mapping(var mapping):
            guard let name = mapping["name"]?.string,
              let found = target(
                of: rule,
                named: name,
                in: mapping["namespace"]?.string,
                for: user,
                among: all,
                renamed
              )
            else { return }
            let referred = all[found].current
            mapping["name"] = .string(referred.name)
            if let namespace = referred.namespace, !namespace.isEmpty {
              mapping["namespace"] = .string(namespace)
            }
            value = .mapping(mapping)
          default: return
          }
        }
      }
    }
  }

  private func target(
    of rule: Rule,
    named name: String,
    in namespace: String? = nil,
    for user: KustomizedObject,
    among objects: [KustomizedObject],
    _ renamed: [Name: [Int]]
  ) -> Int? {
    var found = (renamed[Name(kind: rule.target.kind, name: name)] ?? []).filter { index in
      let object = objects[index]
      guard
        object.earlier.contains(where: { earlier in
          earlier.name == name && earlier.kind.kind == rule.target.kind
            && [nil, earlier.kind.group].contains(rule.target.group)
        })
      else { return false }
      return rule.isGranted(object, by: user) && Self.mayName(object, user)
    }
    if let namespace {
      let before = found.filter { objects[$0].original.effectiveNamespace == namespace }
      found =
        before.isEmpty
        ? found.filter { objects[$0].current.effectiveNamespace == namespace } : before
    }
    if found.count > 1 {
      found = found.filter { objects[$0].hasAffixes(of: user, allowingNone: true) }
    }
    if found.count > 1 {
      found = found.filter { objects[$0].hasAffixes(of: user, allowingNone: false) }
    }
    guard let first = found.first else { return nil }
    let names = Set(found.map { objects[$0].current.name })
    return names.count == 1 ? first : nil
  }

  /// Whether an object may be meant: it is in the namespace of the one that refers, or one of them is in none.
  private static func mayName(_ object: KustomizedObject, _ user: KustomizedObject) -> Bool {
    guard user.current.namespace != nil, object.current.namespace != nil else { return true }
    return object.current.effectiveNamespace == user.current.effectiveNamespace
      || user.subjectNamespaces.contains(object.current.namespace ?? "")
  }
}

extension KustomizedNames.Rule {
  /// A binding's role is of the kind that the binding says.
  fileprivate func isGranted(_ object: KustomizedObject, by user: KustomizedObject) -> Bool {
    guard field.path.suffix(2) == ["roleRef", "name"], let role = user.tree["roleRef"]?.mapping
    else {
      return true
    }
    return role["kind"]?.string == object.original.kind.kind
  }
}

extension KustomizedObject {
  /// The namespaces that its subjects name.
  fileprivate var subjectNamespaces: [String] {
    (tree["subjects"]?.sequence ?? []).compactMap { $0.mapping?["namespace"]?.string }
  }

  /// Whether the same prefixes and suffixes were added to both.
  ///
  /// - Parameter allowingNone: Whether those of one that has none count as the same.
  fileprivate func hasAffixes(of other: KustomizedObject, allowingNone: Bool) -> Bool {
    func isSame(_ left: [String], _ right: [String]) -> Bool {
      if left.isEmpty || right.isEmpty { return allowingNone || left.isEmpty == right.isEmpty }
      let shared = min(left.count, right.count)
      return left.suffix(shared) == right.suffix(shared)
    }
    return isSame(prefixes, other.prefixes) && isSame(suffixes, other.suffixes)
  }
}
