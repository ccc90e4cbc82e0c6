/// Anything that a builder closure accepts: an object, an Application, a source, or something composed of them.
///
/// Elaboration knows the few primitive ones; everything else says what it is made of as a `Composite` of the DSL.
public protocol Component: Sendable {}
