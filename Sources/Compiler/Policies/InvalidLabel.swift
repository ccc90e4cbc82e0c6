import Diagnostics
import KindKnowledge
import Manifest
import PlatformDSL
import Resources

/// Labels and annotations that the API server refuses, in an object's metadata, its pods' and its selectors.
///
/// Source: apimachinery's `validation.IsQualifiedName`, `IsValidLabelValue` and `ValidateAnnotationsSize`.
struct InvalidLabel: ObjectPolicy {
  let codes: [DiagnosticCode] = [.invalidLabel]

  private static let annotationsLimit = 262_144

  func diagnostics(for object: ObjectNode, kinds: KindTable) -> [Diagnostic] {
    var found: [Diagnostic] = []
    for (path, metadata) in object.metadata(kinds) {
      check(metadata, at: path, of: object, &found)
    }
    for rule in kinds[object.identity.groupKind]?.links.selectors ?? [] {
      let field = rule.path.appending(rule.selector)
      for (path, value) in field.matches(in: .mapping(object.tree)) where rule.form != .endpoints {
        let isPlain = rule.form == .labels
        let labels = isPlain ? value.mapping : value.mapping?["matchLabels"]?.mapping
        guard let labels else { continue }
        let path = isPlain ? path : path.appending("matchLabels")
        checkLabels(labels, at: path, of: object, &found)
      }
    }
    return found
  }

  private func check(
    _ metadata: Mapping,
    at path: FieldPath,
    of object: ObjectNode,
    _ found: inout [Diagnostic]
  ) {
    if let labels = metadata["labels"]?.mapping {
      checkLabels(labels, at: path.appending("labels"), of: object, &found)
    }
    guard let annotations = metadata["annotations"]?.mapping else { return }
    let path = path.appending("annotations")
    var size = 0
    for entry in annotations {
      size += entry.key.utf8.count + (entry.value.string?.utf8.count ?? 0)
      checkKey(entry.key, "annotation", path, object, &found)
      // the sync wave has a message of its own
      guard entry.value.string == nil, entry.key != ObjectMeta.syncWaveAnnotation else { continue }
      found.append(notText(entry, "annotation", path, object))
    }
    guard size > Self.annotationsLimit else { return }
    found.append(
      diagnostic(
        "the annotations have \(size) bytes, and an object may have \(Self.annotationsLimit) in all",
        path,
        object,
        help: "keep large text in a ConfigMap"
      )
    )
  }

  private func checkLabels(
    _ labels: Mapping,
    at path: FieldPath,
    of object: ObjectNode,
    _ found: inout [Diagnostic]
  ) {
    for entry in labels {
      checkKey(entry.key, "label", path, object, &found)
      guard let text = entry.value.string else {
        found.append(notText(entry, "label", path, object))
        continue
      }
      guard !text.isLabelValue, !text.isDynamic else { continue }
      found.append(
        diagnostic(
          "'\(text)' is not a label's value: at most 63 letters, digits, '-', '_' and '.', beginning "
            + "and ending with a letter or digit",
          path.appending(entry.key),
          object,
          help: "use an annotation for longer or free text"
        )
      )
    }
  }

  private func checkKey(
    _ key: String,
    _ word: String,
    _ path: FieldPath,
    _ object: ObjectNode,
    _ found: inout [Diagnostic]
  ) {
    // the API compares an annotation's key in lower case; what is right as it is need not be copied for that
    if key.isQualifiedName || word != "label" && key.lowercased().isQualifiedName || key.isDynamic {
      return
    }
    found.append(
      diagnostic(
        "'\(key)' is not \(word == "label" ? "a label" : "an annotation")'s key: a name of at most 63 "
          + "letters, digits, '-', '_' and '.', behind a DNS subdomain and '/' if it has a prefix",
        path.appending(key),
        object,
        help: "such as 'app.kubernetes.io/name'"
      )
    )
  }

  private func notText(
    _ entry: Mapping.Entry,
    _ word: String,
    _ path: FieldPath,
    _ object: ObjectNode
  ) -> Diagnostic {
    diagnostic(
      "the \(word) is \(entry.value.typeName), and \(word)s hold strings only",
      path.appending(entry.key),
      object,
      help: "write it in quotes"
    )
  }

  private func diagnostic(
    _ message: String,
    _ field: FieldPath,
    _ object: ObjectNode,
    help: String
  ) -> Diagnostic {
    Diagnostic(
      .invalidLabel,
      message,
      at: object.location(of: field),
      object: object.identity.description,
      field: field.description,
      help: help
    )
  }
}

extension DiagnosticCode {
  static let invalidLabel = DiagnosticCode(
    "policy.invalid-label",
    "A label or annotation is not what the API server accepts, or the annotations are too large.",
    why: """
      The API server rejects the object, or later the pods that a template with such a label \
      makes. Label values have at most 63 characters; all annotations of an object together have \
      at most 256 KiB. Source: \
      https://kubernetes.io/docs/concepts/overview/working-with-objects/labels/
      """,
    example: .swift(
      """
      $0.metadata.labels = ["repo": "acme/web", "Example.com/x": "y"]
      """
    )
  )
}
