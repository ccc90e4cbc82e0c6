import KindKnowledge
import Manifest
import PlatformDSL
import Resources

/// Who may refer to an object, and what others must let pass.
extension ObjectLinkReader {
  /// What a reference needs beside the object; nil for nearly every one.
  func border(
    _ rule: ReferenceRule,
    _ value: Value,
    _ path: FieldPath,
    _ target: ObjectIdentity.Key,
    _ spelled: SpelledName?,
    _ parts: [ObjectNeed.Part]
  ) -> ObjectBorder? {
    let own = object.identity.namespace ?? ""
    let place = target.namespace ?? ""
    let crosses = !own.isEmpty && !place.isEmpty && own != place
    let grant = crosses ? rule.grant : nil
    let others = (spelled?.others ?? []).map {
      ObjectIdentity.Key(groupKind: target.groupKind, namespace: $0.namespace, name: $0.name)
    }
    let isTentative = spelled?.isTentative ?? false
    let crossing = crosses ? rule.crossing : nil
    guard
      grant != nil || rule.entry != nil || crossing != nil || !parts.isEmpty || !others.isEmpty
        || isTentative
    else { return nil }
    return ObjectBorder(
      grant: grant,
      entry: rule.entry.map { entry($0, in: value, path) },
      crossing: crossing,
      parts: parts,
      others: others,
      isTentative: isTentative
    )
  }

  private func entry(
    _ rule: EntryRule,
    in value: Value,
    _ path: FieldPath
  ) -> ObjectBorder.Entry {
    // the reference's path ends with its name
    let steps = rule.port?.steps.compactMap(\.plainKey) ?? []
    let port = FieldPath(path.steps.dropLast() + steps)
    return ObjectBorder.Entry(
      name: rule.name?.first(in: value)?.string,
      port: rule.port?.first(in: value)?.partName,
      portPath: port,
      portLocation: object.location(of: port),
      hosts: rule.hosts?.matches(in: root).compactMap(\.value.string) ?? []
    )
  }

  func doors(_ rule: DoorRule) -> [ObjectDoor] {
    rule.path.matches(in: root).map { match in
      let door = match.value
      let named = rule.kinds?.matches(in: door).compactMap { $0.value.mapping?["kind"]?.string }
      let byProtocol = rule.protocolName?.first(in: door)?.string.flatMap {
        rule.kindsByProtocol[$0]
      }
      return ObjectDoor(
        rule: rule,
        name: rule.name?.first(in: door)?.string,
        port: rule.port?.first(in: door)?.partName,
        host: rule.host?.first(in: door)?.string,
        namespaces: namespaces(rule.namespaces, of: door),
        kinds: named.map { $0.isEmpty ? byProtocol : Set($0) } ?? byProtocol
      )
    }
  }

  private func namespaces(
    _ rule: DoorRule.Namespaces,
    of door: Value
  ) -> ObjectDoor.Namespaces {
    switch rule {
    case .said(let path, let selector):
      switch path.first(in: door)?.string ?? "Same" {
      case "Same": return .same
      case "None": return .none
      case "Selector":
        let selector = selector.first(in: door).flatMap { PodSelector($0, form: .selector) }
        return selector.map { .some([], $0) } ?? .all
      default: return .all
      }
    case .listed(let path, let selector, let openedBy):
      if openedBy.contains(where: { $0.first(in: door) != nil }) { return .all }
      let names = Set(path.matches(in: door).compactMap(\.value.string))
      guard let labels = selector.first(in: door) else { return .some(names, nil) }
      return PodSelector(labels, form: .selector).map { .some(names, $0) } ?? .all
    }
  }

  /// Notes how the flags of programs stand that follow references.
  mutating func readSwitches(in template: Value) {
    guard !switches.isEmpty else { return }
    for path in Self.arguments {
      let arguments = path.matches(in: template).compactMap(\.value.string)
        .filter { $0.hasPrefix("--") }.map { $0.lowercased() }
      guard !arguments.isEmpty else { continue }
      for rule in switches {
        let flag = rule.flag.lowercased()
        let program = rule.program.lowercased()
        guard arguments.contains(where: { $0.hasPrefix(program) }) else { continue }
        links.switches.append(
          ProgramSwitch(
            rule: rule,
            isSet: arguments.contains { $0 == flag || $0 == flag + "=true" },
            object: linked
          )
        )
      }
    }
  }

  private static let arguments: [PathPattern] = [
    "spec.containers[].args[]", "spec.containers[].command[]",
  ]

  mutating func grant(_ rule: GrantRule) {
    guard let namespace = object.identity.namespace else { return }
    func kind(_ value: Value) -> GroupKind {
      GroupKind(value.mapping?["group"]?.string ?? "", value.mapping?["kind"]?.string ?? "")
    }
    links.grants.append(
      ObjectGrant(
        namespace: namespace,
        from: rule.from.matches(in: root).map {
          (kind($0.value), $0.value.mapping?["namespace"]?.string ?? "")
        },
        to: rule.to.matches(in: root).map {
          (kind($0.value), $0.value.mapping?["name"]?.string)
        },
        kind: object.identity.groupKind
      )
    )
  }

  mutating func select(_ rule: SelectionRule) {
    guard let match = rule.path.matches(in: root).first,
      let selector = PodSelector(match.value, form: .selector)
    else { return }
    let named = rule.namespaces.matches(in: root).compactMap(\.value.string)
    guard !named.contains(where: \.isDynamic) else { return }
    let isEverywhere = rule.everywhere.first(in: root)?.bool ?? false
    links.selections.append(
      SelectionNeed(
        object: linked,
        location: object.location(of: match.path),
        path: match.path,
        target: rule.target,
        selector: selector,
        namespaces: isEverywhere ? nil : named.isEmpty ? [object.identity.namespace ?? ""] : named,
        parts: rule.parts.flatMap { part in
          part.path.matches(in: root).compactMap { match in
            guard let name = match.value.partName, !name.isDynamic else { return nil }
            return ObjectNeed.Part(
              kind: part.kind,
              name: name,
              path: match.path,
              location: object.location(of: match.path)
            )
          }
        }
      )
    )
  }
}

extension PathPattern.Step {
  fileprivate var plainKey: FieldPath.Step? {
    if case .key(let key) = self { .key(key) } else { nil }
  }
}

extension Mapping {
  /// The texts by their keys, such as labels.
  var texts: [String: String] {
    reduce(into: [:]) { texts, entry in texts[entry.key] = entry.value.string }
  }
}
