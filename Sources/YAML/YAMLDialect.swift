/// Which unquoted scalars are something other than text.
package enum YAMLDialect: Sendable, Hashable, CaseIterable {
  /// The core schema of YAML 1.2: `true`, `12`, `0o17`, `0x1F`, `1.5`, `.inf`, `null`, `~`.
  ///
  /// A key is the text as it is written, whatever it would be as a value.
  case core
  /// What kubectl and the API server read: sigs.k8s.io/yaml over go-yaml 2, then Kubernetes' JSON.
  ///
  /// Beyond the core schema, `yes`, `no`, `on`, `off`, `y` and `n` are booleans, `0777` and `0o17` octal, `0b11` binary,
  /// and `_` may stand inside a number. Whole numbers are integers however they are written (`1e3`, `2.0`), others and
  /// those beyond 64 bits are doubles, times are text, infinity and NaN are faults. Keys become texts as kubectl
  /// makes them, so that `on:` is the key `true`.
  case kubernetes
}
