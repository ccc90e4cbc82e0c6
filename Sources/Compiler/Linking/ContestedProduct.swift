import Diagnostics
import Manifest

/// An object that two others make, each as its own.
enum ContestedProduct {
  static func diagnostic(
    for first: ObjectDefinition,
    and second: ObjectDefinition,
    _ leniency: Leniency
  ) -> Diagnostic {
    // beside each other, folders are often alternatives of which one is applied
    let areTogether = first.location?.file.folder == second.location?.file.folder
    return Diagnostic(
      .contestedProduct,
      "\(second.key.described) is made by both \(first.origin) and \(second.origin)",
      at: second.location,
      severity: leniency.knowsEverything || areTogether ? .error : .warning,
      object: second.origin.description,
      notes: [.init("\(first.origin) makes it here", at: first.location)],
      help: "give one of the two another name, or let both use what one makes"
    )
  }
}

extension DiagnosticCode {
  static let contestedProduct = DiagnosticCode(
    "link.contested-product",
    "Two objects make the same object, and each takes it for its own.",
    why: """
      Two Certificates with one `secretName` issue over each other in turns, and of two \
      ExternalSecrets with one target the second stays in an error. \
      Source: https://github.com/external-secrets/external-secrets/issues/4225
      """,
    example: .swift(
      """
      externalSecret("first", target: "login")
      externalSecret("second", target: "login")
      """
    )
  )
}
