import Manifest

/// Finds objects that differ in a few texts only, and sets of them that repeat together.
///
/// A fold is used only if filling its templates gives exactly the objects that it stands for.
struct Folding {
  enum Unit {
    case object(AdoptedObject)
    case fold(Fold)
  }

  /// Repetitions that are worth a loop whatever their size; larger objects are from two on.
  private static let repetitions = 3
  private static let leavesOfLarge = 24

  /// Objects of equal shapes, several a row; each row is one repetition.
  private struct Cluster {
    /// Positions of objects, a row for each repetition.
    var rows: [[Int]]
    var unification: Unification

    var first: Int { rows.map { $0.min() ?? 0 }.min() ?? 0 }
  }

  /// What is declared, in the order of the first object of each.
  private(set) var units: [Unit] = []
  private let objects: [AdoptedObject]
  private let leaves: [Leaves]

  /// - Parameter isWorthIt: Whether an exact fold is to stand for its objects.
  init(_ objects: [AdoptedObject], isWorthIt: (Fold) -> Bool = { _ in true }) {
    self.objects = objects
    leaves = objects.map(Leaves.init)
    var folds: [Int: Fold] = [:]
    var folded: Set<Int> = []
    for cluster in merged(clusters()) {
      guard let fold = fold(cluster), isWorthIt(fold) else { continue }
      folds[cluster.first] = fold
      folded.formUnion(cluster.rows.joined())
    }
    for (index, object) in objects.enumerated() {
      if let fold = folds[index] {
        units.append(.fold(fold))
      } else if !folded.contains(index) {
        units.append(.object(object))
      }
    }
  }

  // MARK: Clusters

  private func clusters() -> [Cluster] {
    var order: [[UInt8]] = []
    var groups: [[UInt8]: [Int]] = [:]
    for (index, leaf) in leaves.enumerated() {
      if groups[leaf.shape] == nil { order.append(leaf.shape) }
      groups[leaf.shape, default: []].append(index)
    }
    return order.flatMap { split(groups[$0] ?? [], depth: 0) }
  }

  /// The objects as one cluster, or as several that agree in some leaf.
  private func split(_ members: [Int], depth: Int) -> [Cluster] {
    guard members.count > 1 else { return [] }
    let rows = members.map { [$0] }
    if let unification = Unification(columns(rows)) {
      return [Cluster(rows: rows, unification: unification)]
    }
    guard depth < 3 else { return [] }
    var best: (count: Int, leaf: Int)?
    for leaf in leaves[members[0]].leaves.indices {
      let counts = Dictionary(grouping: members) { leaves[$0].leaves[leaf].value }
      guard let most = counts.values.map(\.count).max(), most < members.count, most > 1 else {
        continue
      }
      if most > best?.count ?? 0 { best = (most, leaf) }
    }
    guard let best else { return [] }
    var parts: [(value: Leaves.Content, members: [Int])] = []
    for member in members {
      let value = leaves[member].leaves[best.leaf].value
      if let index = parts.firstIndex(where: { $0.value == value }) {
        parts[index].members.append(member)
      } else {
        parts.append((value, [member]))
      }
    }
    return parts.flatMap { split($0.members, depth: depth + 1) }
  }

  private func columns(_ rows: [[Int]]) -> [Unification.Column] {
    rows[0].indices.flatMap { place in
      leaves[rows[0][place]].leaves.indices.map { leaf in
        Unification.Column(
          path: leaves[rows[0][place]].leaves[leaf].path,
          values: rows.map { leaves[$0[place]].leaves[leaf].value }
        )
      }
    }
  }

  // MARK: Sets

  /// Clusters that repeat for the same values become one: a namespace, its account and its binding for each tenant.
  private func merged(_ clusters: [Cluster]) -> [Cluster] {
    var rest = clusters
    var result: [Cluster] = []
    while !rest.isEmpty {
      var cluster = rest.removeFirst()
      var index = 0
      while index < rest.count {
        if let (both, remainder) = union(of: cluster, and: rest[index]) {
          cluster = both
          if let remainder { rest[index] = remainder } else { rest.remove(at: index) }
        } else {
          index += 1
        }
      }
      result.append(cluster)
    }
    return result
  }

  /// One cluster of both, and what is left of the second; nil if they don't repeat for the same values.
  private func union(of first: Cluster, and second: Cluster) -> (Cluster, Cluster?)? {
    guard second.rows.count >= first.rows.count else { return nil }
    for values in first.unification.values {
      guard Set(values).count == values.count else { continue }
      for others in second.unification.values {
        let places = Dictionary(others.enumerated().map { ($1, $0) }) { first, _ in first }
        let matched = values.compactMap { places[$0] }
        guard matched.count == values.count, Set(others).count == others.count else { continue }
        let rows = zip(first.rows, matched).map { $0 + second.rows[$1] }
        guard let unification = Unification(columns(rows)) else { continue }
        let before = first.unification.parameters.count + second.unification.parameters.count
        guard unification.parameters.count < before else { continue }
        let left = second.rows.indices.filter { !matched.contains($0) }.map { second.rows[$0] }
        let remainder =
          left.count > 1
          ? Unification(columns(left)).map { Cluster(rows: left, unification: $0) } : nil
        return (Cluster(rows: rows, unification: unification), remainder)
      }
    }
    return nil
  }

  // MARK: Folds

  private func fold(_ cluster: Cluster) -> Fold? {
    let count = cluster.rows[0].reduce(0) { $0 + leaves[$1].leaves.count }
    guard cluster.rows.count >= Self.repetitions || count >= Self.leavesOfLarge,
      !cluster.unification.parameters.isEmpty,
      cluster.unification.parameters.count <= max(1, count / 2)
    else { return nil }
    let templates = cluster.rows[0].indices.map { place in
      template(of: cluster.rows.map { $0[place] }, cluster.unification)
    }
    let parameters = cluster.unification.parameters
    let fold = Fold(
      templates: templates,
      parameters: parameters,
      rows: cluster.rows.indices.map { row in cluster.unification.values.map { $0[row].value } },
      objects: cluster.rows.map { $0.map { objects[$0] } }
    )
    return fold.isExact ? fold : nil
  }

  private func template(of members: [Int], _ unification: Unification) -> Fold.ObjectTemplate {
    let object = objects[members[0]]
    var templates: [[FieldPath.Step]: Template] = [:]
    for (index, leaf) in leaves[members[0]].leaves.enumerated() {
      let values = members.map { leaves[$0].leaves[index].value }
      guard values.contains(where: { $0 != values[0] }) else { continue }
      templates[leaf.path] = unification.template(of: values)
    }
    return Fold.ObjectTemplate(
      apiVersion: object.apiVersion,
      kind: object.kind,
      tree: Self.filled(.mapping(object.tree), [], templates)
    )
  }

  private static func filled(
    _ value: Value,
    _ path: [FieldPath.Step],
    _ templates: [[FieldPath.Step]: Template]
  ) -> Template {
    if let template = templates[path] { return template }
    switch value {
    case .sequence(let elements):
      return .sequence(
        elements.enumerated().map { filled($1, path + [.index($0)], templates) }
      )
    case .mapping(let mapping):
      return .mapping(
        mapping.map {
          Template.Entry(key: $0.key, value: filled($0.value, path + [.key($0.key)], templates))
        }
      )
    default: return Template(value)
    }
  }
}
