import Manifest
import Resources

/// Where others attach to an object, and which of them it takes: a Gateway's listeners, a ClusterSecretStore's conditions.
public struct DoorRule: Sendable, Hashable {
  /// Which namespaces a door takes.
  public enum Namespaces: Sendable, Hashable {
    /// What a field says: `Same`, which is also what its absence means, `All`, `None`, or `Selector` for labels at another.
    case said(at: PathPattern, selector: PathPattern)
    /// Those of a list, and those with labels; any, where one of the last fields is there.
    case listed(at: PathPattern, selector: PathPattern, openedBy: [PathPattern])
  }

  /// What a door is called in messages.
  package let word: String
  /// The doors; all other paths are below it.
  package let path: PathPattern
  /// Which namespaces a door takes.
  package let namespaces: Namespaces
  /// A door's name.
  package let name: PathPattern?
  /// Its port.
  package let port: PathPattern?
  /// Its host; any if there is none.
  package let host: PathPattern?
  /// The kinds that it takes, each with `kind`.
  package let kinds: PathPattern?
  /// What says which kinds it takes where ``kinds`` doesn't.
  package let protocolName: PathPattern?
  /// The kinds by that; any for what isn't here.
  package let kindsByProtocol: [String: Set<String>]

  /// Where others attach to an object.
  ///
  /// - Parameters:
  ///   - word: What a door is called in messages.
  ///   - path: The doors; all other paths are below it.
  ///   - namespaces: Which namespaces a door takes.
  ///   - name: A door's name.
  ///   - port: Its port.
  ///   - host: Its host; any if there is none.
  ///   - kinds: The kinds that it takes, each with `kind`.
  ///   - protocolName: What says which kinds it takes where `kinds` doesn't.
  ///   - kindsByProtocol: The kinds by that; any for what isn't here.
  public init(
    _ word: String,
    at path: PathPattern,
    namespaces: Namespaces,
    name: PathPattern? = nil,
    port: PathPattern? = nil,
    host: PathPattern? = nil,
    kinds: PathPattern? = nil,
    protocolName: PathPattern? = nil,
    kindsByProtocol: [String: Set<String>] = [:]
  ) {
    self.word = word
    self.path = path
    self.namespaces = namespaces
    self.name = name
    self.port = port
    self.host = host
    self.kinds = kinds
    self.protocolName = protocolName
    self.kindsByProtocol = kindsByProtocol
  }
}

/// What a reference says of the door through which it attaches.
public struct EntryRule: Sendable, Hashable {
  /// The door's name, below the field that refers.
  package let name: PathPattern?
  /// The door's port, below the field that refers.
  package let port: PathPattern?
  /// The hosts of the object that refers, below its root.
  package let hosts: PathPattern?

  /// What a reference says of the door through which it attaches.
  ///
  /// - Parameters:
  ///   - name: The door's name, below the field that refers.
  ///   - port: The door's port, below the field that refers.
  ///   - hosts: The hosts of the object that refers, below its root.
  public init(name: PathPattern? = nil, port: PathPattern? = nil, hosts: PathPattern? = nil) {
    self.name = name
    self.port = port
    self.hosts = hosts
  }
}
