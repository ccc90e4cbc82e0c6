import Manifest
import Resources

/// What a variable names of the part that it names: `$(tasks.build.results.digest)` names a result of a task.
public struct MemberRule: Sendable, Hashable {
  /// Elements that say themselves what they have.
  public struct Inline: Sendable, Hashable {
    /// The elements, below the variables' scope; each has a `name`.
    package let elements: PathPattern
    /// What must hold below an element.
    package let conditions: [ReferenceRule.Condition]
    /// The fields that each declare a member, below an element.
    package let declared: PathPattern

    /// Elements that say themselves what they have.
    ///
    /// - Parameters:
    ///   - elements: Below the variables' scope; each has a `name`.
    ///   - conditions: What must hold below an element.
    ///   - declared: The fields that each declare a member, below an element.
    public init(
      _ elements: PathPattern,
      when conditions: [ReferenceRule.Condition],
      declared: PathPattern
    ) {
      self.elements = elements
      self.conditions = conditions
      self.declared = declared
    }
  }

  /// What is named.
  package let kind: PartKind
  /// What stands between the part's name and the member's.
  package let term: String
  /// Elements that say themselves what they have; of others a reference with ``ReferenceRule/mentions`` tells.
  package let inline: [Inline]

  /// What a variable names of the part that it names.
  ///
  /// - Parameters:
  ///   - kind: What is named.
  ///   - term: What stands between the part's name and the member's, such as `results`.
  ///   - inline: Elements that say themselves what they have.
  public init(_ kind: PartKind, after term: String, inline: [Inline] = []) {
    self.kind = kind
    self.term = term
    self.inline = inline
  }
}

/// The parts of another object that variables name by the element which refers to it: a task's results are its Task's.
public struct MentionRule: Sendable, Hashable {
  /// What the variables call the element, such as a task.
  package let element: PartKind
  /// Where the element's name is, below the reference's path.
  package let name: PathPattern

  /// The parts that variables name by the element which refers.
  public init(by element: PartKind, name: PathPattern = "name") {
    self.element = element
    self.name = name
  }
}

extension PartKind {
  /// A port at which a Service is reached by its name.
  package static let openPort = PartKind("open port")
  /// A subset of a host's endpoints.
  package static let subset = PartKind("subset")
  /// A task of a Pipeline.
  package static let task = PartKind("task")
  /// A step of a Task.
  package static let step = PartKind("step")
  /// A result of a Task, a Pipeline or a step.
  package static let result = PartKind("result")
}
