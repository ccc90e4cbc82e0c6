/// Finds objects that differ in a few texts only.
struct Folding {
  enum Unit {
    case object(AdoptedObject)
    case fold(Fold)
  }

  let units: [Unit]

  init(_ objects: [AdoptedObject]) { units = objects.map(Unit.object) }
}
