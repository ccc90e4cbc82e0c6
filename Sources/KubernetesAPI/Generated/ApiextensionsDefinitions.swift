// swift-format-ignore-file
// Imported by swell. Do not edit.
import Manifest
import Resources

/// `io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.CustomResourceColumnDefinition`, with 6 fields.
public struct CustomResourceColumnDefinition: SchemaObject {
  public static let fields = FieldTable(["!-name", "?-description", "?-format", "!-jsonPath", "?-priority", "!-type"])
  public var tree: Mapping
  public init(tree: Mapping, unchecked: Void) { self.tree = tree }
  @_alwaysEmitIntoClient public init(name: String, jsonPath: String, type: String, description: String? = nil, format: String? = nil, priority: Int? = nil, configure: (inout Self) -> Void = { _ in }) {
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
  @_alwaysEmitIntoClient public var name: String? { get { self[string: "name"] } set { self[string: "name"] = newValue } }
  /// `description`: a string.
  @_alwaysEmitIntoClient public var description: String? { get { self[string: "description"] } set { self[string: "description"] = newValue } }
  /// `format`: a string.
  @_alwaysEmitIntoClient public var format: String? { get { self[string: "format"] } set { self[string: "format"] = newValue } }
  /// `jsonPath`: a string, required.
  @_alwaysEmitIntoClient public var jsonPath: String? { get { self[string: "jsonPath"] } set { self[string: "jsonPath"] = newValue } }
  /// `priority`: a whole number, format `int32`.
  @_alwaysEmitIntoClient public var priority: Int? { get { self[field: "priority"] } set { self[field: "priority"] = newValue } }
  /// `type`: a string, required.
  @_alwaysEmitIntoClient public var type: String? { get { self[string: "type"] } set { self[string: "type"] = newValue } }
}

/// `io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.CustomResourceConversion`, with 2 fields.
public struct CustomResourceConversion: SchemaObject {
  public static let fields = FieldTable(["!-strategy", "?{webhook"], [WebhookConversion.self])
  public var tree: Mapping
  public init(tree: Mapping, unchecked: Void) { self.tree = tree }
  @_alwaysEmitIntoClient public init(strategy: Strategy, webhook: WebhookConversion? = nil, configure: (inout Self) -> Void = { _ in }) {
    self.init(tree: [:], unchecked: ())
    self.strategy = strategy
    if let webhook { self.webhook = webhook }
    configure(&self)
  }
  /// `strategy`: ``Strategy``, required.
  @_alwaysEmitIntoClient public var strategy: Strategy? { get { self[field: "strategy"] } set { self[field: "strategy"] = newValue } }
  /// `webhook`: ``WebhookConversion``.
  @_alwaysEmitIntoClient public var webhook: WebhookConversion { get { self[object: "webhook"] } set { self[object: "webhook"] = newValue } _modify { yield &self[object: "webhook"] } }

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
  public static let fields = FieldTable(["?-categories", "!-kind", "?-listKind", "!-plural", "?-shortNames", "?-singular"])
  public var tree: Mapping
  public init(tree: Mapping, unchecked: Void) { self.tree = tree }
  @_alwaysEmitIntoClient public init(kind: String, plural: String, categories: [String]? = nil, listKind: String? = nil, shortNames: [String]? = nil, singular: String? = nil, configure: (inout Self) -> Void = { _ in }) {
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
  @_alwaysEmitIntoClient public var categories: [String]? { get { self[field: "categories"] } set { self[field: "categories"] = newValue } }
  /// `kind`: a string, required.
  @_alwaysEmitIntoClient public var kind: String? { get { self[string: "kind"] } set { self[string: "kind"] = newValue } }
  /// `listKind`: a string.
  @_alwaysEmitIntoClient public var listKind: String? { get { self[string: "listKind"] } set { self[string: "listKind"] = newValue } }
  /// `plural`: a string, required.
  @_alwaysEmitIntoClient public var plural: String? { get { self[string: "plural"] } set { self[string: "plural"] = newValue } }
  /// `shortNames`: a list of strings.
  @_alwaysEmitIntoClient public var shortNames: [String]? { get { self[field: "shortNames"] } set { self[field: "shortNames"] = newValue } }
  /// `singular`: a string.
  @_alwaysEmitIntoClient public var singular: String? { get { self[string: "singular"] } set { self[string: "singular"] = newValue } }
}

/// `io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.CustomResourceDefinitionSpec`, with 6 fields.
public struct CustomResourceDefinitionSpec: SchemaObject {
  public static let fields = FieldTable(["?{conversion", "!-group", "!{names", "?-preserveUnknownFields", "!-scope", "![versions"], [CustomResourceConversion.self, CustomResourceDefinitionNames.self, CustomResourceDefinitionVersion.self])
  public var tree: Mapping
  public init(tree: Mapping, unchecked: Void) { self.tree = tree }
  @_alwaysEmitIntoClient public init(group: String, names: CustomResourceDefinitionNames, scope: Scope, versions: [CustomResourceDefinitionVersion], conversion: CustomResourceConversion? = nil, preserveUnknownFields: Bool? = nil, configure: (inout Self) -> Void = { _ in }) {
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
  @_alwaysEmitIntoClient public var conversion: CustomResourceConversion { get { self[object: "conversion"] } set { self[object: "conversion"] = newValue } _modify { yield &self[object: "conversion"] } }
  /// `group`: a string, required.
  @_alwaysEmitIntoClient public var group: String? { get { self[string: "group"] } set { self[string: "group"] = newValue } }
  /// `names`: ``CustomResourceDefinitionNames``, required.
  @_alwaysEmitIntoClient public var names: CustomResourceDefinitionNames { get { self[object: "names"] } set { self[object: "names"] = newValue } _modify { yield &self[object: "names"] } }
  /// `preserveUnknownFields`: true or false.
  @_alwaysEmitIntoClient public var preserveUnknownFields: Bool? { get { self[field: "preserveUnknownFields"] } set { self[field: "preserveUnknownFields"] = newValue } }
  /// `scope`: ``Scope``, required.
  @_alwaysEmitIntoClient public var scope: Scope? { get { self[field: "scope"] } set { self[field: "scope"] = newValue } }
  /// `versions`: a list of ``CustomResourceDefinitionVersion``, required.
  @_alwaysEmitIntoClient public var versions: [CustomResourceDefinitionVersion]? { get { self[field: "versions"] } set { self[field: "versions"] = newValue } }

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
  public static let fields = FieldTable(["!-name", "?[additionalPrinterColumns", "?-deprecated", "?-deprecationWarning", "?{schema", "?[selectableFields", "!-served", "!-storage", "?{subresources"], [CustomResourceColumnDefinition.self, CustomResourceValidation.self, SelectableField.self, CustomResourceSubresources.self])
  public var tree: Mapping
  public init(tree: Mapping, unchecked: Void) { self.tree = tree }
  @_alwaysEmitIntoClient public init(name: String, served: Bool, storage: Bool, additionalPrinterColumns: [CustomResourceColumnDefinition]? = nil, deprecated: Bool? = nil, deprecationWarning: String? = nil, schema: CustomResourceValidation? = nil, selectableFields: [SelectableField]? = nil, subresources: CustomResourceSubresources? = nil, configure: (inout Self) -> Void = { _ in }) {
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
  @_alwaysEmitIntoClient public var name: String? { get { self[string: "name"] } set { self[string: "name"] = newValue } }
  /// `additionalPrinterColumns`: a list of ``CustomResourceColumnDefinition``.
  @_alwaysEmitIntoClient public var additionalPrinterColumns: [CustomResourceColumnDefinition]? { get { self[field: "additionalPrinterColumns"] } set { self[field: "additionalPrinterColumns"] = newValue } }
  /// `deprecated`: true or false.
  @_alwaysEmitIntoClient public var deprecated: Bool? { get { self[field: "deprecated"] } set { self[field: "deprecated"] = newValue } }
  /// `deprecationWarning`: a string.
  @_alwaysEmitIntoClient public var deprecationWarning: String? { get { self[string: "deprecationWarning"] } set { self[string: "deprecationWarning"] = newValue } }
  /// `schema`: ``CustomResourceValidation``.
  @_alwaysEmitIntoClient public var schema: CustomResourceValidation { get { self[object: "schema"] } set { self[object: "schema"] = newValue } _modify { yield &self[object: "schema"] } }
  /// `selectableFields`: a list of ``SelectableField``.
  @_alwaysEmitIntoClient public var selectableFields: [SelectableField]? { get { self[field: "selectableFields"] } set { self[field: "selectableFields"] = newValue } }
  /// `served`: true or false, required.
  @_alwaysEmitIntoClient public var served: Bool? { get { self[field: "served"] } set { self[field: "served"] = newValue } }
  /// `storage`: true or false, required.
  @_alwaysEmitIntoClient public var storage: Bool? { get { self[field: "storage"] } set { self[field: "storage"] = newValue } }
  /// `subresources`: ``CustomResourceSubresources``.
  @_alwaysEmitIntoClient public var subresources: CustomResourceSubresources { get { self[object: "subresources"] } set { self[object: "subresources"] = newValue } _modify { yield &self[object: "subresources"] } }
}

/// `io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.CustomResourceSubresourceScale`, with 3 fields.
public struct CustomResourceSubresourceScale: SchemaObject {
  public static let fields = FieldTable(["?-labelSelectorPath", "!-specReplicasPath", "!-statusReplicasPath"])
  public var tree: Mapping
  public init(tree: Mapping, unchecked: Void) { self.tree = tree }
  @_alwaysEmitIntoClient public init(specReplicasPath: String, statusReplicasPath: String, labelSelectorPath: String? = nil, configure: (inout Self) -> Void = { _ in }) {
    self.init(tree: [:], unchecked: ())
    self.labelSelectorPath = labelSelectorPath
    self.specReplicasPath = specReplicasPath
    self.statusReplicasPath = statusReplicasPath
    configure(&self)
  }
  /// `labelSelectorPath`: a string.
  @_alwaysEmitIntoClient public var labelSelectorPath: String? { get { self[string: "labelSelectorPath"] } set { self[string: "labelSelectorPath"] = newValue } }
  /// `specReplicasPath`: a string, required.
  @_alwaysEmitIntoClient public var specReplicasPath: String? { get { self[string: "specReplicasPath"] } set { self[string: "specReplicasPath"] = newValue } }
  /// `statusReplicasPath`: a string, required.
  @_alwaysEmitIntoClient public var statusReplicasPath: String? { get { self[string: "statusReplicasPath"] } set { self[string: "statusReplicasPath"] = newValue } }
}

/// `io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.CustomResourceSubresources`, with 2 fields.
public struct CustomResourceSubresources: SchemaObject {
  public static let fields = FieldTable(["?{scale", "?-status"], [CustomResourceSubresourceScale.self])
  public var tree: Mapping
  public init(tree: Mapping, unchecked: Void) { self.tree = tree }
  @_alwaysEmitIntoClient public init(scale: CustomResourceSubresourceScale? = nil, status: OrderedMap<Value>? = nil, configure: (inout Self) -> Void = { _ in }) {
    self.init(tree: [:], unchecked: ())
    if let scale { self.scale = scale }
    if let status { self.status = status }
    configure(&self)
  }
  /// `scale`: ``CustomResourceSubresourceScale``.
  @_alwaysEmitIntoClient public var scale: CustomResourceSubresourceScale { get { self[object: "scale"] } set { self[object: "scale"] = newValue } _modify { yield &self[object: "scale"] } }
  /// `status`: any values by name.
  @_alwaysEmitIntoClient public var status: OrderedMap<Value> { get { self[object: "status"] } set { self[object: "status"] = newValue } _modify { yield &self[object: "status"] } }
}

/// `io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.CustomResourceValidation`, with one field.
public struct CustomResourceValidation: SchemaObject {
  public static let fields = FieldTable(["?{openAPIV3Schema"], [JSONSchemaProps.self])
  public var tree: Mapping
  public init(tree: Mapping, unchecked: Void) { self.tree = tree }
  @_alwaysEmitIntoClient public init(openAPIV3Schema: JSONSchemaProps? = nil, configure: (inout Self) -> Void = { _ in }) {
    self.init(tree: [:], unchecked: ())
    if let openAPIV3Schema { self.openAPIV3Schema = openAPIV3Schema }
    configure(&self)
  }
  /// `openAPIV3Schema`: ``JSONSchemaProps``.
  @_alwaysEmitIntoClient public var openAPIV3Schema: JSONSchemaProps { get { self[object: "openAPIV3Schema"] } set { self[object: "openAPIV3Schema"] = newValue } _modify { yield &self[object: "openAPIV3Schema"] } }
}

/// `io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.ExternalDocumentation`, with 2 fields.
public struct ExternalDocumentation: SchemaObject {
  public static let fields = FieldTable(["?-description", "?-url"])
  public var tree: Mapping
  public init(tree: Mapping, unchecked: Void) { self.tree = tree }
  @_alwaysEmitIntoClient public init(description: String? = nil, url: String? = nil, configure: (inout Self) -> Void = { _ in }) {
    self.init(tree: [:], unchecked: ())
    self.description = description
    self.url = url
    configure(&self)
  }
  /// `description`: a string.
  @_alwaysEmitIntoClient public var description: String? { get { self[string: "description"] } set { self[string: "description"] = newValue } }
  /// `url`: a string.
  @_alwaysEmitIntoClient public var url: String? { get { self[string: "url"] } set { self[string: "url"] = newValue } }
}

/// `io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.JSONSchemaProps`, with 44 fields.
public struct JSONSchemaProps: SchemaObject {
  public static let fields = FieldTable(["?-$ref", "?-$schema", "?-additionalItems", "?-additionalProperties", "?[allOf", "?[anyOf", "?-default", "?*definitions", "?-dependencies", "?-description", "?-enum", "?-example", "?-exclusiveMaximum", "?-exclusiveMinimum", "?{externalDocs", "?-format", "?-id", "?-items", "?-maxItems", "?-maxLength", "?-maxProperties", "?-maximum", "?-minItems", "?-minLength", "?-minProperties", "?-minimum", "?-multipleOf", "?{not", "?-nullable", "?[oneOf", "?-pattern", "?*patternProperties", "?*properties", "?-required", "?-title", "?-type", "?-uniqueItems", "?-x-kubernetes-embedded-resource", "?-x-kubernetes-int-or-string", "?-x-kubernetes-list-map-keys", "?-x-kubernetes-list-type", "?-x-kubernetes-map-type", "?-x-kubernetes-preserve-unknown-fields", "?#x-kubernetes-validations rule"], [JSONSchemaProps.self, JSONSchemaProps.self, JSONSchemaProps.self, ExternalDocumentation.self, JSONSchemaProps.self, JSONSchemaProps.self, JSONSchemaProps.self, JSONSchemaProps.self, ValidationRule.self])
  public var tree: Mapping
  public init(tree: Mapping, unchecked: Void) { self.tree = tree }
  @_alwaysEmitIntoClient public init(ref: String? = nil, schema: String? = nil, additionalItems: Value? = nil, additionalProperties: Value? = nil, allOf: [JSONSchemaProps]? = nil, anyOf: [JSONSchemaProps]? = nil, `default`: Value? = nil, definitions: OrderedMap<JSONSchemaProps>? = nil, dependencies: OrderedMap<Value>? = nil, description: String? = nil, `enum`: [Value]? = nil, example: Value? = nil, exclusiveMaximum: Bool? = nil, exclusiveMinimum: Bool? = nil, externalDocs: ExternalDocumentation? = nil, format: String? = nil, id: String? = nil, items: Value? = nil, maxItems: Int? = nil, maxLength: Int? = nil, maxProperties: Int? = nil, maximum: Double? = nil, minItems: Int? = nil, minLength: Int? = nil, minProperties: Int? = nil, minimum: Double? = nil, multipleOf: Double? = nil, not: JSONSchemaProps? = nil, nullable: Bool? = nil, oneOf: [JSONSchemaProps]? = nil, pattern: String? = nil, patternProperties: OrderedMap<JSONSchemaProps>? = nil, properties: OrderedMap<JSONSchemaProps>? = nil, required: [String]? = nil, title: String? = nil, type: String? = nil, uniqueItems: Bool? = nil, xKubernetesEmbeddedResource: Bool? = nil, xKubernetesIntOrString: Bool? = nil, xKubernetesListMapKeys: [String]? = nil, xKubernetesListType: String? = nil, xKubernetesMapType: String? = nil, xKubernetesPreserveUnknownFields: Bool? = nil, xKubernetesValidations: [ValidationRule]? = nil, configure: (inout Self) -> Void = { _ in }) {
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
  @_alwaysEmitIntoClient public var ref: String? { get { self[string: "$ref"] } set { self[string: "$ref"] = newValue } }
  /// `$schema`: a string.
  @_alwaysEmitIntoClient public var schema: String? { get { self[string: "$schema"] } set { self[string: "$schema"] = newValue } }
  /// `additionalItems`: any value.
  @_alwaysEmitIntoClient public var additionalItems: Value? { get { self[field: "additionalItems"] } set { self[field: "additionalItems"] = newValue } }
  /// `additionalProperties`: any value.
  @_alwaysEmitIntoClient public var additionalProperties: Value? { get { self[field: "additionalProperties"] } set { self[field: "additionalProperties"] = newValue } }
  /// `allOf`: a list of ``JSONSchemaProps``.
  @_alwaysEmitIntoClient public var allOf: [JSONSchemaProps]? { get { self[field: "allOf"] } set { self[field: "allOf"] = newValue } }
  /// `anyOf`: a list of ``JSONSchemaProps``.
  @_alwaysEmitIntoClient public var anyOf: [JSONSchemaProps]? { get { self[field: "anyOf"] } set { self[field: "anyOf"] = newValue } }
  /// `default`: any value.
  @_alwaysEmitIntoClient public var `default`: Value? { get { self[field: "default"] } set { self[field: "default"] = newValue } }
  /// `definitions`: ``JSONSchemaProps`` by name.
  @_alwaysEmitIntoClient public var definitions: OrderedMap<JSONSchemaProps> { get { self[object: "definitions"] } set { self[object: "definitions"] = newValue } _modify { yield &self[object: "definitions"] } }
  /// `dependencies`: any values by name.
  @_alwaysEmitIntoClient public var dependencies: OrderedMap<Value> { get { self[object: "dependencies"] } set { self[object: "dependencies"] = newValue } _modify { yield &self[object: "dependencies"] } }
  /// `description`: a string.
  @_alwaysEmitIntoClient public var description: String? { get { self[string: "description"] } set { self[string: "description"] = newValue } }
  /// `enum`: a list of any values.
  @_alwaysEmitIntoClient public var `enum`: [Value]? { get { self[field: "enum"] } set { self[field: "enum"] = newValue } }
  /// `example`: any value.
  @_alwaysEmitIntoClient public var example: Value? { get { self[field: "example"] } set { self[field: "example"] = newValue } }
  /// `exclusiveMaximum`: true or false.
  @_alwaysEmitIntoClient public var exclusiveMaximum: Bool? { get { self[field: "exclusiveMaximum"] } set { self[field: "exclusiveMaximum"] = newValue } }
  /// `exclusiveMinimum`: true or false.
  @_alwaysEmitIntoClient public var exclusiveMinimum: Bool? { get { self[field: "exclusiveMinimum"] } set { self[field: "exclusiveMinimum"] = newValue } }
  /// `externalDocs`: ``ExternalDocumentation``.
  @_alwaysEmitIntoClient public var externalDocs: ExternalDocumentation { get { self[object: "externalDocs"] } set { self[object: "externalDocs"] = newValue } _modify { yield &self[object: "externalDocs"] } }
  /// `format`: a string.
  @_alwaysEmitIntoClient public var format: String? { get { self[string: "format"] } set { self[string: "format"] = newValue } }
  /// `id`: a string.
  @_alwaysEmitIntoClient public var id: String? { get { self[string: "id"] } set { self[string: "id"] = newValue } }
  /// `items`: any value.
  @_alwaysEmitIntoClient public var items: Value? { get { self[field: "items"] } set { self[field: "items"] = newValue } }
  /// `maxItems`: a whole number, format `int64`.
  @_alwaysEmitIntoClient public var maxItems: Int? { get { self[field: "maxItems"] } set { self[field: "maxItems"] = newValue } }
  /// `maxLength`: a whole number, format `int64`.
  @_alwaysEmitIntoClient public var maxLength: Int? { get { self[field: "maxLength"] } set { self[field: "maxLength"] = newValue } }
  /// `maxProperties`: a whole number, format `int64`.
  @_alwaysEmitIntoClient public var maxProperties: Int? { get { self[field: "maxProperties"] } set { self[field: "maxProperties"] = newValue } }
  /// `maximum`: a number, format `double`.
  @_alwaysEmitIntoClient public var maximum: Double? { get { self[field: "maximum"] } set { self[field: "maximum"] = newValue } }
  /// `minItems`: a whole number, format `int64`.
  @_alwaysEmitIntoClient public var minItems: Int? { get { self[field: "minItems"] } set { self[field: "minItems"] = newValue } }
  /// `minLength`: a whole number, format `int64`.
  @_alwaysEmitIntoClient public var minLength: Int? { get { self[field: "minLength"] } set { self[field: "minLength"] = newValue } }
  /// `minProperties`: a whole number, format `int64`.
  @_alwaysEmitIntoClient public var minProperties: Int? { get { self[field: "minProperties"] } set { self[field: "minProperties"] = newValue } }
  /// `minimum`: a number, format `double`.
  @_alwaysEmitIntoClient public var minimum: Double? { get { self[field: "minimum"] } set { self[field: "minimum"] = newValue } }
  /// `multipleOf`: a number, format `double`.
  @_alwaysEmitIntoClient public var multipleOf: Double? { get { self[field: "multipleOf"] } set { self[field: "multipleOf"] = newValue } }
  /// `not`: ``JSONSchemaProps``.
  @_alwaysEmitIntoClient public var not: JSONSchemaProps { get { self[object: "not"] } set { self[object: "not"] = newValue } _modify { yield &self[object: "not"] } }
  /// `nullable`: true or false.
  @_alwaysEmitIntoClient public var nullable: Bool? { get { self[field: "nullable"] } set { self[field: "nullable"] = newValue } }
  /// `oneOf`: a list of ``JSONSchemaProps``.
  @_alwaysEmitIntoClient public var oneOf: [JSONSchemaProps]? { get { self[field: "oneOf"] } set { self[field: "oneOf"] = newValue } }
  /// `pattern`: a string.
  @_alwaysEmitIntoClient public var pattern: String? { get { self[string: "pattern"] } set { self[string: "pattern"] = newValue } }
  /// `patternProperties`: ``JSONSchemaProps`` by name.
  @_alwaysEmitIntoClient public var patternProperties: OrderedMap<JSONSchemaProps> { get { self[object: "patternProperties"] } set { self[object: "patternProperties"] = newValue } _modify { yield &self[object: "patternProperties"] } }
  /// `properties`: ``JSONSchemaProps`` by name.
  @_alwaysEmitIntoClient public var properties: OrderedMap<JSONSchemaProps> { get { self[object: "properties"] } set { self[object: "properties"] = newValue } _modify { yield &self[object: "properties"] } }
  /// `required`: a list of strings.
  @_alwaysEmitIntoClient public var required: [String]? { get { self[field: "required"] } set { self[field: "required"] = newValue } }
  /// `title`: a string.
  @_alwaysEmitIntoClient public var title: String? { get { self[string: "title"] } set { self[string: "title"] = newValue } }
  /// `type`: a string.
  @_alwaysEmitIntoClient public var type: String? { get { self[string: "type"] } set { self[string: "type"] = newValue } }
  /// `uniqueItems`: true or false.
  @_alwaysEmitIntoClient public var uniqueItems: Bool? { get { self[field: "uniqueItems"] } set { self[field: "uniqueItems"] = newValue } }
  /// `x-kubernetes-embedded-resource`: true or false.
  @_alwaysEmitIntoClient public var xKubernetesEmbeddedResource: Bool? { get { self[field: "x-kubernetes-embedded-resource"] } set { self[field: "x-kubernetes-embedded-resource"] = newValue } }
  /// `x-kubernetes-int-or-string`: true or false.
  @_alwaysEmitIntoClient public var xKubernetesIntOrString: Bool? { get { self[field: "x-kubernetes-int-or-string"] } set { self[field: "x-kubernetes-int-or-string"] = newValue } }
  /// `x-kubernetes-list-map-keys`: a list of strings.
  @_alwaysEmitIntoClient public var xKubernetesListMapKeys: [String]? { get { self[field: "x-kubernetes-list-map-keys"] } set { self[field: "x-kubernetes-list-map-keys"] = newValue } }
  /// `x-kubernetes-list-type`: a string.
  @_alwaysEmitIntoClient public var xKubernetesListType: String? { get { self[string: "x-kubernetes-list-type"] } set { self[string: "x-kubernetes-list-type"] = newValue } }
  /// `x-kubernetes-map-type`: a string.
  @_alwaysEmitIntoClient public var xKubernetesMapType: String? { get { self[string: "x-kubernetes-map-type"] } set { self[string: "x-kubernetes-map-type"] = newValue } }
  /// `x-kubernetes-preserve-unknown-fields`: true or false.
  @_alwaysEmitIntoClient public var xKubernetesPreserveUnknownFields: Bool? { get { self[field: "x-kubernetes-preserve-unknown-fields"] } set { self[field: "x-kubernetes-preserve-unknown-fields"] = newValue } }
  /// `x-kubernetes-validations`: a list of ``ValidationRule``, told apart by `rule`.
  @_alwaysEmitIntoClient public var xKubernetesValidations: [ValidationRule]? { get { self[field: "x-kubernetes-validations"] } set { self[field: "x-kubernetes-validations"] = newValue } }
}

/// `io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.SelectableField`, with one field.
public struct SelectableField: SchemaObject {
  public static let fields = FieldTable(["!-jsonPath"])
  public var tree: Mapping
  public init(tree: Mapping, unchecked: Void) { self.tree = tree }
  @_alwaysEmitIntoClient public init(jsonPath: String, configure: (inout Self) -> Void = { _ in }) {
    self.init(tree: [:], unchecked: ())
    self.jsonPath = jsonPath
    configure(&self)
  }
  /// `jsonPath`: a string, required.
  @_alwaysEmitIntoClient public var jsonPath: String? { get { self[string: "jsonPath"] } set { self[string: "jsonPath"] = newValue } }
}

/// `io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.ServiceReference`, with 4 fields.
public struct ApiextensionsServiceReference: SchemaObject {
  public static let fields = FieldTable(["!-name", "!-namespace", "?-path", "?-port"])
  public var tree: Mapping
  public init(tree: Mapping, unchecked: Void) { self.tree = tree }
  @_alwaysEmitIntoClient public init(name: String, namespace: String, path: String? = nil, port: Int? = nil, configure: (inout Self) -> Void = { _ in }) {
    self.init(tree: [:], unchecked: ())
    self.name = name
    self.namespace = namespace
    self.path = path
    self.port = port
    configure(&self)
  }
  /// `name`: a string, required.
  @_alwaysEmitIntoClient public var name: String? { get { self[string: "name"] } set { self[string: "name"] = newValue } }
  /// `namespace`: a string, required.
  @_alwaysEmitIntoClient public var namespace: String? { get { self[string: "namespace"] } set { self[string: "namespace"] = newValue } }
  /// `path`: a string.
  @_alwaysEmitIntoClient public var path: String? { get { self[string: "path"] } set { self[string: "path"] = newValue } }
  /// `port`: a whole number, format `int32`.
  @_alwaysEmitIntoClient public var port: Int? { get { self[field: "port"] } set { self[field: "port"] = newValue } }
}

/// `io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.ValidationRule`, with 6 fields.
public struct ValidationRule: SchemaObject {
  public static let fields = FieldTable(["?-fieldPath", "?-message", "?-messageExpression", "?-optionalOldSelf", "?-reason", "!-rule"])
  public var tree: Mapping
  public init(tree: Mapping, unchecked: Void) { self.tree = tree }
  @_alwaysEmitIntoClient public init(rule: String, fieldPath: String? = nil, message: String? = nil, messageExpression: String? = nil, optionalOldSelf: Bool? = nil, reason: String? = nil, configure: (inout Self) -> Void = { _ in }) {
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
  @_alwaysEmitIntoClient public var fieldPath: String? { get { self[string: "fieldPath"] } set { self[string: "fieldPath"] = newValue } }
  /// `message`: a string.
  @_alwaysEmitIntoClient public var message: String? { get { self[string: "message"] } set { self[string: "message"] = newValue } }
  /// `messageExpression`: a string.
  @_alwaysEmitIntoClient public var messageExpression: String? { get { self[string: "messageExpression"] } set { self[string: "messageExpression"] = newValue } }
  /// `optionalOldSelf`: true or false.
  @_alwaysEmitIntoClient public var optionalOldSelf: Bool? { get { self[field: "optionalOldSelf"] } set { self[field: "optionalOldSelf"] = newValue } }
  /// `reason`: a string.
  @_alwaysEmitIntoClient public var reason: String? { get { self[string: "reason"] } set { self[string: "reason"] = newValue } }
  /// `rule`: a string, required.
  @_alwaysEmitIntoClient public var rule: String? { get { self[string: "rule"] } set { self[string: "rule"] = newValue } }
}

/// `io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.WebhookClientConfig`, with 3 fields.
public struct ApiextensionsWebhookClientConfig: SchemaObject {
  public static let fields = FieldTable(["?-caBundle", "?{service", "?-url"], [ApiextensionsServiceReference.self])
  public var tree: Mapping
  public init(tree: Mapping, unchecked: Void) { self.tree = tree }
  @_alwaysEmitIntoClient public init(caBundle: String? = nil, service: ApiextensionsServiceReference? = nil, url: String? = nil, configure: (inout Self) -> Void = { _ in }) {
    self.init(tree: [:], unchecked: ())
    self.caBundle = caBundle
    if let service { self.service = service }
    self.url = url
    configure(&self)
  }
  /// `caBundle`: a string, format `byte`.
  @_alwaysEmitIntoClient public var caBundle: String? { get { self[string: "caBundle"] } set { self[string: "caBundle"] = newValue } }
  /// `service`: ``ApiextensionsServiceReference``.
  @_alwaysEmitIntoClient public var service: ApiextensionsServiceReference { get { self[object: "service"] } set { self[object: "service"] = newValue } _modify { yield &self[object: "service"] } }
  /// `url`: a string.
  @_alwaysEmitIntoClient public var url: String? { get { self[string: "url"] } set { self[string: "url"] = newValue } }
}

/// `io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.WebhookConversion`, with 2 fields.
public struct WebhookConversion: SchemaObject {
  public static let fields = FieldTable(["?{clientConfig", "!-conversionReviewVersions"], [ApiextensionsWebhookClientConfig.self])
  public var tree: Mapping
  public init(tree: Mapping, unchecked: Void) { self.tree = tree }
  @_alwaysEmitIntoClient public init(conversionReviewVersions: [String], clientConfig: ApiextensionsWebhookClientConfig? = nil, configure: (inout Self) -> Void = { _ in }) {
    self.init(tree: [:], unchecked: ())
    if let clientConfig { self.clientConfig = clientConfig }
    self.conversionReviewVersions = conversionReviewVersions
    configure(&self)
  }
  /// `clientConfig`: ``ApiextensionsWebhookClientConfig``.
  @_alwaysEmitIntoClient public var clientConfig: ApiextensionsWebhookClientConfig { get { self[object: "clientConfig"] } set { self[object: "clientConfig"] = newValue } _modify { yield &self[object: "clientConfig"] } }
  /// `conversionReviewVersions`: a list of strings, required.
  @_alwaysEmitIntoClient public var conversionReviewVersions: [String]? { get { self[field: "conversionReviewVersions"] } set { self[field: "conversionReviewVersions"] = newValue } }
}
