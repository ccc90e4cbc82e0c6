import Manifest

extension QuantityFields {
  /// Puts a graph of fields together.
  struct GraphBuilder {
    private(set) var nodes: [Node]

    init(nodes: [Node] = []) { self.nodes = nodes }

    /// The position of a new node.
    mutating func node() -> Int {
      nodes.append(Node())
      return nodes.count - 1
    }

    /// Notes a quantity behind steps.
    mutating func mark(_ steps: [PathPattern.Step], from start: Int) {
      nodes[end(of: steps, from: start)].isQuantity = true
    }

    /// Leads steps from one node into another one.
    mutating func connect(_ start: Int, to target: Int, by steps: [PathPattern.Step]) {
      guard let last = steps.last else { return }
      let position = end(of: steps.dropLast(), from: start)
      nodes[position].edges.append(Edge(step: last, target: target))
    }

    /// The node behind steps; what isn't there is added.
    private mutating func end(of steps: some Sequence<PathPattern.Step>, from start: Int) -> Int {
      var position = start
      for step in steps {
        if let edge = nodes[position].edges.first(where: { $0.step == step }) {
          position = edge.target
        } else {
          let next = node()
          nodes[position].edges.append(Edge(step: step, target: next))
          position = next
        }
      }
      return position
    }
  }
}
