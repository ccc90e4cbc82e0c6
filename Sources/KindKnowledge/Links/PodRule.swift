import Manifest

/// Pods, by the labels that others select them by.
public enum PodRule: Sendable, Hashable {
  /// A pod template at a field.
  case template(PodTemplate)
  /// Pods that a controller makes, with these labels; the value is a field of the object.
  case labelled([String: PathPattern])
  /// Pods that a controller makes: labels whose value is a field, labels that are always the same, mappings of labels
  /// that it copies, and labels of which more is known than a field.
  case made(
    [String: PathPattern],
    fixed: [String: String],
    copied: [PathPattern] = [],
    added: [AddedLabel] = []
  )
}

/// A pod template in an object, and what the object's controller makes of it.
public struct PodTemplate: Sendable, Hashable {
  /// Where the template is; its labels are at `metadata.labels`, the pod at `spec`.
  package let path: PathPattern
  /// The labels that the controller gives the pods beside those of the template.
  package let added: [AddedLabel]
  /// The selector that the template's labels must match, if the object has one.
  package let selector: SelectorRule?
  /// Fields that each name a volume of the pods beside those of the template: a StatefulSet's claim templates.
  package let volumes: [PathPattern]
  /// Whether the pods have the containers and volumes of the template and no others, so that a name which the template
  /// lacks is nowhere.
  package let isWhole: Bool
  /// The number of pods; nil if they aren't counted.
  package let replicas: PathPattern?

  /// A pod template.
  ///
  /// - Parameters:
  ///   - path: Where it is.
  ///   - added: The labels that the controller adds.
  ///   - selector: The selector that its labels must match.
  ///   - volumes: Fields that each name a volume more.
  ///   - isWhole: Whether the controller adds neither containers nor volumes.
  ///   - replicas: The number of pods.
  public init(
    _ path: PathPattern,
    added: [AddedLabel] = [],
    selector: SelectorRule? = nil,
    volumes: [PathPattern] = [],
    isWhole: Bool = false,
    replicas: PathPattern? = nil
  ) {
    self.path = path
    self.added = added
    self.selector = selector
    self.volumes = volumes
    self.isWhole = isWhole
    self.replicas = replicas
  }
}

extension PodTemplate: ExpressibleByStringLiteral {
  /// A template at a field, of whose pods nothing more is known.
  public init(stringLiteral text: String) { self.init(PathPattern(text)) }
}
