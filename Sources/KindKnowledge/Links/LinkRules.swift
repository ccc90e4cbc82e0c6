import Manifest

/// How a kind's objects refer to others, create them, and expose parts.
public struct LinkRules: Sendable, Hashable {
  /// What its fields refer to.
  package var references: [ReferenceRule]
  /// What a controller makes because of an object.
  package var products: [ProductRule]
  /// The parts that others name.
  package var offers: [OfferRule]
  /// The pods that run because of an object.
  package var pods: [PodRule]
  /// The fields that select pods.
  package var selectors: [SelectorRule]
  /// What an object says about which connections pods may open.
  package var networks: [NetworkRule]
  /// Fields that hold whole objects, which are created later: a TriggerTemplate's `spec.resourcetemplates[]`.
  package var embedded: [PathPattern]
  /// The texts that name parts of the object itself.
  package var variables: [VariableRule]
  /// The fields that name parts of the object itself.
  package var locals: [LocalRule]
  /// What it lets others refer to.
  package var grants: [GrantRule]
  /// Where others attach to it.
  package var doors: [DoorRule]
  /// What it selects by labels, and names of that.
  package var selections: [SelectionRule]
  /// What it alone can have.
  package var claims: [ClaimRule]
  /// The folders of repositories that it reads.
  package var folders: [FolderRule]
  /// Where the labels are by which others select it; nil if nobody does.
  package var labels: PathPattern?
  /// Labels that the API server adds to those, each with the field that is its value.
  package var addedLabels: [String: PathPattern]
  /// The kinds that an object adds to the API, as a CustomResourceDefinition does.
  package var definitions: [KindRule]
  /// Whether its objects create others that swell can't see, as a HelmRelease does; only `verify` asks.
  package var opaque: [OpaqueRule]

  /// What is known; nothing by default.
  public init(
    references: [ReferenceRule] = [],
    products: [ProductRule] = [],
    offers: [OfferRule] = [],
    pods: [PodRule] = [],
    selectors: [SelectorRule] = [],
    networks: [NetworkRule] = [],
    embedded: [PathPattern] = [],
    variables: [VariableRule] = [],
    locals: [LocalRule] = [],
    grants: [GrantRule] = [],
    doors: [DoorRule] = [],
    selections: [SelectionRule] = [],
    claims: [ClaimRule] = [],
    folders: [FolderRule] = [],
    labels: PathPattern? = nil,
    addedLabels: [String: PathPattern] = [:],
    definitions: [KindRule] = [],
    opaque: [OpaqueRule] = []
  ) {
    self.references = references
    self.products = products
    self.offers = offers
    self.pods = pods
    self.selectors = selectors
    self.networks = networks
    self.embedded = embedded
    self.variables = variables
    self.locals = locals
    self.grants = grants
    self.doors = doors
    self.selections = selections
    self.claims = claims
    self.folders = folders
    self.labels = labels
    self.addedLabels = addedLabels
    self.definitions = definitions
    self.opaque = opaque
  }

  /// These rules together with `other`.
  public func adding(_ other: LinkRules) -> LinkRules {
    LinkRules(
      references: references + other.references,
      products: products + other.products,
      offers: offers + other.offers,
      pods: pods + other.pods,
      selectors: selectors + other.selectors,
      networks: networks + other.networks,
      embedded: embedded + other.embedded,
      variables: variables + other.variables,
      locals: locals + other.locals,
      grants: grants + other.grants,
      doors: doors + other.doors,
      selections: selections + other.selections,
      claims: claims + other.claims,
      folders: folders + other.folders,
      labels: labels ?? other.labels,
      addedLabels: addedLabels.merging(other.addedLabels) { $1 },
      definitions: definitions + other.definitions,
      opaque: opaque + other.opaque
    )
  }
}
