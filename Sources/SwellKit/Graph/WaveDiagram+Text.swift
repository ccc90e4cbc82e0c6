extension WaveDiagram {
  /// The waves from first to last, each Application with what it needs.
  var text: String {
    var lines = ["\(title)"]
    let width = columns.flatMap(\.boxes).map(\.name.count).max() ?? 0
    for column in columns {
      lines.append("")
      lines.append("wave \(column.wave): \(column.gate)")
      for box in column.boxes {
        let padding = String(repeating: " ", count: width - box.name.count)
        lines.append(
          "  \(box.name)\(padding)  \(box.detail)\(box.isInferred ? ", wave inferred" : "")"
        )
        for arrow in arrows where arrow.user == box.name {
          let more = arrow.count > 1 ? " and \(arrow.count - 1) more" : ""
          lines.append("    needs \(arrow.provider): \(arrow.reason)\(more)")
        }
      }
      lines += column.assumptions.map { "  assumed: \($0)" }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// A flowchart of Mermaid, which GitHub draws in a comment.
  var mermaid: String {
    var lines = ["---", "title: \(title)", "---", "flowchart LR"]
    for column in columns {
      lines.append("  subgraph wave\(Self.suffix(column.wave))[\"wave \(column.wave)\"]")
      lines += column.boxes.map { "    \(Self.identifier($0.name))[\"\($0.name)\"]" }
      lines.append("  end")
    }
    for (first, second) in zip(columns, columns.dropFirst()) {
      lines.append("  wave\(Self.suffix(first.wave)) ~~~ wave\(Self.suffix(second.wave))")
    }
    lines += arrows.map { arrow in
      let line = arrow.isOrdering ? "-->" : "-.->"
      return "  \(Self.identifier(arrow.provider)) \(line) \(Self.identifier(arrow.user))"
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// A digraph of Graphviz.
  var dot: String {
    var lines = [
      "digraph waves {", "  rankdir=LR;", "  node [shape=box, fontname=\"sans-serif\"];",
      "  label=\"\(title)\";",
    ]
    for (index, column) in columns.enumerated() {
      lines.append("  subgraph cluster_\(index) {")
      lines.append("    label=\"wave \(column.wave)\";")
      lines += column.boxes.map { "    \"\($0.name)\";" }
      lines.append("  }")
    }
    lines += arrows.map { arrow in
      let style = arrow.isOrdering ? "" : " [style=dashed]"
      return "  \"\(arrow.provider)\" -> \"\(arrow.user)\"\(style);"
    }
    return (lines + ["}"]).joined(separator: "\n") + "\n"
  }

  private static func suffix(_ wave: Int) -> String { wave < 0 ? "_\(-wave)" : "\(wave)" }

  /// Mermaid takes `end` and leading digits for words of its own.
  private static func identifier(_ name: String) -> String { "a_" + name.replacing("-", with: "_") }
}
