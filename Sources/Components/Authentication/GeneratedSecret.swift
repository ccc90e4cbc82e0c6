import ExternalSecretsAPI
import PlatformDSL

/// A Secret of random values, each of its own, made in the cluster once: nothing of it is ever rendered, and no sync
/// changes it, because what has been told to others must stay.
public struct GeneratedSecret: Composite {
  /// The Secret's name, and that of what makes it.
  public let name: String
  private let namespace: String?
  private let keys: [String]
  private let length: Int
  private let labels: OrderedMap<String>

  /// A Secret.
  ///
  /// - Parameters:
  ///   - keys: The keys; each gets a value.
  ///   - length: How many letters and digits a value has.
  ///   - labels: Of the three objects and of the Secret.
  public init(
    _ name: String,
    namespace: String? = nil,
    keys: [String],
    length: Int = 40,
    labels: OrderedMap<String> = [:]
  ) {
    self.name = name
    self.namespace = namespace
    self.keys = keys
    self.length = length
    self.labels = labels
  }

  /// A generator, and the ExternalSecret that asks it once.
  public var body: [any Component] {
    generator
    request
  }

  /// The Secret, for what reads it.
  public var secret: Reference<Core.Secret> { request.secret }

  private var generator: ExternalSecrets.Password {
    ExternalSecrets.Password(name, namespace: namespace) {
      $0.spec.length = length
      $0.spec.symbols = 0
      // without repetition the alphabet limits the length
      $0.spec.allowRepeat = true
      $0.spec.noUpper = false
      $0.spec.secretKeys = keys
    }
    .labels(labels)
  }

  private var request: ExternalSecrets.ExternalSecret {
    ExternalSecrets.ExternalSecret(name, namespace: namespace) {
      $0.spec.refreshPolicy = .createdOnce
      $0.spec.target.name = name
      $0.spec.target.creationPolicy = .owner
      $0.spec.dataFrom = [.init(generator: generator.reference)]
    }
    .labels(labels)
  }
}
