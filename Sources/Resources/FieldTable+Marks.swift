extension FieldTable {
  /// The fields in the order given, as imported modules write them: a fraction of the array literal's build time and size.
  ///
  /// - Parameters:
  ///   - marks: Two marks for each field, with a space between one field's and the next's: `!` if the field is required,
  ///     else `?`; then `{` for an object, `=` for one that a strategic merge replaces, `[` for a list of objects, `#` for
  ///     one whose elements are told apart by keys, which follow with a comma between them, `*` for objects by name,
  ///     `+` for a list of scalars that are added to those that are there, `-` for everything else.
  ///   - names: The fields' names. They are literals, whose bytes stand in the program: copying one counts no reference.
  ///   - types: The objects' types, in the order of the marks.
  public init(_ marks: StaticString, _ names: [String], _ types: [any SchemaObject.Type] = []) {
    var types = types.makeIterator()
    let fields = marks.withUTF8Buffer { bytes in
      zip(names, bytes.split(separator: UInt8(ascii: " "))).map { name, marks in
        Field(name, marks: marks, type: { types.next() })
      }
    }
    precondition(fields.count == names.count, "each field has its marks")
    self.init(fields)
  }
}

extension Field {
  /// - Parameter type: Hands out the next type, which is asked for only where a field nests one.
  fileprivate init(
    _ name: String,
    marks: Slice<UnsafeBufferPointer<UInt8>>,
    type: () -> (any SchemaObject.Type)?
  ) {
    let marks = Array(marks)
    var merging = Merging.standard
    var nesting = Nesting.none
    switch marks.dropFirst().first {
    case UInt8(ascii: "{"): nesting = type().map(Nesting.object) ?? .none
    case UInt8(ascii: "="):
      nesting = type().map(Nesting.object) ?? .none
      merging = .replacing
    case UInt8(ascii: "["): nesting = type().map(Nesting.list) ?? .none
    case UInt8(ascii: "#"):
      nesting = type().map(Nesting.list) ?? .none
      let keys = marks.dropFirst(2).split(separator: UInt8(ascii: ","))
      merging = .keys(keys.map { String(decoding: $0, as: UTF8.self) })
    case UInt8(ascii: "*"): nesting = type().map(Nesting.map) ?? .none
    case UInt8(ascii: "+"): merging = .set
    default: break
    }
    self.init(
      name: name,
      isRequired: marks.first == UInt8(ascii: "!"),
      nesting: nesting,
      merging: merging
    )
  }
}
