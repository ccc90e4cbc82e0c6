import Manifest

/// A replacement: a value of one object, or a text, that is written to fields of others.
struct KustomizeReplacement {
  private let tree: Mapping

  init(_ tree: Mapping) { self.tree = tree }

  /// Applies it, and says what stops Kustomize from doing so.
  func apply(to objects: inout [KustomizedObject]) -> String? {
    guard let value = value(in: objects) else {
      let source = tree["source"]?.mapping
      let field = source?["fieldPath"]?.string ?? "metadata.name"
      let name = source?["name"]?.string.map { " '\($0)'" } ?? ""
      return "nothing has the source of a replacement, \(field) of "
        + "\(source?["kind"]?.string ?? "an object")\(name)"
    }
    for target in (tree["targets"]?.sequence ?? []).compactMap(\.mapping) {
      let selector = KustomizeSelector(target["select"]?.mapping ?? [:])
      let rejected = (target["reject"]?.sequence ?? []).compactMap(\.mapping)
        .map(KustomizeSelector.init)
      let paths = target["fieldPaths"]?.sequence?.compactMap(\.string) ?? ["metadata.name"]
      for index in objects.indices
      where selector.matches(objects[index])
        && !rejected.contains(where: { $0.matches(objects[index]) })
      {
        for path in paths {
          var tree = Value.mapping(objects[index].tree)
          tree.write(
            value,
            at: Self.steps(of: path)[...],
            options: target["options"]?.mapping ?? [:]
          )
          objects[index].tree = tree.mapping ?? [:]
        }
        let name = objects[index].current.name
        let namespace = objects[index].current.namespace
        var changed = objects[index]
        changed.readIdentity()
        if changed.current.name != name || changed.current.namespace != namespace {
          objects[index] = changed
        }
      }
    }
    return nil
  }

  private func value(in objects: [KustomizedObject]) -> Value? {
    if let value = tree["sourceValue"], value.string != nil { return value }
    guard let source = tree["source"]?.mapping else { return nil }
    let selector = KustomizeSelector(source)
    let path = Self.steps(of: source["fieldPath"]?.string ?? "metadata.name")
    guard let object = objects.first(where: selector.matches),
      let found = Value.mapping(object.tree).read(at: path[...])
    else { return nil }
    guard let options = source["options"]?.mapping, let delimiter = options["delimiter"]?.string
    else { return found }
    let parts = found.scalarText?.split(separator: delimiter, omittingEmptySubsequences: false)
    let index = options["index"]?.integer ?? 0
    guard let parts, parts.indices.contains(index) else { return nil }
    return .string(String(parts[index]))
  }

  /// `spec.containers.[name=web].image` in its steps; a dot in brackets or behind a backslash separates nothing.
  static func steps(of path: String) -> [String] {
    var steps = [""]
    var isBracketed = false
    var isEscaped = false
    for character in path {
      if isEscaped {
        steps[steps.count - 1].append(character)
        isEscaped = false
      } else if character == "\\" {
        isEscaped = true
      } else if character == ".", !isBracketed {
        steps.append("")
      } else {
        if character == "[" { isBracketed = true }
        if character == "]" { isBracketed = false }
        steps[steps.count - 1].append(character)
      }
    }
    return steps.map { step in
      step.hasPrefix("[") && step.hasSuffix("]") && !step.contains("=")
        ? String(step.dropFirst().dropLast()) : step
    }
  }
}

extension Value {
  fileprivate var scalarText: String? {
    switch self {
    case .string(let text): text
    case .integer(let number): "\(number)"
    case .bool(let value): "\(value)"
    default: nil
    }
  }

  fileprivate func read(at path: ArraySlice<String>) -> Value? {
    guard let step = path.first else { return self }
    switch self {
    case .mapping(let mapping): return mapping[step]?.read(at: path.dropFirst())
    case .sequence(let elements):
      return elements.indices.first { fits(step, elements[$0], at: $0) }
        .flatMap { elements[$0].read(at: path.dropFirst()) }
    default: return nil
    }
  }

  fileprivate mutating func write(
    _ value: Value,
    at path: ArraySlice<String>,
    options: Mapping
  ) {
    guard let step = path.first else {
      self = replaced(by: value, options: options)
      return
    }
    switch self {
    case .mapping(var mapping):
      if step == "*" {
        for key in mapping.keys {
          mapping[key]?.write(value, at: path.dropFirst(), options: options)
        }
      } else if mapping[step] != nil {
        mapping[step]?.write(value, at: path.dropFirst(), options: options)
      } else if options["create"]?.bool == true {
        var new = path.count > 1 ? Value.mapping([:]) : .null
        new.write(value, at: path.dropFirst(), options: options)
        mapping[step] = new
      }
      self = .mapping(mapping)
    case .sequence(var elements):
      for index in elements.indices where fits(step, elements[index], at: index) {
        elements[index].write(value, at: path.dropFirst(), options: options)
      }
      self = .sequence(elements)
    default: break
    }
  }

  private func replaced(by value: Value, options: Mapping) -> Value {
    guard let delimiter = options["delimiter"]?.string, let text = scalarText,
      let new = value.scalarText
    else { return value }
    var parts = text.split(separator: delimiter, omittingEmptySubsequences: false).map(String.init)
    let index = options["index"]?.integer ?? 0
    if index < 0 {
      parts.insert(new, at: 0)
    } else if index >= parts.count {
      parts.append(new)
    } else {
      parts[index] = new
    }
    return .string(parts.joined(separator: delimiter))
  }

  private func fits(_ step: String, _ element: Value, at index: Int) -> Bool {
    if step == "*" || step == "\(index)" { return true }
    guard step.hasPrefix("["), step.hasSuffix("]") else { return false }
    let parts = step.dropFirst().dropLast().split(separator: "=", maxSplits: 1)
    guard parts.count == 2 else { return false }
    return element.mapping?[String(parts[0])]?.scalarText == String(parts[1])
  }
}
