import Diagnostics

/// The kinds that were asked for, in the order in which they are named, with the version that gets the short name.
struct KindSelection {
  struct Selected {
    let kind: ImportedKind
    /// Below the namespace: `Task`, or `V1beta1.Task` for a version that another one has succeeded; without a
    /// namespace `TaskV1beta1`.
    let name: [String]
  }

  let kinds: [Selected]

  static func selection(
    from schema: ImportedSchema,
    options: ImportOptions
  ) -> Diagnosed<KindSelection> {
    var diagnostics: [Diagnostic] = []
    let known = schema.kinds.map(\.kind)
    for wanted in options.kinds where !known.contains(wanted) {
      let nearest = Suggestion.help(for: wanted, in: known)
      diagnostics.append(
        Diagnostic(.importUnknownKind, "no input has a kind '\(wanted)'", help: nearest)
      )
    }
    let wanted = schema.kinds.filter { kind in
      !options.recipe.excluded.contains(kind.kind)
        && (options.kinds.isEmpty || options.kinds.contains(kind.kind))
    }
    let groups = Dictionary(grouping: wanted) { GroupKindName(group: $0.group, kind: $0.kind) }
    var current: [Selected] = []
    var succeeded: [(kind: ImportedKind, own: String)] = []
    // a kind that had the namespace's name would be meant wherever the namespace is
    let reserved = Set([options.namespace].compactMap(\.self))
    var taken: Set<String> = []
    for (name, versions) in groups.sorted(by: { $0.key < $1.key }) {
      let own = SwiftName.free(
        [name.kind, name.qualified].map { SwiftName.type($0, reserved: reserved) },
        in: &taken
      )
      let ranked = versions.sorted { VersionRank($0) > VersionRank($1) }
      for (index, version) in ranked.enumerated() {
        var kind = version
        if options.status == .omitted { kind.fields.removeAll { $0.name == "status" } }
        kind.fields.removeAll { ["apiVersion", "kind", "metadata"].contains($0.name) }
        if index == 0 {
          current.append(Selected(kind: kind, name: [own]))
        } else {
          succeeded.append((kind, own))
        }
      }
    }
    // the enum of a version stands beside the kinds; without a namespace it would hide them from what it holds
    var paths: Set<String> = []
    let successors = succeeded.map { kind, own in
      let version = SwiftName.type(kind.version, reserved: taken.union(reserved))
      guard options.namespace != nil else {
        return Selected(kind: kind, name: [SwiftName.free([own + version], in: &taken)])
      }
      let path = SwiftName.free([version], in: &paths, followedBy: ".\(own)", without: taken)
      return Selected(kind: kind, name: [path, own])
    }
    return Diagnosed(KindSelection(kinds: current + successors), diagnostics)
  }
}

private struct GroupKindName: Hashable, Comparable {
  let group: String
  let kind: String

  /// With the group's first word: what the second of two groups' kinds of one name is called.
  var qualified: String {
    SwiftName.type(group.split(separator: ".").first.map(String.init) ?? "Core") + kind
  }

  static func < (left: Self, right: Self) -> Bool {
    (left.group.utf8.count, left.group, left.kind)
      < (right.group.utf8.count, right.group, right.kind)
  }
}

/// Kubernetes' order of versions (v2, v1, v1beta2, v1beta1, v1alpha1, others), with deprecated ones last.
private struct VersionRank: Comparable {
  private let rank: (Int, Int, Int, Int)
  private let name: String

  init(_ kind: ImportedKind) {
    name = kind.version
    let current = kind.isDeprecated ? 0 : 1
    if let match = kind.version.wholeMatch(of: /v([0-9]{1,9})(?:(alpha|beta)([0-9]{1,9}))?/) {
      let stability = match.output.2.map { $0 == "beta" ? 2 : 1 } ?? 3
      let minor = match.output.3.flatMap { Int($0) } ?? 0
      rank = (current, stability, Int(match.output.1) ?? 0, minor)
    } else {
      rank = (current, 0, 0, 0)
    }
  }

  static func == (left: Self, right: Self) -> Bool {
    left.rank == right.rank && left.name == right.name
  }

  static func < (left: Self, right: Self) -> Bool {
    left.rank != right.rank ? left.rank < right.rank : left.name > right.name
  }
}

extension DiagnosticCode {
  package static let importUnknownKind = DiagnosticCode(
    "import.unknown-kind",
    "A requested kind is in no input.",
    why: """
      A mistyped kind would be left out of the module without a word, and the first spec that \
      needs it wouldn't compile.
      """,
    example: .shell(
      """
      bin/swell import crds/widgets.yaml --kind Widgte
      """
    )
  )
}
