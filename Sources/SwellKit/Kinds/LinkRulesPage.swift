import KindKnowledge
import Manifest
import Resources

/// The page of every kind with rules: what its fields refer to, what is made of it, which pods it selects.
struct LinkRulesPage {
  private let kinds: KindTable
  private let ofPods: [ReferenceRule]

  init(_ kinds: KindTable) {
    self.kinds = kinds
    ofPods = kinds[GroupKind("", "Pod")]?.links.references ?? []
  }

  /// The page in Markdown.
  var text: String {
    """
    # Link rules

    What Swell knows about kinds: their scope, whether Argo CD waits for their health, what their fields refer to, and what
    controllers make of them. [References and waves](LINKING.md) says what comes of it, and how to teach it kinds of your own.
    This page is written by

    ```sh
    bin/swell kinds --format markdown > docs/link-rules.md
    ```

    A field with `[]` is every element of a list, with `*` every value of a mapping; `a.{b,c}` are two fields. A name stands in
    the field itself or in its `name`. *While it is missing* says what happens until the object is there, and so what it means
    for waves: **refused** by the API server, **not healthy** or without pods, or nothing at all: **used** later. A pod template
    refers to what a [Pod](#core) does.

    """
      + Dictionary(grouping: kinds.kinds, by: \.kind.group).sorted { $0.key < $1.key }
      .map { section($0.key, $0.value.sorted()) }.joined()
  }

  private func section(_ group: String, _ entries: [KindTable.Entry]) -> String {
    let bare = entries.filter { $0.links == LinkRules() }
    var text = "\n## \(group.isEmpty ? "core" : group)\n"
    for entry in entries where entry.links != LinkRules() { text += section(entry) }
    if !bare.isEmpty {
      text +=
        "\nWithout rules: " + bare.map { "\($0.kind.kind) (\($0.summary))" }.joined(separator: "; ")
        + ".\n"
    }
    return text
  }

  private func section(_ entry: KindTable.Entry) -> String {
    "\n### \(entry.kind.kind)\n\n" + text(of: entry)
  }

  /// What is known about one kind.
  func text(of entry: KindTable.Entry) -> String {
    let links = entry.links
    var text = "\(entry.summary.prefix(1).uppercased())\(entry.summary.dropFirst()).\n"
    let rows = ReferenceRow.rows(of: references(in: links, of: entry.kind))
    if !rows.isEmpty {
      text +=
        "\n| field | refers to | while it is missing |\n|---|---|---|\n"
        + rows.map(\.text).joined()
    }
    let sentences = LinkWords.sentences(of: links)
    if !sentences.isEmpty { text += "\n" + sentences.map { "- \($0)\n" }.joined() }
    return text
  }

  /// Without those of its pod templates, which the page shows once.
  private func references(in links: LinkRules, of kind: GroupKind) -> [ReferenceRule] {
    guard kind != GroupKind("", "Pod") else { return links.references }
    let common = links.pods.flatMap { rule -> [ReferenceRule] in
      guard case .template(let template) = rule else { return [] }
      return ofPods.map { $0.below(template.path) }
    }
    let hidden = Set(common)
    return links.references.filter { !hidden.contains($0) }
  }
}
