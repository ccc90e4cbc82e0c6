import Manifest
import Resources

/// Texts in which a kind names parts of the object itself, such as a Task's `$(params.name)`.
public struct VariableRule: Sendable, Hashable {
  /// What is named.
  package let kind: PartKind
  /// What stands between `$(` and the name's dot, such as `params`.
  package let prefix: String
  /// The fields whose texts are read, and all below them, keys as well.
  package let fields: [PathPattern]
  /// The fields that each declare a name.
  package let declared: [PathPattern]
  /// The keys of mappings inside which `params[].name` declares more names, as a Pipeline's `taskSpec` does.
  package let scopes: Set<String>
  /// The parts of the object that are looked at one by one; ``fields`` and ``declared`` are below them.
  package let scope: PathPattern
  /// The fields that each declare a name, below the root.
  package let around: [PathPattern]
  /// The keys of mappings that are passed over.
  package let except: Set<String>
  /// What must follow the name, behind a dot; anything if there is none.
  package let terms: Set<String>
  /// What is named of the part.
  package let members: MemberRule?
  /// Whether a dot belongs to the name, so that nothing but `)` ends it; if not, such a name is written in brackets and
  /// quotes, and what follows a dot is a key of the value.
  package let allowsDots: Bool

  /// Texts that name parts of their object.
  ///
  /// - Parameters:
  ///   - kind: What is named.
  ///   - prefix: What stands between `$(` and the name's dot.
  ///   - fields: The fields whose texts are read, and all below them, keys as well.
  ///   - declared: The fields that each declare a name.
  ///   - scopes: The keys of mappings inside which `params[].name` declares more names.
  ///   - allowsDots: Whether a dot belongs to the name.
  ///   - scope: The parts of the object that are looked at one by one; `fields` and `declared` are below them.
  ///   - around: The fields that each declare a name, below the root.
  ///   - except: The keys of mappings that are passed over.
  ///   - terms: What must follow the name, behind a dot; anything if there is none.
  ///   - members: What is named of the part.
  public init(
    _ kind: PartKind,
    prefix: String,
    in fields: [PathPattern],
    declared: [PathPattern],
    scopes: Set<String> = [],
    allowsDots: Bool = false,
    scope: PathPattern = "",
    around: [PathPattern] = [],
    except: Set<String> = [],
    terms: Set<String> = [],
    members: MemberRule? = nil
  ) {
    self.kind = kind
    self.prefix = prefix
    self.fields = fields
    self.declared = declared
    self.scopes = scopes
    self.allowsDots = allowsDots
    self.scope = scope
    self.around = around
    self.except = except
    self.terms = terms
    self.members = members
  }
}
