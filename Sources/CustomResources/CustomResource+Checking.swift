import Diagnostics
import Manifest
import Resources

extension CustomResource {
  /// Everything that is wrong with a manifest of this kind: its metadata's shape, its fields, and the rules of the whole.
  public static func faults(in object: Mapping, by check: inout SchemaCheck) -> [SchemaFault] {
    var faults = metadataFaults(in: object["metadata"] ?? .null)
    var fields = object
    for key in ["apiVersion", "kind", "metadata"] { fields[key] = nil }
    let schema = self.schema
    let content = Schema(schema.content)
    faults += check.faults(in: .mapping(fields), by: content)
    guard faults.isEmpty else { return faults }
    return rules.filter { !$0.isFulfilled(.mapping(object)) }.map { rule in
      SchemaFault(
        code: rule.code ?? .invalidValue,
        path: FieldPath([.key("metadata"), .key("name")]),
        message: "\(type.kind) '\(object.name ?? "")' \(rule.message)",
        help: nil
      )
    }
  }

  private static func metadataFaults(in metadata: Value) -> [SchemaFault] {
    let path = FieldPath([.key("metadata")])
    guard let mapping = metadata.mapping, mapping["name"]?.string?.isEmpty == false else {
      return [
        SchemaFault(
          code: .missingValue,
          path: path.appending("name"),
          message: "'metadata.name' is missing",
          help: "every object has a name, in quotes where it looks like a number"
        )
      ]
    }
    return ["labels", "annotations"].flatMap { map in
      (mapping[map]?.mapping ?? [:]).filter { $0.value.string == nil }.map { entry in
        SchemaFault(
          code: .wrongType,
          path: path.appending(map).appending(entry.key),
          message:
            "'\(path.appending(map).appending(entry.key))' is \(entry.value.typeName) and not a string",
          help: "put it in quotes"
        )
      }
    }
  }
}

extension Mapping {
  fileprivate var name: String? { self["metadata"]?.mapping?["name"]?.string }
}
