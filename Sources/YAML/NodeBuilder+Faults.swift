import Diagnostics

/// What a fault has beside its code and message.
struct FaultDetails {
  var mark: YAMLMark
  var severity = Diagnostic.Severity.error
  var note: (message: String, mark: YAMLMark)?
  var help: String?
}

extension NodeBuilder {
  mutating func note(_ code: DiagnosticCode, _ message: String, _ details: FaultDetails) {
    diagnostics.append(diagnostic(code, message, details))
  }

  private func diagnostic(
    _ code: DiagnosticCode,
    _ message: String,
    _ details: FaultDetails
  ) -> Diagnostic {
    Diagnostic(
      code,
      message,
      at: details.mark.location(in: path),
      severity: details.severity,
      notes: details.note.map { [.init($0, at: $1.location(in: path))] } ?? [],
      help: details.help
    )
  }

  mutating func noteUnknownTag(_ tag: String, at mark: YAMLMark) {
    let prefix = "tag:yaml.org,2002:"
    let short = tag.hasPrefix(prefix) ? "!!" + tag.dropFirst(prefix.count) : tag
    note(
      .yamlUnknownTag,
      "tag '\(short)' means nothing here",
      .init(mark: mark, help: "remove the tag; a string that begins with '!' needs double quotes")
    )
  }

  mutating func noteDirective(at mark: YAMLMark) {
    note(
      .yamlRefusedByKubectl,
      "a directive is before the document, such as '%YAML'",
      .init(mark: mark, help: "remove the lines that begin with '%'")
    )
  }

  func tooDeep(at mark: YAMLMark) -> Diagnostic {
    diagnostic(
      .yamlTooDeep,
      "mappings and sequences are nested deeper than \(limits.depth)",
      .init(mark: mark)
    )
  }

  func tooManyNodes(of alias: String, at mark: YAMLMark) -> Diagnostic {
    diagnostic(
      .yamlAliasExpansion,
      "aliases up to '*\(alias)' expand to more than \(limits.aliasedNodes) nodes",
      .init(mark: mark)
    )
  }

  mutating func noteRecursiveAlias(_ name: String, at mark: YAMLMark) {
    note(
      .yamlRecursiveAlias,
      "alias '*\(name)' is inside the node that it names",
      .init(mark: mark)
    )
  }

  mutating func noteUnknownAnchor(_ name: String, at mark: YAMLMark) {
    note(
      .yamlUnknownAnchor,
      "no anchor '&\(name)' before this alias",
      .init(mark: mark, help: "a string that begins with '*' needs double quotes")
    )
  }
}

extension DiagnosticCode {
  package static let yamlTooDeep = DiagnosticCode(
    "yaml.too-deep",
    "Mappings and sequences are nested deeper than any manifest needs; flatten the document.",
    why: """
      Deep nesting exhausts the stack of every recursive reader. The API server's own decoders \
      have a limit too, so a document like this could never be applied.
      """,
    example: .text(
      """
      [[[[[[[[[[ … 300 times
      """
    )
  )

  package static let yamlAliasExpansion = DiagnosticCode(
    "yaml.alias-expansion",
    "Aliases stand for more nodes than any manifest needs; write the values out or split the document.",
    why: """
      Aliases of aliases grow exponentially ("billion laughs"): a file of one kilobyte can fill \
      all memory. No manifest needs that many nodes.
      """,
    example: .yaml(
      """
      a0: &a0 [x, x]
      a1: &a1 [*a0, *a0, *a0, *a0, *a0, *a0, *a0, *a0, *a0, *a0]
      a2: &a2 [*a1, *a1, *a1, *a1, *a1, *a1, *a1, *a1, *a1, *a1]
      a3: &a3 [*a2, *a2, *a2, *a2, *a2, *a2, *a2, *a2, *a2, *a2]
      a4: &a4 [*a3, *a3, *a3, *a3, *a3, *a3, *a3, *a3, *a3, *a3]
      a5: &a5 [*a4, *a4, *a4, *a4, *a4, *a4, *a4, *a4, *a4, *a4]
      a6: &a6 [*a5, *a5, *a5, *a5, *a5, *a5, *a5, *a5, *a5, *a5]
      """
    )
  )

  package static let yamlUnknownAnchor = DiagnosticCode(
    "yaml.unknown-anchor",
    "An alias names an anchor that its document does not define before it; quote a string that begins with '*'.",
    why: """
      An alias has no value without its anchor, and anchors end with their document: one defined \
      in an earlier document of the file doesn't count. Often the text was never meant as an \
      alias, as in a schedule or a glob.
      """,
    example: .yaml(
      """
      schedule: *nowhere
      """
    )
  )

  package static let yamlRecursiveAlias = DiagnosticCode(
    "yaml.recursive-alias",
    "A node contains itself through an alias, which no manifest can hold; write the value out.",
    why: """
      Manifests become JSON on their way to the API server, and JSON has no cycles.
      """,
    example: .yaml(
      """
      a: &a [*a]
      """
    )
  )

  package static let yamlUnknownTag = DiagnosticCode(
    "yaml.unknown-tag",
    "A tag is not one of the YAML core schema's, '!!binary', '!!timestamp' or '!!merge'; remove it.",
    why: """
      Tags such as `!secret` or `!Ref` are instructions to another tool (Home Assistant, \
      CloudFormation). Kubernetes ignores them and takes the text as the value.
      """,
    example: .yaml(
      """
      password: !secret x
      """
    )
  )
}
