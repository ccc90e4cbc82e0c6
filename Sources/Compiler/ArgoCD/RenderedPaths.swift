import Manifest
import PlatformDSL

/// Every path under the output folder: the one place that decides where something is rendered.
package struct RenderedPaths: Sendable {
  /// Names that no Application may take, because they are folders of ours beside the Applications'.
  package static let reservedApplicationNames: Set<String> = ["applications", "bootstrap"]

  /// The environment's folder under the output folder, without slashes at either end.
  package let environment: String

  /// The paths of a platform in an environment.
  package init(platform: String, environment: String) {
    self.environment = "\(platform)/\(environment)"
  }

  /// The root Application's file.
  package var root: String { "\(environment)/root.yaml" }
  /// The folder that the root Application reads.
  package var applications: String { "\(environment)/applications" }
  /// The folder of what must exist before Argo CD takes over.
  package var bootstrap: String { "\(environment)/bootstrap" }

  /// A child Application's own file.
  package func application(_ name: String) -> String { "\(applications)/\(name).yaml" }
  /// The folder that a child Application reads.
  package func folder(of application: String) -> String { "\(environment)/\(application)" }

  /// What Kustomize reads in a folder of ours.
  package func kustomization(in folder: String) -> String { "\(folder)/kustomization.yaml" }

  /// An object's file in a folder of ours.
  package func object(_ identity: ObjectIdentity, in folder: String) -> String {
    "\(folder)/\(identity.namespace ?? "_cluster")/\(Self.fileName(of: identity))"
  }

  /// `<kind>[.<group>]-<name>.yaml`, the kind in lower case; bytes that a file name can't hold everywhere are
  /// percent-encoded, and a name beyond the 255 bytes of most file systems ends in a hash of itself instead.
  static func fileName(of identity: ObjectIdentity) -> String {
    let group = identity.group.isEmpty ? "" : ".\(identity.group)"
    let stem = "\(identity.kind.lowercased())\(group)-\(identity.name)".percentEncodedFileName
    guard stem.utf8.count > 250 else { return stem + ".yaml" }
    return "\(stem.prefix(233))-\(stem.fnv1a).yaml"
  }
}

extension String {
  /// Letters, digits, `.`, `-` and `_` as they are, every other byte as `%XX`.
  var percentEncodedFileName: String {
    guard !utf8.allSatisfy(\.isFileNameByte) else { return self }
    var encoded = ""
    for byte in utf8 {
      if byte.isFileNameByte {
        encoded.unicodeScalars.append(Unicode.Scalar(byte))
      } else {
        let digits = String(byte, radix: 16, uppercase: true)
        encoded += digits.count == 1 ? "%0\(digits)" : "%\(digits)"
      }
    }
    return encoded
  }
}

extension UInt8 {
  fileprivate var isFileNameByte: Bool {
    switch self {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "-"),
      UInt8(ascii: "_"):
      true
    default: false
    }
  }
}
