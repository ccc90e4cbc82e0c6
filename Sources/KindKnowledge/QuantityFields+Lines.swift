import Manifest

extension QuantityFields {
  /// Reads the quantity fields of a module's kinds, as the importer writes them.
  ///
  /// ```
  /// kind Deployment.apps
  /// spec.template.spec PodSpec
  /// type PodSpec
  /// containers[].resources.limits.*
  /// overhead.*
  /// ```
  ///
  /// Below the heading of a kind or a type, a line is a field, or a field and the type that it nests. A kind of several
  /// versions has a heading for each.
  package static func kinds(in lines: [String]) -> [GroupKind: QuantityFields] {
    var builder = GraphBuilder()
    var kinds: [(kind: GroupKind, root: Int)] = []
    var types: [Substring: Int] = [:]
    func position(of type: Substring) -> Int {
      if let known = types[type] { return known }
      let position = builder.node()
      types[type] = position
      return position
    }
    var current: Int?
    for line in lines {
      let words = line.split(separator: " ")
      switch (words.first, words.count, current) {
      case ("kind"?, 2, _):
        let names = words[1].split(separator: ".", maxSplits: 1).map(String.init)
        let root = builder.node()
        kinds.append((GroupKind(names.count > 1 ? names[1] : "", names[0]), root))
        current = root
      case ("type"?, 2, _): current = position(of: words[1])
      case (let field?, 1, let current?):
        builder.mark(PathPattern(String(field)).steps, from: current)
      case (let field?, 2, let current?):
        builder.connect(
          current,
          to: position(of: words[1]),
          by: PathPattern(String(field)).steps
        )
      default:
        fatalError("'\(line)' is not a line of quantity fields: run bin/import-apis")
      }
    }
    var fields: [GroupKind: QuantityFields] = [:]
    for (kind, root) in kinds {
      let graph = Graph(nodes: builder.nodes, root: root)
      fields[kind] = fields[kind, default: []].union(QuantityFields(graphs: [graph]))
    }
    return fields
  }
}
