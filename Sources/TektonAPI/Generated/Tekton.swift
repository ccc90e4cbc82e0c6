// swift-format-ignore-file
// Imported by swell. Do not edit.
/// Kinds of their own namespace, because other APIs have kinds of the same names.
public enum Tekton {
  /// Kinds in a version that another one has succeeded.
  public enum V1alpha1 {}
  /// Kinds in a version that another one has succeeded.
  public enum V1beta1 {}
}
