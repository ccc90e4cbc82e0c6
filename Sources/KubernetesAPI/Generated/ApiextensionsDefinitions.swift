// swift-format-ignore-file
// Imported by swell. Do not edit.
import Manifest
import Resources

/// `io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.CustomResourceColumnDefinition`, with 6 fields.
public struct CustomResourceColumnDefinition: SchemaObject {
  public static let fields = FieldTable(
    "!- ?- ?- !- ?- !-",
    ["name", "description", "format", "jsonPath", "priority", "type"]
  )
  public var tree: Mapping
  public init(tree: Mapping, unchecked: Void) { self.tree = tree }
  @_alwaysEmitIntoClient public init(
    name: String,
    jsonPath: String,
    type: String,
    description: String? = nil,
    format: String? = nil,
    priority: Int? = nil,
    configure: (inout Self) -> Void = { _ in }
  ) {
    self.init(tree: [:], unchecked: ())
    self.name = name
    self.description = description
    self.format = format
    self.jsonPath = jsonPath
    self.priority = priority
    self.type = type
    configure(&self)
  }
  /// `name`: a string, required.
  @_alwaysEmitIntoClient public var name: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
  /// `description`: a string.
  @_alwaysEmitIntoClient public var description: String? { get { self[string: 1] } set { self[string: 1] = newValue } }
  /// `format`: a string.
  @_alwaysEmitIntoClient public var format: String? { get { self[string: 2] } set { self[string: 2] = newValue } }
  /// `jsonPath`: a string, required.
  @_alwaysEmitIntoClient public var jsonPath: String? { get { self[string: 3] } set { self[string: 3] = newValue } }
  /// `priority`: a whole number, format `int32`.
  @_alwaysEmitIntoClient public var priority: Int? { get { self[field: 4] } set { self[field: 4] = newValue } }
  /// `type`: a string, required.
  @_alwaysEmitIntoClient public var type: String? { get { self[string: 5] } set { self[string: 5] = newValue } }
}

/// `io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.CustomResourceConversion`, with 2 fields.
public struct CustomResourceConversion: SchemaObject {
  public static let fields = FieldTable("!- ?{", ["strategy", "webhook"], [WebhookConversion.self])
  public var tree: Mapping
  public init(tree: Mapping, unchecked: Void) { self.tree = tree }
  @_alwaysEmitIntoClient public init(
    strategy: Strategy,
    webhook: WebhookConversion? = nil,
    configure: (inout Self) -> Void = { _ in }
  ) {
    self.init(tree: [:], unchecked: ())
    self.strategy = strategy
    if let webhook { self.webhook = webhook }
    configure(&self)
  }
  /// `strategy`: ``Strategy``, required.
  @_alwaysEmitIntoClient public var strategy: Strategy? { get { self[field: 0] } set { self[field: 0] = newValue } }
  /// `webhook`: ``WebhookConversion``.
  @_alwaysEmitIntoClient public var webhook: WebhookConversion {
    get { self[object: 1] }
    set { self[object: 1] = newValue }
    _modify { yield &self[object: 1] }
  }

  /// `strategy`, with 2 known values.
  public struct Strategy: OpenSet {
    public let text: String
    public init(text: String, unchecked: Void) { self.text = text }
    /// `None`.
    @_alwaysEmitIntoClient public static var none: Self { Self(text: "None", unchecked: ()) }
    /// `Webhook`.
    @_alwaysEmitIntoClient public static var webhook: Self { Self(text: "Webhook", unchecked: ()) }
  }
}

/// `io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.CustomResourceDefinitionNames`, with 6 fields.
public struct CustomResourceDefinitionNames: SchemaObject {
  public static let fields = FieldTable(
    "?- !- ?- !- ?- ?-",
    ["categories", "kind", "listKind", "plural", "shortNames", "singular"]
  )
  public var tree: Mapping
  public init(tree: Mapping, unchecked: Void) { self.tree = tree }
  @_alwaysEmitIntoClient public init(
    kind: String,
    plural: String,
    categories: [String]? = nil,
    listKind: String? = nil,
    shortNames: [String]? = nil,
    singular: String? = nil,
    configure: (inout Self) -> Void = { _ in }
  ) {
    self.init(tree: [:], unchecked: ())
    self.categories = categories
    self.kind = kind
    self.listKind = listKind
    self.plural = plural
    self.shortNames = shortNames
    self.singular = singular
    configure(&self)
  }
  /// `categories`: a list of strings.
  @_alwaysEmitIntoClient public var categories: [String]? { get { self[field: 0] } set { self[field: 0] = newValue } }
  /// `kind`: a string, required.
  @_alwaysEmitIntoClient public var kind: String? { get { self[string: 1] } set { self[string: 1] = newValue } }
  /// `listKind`: a string.
  @_alwaysEmitIntoClient public var listKind: String? { get { self[string: 2] } set { self[string: 2] = newValue } }
  /// `plural`: a string, required.
  @_alwaysEmitIntoClient public var plural: String? { get { self[string: 3] } set { self[string: 3] = newValue } }
  /// `shortNames`: a list of strings.
  @_alwaysEmitIntoClient public var shortNames: [String]? { get { self[field: 4] } set { self[field: 4] = newValue } }
  /// `singular`: a string.
  @_alwaysEmitIntoClient public var singular: String? { get { self[string: 5] } set { self[string: 5] = newValue } }
}

/// `io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.CustomResourceDefinitionSpec`, with 6 fields.
public struct CustomResourceDefinitionSpec: SchemaObject {
  public static let fields = FieldTable(
    "?{ !- !{ ?- !- ![",
    ["conversion", "group", "names", "preserveUnknownFields", "scope", "versions"],
    [CustomResourceConversion.self, CustomResourceDefinitionNames.self, CustomResourceDefinitionVersion.self]
  )
  public var tree: Mapping
  public init(tree: Mapping, unchecked: Void) { self.tree = tree }
  @_alwaysEmitIntoClient public init(
    group: String,
    names: CustomResourceDefinitionNames,
    scope: Scope,
    versions: [CustomResourceDefinitionVersion],
    conversion: CustomResourceConversion? = nil,
    preserveUnknownFields: Bool? = nil,
    configure: (inout Self) -> Void = { _ in }
  ) {
    self.init(tree: [:], unchecked: ())
    if let conversion { self.conversion = conversion }
    self.group = group
    self.names = names
    self.preserveUnknownFields = preserveUnknownFields
    self.scope = scope
    self.versions = versions
    configure(&self)
  }
  /// `conversion`: ``CustomResourceConversion``.
  @_alwaysEmitIntoClient public var conversion: CustomResourceConversion {
    get { self[object: 0] }
    set { self[object: 0] = newValue }
    _modify { yield &self[object: 0] }
  }
  /// `group`: a string, required.
  @_alwaysEmitIntoClient public var group: String? { get { self[string: 1] } set { self[string: 1] = newValue } }
  /// `names`: ``CustomResourceDefinitionNames``, required.
  @_alwaysEmitIntoClient public var names: CustomResourceDefinitionNames {
    get { self[object: 2] }
    set { self[object: 2] = newValue }
    _modify { yield &self[object: 2] }
  }
  /// `preserveUnknownFields`: true or false.
  @_alwaysEmitIntoClient public var preserveUnknownFields: Bool? {
    get { self[field: 3] }
    set { self[field: 3] = newValue }
  }
  /// `scope`: ``Scope``, required.
  @_alwaysEmitIntoClient public var scope: Scope? { get { self[field: 4] } set { self[field: 4] = newValue } }
  /// `versions`: a list of ``CustomResourceDefinitionVersion``, required.
  @_alwaysEmitIntoClient public var versions: [CustomResourceDefinitionVersion]? {
    get { self[field: 5] }
    set { self[field: 5] = newValue }
  }

  /// `scope`, with 2 known values.
  public struct Scope: OpenSet {
    public let text: String
    public init(text: String, unchecked: Void) { self.text = text }
    /// `Cluster`.
    @_alwaysEmitIntoClient public static var cluster: Self { Self(text: "Cluster", unchecked: ()) }
    /// `Namespaced`.
    @_alwaysEmitIntoClient public static var namespaced: Self { Self(text: "Namespaced", unchecked: ()) }
  }
}

/// `io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.CustomResourceDefinitionVersion`, with 9 fields.
public struct CustomResourceDefinitionVersion: SchemaObject {
  public static let fields = FieldTable(
    "!- ?[ ?- ?- ?{ ?[ !- !- ?{",
    [
      "name", "additionalPrinterColumns", "deprecated", "deprecationWarning", "schema", "selectableFields", "served",
      "storage", "subresources",
    ],
    [
      CustomResourceColumnDefinition.self, CustomResourceValidation.self, SelectableField.self,
      CustomResourceSubresources.self,
    ]
  )
  public var tree: Mapping
  public init(tree: Mapping, unchecked: Void) { self.tree = tree }
  @_alwaysEmitIntoClient public init(
    name: String,
    served: Bool,
    storage: Bool,
    additionalPrinterColumns: [CustomResourceColumnDefinition]? = nil,
    deprecated: Bool? = nil,
    deprecationWarning: String? = nil,
    schema: CustomResourceValidation? = nil,
    selectableFields: [SelectableField]? = nil,
    subresources: CustomResourceSubresources? = nil,
    configure: (inout Self) -> Void = { _ in }
  ) {
    self.init(tree: [:], unchecked: ())
    self.name = name
    self.additionalPrinterColumns = additionalPrinterColumns
    self.deprecated = deprecated
    self.deprecationWarning = deprecationWarning
    if let schema { self.schema = schema }
    self.selectableFields = selectableFields
    self.served = served
    self.storage = storage
    if let subresources { self.subresources = subresources }
    configure(&self)
  }
  /// `name`: a string, required.
  @_alwaysEmitIntoClient public var name: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
  /// `additionalPrinterColumns`: a list of ``CustomResourceColumnDefinition``.
  @_alwaysEmitIntoClient public var additionalPrinterColumns: [CustomResourceColumnDefinition]? {
    get { self[field: 1] }
    set { self[field: 1] = newValue }
  }
  /// `deprecated`: true or false.
  @_alwaysEmitIntoClient public var deprecated: Bool? { get { self[field: 2] } set { self[field: 2] = newValue } }
  /// `deprecationWarning`: a string.
  @_alwaysEmitIntoClient public var deprecationWarning: String? {
    get { self[string: 3] }
    set { self[string: 3] = newValue }
  }
  /// `schema`: ``CustomResourceValidation``.
  @_alwaysEmitIntoClient public var schema: CustomResourceValidation {
    get { self[object: 4] }
    set { self[object: 4] = newValue }
    _modify { yield &self[object: 4] }
  }
  /// `selectableFields`: a list of ``SelectableField``.
  @_alwaysEmitIntoClient public var selectableFields: [SelectableField]? {
    get { self[field: 5] }
    set { self[field: 5] = newValue }
  }
  /// `served`: true or false, required.
  @_alwaysEmitIntoClient public var served: Bool? { get { self[field: 6] } set { self[field: 6] = newValue } }
  /// `storage`: true or false, required.
  @_alwaysEmitIntoClient public var storage: Bool? { get { self[field: 7] } set { self[field: 7] = newValue } }
  /// `subresources`: ``CustomResourceSubresources``.
  @_alwaysEmitIntoClient public var subresources: CustomResourceSubresources {
    get { self[object: 8] }
    set { self[object: 8] = newValue }
    _modify { yield &self[object: 8] }
  }
}

/// `io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.CustomResourceSubresourceScale`, with 3 fields.
public struct CustomResourceSubresourceScale: SchemaObject {
  public static let fields = FieldTable("?- !- !-", ["labelSelectorPath", "specReplicasPath", "statusReplicasPath"])
  public var tree: Mapping
  public init(tree: Mapping, unchecked: Void) { self.tree = tree }
  @_alwaysEmitIntoClient public init(
    specReplicasPath: String,
    statusReplicasPath: String,
    labelSelectorPath: String? = nil,
    configure: (inout Self) -> Void = { _ in }
  ) {
    self.init(tree: [:], unchecked: ())
    self.labelSelectorPath = labelSelectorPath
    self.specReplicasPath = specReplicasPath
    self.statusReplicasPath = statusReplicasPath
    configure(&self)
  }
  /// `labelSelectorPath`: a string.
  @_alwaysEmitIntoClient public var labelSelectorPath: String? {
    get { self[string: 0] }
    set { self[string: 0] = newValue }
  }
  /// `specReplicasPath`: a string, required.
  @_alwaysEmitIntoClient public var specReplicasPath: String? {
    get { self[string: 1] }
    set { self[string: 1] = newValue }
  }
  /// `statusReplicasPath`: a string, required.
  @_alwaysEmitIntoClient public var statusReplicasPath: String? {
    get { self[string: 2] }
    set { self[string: 2] = newValue }
  }
}

/// `io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.CustomResourceSubresources`, with 2 fields.
public struct CustomResourceSubresources: SchemaObject {
  public static let fields = FieldTable("?{ ?-", ["scale", "status"], [CustomResourceSubresourceScale.self])
  public var tree: Mapping
  public init(tree: Mapping, unchecked: Void) { self.tree = tree }
  @_alwaysEmitIntoClient public init(
    scale: CustomResourceSubresourceScale? = nil,
    status: OrderedMap<Value>? = nil,
    configure: (inout Self) -> Void = { _ in }
  ) {
    self.init(tree: [:], unchecked: ())
    if let scale { self.scale = scale }
    if let status { self.status = status }
    configure(&self)
  }
  /// `scale`: ``CustomResourceSubresourceScale``.
  @_alwaysEmitIntoClient public var scale: CustomResourceSubresourceScale {
    get { self[object: 0] }
    set { self[object: 0] = newValue }
    _modify { yield &self[object: 0] }
  }
  /// `status`: any values by name.
  @_alwaysEmitIntoClient public var status: OrderedMap<Value> {
    get { self[object: 1] }
    set { self[object: 1] = newValue }
    _modify { yield &self[object: 1] }
  }
}

/// `io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.CustomResourceValidation`, with one field.
public struct CustomResourceValidation: SchemaObject {
  public static let fields = FieldTable("?{", ["openAPIV3Schema"], [JSONSchemaProps.self])
  public var tree: Mapping
  public init(tree: Mapping, unchecked: Void) { self.tree = tree }
  @_alwaysEmitIntoClient public init(
    openAPIV3Schema: JSONSchemaProps? = nil,
    configure: (inout Self) -> Void = { _ in }
  ) {
    self.init(tree: [:], unchecked: ())
    if let openAPIV3Schema { self.openAPIV3Schema = openAPIV3Schema }
    configure(&self)
  }
  /// `openAPIV3Schema`: ``JSONSchemaProps``.
  @_alwaysEmitIntoClient public var openAPIV3Schema: JSONSchemaProps {
    get { self[object: 0] }
    set { self[object: 0] = newValue }
    _modify { yield &self[object: 0] }
  }
}

/// `io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.ExternalDocumentation`, with 2 fields.
public struct ExternalDocumentation: SchemaObject {
  public static let fields = FieldTable("?- ?-", ["description", "url"])
  public var tree: Mapping
  public init(tree: Mapping, unchecked: Void) { self.tree = tree }
  @_alwaysEmitIntoClient public init(
    description: String? = nil,
    url: String? = nil,
    configure: (inout Self) -> Void = { _ in }
  ) {
    self.init(tree: [:], unchecked: ())
    self.description = description
    self.url = url
    configure(&self)
  }
  /// `description`: a string.
  @_alwaysEmitIntoClient public var description: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
  /// `url`: a string.
  @_alwaysEmitIntoClient public var url: String? { get { self[string: 1] } set { self[string: 1] = newValue } }
}

/// `io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.JSONSchemaProps`, with 44 fields.
public struct JSONSchemaProps: SchemaObject {
  public static let fields = FieldTable(
    """
    ?- ?- ?- ?- ?[ ?[ ?- ?* ?- ?- ?- ?- ?- ?- ?{ ?- ?- ?- ?- ?- ?- ?- ?- ?- ?- ?- ?- ?{ ?- ?[ ?- ?* ?* ?- ?- ?- ?- ?- \
    ?- ?- ?- ?- ?- ?#rule
    """,
    [
      "$ref", "$schema", "additionalItems", "additionalProperties", "allOf", "anyOf", "default", "definitions",
      "dependencies", "description", "enum", "example", "exclusiveMaximum", "exclusiveMinimum", "externalDocs",
      "format", "id", "items", "maxItems", "maxLength", "maxProperties", "maximum", "minItems", "minLength",
      "minProperties", "minimum", "multipleOf", "not", "nullable", "oneOf", "pattern", "patternProperties",
      "properties", "required", "title", "type", "uniqueItems", "x-kubernetes-embedded-resource",
      "x-kubernetes-int-or-string", "x-kubernetes-list-map-keys", "x-kubernetes-list-type", "x-kubernetes-map-type",
      "x-kubernetes-preserve-unknown-fields", "x-kubernetes-validations",
    ],
    [
      JSONSchemaProps.self, JSONSchemaProps.self, JSONSchemaProps.self, ExternalDocumentation.self,
      JSONSchemaProps.self, JSONSchemaProps.self, JSONSchemaProps.self, JSONSchemaProps.self, ValidationRule.self,
    ]
  )
  public var tree: Mapping
  public init(tree: Mapping, unchecked: Void) { self.tree = tree }
  @_alwaysEmitIntoClient public init(
    ref: String? = nil,
    schema: String? = nil,
    additionalItems: Value? = nil,
    additionalProperties: Value? = nil,
    allOf: [JSONSchemaProps]? = nil,
    anyOf: [JSONSchemaProps]? = nil,
    `default`: Value? = nil,
    definitions: OrderedMap<JSONSchemaProps>? = nil,
    dependencies: OrderedMap<Value>? = nil,
    description: String? = nil,
    `enum`: [Value]? = nil,
    example: Value? = nil,
    exclusiveMaximum: Bool? = nil,
    exclusiveMinimum: Bool? = nil,
    externalDocs: ExternalDocumentation? = nil,
    format: String? = nil,
    id: String? = nil,
    items: Value? = nil,
    maxItems: Int? = nil,
    maxLength: Int? = nil,
    maxProperties: Int? = nil,
    maximum: Double? = nil,
    minItems: Int? = nil,
    minLength: Int? = nil,
    minProperties: Int? = nil,
    minimum: Double? = nil,
    multipleOf: Double? = nil,
    not: JSONSchemaProps? = nil,
    nullable: Bool? = nil,
    oneOf: [JSONSchemaProps]? = nil,
    pattern: String? = nil,
    patternProperties: OrderedMap<JSONSchemaProps>? = nil,
    properties: OrderedMap<JSONSchemaProps>? = nil,
    required: [String]? = nil,
    title: String? = nil,
    type: String? = nil,
    uniqueItems: Bool? = nil,
    xKubernetesEmbeddedResource: Bool? = nil,
    xKubernetesIntOrString: Bool? = nil,
    xKubernetesListMapKeys: [String]? = nil,
    xKubernetesListType: String? = nil,
    xKubernetesMapType: String? = nil,
    xKubernetesPreserveUnknownFields: Bool? = nil,
    xKubernetesValidations: [ValidationRule]? = nil,
    configure: (inout Self) -> Void = { _ in }
  ) {
    self.init(tree: [:], unchecked: ())
    self.ref = ref
    self.schema = schema
    self.additionalItems = additionalItems
    self.additionalProperties = additionalProperties
    self.allOf = allOf
    self.anyOf = anyOf
    self.`default` = `default`
    if let definitions { self.definitions = definitions }
    if let dependencies { self.dependencies = dependencies }
    self.description = description
    self.`enum` = `enum`
    self.example = example
    self.exclusiveMaximum = exclusiveMaximum
    self.exclusiveMinimum = exclusiveMinimum
    if let externalDocs { self.externalDocs = externalDocs }
    self.format = format
    self.id = id
    self.items = items
    self.maxItems = maxItems
    self.maxLength = maxLength
    self.maxProperties = maxProperties
    self.maximum = maximum
    self.minItems = minItems
    self.minLength = minLength
    self.minProperties = minProperties
    self.minimum = minimum
    self.multipleOf = multipleOf
    if let not { self.not = not }
    self.nullable = nullable
    self.oneOf = oneOf
    self.pattern = pattern
    if let patternProperties { self.patternProperties = patternProperties }
    if let properties { self.properties = properties }
    self.required = required
    self.title = title
    self.type = type
    self.uniqueItems = uniqueItems
    self.xKubernetesEmbeddedResource = xKubernetesEmbeddedResource
    self.xKubernetesIntOrString = xKubernetesIntOrString
    self.xKubernetesListMapKeys = xKubernetesListMapKeys
    self.xKubernetesListType = xKubernetesListType
    self.xKubernetesMapType = xKubernetesMapType
    self.xKubernetesPreserveUnknownFields = xKubernetesPreserveUnknownFields
    self.xKubernetesValidations = xKubernetesValidations
    configure(&self)
  }
  /// `$ref`: a string.
  @_alwaysEmitIntoClient public var ref: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
  /// `$schema`: a string.
  @_alwaysEmitIntoClient public var schema: String? { get { self[string: 1] } set { self[string: 1] = newValue } }
  /// `additionalItems`: any value.
  @_alwaysEmitIntoClient public var additionalItems: Value? { get { self[field: 2] } set { self[field: 2] = newValue } }
  /// `additionalProperties`: any value.
  @_alwaysEmitIntoClient public var additionalProperties: Value? {
    get { self[field: 3] }
    set { self[field: 3] = newValue }
  }
  /// `allOf`: a list of ``JSONSchemaProps``.
  @_alwaysEmitIntoClient public var allOf: [JSONSchemaProps]? {
    get { self[field: 4] }
    set { self[field: 4] = newValue }
  }
  /// `anyOf`: a list of ``JSONSchemaProps``.
  @_alwaysEmitIntoClient public var anyOf: [JSONSchemaProps]? {
    get { self[field: 5] }
    set { self[field: 5] = newValue }
  }
  /// `default`: any value.
  @_alwaysEmitIntoClient public var `default`: Value? { get { self[field: 6] } set { self[field: 6] = newValue } }
  /// `definitions`: ``JSONSchemaProps`` by name.
  @_alwaysEmitIntoClient public var definitions: OrderedMap<JSONSchemaProps> {
    get { self[object: 7] }
    set { self[object: 7] = newValue }
    _modify { yield &self[object: 7] }
  }
  /// `dependencies`: any values by name.
  @_alwaysEmitIntoClient public var dependencies: OrderedMap<Value> {
    get { self[object: 8] }
    set { self[object: 8] = newValue }
    _modify { yield &self[object: 8] }
  }
  /// `description`: a string.
  @_alwaysEmitIntoClient public var description: String? { get { self[string: 9] } set { self[string: 9] = newValue } }
  /// `enum`: a list of any values.
  @_alwaysEmitIntoClient public var `enum`: [Value]? { get { self[field: 10] } set { self[field: 10] = newValue } }
  /// `example`: any value.
  @_alwaysEmitIntoClient public var example: Value? { get { self[field: 11] } set { self[field: 11] = newValue } }
  /// `exclusiveMaximum`: true or false.
  @_alwaysEmitIntoClient public var exclusiveMaximum: Bool? {
    get { self[field: 12] }
    set { self[field: 12] = newValue }
  }
  /// `exclusiveMinimum`: true or false.
  @_alwaysEmitIntoClient public var exclusiveMinimum: Bool? {
    get { self[field: 13] }
    set { self[field: 13] = newValue }
  }
  /// `externalDocs`: ``ExternalDocumentation``.
  @_alwaysEmitIntoClient public var externalDocs: ExternalDocumentation {
    get { self[object: 14] }
    set { self[object: 14] = newValue }
    _modify { yield &self[object: 14] }
  }
  /// `format`: a string.
  @_alwaysEmitIntoClient public var format: String? { get { self[string: 15] } set { self[string: 15] = newValue } }
  /// `id`: a string.
  @_alwaysEmitIntoClient public var id: String? { get { self[string: 16] } set { self[string: 16] = newValue } }
  /// `items`: any value.
  @_alwaysEmitIntoClient public var items: Value? { get { self[field: 17] } set { self[field: 17] = newValue } }
  /// `maxItems`: a whole number, format `int64`.
  @_alwaysEmitIntoClient public var maxItems: Int? { get { self[field: 18] } set { self[field: 18] = newValue } }
  /// `maxLength`: a whole number, format `int64`.
  @_alwaysEmitIntoClient public var maxLength: Int? { get { self[field: 19] } set { self[field: 19] = newValue } }
  /// `maxProperties`: a whole number, format `int64`.
  @_alwaysEmitIntoClient public var maxProperties: Int? { get { self[field: 20] } set { self[field: 20] = newValue } }
  /// `maximum`: a number, format `double`.
  @_alwaysEmitIntoClient public var maximum: Double? { get { self[field: 21] } set { self[field: 21] = newValue } }
  /// `minItems`: a whole number, format `int64`.
  @_alwaysEmitIntoClient public var minItems: Int? { get { self[field: 22] } set { self[field: 22] = newValue } }
  /// `minLength`: a whole number, format `int64`.
  @_alwaysEmitIntoClient public var minLength: Int? { get { self[field: 23] } set { self[field: 23] = newValue } }
  /// `minProperties`: a whole number, format `int64`.
  @_alwaysEmitIntoClient public var minProperties: Int? { get { self[field: 24] } set { self[field: 24] = newValue } }
  /// `minimum`: a number, format `double`.
  @_alwaysEmitIntoClient public var minimum: Double? { get { self[field: 25] } set { self[field: 25] = newValue } }
  /// `multipleOf`: a number, format `double`.
  @_alwaysEmitIntoClient public var multipleOf: Double? { get { self[field: 26] } set { self[field: 26] = newValue } }
  /// `not`: ``JSONSchemaProps``.
  @_alwaysEmitIntoClient public var not: JSONSchemaProps {
    get { self[object: 27] }
    set { self[object: 27] = newValue }
    _modify { yield &self[object: 27] }
  }
  /// `nullable`: true or false.
  @_alwaysEmitIntoClient public var nullable: Bool? { get { self[field: 28] } set { self[field: 28] = newValue } }
  /// `oneOf`: a list of ``JSONSchemaProps``.
  @_alwaysEmitIntoClient public var oneOf: [JSONSchemaProps]? {
    get { self[field: 29] }
    set { self[field: 29] = newValue }
  }
  /// `pattern`: a string.
  @_alwaysEmitIntoClient public var pattern: String? { get { self[string: 30] } set { self[string: 30] = newValue } }
  /// `patternProperties`: ``JSONSchemaProps`` by name.
  @_alwaysEmitIntoClient public var patternProperties: OrderedMap<JSONSchemaProps> {
    get { self[object: 31] }
    set { self[object: 31] = newValue }
    _modify { yield &self[object: 31] }
  }
  /// `properties`: ``JSONSchemaProps`` by name.
  @_alwaysEmitIntoClient public var properties: OrderedMap<JSONSchemaProps> {
    get { self[object: 32] }
    set { self[object: 32] = newValue }
    _modify { yield &self[object: 32] }
  }
  /// `required`: a list of strings.
  @_alwaysEmitIntoClient public var required: [String]? { get { self[field: 33] } set { self[field: 33] = newValue } }
  /// `title`: a string.
  @_alwaysEmitIntoClient public var title: String? { get { self[string: 34] } set { self[string: 34] = newValue } }
  /// `type`: a string.
  @_alwaysEmitIntoClient public var type: String? { get { self[string: 35] } set { self[string: 35] = newValue } }
  /// `uniqueItems`: true or false.
  @_alwaysEmitIntoClient public var uniqueItems: Bool? { get { self[field: 36] } set { self[field: 36] = newValue } }
  /// `x-kubernetes-embedded-resource`: true or false.
  @_alwaysEmitIntoClient public var xKubernetesEmbeddedResource: Bool? {
    get { self[field: 37] }
    set { self[field: 37] = newValue }
  }
  /// `x-kubernetes-int-or-string`: true or false.
  @_alwaysEmitIntoClient public var xKubernetesIntOrString: Bool? {
    get { self[field: 38] }
    set { self[field: 38] = newValue }
  }
  /// `x-kubernetes-list-map-keys`: a list of strings.
  @_alwaysEmitIntoClient public var xKubernetesListMapKeys: [String]? {
    get { self[field: 39] }
    set { self[field: 39] = newValue }
  }
  /// `x-kubernetes-list-type`: a string.
  @_alwaysEmitIntoClient public var xKubernetesListType: String? {
    get { self[string: 40] }
    set { self[string: 40] = newValue }
  }
  /// `x-kubernetes-map-type`: a string.
  @_alwaysEmitIntoClient public var xKubernetesMapType: String? {
    get { self[string: 41] }
    set { self[string: 41] = newValue }
  }
  /// `x-kubernetes-preserve-unknown-fields`: true or false.
  @_alwaysEmitIntoClient public var xKubernetesPreserveUnknownFields: Bool? {
    get { self[field: 42] }
    set { self[field: 42] = newValue }
  }
  /// `x-kubernetes-validations`: a list of ``ValidationRule``, told apart by `rule`.
  @_alwaysEmitIntoClient public var xKubernetesValidations: [ValidationRule]? {
    get { self[field: 43] }
    set { self[field: 43] = newValue }
  }
}

/// `io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.SelectableField`, with one field.
public struct SelectableField: SchemaObject {
  public static let fields = FieldTable("!-", ["jsonPath"])
  public var tree: Mapping
  public init(tree: Mapping, unchecked: Void) { self.tree = tree }
  @_alwaysEmitIntoClient public init(jsonPath: String, configure: (inout Self) -> Void = { _ in }) {
    self.init(tree: [:], unchecked: ())
    self.jsonPath = jsonPath
    configure(&self)
  }
  /// `jsonPath`: a string, required.
  @_alwaysEmitIntoClient public var jsonPath: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
}

/// `io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.ServiceReference`, with 4 fields.
public struct ApiextensionsServiceReference: SchemaObject {
  public static let fields = FieldTable("!- !- ?- ?-", ["name", "namespace", "path", "port"])
  public var tree: Mapping
  public init(tree: Mapping, unchecked: Void) { self.tree = tree }
  @_alwaysEmitIntoClient public init(
    name: String,
    namespace: String,
    path: String? = nil,
    port: Int? = nil,
    configure: (inout Self) -> Void = { _ in }
  ) {
    self.init(tree: [:], unchecked: ())
    self.name = name
    self.namespace = namespace
    self.path = path
    self.port = port
    configure(&self)
  }
  /// `name`: a string, required.
  @_alwaysEmitIntoClient public var name: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
  /// `namespace`: a string, required.
  @_alwaysEmitIntoClient public var namespace: String? { get { self[string: 1] } set { self[string: 1] = newValue } }
  /// `path`: a string.
  @_alwaysEmitIntoClient public var path: String? { get { self[string: 2] } set { self[string: 2] = newValue } }
  /// `port`: a whole number, format `int32`.
  @_alwaysEmitIntoClient public var port: Int? { get { self[field: 3] } set { self[field: 3] = newValue } }
}

/// `io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.ValidationRule`, with 6 fields.
public struct ValidationRule: SchemaObject {
  public static let fields = FieldTable(
    "?- ?- ?- ?- ?- !-",
    ["fieldPath", "message", "messageExpression", "optionalOldSelf", "reason", "rule"]
  )
  public var tree: Mapping
  public init(tree: Mapping, unchecked: Void) { self.tree = tree }
  @_alwaysEmitIntoClient public init(
    rule: String,
    fieldPath: String? = nil,
    message: String? = nil,
    messageExpression: String? = nil,
    optionalOldSelf: Bool? = nil,
    reason: String? = nil,
    configure: (inout Self) -> Void = { _ in }
  ) {
    self.init(tree: [:], unchecked: ())
    self.fieldPath = fieldPath
    self.message = message
    self.messageExpression = messageExpression
    self.optionalOldSelf = optionalOldSelf
    self.reason = reason
    self.rule = rule
    configure(&self)
  }
  /// `fieldPath`: a string.
  @_alwaysEmitIntoClient public var fieldPath: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
  /// `message`: a string.
  @_alwaysEmitIntoClient public var message: String? { get { self[string: 1] } set { self[string: 1] = newValue } }
  /// `messageExpression`: a string.
  @_alwaysEmitIntoClient public var messageExpression: String? {
    get { self[string: 2] }
    set { self[string: 2] = newValue }
  }
  /// `optionalOldSelf`: true or false.
  @_alwaysEmitIntoClient public var optionalOldSelf: Bool? { get { self[field: 3] } set { self[field: 3] = newValue } }
  /// `reason`: a string.
  @_alwaysEmitIntoClient public var reason: String? { get { self[string: 4] } set { self[string: 4] = newValue } }
  /// `rule`: a string, required.
  @_alwaysEmitIntoClient public var rule: String? { get { self[string: 5] } set { self[string: 5] = newValue } }
}

/// `io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.WebhookClientConfig`, with 3 fields.
public struct ApiextensionsWebhookClientConfig: SchemaObject {
  public static let fields = FieldTable(
    "?- ?{ ?-",
    ["caBundle", "service", "url"],
    [ApiextensionsServiceReference.self]
  )
  public var tree: Mapping
  public init(tree: Mapping, unchecked: Void) { self.tree = tree }
  @_alwaysEmitIntoClient public init(
    caBundle: String? = nil,
    service: ApiextensionsServiceReference? = nil,
    url: String? = nil,
    configure: (inout Self) -> Void = { _ in }
  ) {
    self.init(tree: [:], unchecked: ())
    self.caBundle = caBundle
    if let service { self.service = service }
    self.url = url
    configure(&self)
  }
  /// `caBundle`: a string, format `byte`.
  @_alwaysEmitIntoClient public var caBundle: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
  /// `service`: ``ApiextensionsServiceReference``.
  @_alwaysEmitIntoClient public var service: ApiextensionsServiceReference {
    get { self[object: 1] }
    set { self[object: 1] = newValue }
    _modify { yield &self[object: 1] }
  }
  /// `url`: a string.
  @_alwaysEmitIntoClient public var url: String? { get { self[string: 2] } set { self[string: 2] = newValue } }
}

/// `io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.WebhookConversion`, with 2 fields.
public struct WebhookConversion: SchemaObject {
  public static let fields = FieldTable(
    "?{ !-",
    ["clientConfig", "conversionReviewVersions"],
    [ApiextensionsWebhookClientConfig.self]
  )
  public var tree: Mapping
  public init(tree: Mapping, unchecked: Void) { self.tree = tree }
  @_alwaysEmitIntoClient public init(
    conversionReviewVersions: [String],
    clientConfig: ApiextensionsWebhookClientConfig? = nil,
    configure: (inout Self) -> Void = { _ in }
  ) {
    self.init(tree: [:], unchecked: ())
    if let clientConfig { self.clientConfig = clientConfig }
    self.conversionReviewVersions = conversionReviewVersions
    configure(&self)
  }
  /// `clientConfig`: ``ApiextensionsWebhookClientConfig``.
  @_alwaysEmitIntoClient public var clientConfig: ApiextensionsWebhookClientConfig {
    get { self[object: 0] }
    set { self[object: 0] = newValue }
    _modify { yield &self[object: 0] }
  }
  /// `conversionReviewVersions`: a list of strings, required.
  @_alwaysEmitIntoClient public var conversionReviewVersions: [String]? {
    get { self[field: 1] }
    set { self[field: 1] = newValue }
  }
}
