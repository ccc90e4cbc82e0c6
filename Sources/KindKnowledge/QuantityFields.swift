import Manifest

/// Which fields of a kind's objects hold quantities, such as `spec.resources.requests.storage` of a claim.
///
/// Kinds nest the same types again and again, so the fields are graphs, in which a type stands once: a Deployment's way to
/// a container is three steps that lead into the graph of a pod.
public struct QuantityFields: Sendable, Hashable {
  /// The fields behind one or more steps.
  struct Node: Sendable, Hashable {
    var isQuantity = false
    var edges: [Edge] = []
  }

  struct Edge: Sendable, Hashable {
    let step: PathPattern.Step
    /// The position of the node in the graph.
    let target: Int
  }

  struct Graph: Sendable, Hashable {
    var nodes: [Node]
    var root: Int
  }

  private(set) var graphs: [Graph]

  init(graphs: [Graph]) { self.graphs = graphs }

  /// The fields that patterns mean.
  public init(_ patterns: some Sequence<PathPattern>) {
    var builder = GraphBuilder()
    let root = builder.node()
    for pattern in patterns { builder.mark(pattern.steps, from: root) }
    let graph = Graph(nodes: builder.nodes, root: root)
    graphs = graph.nodes.count > 1 ? [graph] : []
  }

  /// Whether no field is known.
  package var isEmpty: Bool { graphs.isEmpty }

  /// These fields and others.
  public func union(_ other: QuantityFields) -> QuantityFields {
    QuantityFields(graphs: graphs + other.graphs.filter { !graphs.contains($0) })
  }

  /// The fields of the object that stands at a pattern of keys, from there on.
  public func fields(below pattern: PathPattern) -> QuantityFields {
    QuantityFields(
      graphs: graphs.compactMap { graph in
        var graph = graph
        for step in pattern.steps {
          guard let edge = graph.nodes[graph.root].edges.first(where: { $0.step == step }) else {
            return nil
          }
          graph.root = edge.target
        }
        return graph
      }
    )
  }

  /// The fields of an object in which these are the fields of another one, that stands at a pattern.
  public func nested(at pattern: PathPattern) -> QuantityFields {
    QuantityFields(
      graphs: graphs.map { graph in
        var builder = GraphBuilder(nodes: graph.nodes)
        let root = builder.node()
        builder.connect(root, to: graph.root, by: pattern.steps)
        return Graph(nodes: builder.nodes, root: root)
      }
    )
  }

  /// Visits every value of an object that a quantity belongs in.
  ///
  /// - Parameter visit: The value and its path.
  package func forEachValue(
    in tree: Mapping,
    _ visit: (Value, [FieldPath.Step]) -> Void
  ) {
    var path: [FieldPath.Step] = []
    for graph in graphs { graph.walk(.mapping(tree), graph.root, &path, visit) }
  }
}

extension QuantityFields.Graph {
  /// A step of the walk is one down the value, so it ends although a graph may lead back to itself.
  fileprivate func walk(
    _ value: Value,
    _ position: Int,
    _ path: inout [FieldPath.Step],
    _ visit: (Value, [FieldPath.Step]) -> Void
  ) {
    if nodes[position].isQuantity { visit(value, path) }
    for edge in nodes[position].edges {
      switch (edge.step, value) {
      case (.key(let key), .mapping(let mapping)):
        guard let child = mapping[key] else { continue }
        path.append(.key(key))
        walk(child, edge.target, &path, visit)
        path.removeLast()
      case (.any, .mapping(let mapping)):
        for entry in mapping {
          path.append(.key(entry.key))
          walk(entry.value, edge.target, &path, visit)
          path.removeLast()
        }
      case (.each, .sequence(let elements)):
        for (index, element) in elements.enumerated() {
          path.append(.index(index))
          walk(element, edge.target, &path, visit)
          path.removeLast()
        }
      case (.element(let field, let text), .sequence(let elements)):
        for (index, element) in elements.enumerated()
        where element.mapping?[field]?.string == text {
          path.append(.index(index))
          walk(element, edge.target, &path, visit)
          path.removeLast()
        }
      default: break
      }
    }
  }
}

extension QuantityFields: ExpressibleByArrayLiteral {
  /// The fields that patterns mean.
  public init(arrayLiteral patterns: PathPattern...) { self.init(patterns) }
}
