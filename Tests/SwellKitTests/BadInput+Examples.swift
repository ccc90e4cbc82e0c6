import Diagnostics

extension BadInput {
  /// The example of a code in YAML, read by the stage that reports the code.
  ///
  /// An example may be a part: a schema of a definition, or one field of a repository binding.
  static func example(of code: DiagnosticCode) -> BadInput {
    let text = code.example.text
    switch code.id.prefix(while: { $0 != "." }) {
    case "import":
      let part = "openAPIV3Schema: "
      return .schema(
        text.hasPrefix(part) ? crd(schema: String(text.dropFirst(part.count))) : text
      )
    case "adopt": return .manifest(text + "\n")
    case "tenant", "resource":
      guard text.hasPrefix("kind:") else {
        return .tenant(String(text.dropFirst("apiVersion: aphex.io/v1alpha1\n".count)))
      }
      return .binding(
        text.split(separator: "\n").last?.trimming(while: \.isWhitespace).description ?? ""
      )
    default: return .yaml(text)
    }
  }
}
