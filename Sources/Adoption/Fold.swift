import Manifest

/// Objects that one function or loop declares: templates, and the values that each repetition fills in.
struct Fold {
  struct Parameter: Hashable {
    enum Kind: String {
      case string = "String"
      case integer = "Int"
    }

    let name: String
    let kind: Kind
  }

  /// One object of each repetition.
  struct ObjectTemplate: Hashable {
    let apiVersion: String
    let kind: String
    let tree: Template
  }

  let templates: [ObjectTemplate]
  let parameters: [Parameter]
  /// The arguments of each repetition, in the order of the parameters.
  let rows: [[Value]]
  /// The objects of each repetition, in the order of the templates.
  let objects: [[AdoptedObject]]

  /// Whether filling the templates gives exactly the objects.
  var isExact: Bool {
    zip(rows, objects).allSatisfy { row, objects in
      let arguments = Dictionary(zip(parameters.map(\.name), row)) { first, _ in first }
      return objects.count == templates.count
        && zip(templates, objects).allSatisfy { template, object in
          template.apiVersion == object.apiVersion && template.kind == object.kind
            && template.tree.value(arguments).isSame(as: .mapping(object.tree))
        }
    }
  }
}

extension Value {
  /// Whether both are written with the same bytes: `==` takes two spellings of `é` for one.
  fileprivate func isSame(as other: Value) -> Bool {
    switch (self, other) {
    case (.string(let left), .string(let right)): left.utf8.elementsEqual(right.utf8)
    case (.sequence(let left), .sequence(let right)):
      left.count == right.count && zip(left, right).allSatisfy { $0.isSame(as: $1) }
    case (.mapping(let left), .mapping(let right)):
      left.count == right.count
        && zip(left, right).allSatisfy {
          $0.key.utf8.elementsEqual($1.key.utf8) && $0.value.isSame(as: $1.value)
        }
    default: self == other
    }
  }
}
