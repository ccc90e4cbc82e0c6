import Manifest

/// Where a field stands in a mapping, or where it belongs there.
@usableFromInline
struct FieldPlace {
  let position: Int
  let isSet: Bool
}

// How typed objects read and write their fields. A field is named by its position in the table, which the generated
// accessor knows, so that finding it and its place compares small numbers instead of names.
//
// A Container's table begins with name, args, command, env; the mapping {name, env} has the ranks 0 and 3. To set `command`,
// which is 2: 0 is less, 3 is more, so it goes between them.
extension FieldTable {
  /// The place of the field at an index.
  ///
  /// Ranks are hints: one counts only if the entry's name is the one that this table has there. The two are mostly the same
  /// string, which is one comparison of its words. A mapping that another type wrote, or a file, is read by names.
  @usableFromInline
  func place(of index: Int, in tree: Mapping) -> FieldPlace {
    withStorage { storage in
      var last = -1
      var position: Int?
      for current in tree.entries.indices {
        let rank = Int(tree.entries[current].rank)
        guard rank > last, rank < storage.names.count,
          tree.entries[current].key == storage.names[rank]
        else { return placeByName(of: index, in: tree) }
        if rank == index { return FieldPlace(position: current, isSet: true) }
        // the entries behind are looked at, too: only if all of them are this table's, the field is not among them
        if rank > index, position == nil { position = current }
        last = rank
      }
      return FieldPlace(position: position ?? tree.count, isSet: false)
    }
  }

  /// The place of a field in a mapping that needn't be in the table's order; fields the table doesn't know come last.
  private func placeByName(of index: Int, in tree: Mapping) -> FieldPlace {
    withStorage { storage in
      if let position = tree.position(of: storage.names[index]) {
        return FieldPlace(position: position, isSet: true)
      }
      var position = 0
      for name in storage.names[..<index] where position < tree.count {
        if tree[position].key == name { position += 1 }
      }
      return FieldPlace(position: position, isSet: false)
    }
  }

  // MARK: Values

  /// The field's value; nil if it is absent.
  @usableFromInline
  func value(at index: Int, in tree: Mapping) -> Value? {
    let place = place(of: index, in: tree)
    return place.isSet ? tree[valueAt: place.position] : nil
  }

  /// Sets a field at its place.
  @usableFromInline
  func set(_ value: Value, at index: Int, in tree: inout Mapping) {
    put(value, of: index, at: place(of: index, in: tree), in: &tree)
  }

  /// Removes a field.
  @usableFromInline
  func remove(at index: Int, from tree: inout Mapping) {
    // initialisers of many parameters set most of them to nil
    if tree.isEmpty { return }
    let place = place(of: index, in: tree)
    if place.isSet { tree.remove(at: place.position) }
  }

  private func put(_ value: Value, of index: Int, at place: FieldPlace, in tree: inout Mapping) {
    if place.isSet {
      tree[valueAt: place.position] = value
      return
    }
    withStorage { storage in
      // most objects have few of their fields: four entries are one small allocation instead of three
      if tree.isEmpty { tree.reserveCapacity(min(storage.names.count, 4)) }
      let rank = UInt16(exactly: index) ?? Mapping.Entry.unranked
      let entry = Mapping.Entry(key: storage.names[index], value: value, rank: rank)
      tree.insert(entry, at: place.position)
    }
  }

  /// Adds the field that comes after all that are there.
  func append(_ value: Value, of index: Int, to tree: inout Mapping) {
    put(value, of: index, at: FieldPlace(position: tree.count, isSet: false), in: &tree)
  }

  // MARK: Nested mappings

  /// A nested mapping; an empty one where there is none.
  @usableFromInline
  func mapping(at index: Int, in tree: Mapping) -> Mapping {
    value(at: index, in: tree)?.mapping ?? [:]
  }

  /// Takes a nested mapping out for changing it without a copy; ``put(_:of:at:in:)`` must follow.
  @usableFromInline
  static func take(from tree: inout Mapping, at place: FieldPlace) -> Mapping {
    guard place.isSet, case .mapping(let mapping) = tree.takeValue(at: place.position) else {
      return [:]
    }
    return mapping
  }

  /// Puts back what was taken; what was absent and is still empty stays absent.
  ///
  /// - Parameter place: Where it was taken: nothing else of the mapping has changed since.
  @usableFromInline
  func put(_ mapping: Mapping, of index: Int, at place: FieldPlace, in tree: inout Mapping) {
    if !place.isSet && mapping.isEmpty { return }
    put(Value.mapping(mapping), of: index, at: place, in: &tree)
  }

  // MARK: Names

  /// Sets a field by its name; nil removes it, and one that the table doesn't know comes last.
  @usableFromInline
  func set(_ value: Value?, of name: String, in tree: inout Mapping) {
    switch (index(of: name), value) {
    case (let index?, let value?): set(value, at: index, in: &tree)
    case (let index?, nil): remove(at: index, from: &tree)
    case (nil, _): tree[name] = value
    }
  }

  /// Takes a nested mapping out for changing it without a copy; ``put(_:of:in:)`` must follow.
  @usableFromInline
  static func take(_ name: String, from tree: inout Mapping) -> Mapping {
    let position = tree.position(of: name)
    return take(from: &tree, at: FieldPlace(position: position ?? 0, isSet: position != nil))
  }

  /// Puts back what was taken; what was absent and is still empty stays absent.
  @usableFromInline
  func put(_ mapping: Mapping, of name: String, in tree: inout Mapping) {
    if mapping.isEmpty, tree.position(of: name) == nil { return }
    set(.mapping(mapping), of: name, in: &tree)
  }
}
