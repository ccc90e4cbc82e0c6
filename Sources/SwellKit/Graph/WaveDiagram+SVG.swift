extension WaveDiagram {
  /// A drawing with a row for each Application, and a line from each that provides something to all that need it.
  var svg: String { WaveDrawing(self).svg }
}

/// Where everything stands in a drawing of the waves, in pixels.
///
/// Each Application that others need has a line of its own to the right of the rows, with an arrow into every row that needs
/// it. No line runs through a row's text, and each can be followed, whatever the number of Applications.
private struct WaveDrawing {
  private static let rowHeight = 26
  private static let headHeight = 34
  private static let margin = 24
  private static let top = 64
  private static let laneWidth = 16
  /// The width of a letter at 13 pixels; the font isn't known, so it is the widest that is usual.
  private static let letterWidth = 8
  /// Colours that people with any kind of colour blindness tell apart; source: Okabe and Ito, Color Universal Design.
  private static let colours = [
    "#0072b2", "#d55e00", "#009e73", "#cc79a7", "#a07000", "#5b4bb4", "#56b4e9",
  ]

  /// A line from an Application to those that need it.
  private struct Line {
    let provider: String
    let users: [(y: Int, arrow: WaveDiagram.Arrow)]
    let start: Int
    let lane: Int
    let colour: String

    var top: Int { Swift.min(start, users.first?.y ?? start) }
    var bottom: Int { Swift.max(start, users.last?.y ?? start) }
  }

  private let diagram: WaveDiagram
  private let rows: [String: Int]
  private let heads: [Int]
  private let lines: [Line]
  private let textWidth: Int
  private let width: Int
  private let height: Int

  init(_ diagram: WaveDiagram) {
    self.diagram = diagram
    var y = Self.top
    var rows: [String: Int] = [:]
    var heads: [Int] = []
    for column in diagram.columns {
      heads.append(y)
      y += Self.headHeight
      for box in column.boxes {
        rows[box.name] = y + Self.rowHeight / 2
        y += Self.rowHeight
      }
      y += 10
    }
    self.rows = rows
    self.heads = heads
    let names = diagram.columns.flatMap(\.boxes).map(\.name.count).max() ?? 0
    let nameWidth = names * Self.letterWidth + 24
    let details = diagram.columns.flatMap(\.boxes).map(\.detail.count).max() ?? 0
    let gates = diagram.columns.map { $0.gate.count + 12 }.max() ?? 0
    let fields = nameWidth + Swift.max(details, gates - names) * (Self.letterWidth - 1)
    textWidth = Self.margin + fields
    lines = Self.lines(of: diagram, rows)
    let lanes = (lines.map(\.lane).max() ?? -1) + 1
    width = textWidth + 40 + lanes * Self.laneWidth + Self.margin
    height = y + Self.margin
  }

  /// Lines that don't meet share a lane; those that reach furthest are outermost.
  private static func lines(of diagram: WaveDiagram, _ rows: [String: Int]) -> [Line] {
    let byProvider = Dictionary(grouping: diagram.arrows, by: \.provider)
    let spans = byProvider.compactMap {
      provider,
      arrows -> (provider: String, start: Int, users: [(y: Int, arrow: WaveDiagram.Arrow)])? in
      guard let start = rows[provider] else { return nil }
      let users = arrows.compactMap { arrow in rows[arrow.user].map { (y: $0 - 4, arrow: arrow) } }
      return (provider, start, users.sorted { $0.y < $1.y })
    }
    .sorted { left, right in
      let (first, second) = (length(left.start, left.users), length(right.start, right.users))
      return (first, left.start) < (second, right.start)
    }
    var lanes: [[ClosedRange<Int>]] = []
    return spans.enumerated().map { index, span in
      let all = span.users.map(\.y) + [span.start]
      let range = (all.min() ?? 0) - rowHeight / 2...(all.max() ?? 0) + rowHeight / 2
      let lane =
        lanes.firstIndex { !$0.contains { $0.overlaps(range) } }
        ?? {
          lanes.append([])
          return lanes.count - 1
        }()
      lanes[lane].append(range)
      return Line(
        provider: span.provider,
        users: span.users,
        start: span.start + 4,
        lane: lane,
        colour: colours[index % colours.count]
      )
    }
  }

  private static func length(_ start: Int, _ users: [(y: Int, arrow: WaveDiagram.Arrow)]) -> Int {
    let all = users.map(\.y) + [start]
    return (all.max() ?? 0) - (all.min() ?? 0)
  }

  var svg: String {
    var parts = [
      """
      <svg xmlns="http://www.w3.org/2000/svg" width="\(width)" height="\(height)" \
      viewBox="0 0 \(width) \(height)" font-family="system-ui, sans-serif">
      """,
      "<title>\(escaped(diagram.title))</title>",
      "<rect width=\"\(width)\" height=\"\(height)\" fill=\"#ffffff\"/>",
      text(Self.margin, 36, diagram.title, size: 18, weight: 600),
    ]
    for (column, y) in zip(diagram.columns, heads) { parts += band(column, at: y) }
    parts += Set(lines.flatMap(\.users).map(\.y)).sorted().map(entry)
    parts += lines.flatMap(drawn)
    return (parts + ["</svg>"]).joined(separator: "\n") + "\n"
  }

  private func band(_ column: WaveDiagram.Column, at y: Int) -> [String] {
    let height = Self.headHeight + column.boxes.count * Self.rowHeight
    var parts = [
      """
      <rect x="\(Self.margin - 12)" y="\(y)" width="\(textWidth - Self.margin + 12)" \
      height="\(height)" rx="6" fill="#f4f6f8"/>
      """,
      text(Self.margin, y + 21, "wave \(column.wave)", size: 13, weight: 600),
      text(Self.margin + 74, y + 21, column.gate, size: 12, colour: "#57606a"),
    ]
    let nameWidth = (diagram.columns.flatMap(\.boxes).map(\.name.count).max() ?? 0)
    for box in column.boxes {
      guard let middle = rows[box.name] else { continue }
      parts.append(text(Self.margin + 8, middle + 4, box.name, size: 13, weight: 500))
      let detail = box.isInferred ? "\(box.detail), wave inferred" : box.detail
      parts.append(
        text(
          Self.margin + 24 + nameWidth * Self.letterWidth,
          middle + 4,
          detail,
          size: 12,
          colour: "#57606a"
        )
      )
    }
    return parts
  }

  /// A line from what provides, with a dot where each row that needs it joins.
  private func drawn(_ line: Line) -> [String] {
    let x = position(of: line)
    var parts = [
      """
      <path d="M\(textWidth) \(line.start) H\(x) M\(x) \(line.top) V\(line.bottom)" \
      fill="none" stroke="\(line.colour)" stroke-width="1.6"/>
      <circle cx="\(textWidth + 3)" cy="\(line.start)" r="3.5" fill="\(line.colour)"/>
      """
    ]
    for (y, arrow) in line.users {
      let fill = arrow.isOrdering ? line.colour : "#ffffff"
      parts.append(
        """
        <circle cx="\(x)" cy="\(y)" r="3.5" fill="\(fill)" stroke="\(line.colour)">\
        <title>\(escaped(arrow.user)) needs \(escaped(arrow.provider)): \(escaped(arrow.reason))</title></circle>
        """
      )
    }
    return parts
  }

  /// The way from the lines into a row, as far as the outermost that it joins.
  private func entry(at y: Int) -> String {
    let joined = lines.filter { line in line.users.contains { $0.y == y } }
    guard let end = joined.map(position).max() else { return "" }
    return """
      <path d="M\(end) \(y) H\(textWidth + 8)" fill="none" stroke="#57606a"/>
      <path d="M\(textWidth) \(y) l9 -4 v8 z" fill="#57606a"/>
      """
  }

  private func position(of line: Line) -> Int { textWidth + 40 + line.lane * Self.laneWidth }

  private func text(
    _ x: Int,
    _ y: Int,
    _ content: String,
    size: Int,
    weight: Int = 400,
    colour: String = "#1f2328"
  ) -> String {
    """
    <text x="\(x)" y="\(y)" font-size="\(size)" font-weight="\(weight)" fill="\(colour)">\
    \(escaped(content))</text>
    """
  }

  private func escaped(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
      .replacing("\"", with: "&quot;")
  }
}
