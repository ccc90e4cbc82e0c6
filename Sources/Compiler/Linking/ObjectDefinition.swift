import Diagnostics
import KindKnowledge
import Manifest
import Resources

/// An object that others can refer to: rendered, or made by a controller because of one that is.
///
/// A class, because it goes from table to table, and into every reference to it: copying its names each time would be much of
/// what linking costs.
package final class ObjectDefinition: Sendable {
  /// Parts of an object that others can name.
  struct Offer: Sendable {
    let kind: PartKind
    /// Their names; nil if nobody can know.
    let names: [String]?
    /// Those that must be given.
    let required: [String]
  }

  /// Which object.
  package let key: ObjectIdentity.Key
  /// The rendered object: itself, or the one because of which it is made.
  package let object: LinkedObject
  let offers: [Offer]
  /// What it is to the object because of which it is made.
  let role: ProductRule.Role
  /// Where others attach to it.
  let doors: [ObjectDoor]
  /// The labels by which others select it; nil if nobody does, or nobody can know them.
  let labels: [String: String]?

  init(
    key: ObjectIdentity.Key,
    object: LinkedObject,
    offers: [Offer] = [],
    role: ProductRule.Role = .shared,
    doors: [ObjectDoor] = [],
    labels: [String: String]? = nil
  ) {
    self.role = role
    self.doors = doors
    self.labels = labels
    self.key = key
    self.object = object
    self.offers = offers
  }

  /// This object with what another definition adds to its parts; of kinds of parts that the other leaves open, nobody can
  /// know the names any more.
  ///
  /// An ExternalSecret that merges its keys into a rendered Secret is such another one.
  func withParts(of other: ObjectDefinition) -> ObjectDefinition {
    var offers = offers
    for offer in other.offers {
      let index = offers.firstIndex { $0.kind == offer.kind }
      if let names = offer.names {
        guard other.role == .addition, let index, let own = offers[index].names else { continue }
        offers[index] = Offer(
          kind: offer.kind,
          names: own + names,
          required: offers[index].required
        )
      } else if let index {
        offers[index] = offer
      } else {
        offers.append(offer)
      }
    }
    return ObjectDefinition(
      key: key,
      object: object,
      offers: offers,
      role: role,
      doors: doors,
      labels: labels
    )
  }

  /// Which object is rendered.
  package var origin: ObjectIdentity { object.identity }
  /// Where that one is declared.
  package var location: SourceLocation? { object.location }
  /// When that one is applied.
  package var position: SyncPosition { object.position }

  /// Whether two objects make it, each as its own.
  func isContested(with other: ObjectDefinition) -> Bool {
    role == .owned && other.role == .owned && origin.key != other.origin.key
  }

  /// Whether a controller makes it.
  package var isProduct: Bool { origin.key != key }
}
