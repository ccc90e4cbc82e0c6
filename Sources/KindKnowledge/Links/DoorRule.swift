import Manifest
import Resources

/// Where others attach to an object, and which of them it takes: the listeners of a Gateway.
public struct DoorRule: Sendable, Hashable {
  /// The doors.
  package let path: PathPattern
  /// A door's name.
  package let name: PathPattern
  /// Its port.
  package let port: PathPattern
  /// Its host; any if there is none.
  package let host: PathPattern
  /// The namespaces that it takes: `Same`, `All`, `Selector` or `None`; `Same` if there is none.
  package let namespaces: PathPattern
  /// The labels of the namespaces that it takes, for `Selector`.
  package let selector: PathPattern
  /// The kinds that it takes, each with `group` and `kind`.
  package let kinds: PathPattern
  /// What says which kinds it takes where ``kinds`` doesn't.
  package let protocolName: PathPattern
  /// The kinds by that; any for what isn't here.
  package let kindsByProtocol: [String: Set<String>]

  /// Where others attach to an object.
  ///
  /// - Parameters:
  ///   - path: The doors; all other paths are below it.
  ///   - name: A door's name.
  ///   - port: Its port.
  ///   - host: Its host; any if there is none.
  ///   - namespaces: The namespaces that it takes: `Same`, `All`, `Selector` or `None`; `Same` if there is none.
  ///   - selector: The labels of the namespaces that it takes, for `Selector`.
  ///   - kinds: The kinds that it takes, each with `group` and `kind`.
  ///   - protocolName: What says which kinds it takes where `kinds` doesn't.
  ///   - kindsByProtocol: The kinds by that; any for what isn't here.
  public init(
    _ path: PathPattern,
    name: PathPattern,
    port: PathPattern,
    host: PathPattern,
    namespaces: PathPattern,
    selector: PathPattern,
    kinds: PathPattern,
    protocolName: PathPattern,
    kindsByProtocol: [String: Set<String>]
  ) {
    self.path = path
    self.name = name
    self.port = port
    self.host = host
    self.namespaces = namespaces
    self.selector = selector
    self.kinds = kinds
    self.protocolName = protocolName
    self.kindsByProtocol = kindsByProtocol
  }
}

/// What a reference says of the door through which it attaches.
public struct EntryRule: Sendable, Hashable {
  /// The door's name, below the field that refers.
  package let name: PathPattern
  /// The door's port, below the field that refers.
  package let port: PathPattern
  /// The hosts of the object that refers, below its root.
  package let hosts: PathPattern

  /// What a reference says of the door through which it attaches.
  ///
  /// - Parameters:
  ///   - name: The door's name, below the field that refers.
  ///   - port: The door's port, below the field that refers.
  ///   - hosts: The hosts of the object that refers, below its root.
  public init(name: PathPattern, port: PathPattern, hosts: PathPattern) {
    self.name = name
    self.port = port
    self.hosts = hosts
  }
}
