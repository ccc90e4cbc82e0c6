import Manifest

extension Schema {
  /// The schema as `openAPIV3Schema` of a definition says it.
  public var openAPI: Mapping {
    var schema: Mapping = [:]
    if let summary { schema["description"] = .string(summary) }
    schema["type"] = .string(typeName)
    switch content {
    case .string(let rules): rules.write(into: &schema)
    case .integer: schema["format"] = "int64"
    case .boolean: break
    case .list(let element, let minimum):
      if minimum > 0 { schema["minItems"] = .integer(minimum) }
      schema["items"] = .mapping(element.openAPI)
      if !mapKeys.isEmpty {
        schema["x-kubernetes-list-type"] = "map"
        schema["x-kubernetes-list-map-keys"] = .sequence(mapKeys.map(Value.string))
      }
    case .object(let properties):
      let required = properties.filter(\.isRequired).map { Value.string($0.name) }
      if !required.isEmpty { schema["required"] = .sequence(required) }
      schema["properties"] = .mapping(
        Mapping(properties.map { ($0.name, .mapping($0.schema.openAPI)) })
      )
    }
    if let standard { schema["default"] = standard }
    if !rules.isEmpty {
      schema["x-kubernetes-validations"] = .sequence(
        rules.map { ["rule": .string($0.expression), "message": .string($0.message)] }
      )
    }
    return schema
  }

  /// The name of the type in JSON Schema.
  var typeName: String {
    switch content {
    case .string: "string"
    case .integer: "integer"
    case .boolean: "boolean"
    case .list: "array"
    case .object: "object"
    }
  }
}

extension Schema.TextRules {
  fileprivate func write(into schema: inout Mapping) {
    if let format { schema["format"] = .string(format) }
    if !values.isEmpty { schema["enum"] = .sequence(values.map(Value.string)) }
    if let pattern { schema["pattern"] = .string(pattern) }
    if let minimumLength { schema["minLength"] = .integer(minimumLength) }
    if let maximumLength { schema["maxLength"] = .integer(maximumLength) }
  }
}
