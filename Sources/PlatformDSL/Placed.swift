import Diagnostics
import Resources

/// A component with the line of the spec that asks for it.
package struct Placed: Component {
  package let component: any Component
  package let location: SourceLocation
}

extension Component {
  /// The component as one that an author declared at a place: messages about what it makes then name that place, and not the
  /// line of the component's source.
  ///
  /// A builder does this for every ``Composite`` in it. A library says it for what it makes of other declarations, such as a
  /// tenant of a data file.
  public func declared(at location: SourceLocation?) -> any Component {
    location.map { Placed(component: self, location: $0) } ?? self
  }
}
