import Resources

extension FieldTable {
  /// The fields of an object by its schema.
  ///
  /// - Precondition: The schema is an object's.
  /// - Parameter nested: The types of fields that hold objects or lists of them.
  public init(_ schema: Schema, nested: [String: any SchemaObject.Type] = [:]) {
    guard case .object(let properties) = schema.content else {
      preconditionFailure("only an object has fields")
    }
    self.init(
      properties.map { property in
        let type = nested[property.name]
        guard case .list = property.schema.content, let type else {
          return property.isRequired
            ? .required(property.name, type) : .optional(property.name, type)
        }
        return property.isRequired
          ? .required(property.name, listOf: type) : .optional(property.name, listOf: type)
      }
    )
  }
}
