import Diagnostics
import Manifest

/// What may be an object: a document, or an element of a list in one.
package struct DocumentItem: Sendable {
  /// The document that it is in.
  package let document: YAMLDocument
  /// The way to it in its document; empty for the document itself.
  package let path: FieldPath
  /// The node.
  package let node: YAMLNode
  /// What the list around says of an element that says neither; nil if it isn't needed.
  private let typeOfList: TypeMeta?

  private struct TypeMeta {
    let apiVersion: String
    let kind: String
  }

  /// The value; an element of a typed list, such as `RoleList`, has its type from the list if it names none.
  ///
  /// - Complexity: O(*n*) in the nodes below.
  package var value: Value {
    guard let typeOfList, case .mapping(var tree) = node.value else { return node.value }
    tree.insert(.init(key: "apiVersion", value: .string(typeOfList.apiVersion)), at: 0)
    tree.insert(.init(key: "kind", value: .string(typeOfList.kind)), at: 1)
    return .mapping(tree)
  }

  /// The kind, its own or that of the list's elements.
  package var kind: String? { typeOfList?.kind ?? node["kind"]?.text }

  /// The place to show for a field of the item, or for the nearest part of its path that exists.
  package func location(at field: FieldPath = FieldPath()) -> SourceLocation {
    document.location(at: FieldPath(path.steps + field.steps))
  }

  /// The item of a document, or those of the list that it is, at any depth.
  ///
  /// kubectl and Argo CD take apart what has `items`, whatever its kind (`meta.IsListType`, `UnstructuredJSONScheme`).
  static func items(of document: YAMLDocument) -> [DocumentItem] {
    var found: [DocumentItem] = []
    var open = [DocumentItem(document: document, path: FieldPath(), node: document.root, nil)]
    while let item = open.popLast() {
      guard let elements = item.elements else {
        found.append(item)
        continue
      }
      open += elements.reversed()
    }
    return found
  }

  private init(document: YAMLDocument, path: FieldPath, node: YAMLNode, _ typeOfList: TypeMeta?) {
    self.document = document
    self.path = path
    self.node = node
    self.typeOfList = typeOfList
  }

  /// Nil if it is no list.
  private var elements: [DocumentItem]? {
    guard let kind = node["kind"]?.text, let apiVersion = node["apiVersion"]?.text,
      let items = node["items"]
    else { return nil }
    let suffix = "List"
    let isTyped = kind.hasSuffix(suffix) && kind != suffix
    if case .scalar(.null) = items.content, kind.hasSuffix(suffix) { return [] }
    guard case .sequence(let nodes) = items.content else { return nil }
    let type = TypeMeta(apiVersion: apiVersion, kind: String(kind.dropLast(suffix.count)))
    return nodes.enumerated().map { index, node in
      let hasType = node["kind"] != nil || node["apiVersion"] != nil
      return DocumentItem(
        document: document,
        path: path.appending("items").appending(index),
        node: node,
        isTyped && !hasType ? type : nil
      )
    }
  }
}

extension YAMLDocument {
  /// What may be objects: the document itself, or the elements of the list that it is.
  package var items: [DocumentItem] { DocumentItem.items(of: self) }
}

extension YAMLNode {
  /// The node of a key, if this is a mapping that has it.
  fileprivate subscript(key: String) -> YAMLNode? {
    guard case .mapping(let entries) = content else { return nil }
    return entries.first { $0.key == key }?.node
  }

  fileprivate var text: String? {
    if case .scalar(.string(let text)) = content { text } else { nil }
  }
}
