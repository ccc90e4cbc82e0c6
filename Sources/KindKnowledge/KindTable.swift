import Manifest
import Resources

/// What the compiler knows about kinds, as data: adding a kind never touches a pass.
public struct KindTable: Sendable {
  /// What is known about one kind.
  ///
  /// It is one reference, because every policy and the linker look up every object's kind: copying some thirty lists for each
  /// question costs more than answering it.
  public struct Entry: Sendable, Hashable {
    private final class Content: Sendable {
      let kind: GroupKind
      let scope: Scope
      let names: NameGrammar
      let health: HealthGate
      let isBuiltIn: Bool
      let links: LinkRules
      let facets: KindFacets

      init(
        _ kind: GroupKind,
        _ scope: Scope,
        _ names: NameGrammar,
        _ health: HealthGate,
        isBuiltIn: Bool,
        _ links: LinkRules,
        _ facets: KindFacets
      ) {
        self.kind = kind
        self.scope = scope
        self.names = names
        self.health = health
        self.isBuiltIn = isBuiltIn
        self.links = links
        self.facets = facets
      }
    }

    private let content: Content

    /// Which kind.
    package var kind: GroupKind { content.kind }
    /// Whether its objects live in namespaces.
    package var scope: Scope { content.scope }
    /// What its names may look like.
    package var names: NameGrammar { content.names }
    /// Whether Argo CD waits for its health before the next wave.
    package var health: HealthGate { content.health }
    /// Whether the API server itself serves the kind; if not, a CustomResourceDefinition must be there first.
    package var isBuiltIn: Bool { content.isBuiltIn }
    /// How its objects refer to others.
    package var links: LinkRules { _read { yield content.links } }
    /// What policies look for in its objects.
    package var facets: KindFacets { _read { yield content.facets } }

    /// What is known about a kind.
    ///
    /// - Parameters:
    ///   - links: How its objects refer to others; `KindTable.adding` adds them too.
    ///   - facets: What policies look for in its objects.
    public init(
      _ kind: GroupKind,
      _ scope: Scope,
      names: NameGrammar = .subdomain,
      health: HealthGate = .none,
      isBuiltIn: Bool = false,
      links: LinkRules = LinkRules(),
      facets: KindFacets = KindFacets()
    ) {
      content = Content(kind, scope, names, health, isBuiltIn: isBuiltIn, links, facets)
    }

    fileprivate func with(links: LinkRules? = nil, facets: KindFacets? = nil) -> Entry {
      Entry(
        kind,
        scope,
        names: names,
        health: health,
        isBuiltIn: isBuiltIn,
        links: links ?? self.links,
        facets: facets ?? self.facets
      )
    }

    /// Same kind, and the same is known of it.
    public static func == (left: Self, right: Self) -> Bool {
      left.content === right.content
        || left.kind == right.kind && left.scope == right.scope && left.names == right.names
          && left.health == right.health && left.isBuiltIn == right.isBuiltIn
          && left.links == right.links && left.facets == right.facets
    }

    /// Hashes the kind.
    public func hash(into hasher: inout Hasher) { hasher.combine(kind) }
  }

  private var entries: [GroupKind: Entry] = [:]
  /// What is there though nobody renders it, in every cluster.
  package private(set) var present: [ObjectPattern] = []
  /// Fields that mean the same in every API, by their names.
  package private(set) var conventions: [String: FieldConvention] = [:]
  /// Names of ports of containers that a webhook puts into pods, such as a mesh's proxy.
  package private(set) var injectedPorts: Set<String> = []
  /// What the API server itself serves.
  package private(set) var served = ServedKinds()
  /// The labels of what is there though nobody renders it.
  package private(set) var presentLabels: [PresentLabels] = []
  private var checkedGroups: [CheckedGroups] = []
  /// What Kustomize knows about kinds.
  package private(set) var kustomize = KustomizeRules()

  /// A table of these entries; a kind that is named twice is a programming error.
  ///
  /// - Parameters:
  ///   - present: What is there though nobody renders it, in every cluster that has these kinds.
  ///   - conventions: Fields that mean the same in every API, by their names.
  ///   - injectedPorts: Names of ports of containers that a webhook puts into pods.
  ///   - served: What the API server itself serves.
  ///   - checked: The groups of which Argo CD checks the health of every kind.
  ///   - presentLabels: The labels of what is there though nobody renders it.
  public init(
    _ entries: some Sequence<Entry> = [],
    present: [ObjectPattern] = [],
    conventions: [String: FieldConvention] = [:],
    injectedPorts: Set<String> = [],
    served: ServedKinds = ServedKinds(),
    checked: [CheckedGroups] = [],
    presentLabels: [PresentLabels] = []
  ) {
    for entry in entries {
      let earlier = self.entries.updateValue(entry, forKey: entry.kind)
      if earlier != nil { Self.fail("the table has two entries for '\(entry.kind)'") }
    }
    self.present = present
    self.conventions = conventions
    self.injectedPorts = injectedPorts
    self.served = served
    checkedGroups = checked
    self.presentLabels = presentLabels
  }

  /// A table of what Kustomize knows, and of no entry.
  package init(kustomize: KustomizeRules) { self.kustomize = kustomize }

  /// The union of tables; a later one's entry for the same kind stands.
  public init(union tables: some Sequence<KindTable>) {
    for table in tables {
      entries.merge(table.entries) { $1 }
      present += table.present
      conventions.merge(table.conventions) { $1 }
      injectedPorts.formUnion(table.injectedPorts)
      served.formUnion(table.served)
      checkedGroups += table.checkedGroups
      kustomize.formUnion(table.kustomize)
      presentLabels += table.presentLabels
    }
  }

  /// What is known about a kind; nil if nothing is.
  package subscript(kind: GroupKind) -> Entry? { entries[kind] }

  /// Whether Argo CD checks the health of a kind's objects, and so waits for them between two waves.
  package func isHealthChecked(
    _ kind: GroupKind,
    by release: ArgoCDRelease = .current
  ) -> Bool {
    entries[kind]?.health.isChecked(by: release) == true
      || checkedGroups.contains { release >= $0.since && kind.group.matches(glob: $0.pattern) }
  }

  /// Every kind of the table, in no order.
  package var kinds: [Entry] { Array(entries.values) }

  /// The table with more rules for kinds that it has; a kind that it doesn't have is a programming error.
  public func adding(_ rules: [GroupKind: LinkRules]) -> KindTable {
    var table = self
    for (kind, links) in rules {
      guard let known = entries[kind] else {
        Self.fail("rules are added to '\(kind)', which the table doesn't have")
      }
      table.entries[kind] = known.with(links: known.links.adding(links))
    }
    return table
  }

  /// The table with more fields that hold quantities.
  package func addingQuantities(_ fields: (Entry) -> QuantityFields) -> KindTable {
    var table = self
    for (kind, entry) in entries {
      var facets = entry.facets
      facets.quantities = facets.quantities.union(fields(entry))
      table.entries[kind] = entry.with(facets: facets)
    }
    return table
  }

  /// Ends the program; unlike `preconditionFailure`, it says why in the release builds that specs are.
  private static func fail(_ reason: String) -> Never { fatalError("KindTable: \(reason)") }
}

/// The grammar that the API server applies to a kind's names.
public enum NameGrammar: String, Sendable, Hashable {
  /// An RFC 1123 subdomain: the rule for most kinds.
  case subdomain
  /// A subdomain of at most 63 characters: Jobs, whose name becomes a label of their pods.
  case shortSubdomain
  /// A subdomain of at most 52 characters: CronJobs, of whose name the controller makes that of a Job.
  case cronJob
  /// An RFC 1123 label, at most 63 characters: Namespaces.
  case label
  /// An RFC 1035 label, which begins with a letter: Services.
  case label1035
  /// Any segment of a URL's path: roles and bindings, which are named `system:…`.
  case pathSegment
}
