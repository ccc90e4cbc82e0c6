import Manifest
import Resources

/// A field that names a part of its own object, such as the `runAfter` of a Pipeline's task.
///
/// Every path begins at an element, which stands in a scope: a Pipeline's tasks are the elements of its `spec`.
public struct LocalRule: Sendable, Hashable {
  /// What is wrong with a name that nothing declares.
  public enum Fault: Sendable, Hashable {
    /// The field may name what is declared, and nothing else.
    case undeclared
    /// The field declares what must be given, and nothing gives it.
    case notGiven
    /// The field may name nothing at all; the reason, as a clause.
    case forbidden(because: String)
  }

  /// What is named.
  package let kind: PartKind
  /// The parts of the object that are looked at one by one.
  package let scope: PathPattern
  /// The elements, below the scope.
  package let element: PathPattern
  /// What names something, below the element.
  package let path: PathPattern
  /// Where the name is below it: the first of these that is there.
  package let names: [PathPattern]
  /// What must hold below ``path``.
  package let conditions: [ReferenceRule.Condition]
  /// The fields that each declare or give a name, below the scope.
  package let declared: [PathPattern]
  /// The same, below the element.
  package let nearby: [PathPattern]
  /// The field that leaves the names open where it stands, below the element.
  package let openedBy: [PathPattern]
  /// What is wrong.
  package let fault: Fault

  /// A field that names a part of its own object.
  ///
  /// - Parameters:
  ///   - kind: What is named.
  ///   - scope: The parts of the object that are looked at one by one.
  ///   - element: The elements, below the scope.
  ///   - path: What names something, below the element.
  ///   - names: Where the name is below it: the first of these that is there.
  ///   - conditions: What must hold below `path`.
  ///   - declared: The fields that each declare or give a name, below the scope.
  ///   - nearby: The same, below the element.
  ///   - openedBy: Fields below the element of which one is enough for names that nobody can know.
  ///   - fault: What is wrong with any other name.
  public init(
    _ kind: PartKind,
    in scope: PathPattern,
    of element: PathPattern = "",
    at path: PathPattern,
    names: [PathPattern] = [""],
    when conditions: [ReferenceRule.Condition] = [],
    declared: [PathPattern] = [],
    nearby: [PathPattern] = [],
    openedBy: [PathPattern] = [],
    fault: Fault = .undeclared
  ) {
    self.kind = kind
    self.scope = scope
    self.element = element
    self.path = path
    self.names = names
    self.conditions = conditions
    self.declared = declared
    self.nearby = nearby
    self.openedBy = openedBy
    self.fault = fault
  }
}
