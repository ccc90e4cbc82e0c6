import Manifest
import Resources

extension LabelSelector: ExpressibleByDictionaryLiteral {
  /// Selects by the labels (`matchLabels`), all of which must be there; `[:]` selects everything.
  ///
  /// Disfavoured, or it would stand beside the other initialiser for `.init()`.
  @_disfavoredOverload
  public init(dictionaryLiteral elements: (String, String)...) {
    self.init(tree: [:], unchecked: ())
    if !elements.isEmpty { matchLabels = OrderedMap(elements) }
  }
}

extension LabelSelector {
  /// Selects by conditions, all of which must hold.
  public static func matching(_ requirements: LabelSelectorRequirement...) -> LabelSelector {
    LabelSelector(matchExpressions: requirements)
  }
}

extension LabelSelectorRequirement {
  /// The label's value is one of these.
  public static func `in`(_ key: String, _ values: [String]) -> LabelSelectorRequirement {
    LabelSelectorRequirement(key: key, operator: .in, values: values)
  }

  /// The label is missing, or its value is none of these.
  public static func notIn(_ key: String, _ values: [String]) -> LabelSelectorRequirement {
    LabelSelectorRequirement(key: key, operator: .notIn, values: values)
  }

  /// The label is there.
  public static func exists(_ key: String) -> LabelSelectorRequirement {
    LabelSelectorRequirement(key: key, operator: .exists)
  }

  /// The label is missing.
  public static func doesNotExist(_ key: String) -> LabelSelectorRequirement {
    LabelSelectorRequirement(key: key, operator: .doesNotExist)
  }
}
