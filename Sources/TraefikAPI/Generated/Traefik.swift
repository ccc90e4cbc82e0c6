// swift-format-ignore-file
// Imported by swell. Do not edit.
/// Kinds of their own namespace, because other APIs have kinds of the same names.
public enum Traefik {}
