import Manifest
import Resources

/// Where an object's parts are named, in the object itself or in what makes it.
public struct OfferRule: Sendable, Hashable {
  /// What they are.
  package let kind: PartKind
  /// Fields whose texts or numbers name a part each.
  package let values: [PathPattern]
  /// Mappings whose keys name a part each.
  package let keys: [PathPattern]
  /// Names that are always there.
  package let fixed: [String]
  /// Fields of which one is enough for parts that nobody can know, such as `dataFrom` of an ExternalSecret.
  package let unknownIf: [PathPattern]
  /// A mapping that, where it stands, holds all names by its keys, whatever else is said: an ExternalSecret's template.
  package let exclusive: PathPattern?
  /// Fields of which one is enough for ``exclusive`` not to hold all names, so that nobody can know them.
  package let openedBy: [PathPattern]
  /// Elements of which each has a `name`, and must be given by whoever names parts, unless it has a `default` or is `optional`.
  package let required: PathPattern?
  /// What controllers add in the cluster.
  package let filled: [FillingRule]

  /// Where parts are named.
  ///
  /// - Parameters:
  ///   - kind: What they are.
  ///   - values: Fields whose texts or numbers name a part each.
  ///   - keys: Mappings whose keys name a part each.
  ///   - fixed: Names that are always there.
  ///   - unknownIf: Fields of which one is enough for parts that nobody can know.
  ///   - exclusive: A mapping that, where it stands, holds all names by its keys.
  ///   - openedBy: Fields of which one is enough for it not to hold all.
  ///   - required: Elements of which each has a `name`, and must be given unless it has a `default` or is `optional`.
  ///   - filled: What controllers add in the cluster.
  public init(
    _ kind: PartKind,
    values: [PathPattern] = [],
    keys: [PathPattern] = [],
    fixed: [String] = [],
    unknownIf: [PathPattern] = [],
    exclusive: PathPattern? = nil,
    openedBy: [PathPattern] = [],
    required: PathPattern? = nil,
    filled: [FillingRule] = []
  ) {
    self.kind = kind
    self.values = values
    self.keys = keys
    self.fixed = fixed
    self.unknownIf = unknownIf
    self.exclusive = exclusive
    self.openedBy = openedBy
    self.required = required
    self.filled = filled
  }
}
