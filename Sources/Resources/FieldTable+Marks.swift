extension FieldTable {
  /// The fields in the order given, as imported modules write them: a fraction of the array literal's build time and size.
  ///
  /// - Parameters:
  ///   - marks: The ``FieldMarks`` of each field, with a space between one field's and the next's.
  ///   - names: The fields' names. They are literals, whose bytes stand in the program: copying one counts no reference.
  ///   - types: The objects' types, in the order of the marks.
  public init(_ marks: StaticString, _ names: [String], _ types: [any SchemaObject.Type] = []) {
    var types = types[...]
    let fields = marks.withUTF8Buffer { bytes in
      zip(names, bytes.split(separator: UInt8(ascii: " "))).map { name, marks in
        Field(name, marks: marks, types: &types)
      }
    }
    // unlike a precondition's, the reason is also told by release builds, which specs are
    guard fields.count == names.count, types.isEmpty else {
      fatalError("a field table has other marks or types than fields: import its module again")
    }
    self.init(fields)
  }
}

extension Field {
  /// - Parameter types: The types of the fields that follow; the first one is taken if this field nests objects.
  fileprivate init(
    _ name: String,
    marks text: Slice<UnsafeBufferPointer<UInt8>>,
    types: inout ArraySlice<any SchemaObject.Type>
  ) {
    guard let marks = FieldMarks(text) else {
      let text = String(decoding: text, as: UTF8.self)
      fatalError("'\(text)' are no marks of the field '\(name)': import its module again")
    }
    var nesting = Nesting.none
    if marks.nesting != .none {
      guard let type = types.popFirst() else {
        fatalError("the type of the field '\(name)' is missing: import its module again")
      }
      switch marks.nesting {
      case .none: break
      case .object: nesting = .object(type)
      case .list: nesting = .list(type)
      case .map: nesting = .map(type)
      }
    }
    self.init(
      name: name,
      isRequired: marks.isRequired,
      nesting: nesting,
      merging: marks.merging
    )
  }
}
