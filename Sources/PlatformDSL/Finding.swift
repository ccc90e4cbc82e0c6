import Diagnostics
import Resources

/// A fault that a component found in what it was given, such as a tenant's name that nothing can be named by.
///
/// It stands where the component's objects would: the run reports it with all others, and writes nothing if it is an
/// error.
public struct Finding: Component {
  package let diagnostic: Diagnostic

  /// A fault.
  public init(_ diagnostic: Diagnostic) { self.diagnostic = diagnostic }
}
