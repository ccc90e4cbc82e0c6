// swift-format-ignore-file
// Imported by swell. Do not edit.
import Diagnostics
import Manifest
import Resources

extension ExternalSecrets {
  /// `Password` of `generators.external-secrets.io/v1alpha1`.
  ///
  /// Reference: https://external-secrets.io/latest/api/spec/
  public struct Password: Resource {
    public static let type = ResourceType(
      group: "generators.external-secrets.io",
      version: "v1alpha1",
      kind: "Password",
      scope: .namespaced
    )
    public static let fields = FieldTable(
      "!- !- !{ ?{",
      ["apiVersion", "kind", "metadata", "spec"],
      [ObjectMeta.self, Spec.self]
    )
    public var tree: Mapping
    public var declaration = Declaration()
    public init(tree: Mapping, unchecked: Void) { self.tree = tree }
    @_alwaysEmitIntoClient public init(
      _ name: String,
      namespace: String? = nil,
      spec: Spec? = nil,
      fileID: String = #fileID,
      line: Int = #line,
      configure: (inout Self) throws -> Void = { _ in }
    ) {
      self.init(named: name, namespace: namespace, at: SourceLocation(fileID: fileID, line: line)) {
        if let spec { $0.spec = spec }
        try configure(&$0)
      }
    }
    /// `metadata`: name, labels and annotations.
    public var metadata: ObjectMeta {
      get { self[object: 2] }
      set { self[object: 2] = newValue }
      _modify { yield &self[object: 2] }
    }
    /// `spec`: ``Spec``.
    @_alwaysEmitIntoClient public var spec: Spec {
      get { self[object: 3] }
      set { self[object: 3] = newValue }
      _modify { yield &self[object: 3] }
    }

    /// `spec`, with 8 fields.
    public struct Spec: SchemaObject {
      public static let fields = FieldTable(
        "?- ?- ?- ?- ?- ?- ?- ?-",
        ["allowRepeat", "digits", "encoding", "length", "noUpper", "secretKeys", "symbolCharacters", "symbols"]
      )
      public var tree: Mapping
      public init(tree: Mapping, unchecked: Void) { self.tree = tree }
      @_alwaysEmitIntoClient public init(
        allowRepeat: Bool? = nil,
        digits: Int? = nil,
        encoding: Encoding? = nil,
        length: Int? = nil,
        noUpper: Bool? = nil,
        secretKeys: [String]? = nil,
        symbolCharacters: String? = nil,
        symbols: Int? = nil,
        configure: (inout Self) -> Void = { _ in }
      ) {
        self.init(tree: [:], unchecked: ())
        self.allowRepeat = allowRepeat
        self.digits = digits
        self.encoding = encoding
        self.length = length
        self.noUpper = noUpper
        self.secretKeys = secretKeys
        self.symbolCharacters = symbolCharacters
        self.symbols = symbols
        configure(&self)
      }
      /// `spec.allowRepeat`: true or false, by default `false`.
      @_alwaysEmitIntoClient public var allowRepeat: Bool? { get { self[field: 0] } set { self[field: 0] = newValue } }
      /// `spec.digits`: a whole number.
      @_alwaysEmitIntoClient public var digits: Int? { get { self[field: 1] } set { self[field: 1] = newValue } }
      /// `spec.encoding`: ``Encoding``, by default `"raw"`.
      @_alwaysEmitIntoClient public var encoding: Encoding? { get { self[field: 2] } set { self[field: 2] = newValue } }
      /// `spec.length`: a whole number, by default `24`.
      @_alwaysEmitIntoClient public var length: Int? { get { self[field: 3] } set { self[field: 3] = newValue } }
      /// `spec.noUpper`: true or false, by default `false`.
      @_alwaysEmitIntoClient public var noUpper: Bool? { get { self[field: 4] } set { self[field: 4] = newValue } }
      /// `spec.secretKeys`: a list of strings.
      @_alwaysEmitIntoClient public var secretKeys: [String]? {
        get { self[field: 5] }
        set { self[field: 5] = newValue }
      }
      /// `spec.symbolCharacters`: a string.
      @_alwaysEmitIntoClient public var symbolCharacters: String? {
        get { self[string: 6] }
        set { self[string: 6] = newValue }
      }
      /// `spec.symbols`: a whole number.
      @_alwaysEmitIntoClient public var symbols: Int? { get { self[field: 7] } set { self[field: 7] = newValue } }

      /// `spec.encoding`, with 5 known values.
      public struct Encoding: OpenSet {
        public let text: String
        public init(text: String, unchecked: Void) { self.text = text }
        /// `base32`.
        @_alwaysEmitIntoClient public static var base32: Self { Self(text: "base32", unchecked: ()) }
        /// `base64`.
        @_alwaysEmitIntoClient public static var base64: Self { Self(text: "base64", unchecked: ()) }
        /// `base64url`.
        @_alwaysEmitIntoClient public static var base64url: Self { Self(text: "base64url", unchecked: ()) }
        /// `hex`.
        @_alwaysEmitIntoClient public static var hex: Self { Self(text: "hex", unchecked: ()) }
        /// `raw`.
        @_alwaysEmitIntoClient public static var raw: Self { Self(text: "raw", unchecked: ()) }
      }
    }
  }
}
