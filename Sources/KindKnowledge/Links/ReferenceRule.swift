import Manifest

/// How a field of a kind names another object.
///
/// A name that is made up at run time (`$(params.task)`, `{{ .Values.name }}`) refers to nothing that can be checked.
public struct ReferenceRule: Sendable, Hashable {
  /// Which kind is meant.
  public enum Target: Sendable, Hashable {
    /// Always this one.
    case kind(GroupKind)
    /// The one that a field names, among those that the API knows; another name is no reference that can be checked.
    case named(PathPattern, among: [String: GroupKind], default: GroupKind?)
    /// The one that two fields name; the group may be given as `apiVersion`.
    case free(kind: PathPattern, group: PathPattern)
  }

  /// In which namespace the object is.
  public enum Namespace: Sendable, Hashable {
    /// That of the object that refers.
    case same
    /// That of the object that refers or, if it isn't there, wherever the object of the name is: an AppProject, which lies in
    /// Argo CD's namespace, while Applications may lie in others.
    case sameOrOther
    /// The one that a field names; without it, that of the object that refers.
    case named(PathPattern)
    /// Always this one.
    case fixed(String)
  }

  /// What happens while the object isn't there, which is what decides about waves.
  public enum Timing: String, Sendable, Hashable {
    /// The API server refuses the object that refers.
    case applied
    /// The object that refers is not healthy, or its pods don't start.
    case healthy
    /// Nothing fails; it works as soon as the object comes.
    case used
  }

  /// What must hold for the rule to apply.
  public enum Condition: Sendable, Hashable {
    /// The field has this text.
    case equals(PathPattern, String)
    /// The field has this text, which is also what its absence means.
    case equalsByDefault(PathPattern, String)
    /// The field is there.
    case present(PathPattern)
    /// The field isn't there.
    case absent(PathPattern)
    /// The field isn't there, or is an empty mapping or list.
    case isEmpty(PathPattern)
    /// The field has another text, or none.
    case differs(PathPattern, String)
    /// The field's text doesn't hold this one.
    case lacks(PathPattern, String)
    /// The field is true.
    case isTrue(PathPattern)
    /// The field is false, which is also what its absence means.
    case isFalseByDefault(PathPattern)
    /// The field isn't false; its absence means that it is true.
    case differsFromFalse(PathPattern)
    /// The field, an `apiVersion`, isn't there or is one of this group.
    case isOfGroup(PathPattern, String)
  }

  /// The referring field: the name, or an object that contains it.
  package var path: PathPattern
  /// Which kind is meant.
  package let target: Target
  /// Where the name is, below ``path``.
  package let name: PathPattern
  /// In which namespace the object is; of no meaning for kinds of the whole cluster.
  package let namespace: Namespace
  /// What happens while the object isn't there.
  package var timing: Timing
  /// The boolean, below ``path``, by which an author says that the object may be missing.
  package let optional: PathPattern?
  /// What must hold, below ``path``.
  package var conditions: [Condition]
  /// Parts of the object that are named too.
  package let parts: [PartRule]
  /// Who gives the parts that the object demands, if others do.
  package let given: GivenRule?
  /// The variables that name parts of the object too.
  package let mentions: MentionRule?
  /// How the name is written.
  package var spelling: Spelling
  /// The kind whose objects must let others refer from another namespace; nil if anybody may.
  package let grant: GroupKind?
  /// What is said of the door through which the object attaches; nil if there is none.
  package let entry: EntryRule?
  /// The flag on which it depends whether another namespace may be meant; nil if one always may.
  package var crossing: SwitchRule?
  /// Whether the object changes how many pods the other one has, which only one may do.
  package let scales: Bool

  /// How a field names another object.
  ///
  /// - Parameters:
  ///   - target: Which kind is meant.
  ///   - path: The field that refers.
  ///   - name: Where the name is below it; empty if the field is the name itself.
  ///   - namespace: In which namespace the object is.
  ///   - timing: What happens while it isn't there.
  ///   - optional: A boolean below the field by which the object may be missing.
  ///   - conditions: What must hold below the field.
  ///   - parts: Parts of the object that are named too.
  ///   - given: Who gives the parts that the object demands, if others do.
  ///   - mentions: The variables that name parts of the object too.
  ///   - spelling: How the name is written.
  ///   - grant: The kind whose objects must let others refer from another namespace.
  ///   - entry: What is said of the door through which the object attaches.
  ///   - crossing: The flag on which it depends whether another namespace may be meant.
  ///   - scales: Whether the object changes how many pods the other one has.
  public init(
    _ target: Target,
    at path: PathPattern,
    name: PathPattern = "name",
    namespace: Namespace = .same,
    timing: Timing = .healthy,
    optional: PathPattern? = nil,
    when conditions: [Condition] = [],
    parts: [PartRule] = [],
    given: GivenRule? = nil,
    mentions: MentionRule? = nil,
    spelling: Spelling = .plain,
    grant: GroupKind? = nil,
    entry: EntryRule? = nil,
    crossing: SwitchRule? = nil,
    scales: Bool = false
  ) {
    self.target = target
    self.path = path
    self.name = name
    self.namespace = namespace
    self.timing = timing
    self.optional = optional
    self.conditions = conditions
    self.parts = parts
    self.given = given
    self.mentions = mentions
    self.spelling = spelling
    self.grant = grant
    self.entry = entry
    self.crossing = crossing
    self.scales = scales
  }

  /// The same rule for a field that is below another one.
  public func below(_ prefix: PathPattern) -> ReferenceRule {
    var rule = self
    rule.path = prefix.appending(path)
    return rule
  }
}
