import Diagnostics
import KindKnowledge
import Manifest
import PlatformDSL
import Resources

/// Reads from an object's fields what it defines and what it refers to, by the rules of its kind.
struct ObjectLinkReader {
  let object: ObjectNode
  let kinds: KindTable
  let plans: [GroupKind: LinkPlan]
  /// The flags of programs that follow references.
  let switches: [SwitchRule]
  let linked: LinkedObject
  let root: Value
  /// What was read so far, also of other objects.
  var links: ObjectLinks

  /// What variables name of an element, such as a task's results.
  private struct Element: Hashable {
    let kind: PartKind
    let name: String
  }

  private var mentions: [Element: [ObjectNeed.Part]] = [:]

  private static let namespacePath = FieldPath([.key("metadata"), .key("namespace")])

  /// - Parameter links: What was read of the objects before.
  init(
    object: ObjectNode,
    kinds: KindTable,
    plans: [GroupKind: LinkPlan],
    switches: [SwitchRule],
    adding links: ObjectLinks
  ) {
    self.links = links
    self.object = object
    self.kinds = kinds
    self.plans = plans
    self.switches = switches
    linked = LinkedObject(object)
    root = .mapping(object.tree)
  }

  mutating func read() {
    let identity = object.identity
    let kind = identity.groupKind
    let plan = plans[kind] ?? .unknown
    define(
      identity.key,
      offers: plan.rules.offers.map { offer($0, in: root) },
      doors: plan.rules.doors.flatMap(doors),
      labels: plan.rules.labels.map { path in
        (path.first(in: root)?.mapping ?? [:]).texts
          .merging(plan.rules.addedLabels.compactMapValues { $0.first(in: root)?.string }) { $1 }
      }
    )
    for product in plan.rules.products { make(product) }
    for rule in plan.rules.pods { addPods(rule) }
    for rule in plan.rules.definitions { addKind(rule) }
    for rule in plan.rules.networks {
      for match in rule.path.matches(in: root) {
        let policy = EgressPolicy(rule, match.value, at: match.path, of: object, linked)
        if let policy { links.egress.append(policy) }
      }
    }
    for rule in plan.rules.variables {
      let read = UndeclaredVariable.read(rule, in: object)
      links.faults += read.diagnostics
      if let members = rule.members { note(read.mentions, members.kind, of: rule.kind) }
    }
    for rule in plan.rules.locals {
      links.faults += UndeclaredPart.diagnostics(for: rule, in: object)
    }
    for rule in plan.rules.grants { grant(rule) }
    for rule in plan.rules.selections { select(rule) }
    for rule in plan.rules.claims { links.claims += ObjectClaim.all(of: object, linked, rule) }
    if let namespace = identity.namespace, !namespace.isEmpty {
      need(
        ObjectIdentity.Key(groupKind: .namespace, namespace: nil, name: namespace),
        at: Self.namespacePath,
        timing: .applied
      )
    }
    if !plan.isBuiltIn {
      links.neededKinds.append(
        ObjectLinks.Kind(kind: kind, object: linked, versions: [identity.version: true])
      )
    }
    if let tree = plan.tree {
      var path: [FieldPath.Step] = []
      read(root, tree, &path, namespace: identity.namespace, isEmbedded: false)
    }
  }

  private mutating func note(
    _ mentions: [String: [UndeclaredVariable.Mention]],
    _ member: PartKind,
    of element: PartKind
  ) {
    for (name, mentions) in mentions {
      self.mentions[Element(kind: element, name: name), default: []] += mentions.map {
        ObjectNeed.Part(
          kind: member,
          name: $0.member,
          path: $0.path,
          location: object.location(of: $0.path)
        )
      }
    }
  }

  /// The parts that variables name by the element which refers.
  private func mentioned(_ rule: MentionRule?, in value: Value) -> [ObjectNeed.Part] {
    guard let rule, !mentions.isEmpty, let name = rule.name.first(in: value)?.string else {
      return []
    }
    return mentions[Element(kind: rule.element, name: name)] ?? []
  }

  /// Follows the rules of a kind through a manifest, which may be one inside another.
  private mutating func read(
    _ value: Value,
    _ tree: RuleTree,
    _ path: inout [FieldPath.Step],
    namespace: String?,
    isEmbedded: Bool
  ) {
    tree.walk(value, &path) { node, value, path in
      for rule in node.references {
        refer(rule, value, FieldPath(path), namespace: namespace, isEmbedded: isEmbedded)
      }
      for rule in node.selectors { select(rule, value, FieldPath(path)) }
      if node.isEmbedded { readEmbedded(value, path) }
    }
  }

  private mutating func readEmbedded(_ value: Value, _ path: [FieldPath.Step]) {
    guard let tree = value.mapping, let kind = tree["kind"]?.string,
      let version = tree["apiVersion"]?.string.flatMap(GroupVersion.init(apiVersion:)),
      let rules = plans[GroupKind(version.group, kind)]?.tree
    else { return }
    // without a namespace it is made in that of whoever makes it, which isn't known here
    guard let namespace = tree["metadata"]?.mapping?["namespace"]?.string, !namespace.isDynamic
    else { return }
    need(
      ObjectIdentity.Key(groupKind: .namespace, namespace: nil, name: namespace),
      at: FieldPath(path + [.key("metadata"), .key("namespace")]),
      timing: .used
    )
    var path = path
    read(value, rules, &path, namespace: namespace, isEmbedded: true)
  }

  private mutating func refer(
    _ rule: ReferenceRule,
    _ value: Value,
    _ path: FieldPath,
    namespace: String?,
    isEmbedded: Bool
  ) {
    guard rule.conditions.allSatisfy({ $0.holds(in: value) }),
      let name = rule.name.first(in: value)?.string, !name.isEmpty, !name.isDynamic,
      let kind = rule.target.kind(in: value)
    else { return noteUnquoted(rule, value, path) }
    let targetNamespace: String?
    switch self.namespace(rule.namespace, of: kind, in: value, same: namespace) {
    case .none: targetNamespace = nil
    case .named(let name): targetNamespace = name
    case .unknown: return
    case .unquoted: return noteUnquoted(rule, value, path)
    }
    // nearly every reference says the name as it is
    if rule.spelling == .plain {
      add(
        rule,
        value,
        path,
        ObjectIdentity.Key(groupKind: kind, namespace: targetNamespace, name: name),
        namespace: namespace,
        isEmbedded: isEmbedded
      )
      return
    }
    for spelled in rule.spelling.names(in: name, namespace: namespace) {
      add(
        rule,
        value,
        path,
        ObjectIdentity.Key(
          groupKind: kind,
          namespace: targetNamespace.map { spelled.namespace ?? $0 },
          name: spelled.name
        ),
        spelled: spelled,
        namespace: namespace,
        isEmbedded: isEmbedded
      )
    }
  }

  private mutating func add(
    _ rule: ReferenceRule,
    _ value: Value,
    _ path: FieldPath,
    _ target: ObjectIdentity.Key,
    spelled: SpelledName? = nil,
    namespace: String?,
    isEmbedded: Bool
  ) {
    let optional = rule.optional.flatMap { $0.first(in: value)?.bool } ?? false
    var parts: [ObjectNeed.Part] = []
    var late: [ObjectNeed.Part] = []
    for part in rule.parts {
      for match in part.path.matches(in: value, at: path) {
        guard let name = match.value.partName, !name.isDynamic else { continue }
        let named = ObjectNeed.Part(
          kind: part.kind,
          name: name,
          path: match.path,
          location: object.location(of: match.path),
          isSurplusAllowed: part.allowsSurplus
        )
        if part.isAddedByOthers { late.append(named) } else { parts.append(named) }
      }
    }
    let path = rule.name.steps.isEmpty ? path : FieldPath(path.steps + rule.name.plainSteps)
    if let port = spelled?.port {
      parts.append(
        ObjectNeed.Part(
          kind: .openPort,
          name: port,
          path: path,
          location: object.location(of: path)
        )
      )
    }
    links.needs.append(
      ObjectNeed(
        object: linked,
        location: object.marks?(path),
        path: path,
        target: target,
        timing: isEmbedded ? .used : rule.timing,
        isOptional: optional,
        parts: parts + mentioned(rule.mentions, in: value),
        complete: rule.parts.filter(\.isComplete).map(\.kind),
        mayBeElsewhere: rule.namespace == .sameOrOther,
        given: rule.given.flatMap { given($0, in: value, namespace: namespace) },
        border: border(rule, value, path, target, spelled, late),
        scales: rule.scales && !isEmbedded
      )
    )
  }

  /// What is given by others; nil if nobody can know before it runs.
  private func given(_ rule: GivenRule, in value: Value, namespace: String?) -> ObjectNeed.Given? {
    var names: [String] = []
    var givers: [ObjectIdentity.Key] = []
    for source in rule.sources {
      switch source {
      case .names(let path): names += path.matches(in: value).compactMap(\.value.string)
      case .offers(let target, let path, let name):
        for match in path.matches(in: value) {
          guard let text = name.first(in: match.value)?.string, !text.isEmpty else { continue }
          guard !text.isDynamic, let kind = target.kind(in: match.value) else { return nil }
          let place = kinds[kind]?.scope == .cluster ? nil : namespace
          givers.append(ObjectIdentity.Key(groupKind: kind, namespace: place, name: text))
        }
      }
    }
    return ObjectNeed.Given(kind: rule.kind, names: names, givers: givers)
  }

  /// The namespace that a reference leads to.
  private enum ReferredNamespace {
    /// The object is the whole cluster's, or the referring one has no namespace.
    case none
    case named(String)
    /// It is known only when the manifest is used, as that of `$(params.namespace)`.
    case unknown
    /// It is a number or a boolean.
    case unquoted

    init(_ name: String?) { self = name.map(Self.named) ?? .none }
  }

  private func namespace(
    _ rule: ReferenceRule.Namespace,
    of kind: GroupKind,
    in value: Value,
    same: String?
  ) -> ReferredNamespace {
    if kinds[kind]?.scope == .cluster { return .none }
    switch rule {
    case .same, .sameOrOther: return ReferredNamespace(same)
    case .fixed(let name): return .named(name)
    case .named(let path):
      switch path.first(in: value) {
      case nil, .null?, .string("")?: return ReferredNamespace(same)
      case .string(let name)?: return name.isDynamic ? .unknown : .named(name)
      default: return .unquoted
      }
    }
  }

  private mutating func need(
    _ key: ObjectIdentity.Key,
    at path: FieldPath,
    timing: ReferenceRule.Timing
  ) {
    links.needs.append(
      ObjectNeed(
        object: linked,
        location: object.marks?(path),
        path: path,
        target: key,
        timing: timing
      )
    )
  }
}

extension GroupKind {
  static let namespace = Core.Namespace.groupKind
}

extension PathPattern {
  /// The steps of a path of keys alone; those up to the first other step otherwise.
  fileprivate var plainSteps: [FieldPath.Step] {
    var plain: [FieldPath.Step] = []
    for step in steps {
      guard case .key(let key) = step else { return plain }
      plain.append(.key(key))
    }
    return plain
  }
}

extension ReferenceRule.Target {
  /// The kind that is meant; nil if it is none that can be checked.
  func kind(in value: Value) -> GroupKind? {
    switch self {
    case .kind(let kind): return kind
    case .named(let path, let known, let fallback):
      guard let text = path.first(in: value)?.string, !text.isEmpty else { return fallback }
      return known[text]
    case .free(let kindPath, let groupPath):
      guard let kind = kindPath.first(in: value)?.string, !kind.isDynamic else { return nil }
      let text = groupPath.first(in: value)?.string ?? ""
      let group = text.isCoreVersion ? "" : String(text.prefix { $0 != "/" })
      return GroupKind(group, kind)
    }
  }
}

extension String {
  /// `v1`, which as an `apiVersion` names the core group.
  fileprivate var isCoreVersion: Bool {
    utf8.first == UInt8(ascii: "v") && utf8.dropFirst().allSatisfy { (0x30...0x39).contains($0) }
  }
}
