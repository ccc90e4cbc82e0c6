// swift-format-ignore-file
// Imported by swell. Do not edit.
import Diagnostics
import Manifest
import Resources

extension CertManager {
  /// `Certificate` of `cert-manager.io/v1`.
  ///
  /// Reference: https://cert-manager.io/docs/reference/api-docs/
  public struct Certificate: Resource {
    public static let type = ResourceType(
      group: "cert-manager.io",
      version: "v1",
      kind: "Certificate",
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

    /// `spec`, with 24 fields.
    public struct Spec: SchemaObject {
      public static let fields = FieldTable(
        "?[ ?- ?- ?- ?- ?- ?- ?- !{ ?{ ?- ?{ ?[ ?{ ?- ?- ?{ ?- !- ?{ ?- ?{ ?- ?-",
        [
          "additionalOutputFormats", "commonName", "dnsNames", "duration", "emailAddresses", "encodeUsagesInRequest",
          "ipAddresses", "isCA", "issuerRef", "keystores", "literalSubject", "nameConstraints", "otherNames",
          "privateKey", "renewBefore", "renewBeforePercentage", "renewal", "revisionHistoryLimit", "secretName",
          "secretTemplate", "signatureAlgorithm", "subject", "uris", "usages",
        ],
        [
          AdditionalOutputFormatsItem.self, IssuerRef.self, Keystores.self, NameConstraints.self, OtherNamesItem.self,
          PrivateKey.self, Renewal.self, SecretTemplate.self, Subject.self,
        ]
      )
      public var tree: Mapping
      public init(tree: Mapping, unchecked: Void) { self.tree = tree }
      @_alwaysEmitIntoClient public init(
        issuerRef: IssuerRef,
        secretName: String,
        additionalOutputFormats: [AdditionalOutputFormatsItem]? = nil,
        commonName: String? = nil,
        dnsNames: [String]? = nil,
        duration: String? = nil,
        emailAddresses: [String]? = nil,
        encodeUsagesInRequest: Bool? = nil,
        ipAddresses: [String]? = nil,
        isCA: Bool? = nil,
        keystores: Keystores? = nil,
        literalSubject: String? = nil,
        nameConstraints: NameConstraints? = nil,
        otherNames: [OtherNamesItem]? = nil,
        privateKey: PrivateKey? = nil,
        renewBefore: String? = nil,
        renewBeforePercentage: Int? = nil,
        renewal: Renewal? = nil,
        revisionHistoryLimit: Int? = nil,
        secretTemplate: SecretTemplate? = nil,
        signatureAlgorithm: SignatureAlgorithm? = nil,
        subject: Subject? = nil,
        uris: [String]? = nil,
        usages: [UsagesItem]? = nil,
        configure: (inout Self) -> Void = { _ in }
      ) {
        self.init(tree: [:], unchecked: ())
        self.additionalOutputFormats = additionalOutputFormats
        self.commonName = commonName
        self.dnsNames = dnsNames
        self.duration = duration
        self.emailAddresses = emailAddresses
        self.encodeUsagesInRequest = encodeUsagesInRequest
        self.ipAddresses = ipAddresses
        self.isCA = isCA
        self.issuerRef = issuerRef
        if let keystores { self.keystores = keystores }
        self.literalSubject = literalSubject
        if let nameConstraints { self.nameConstraints = nameConstraints }
        self.otherNames = otherNames
        if let privateKey { self.privateKey = privateKey }
        self.renewBefore = renewBefore
        self.renewBeforePercentage = renewBeforePercentage
        if let renewal { self.renewal = renewal }
        self.revisionHistoryLimit = revisionHistoryLimit
        self.secretName = secretName
        if let secretTemplate { self.secretTemplate = secretTemplate }
        self.signatureAlgorithm = signatureAlgorithm
        if let subject { self.subject = subject }
        self.uris = uris
        self.usages = usages
        configure(&self)
      }
      /// `spec.additionalOutputFormats`: a list of ``AdditionalOutputFormatsItem``.
      @_alwaysEmitIntoClient public var additionalOutputFormats: [AdditionalOutputFormatsItem]? {
        get { self[field: 0] }
        set { self[field: 0] = newValue }
      }
      /// `spec.commonName`: a string.
      @_alwaysEmitIntoClient public var commonName: String? {
        get { self[string: 1] }
        set { self[string: 1] = newValue }
      }
      /// `spec.dnsNames`: a list of strings.
      @_alwaysEmitIntoClient public var dnsNames: [String]? { get { self[field: 2] } set { self[field: 2] = newValue } }
      /// `spec.duration`: a string.
      @_alwaysEmitIntoClient public var duration: String? { get { self[string: 3] } set { self[string: 3] = newValue } }
      /// `spec.emailAddresses`: a list of strings.
      @_alwaysEmitIntoClient public var emailAddresses: [String]? {
        get { self[field: 4] }
        set { self[field: 4] = newValue }
      }
      /// `spec.encodeUsagesInRequest`: true or false.
      @_alwaysEmitIntoClient public var encodeUsagesInRequest: Bool? {
        get { self[field: 5] }
        set { self[field: 5] = newValue }
      }
      /// `spec.ipAddresses`: a list of strings.
      @_alwaysEmitIntoClient public var ipAddresses: [String]? {
        get { self[field: 6] }
        set { self[field: 6] = newValue }
      }
      /// `spec.isCA`: true or false.
      @_alwaysEmitIntoClient public var isCA: Bool? { get { self[field: 7] } set { self[field: 7] = newValue } }
      /// `spec.issuerRef`: ``IssuerRef``, required.
      @_alwaysEmitIntoClient public var issuerRef: IssuerRef {
        get { self[object: 8] }
        set { self[object: 8] = newValue }
        _modify { yield &self[object: 8] }
      }
      /// `spec.keystores`: ``Keystores``.
      @_alwaysEmitIntoClient public var keystores: Keystores {
        get { self[object: 9] }
        set { self[object: 9] = newValue }
        _modify { yield &self[object: 9] }
      }
      /// `spec.literalSubject`: a string.
      @_alwaysEmitIntoClient public var literalSubject: String? {
        get { self[string: 10] }
        set { self[string: 10] = newValue }
      }
      /// `spec.nameConstraints`: ``NameConstraints``.
      @_alwaysEmitIntoClient public var nameConstraints: NameConstraints {
        get { self[object: 11] }
        set { self[object: 11] = newValue }
        _modify { yield &self[object: 11] }
      }
      /// `spec.otherNames`: a list of ``OtherNamesItem``.
      @_alwaysEmitIntoClient public var otherNames: [OtherNamesItem]? {
        get { self[field: 12] }
        set { self[field: 12] = newValue }
      }
      /// `spec.privateKey`: ``PrivateKey``.
      @_alwaysEmitIntoClient public var privateKey: PrivateKey {
        get { self[object: 13] }
        set { self[object: 13] = newValue }
        _modify { yield &self[object: 13] }
      }
      /// `spec.renewBefore`: a string.
      @_alwaysEmitIntoClient public var renewBefore: String? {
        get { self[string: 14] }
        set { self[string: 14] = newValue }
      }
      /// `spec.renewBeforePercentage`: a whole number, format `int32`.
      @_alwaysEmitIntoClient public var renewBeforePercentage: Int? {
        get { self[field: 15] }
        set { self[field: 15] = newValue }
      }
      /// `spec.renewal`: ``Renewal``.
      @_alwaysEmitIntoClient public var renewal: Renewal {
        get { self[object: 16] }
        set { self[object: 16] = newValue }
        _modify { yield &self[object: 16] }
      }
      /// `spec.revisionHistoryLimit`: a whole number, format `int32`.
      @_alwaysEmitIntoClient public var revisionHistoryLimit: Int? {
        get { self[field: 17] }
        set { self[field: 17] = newValue }
      }
      /// `spec.secretName`: a string, required.
      @_alwaysEmitIntoClient public var secretName: String? {
        get { self[string: 18] }
        set { self[string: 18] = newValue }
      }
      /// `spec.secretTemplate`: ``SecretTemplate``.
      @_alwaysEmitIntoClient public var secretTemplate: SecretTemplate {
        get { self[object: 19] }
        set { self[object: 19] = newValue }
        _modify { yield &self[object: 19] }
      }
      /// `spec.signatureAlgorithm`: ``SignatureAlgorithm``.
      @_alwaysEmitIntoClient public var signatureAlgorithm: SignatureAlgorithm? {
        get { self[field: 20] }
        set { self[field: 20] = newValue }
      }
      /// `spec.subject`: ``Subject``.
      @_alwaysEmitIntoClient public var subject: Subject {
        get { self[object: 21] }
        set { self[object: 21] = newValue }
        _modify { yield &self[object: 21] }
      }
      /// `spec.uris`: a list of strings.
      @_alwaysEmitIntoClient public var uris: [String]? { get { self[field: 22] } set { self[field: 22] = newValue } }
      /// `spec.usages`: a list of ``UsagesItem``.
      @_alwaysEmitIntoClient public var usages: [UsagesItem]? {
        get { self[field: 23] }
        set { self[field: 23] = newValue }
      }

      /// `spec.additionalOutputFormats[]`, with one field.
      public struct AdditionalOutputFormatsItem: SchemaObject {
        public static let fields = FieldTable("!-", ["type"])
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(type: TypeObject, configure: (inout Self) -> Void = { _ in }) {
          self.init(tree: [:], unchecked: ())
          self.type = type
          configure(&self)
        }
        /// `spec.additionalOutputFormats[].type`: ``TypeObject``, required.
        @_alwaysEmitIntoClient public var type: TypeObject? { get { self[field: 0] } set { self[field: 0] = newValue } }

        /// `spec.additionalOutputFormats[].type`, with 2 known values.
        public struct TypeObject: OpenSet {
          public let text: String
          public init(text: String, unchecked: Void) { self.text = text }
          /// `CombinedPEM`.
          @_alwaysEmitIntoClient public static var combinedPEM: Self { Self(text: "CombinedPEM", unchecked: ()) }
          /// `DER`.
          @_alwaysEmitIntoClient public static var der: Self { Self(text: "DER", unchecked: ()) }
        }
      }

      /// `spec.issuerRef`, with 3 fields.
      public struct IssuerRef: SchemaObject {
        public static let fields = FieldTable("!- ?- ?-", ["name", "group", "kind"])
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(
          name: String,
          group: String? = nil,
          kind: String? = nil,
          configure: (inout Self) -> Void = { _ in }
        ) {
          self.init(tree: [:], unchecked: ())
          self.name = name
          self.group = group
          self.kind = kind
          configure(&self)
        }
        /// `spec.issuerRef.name`: a string, required.
        @_alwaysEmitIntoClient public var name: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
        /// `spec.issuerRef.group`: a string.
        @_alwaysEmitIntoClient public var group: String? { get { self[string: 1] } set { self[string: 1] = newValue } }
        /// `spec.issuerRef.kind`: a string.
        @_alwaysEmitIntoClient public var kind: String? { get { self[string: 2] } set { self[string: 2] = newValue } }
      }

      /// `spec.keystores`, with 2 fields.
      public struct Keystores: SchemaObject {
        public static let fields = FieldTable("?{ ?{", ["jks", "pkcs12"], [Jks.self, Pkcs12.self])
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(
          jks: Jks? = nil,
          pkcs12: Pkcs12? = nil,
          configure: (inout Self) -> Void = { _ in }
        ) {
          self.init(tree: [:], unchecked: ())
          if let jks { self.jks = jks }
          if let pkcs12 { self.pkcs12 = pkcs12 }
          configure(&self)
        }
        /// `spec.keystores.jks`: ``Jks``.
        @_alwaysEmitIntoClient public var jks: Jks {
          get { self[object: 0] }
          set { self[object: 0] = newValue }
          _modify { yield &self[object: 0] }
        }
        /// `spec.keystores.pkcs12`: ``Pkcs12``.
        @_alwaysEmitIntoClient public var pkcs12: Pkcs12 {
          get { self[object: 1] }
          set { self[object: 1] = newValue }
          _modify { yield &self[object: 1] }
        }

        /// `spec.keystores.jks`, with 4 fields.
        public struct Jks: SchemaObject {
          public static let fields = FieldTable(
            "?- !- ?- ?{",
            ["alias", "create", "password", "passwordSecretRef"],
            [PasswordSecretRef.self]
          )
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            create: Bool,
            alias: String? = nil,
            password: String? = nil,
            passwordSecretRef: PasswordSecretRef? = nil,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            self.alias = alias
            self.create = create
            self.password = password
            if let passwordSecretRef { self.passwordSecretRef = passwordSecretRef }
            configure(&self)
          }
          /// `spec.keystores.jks.alias`: a string.
          @_alwaysEmitIntoClient public var alias: String? {
            get { self[string: 0] }
            set { self[string: 0] = newValue }
          }
          /// `spec.keystores.jks.create`: true or false, required.
          @_alwaysEmitIntoClient public var create: Bool? { get { self[field: 1] } set { self[field: 1] = newValue } }
          /// `spec.keystores.jks.password`: a string.
          @_alwaysEmitIntoClient public var password: String? {
            get { self[string: 2] }
            set { self[string: 2] = newValue }
          }
          /// `spec.keystores.jks.passwordSecretRef`: ``PasswordSecretRef``.
          @_alwaysEmitIntoClient public var passwordSecretRef: PasswordSecretRef {
            get { self[object: 3] }
            set { self[object: 3] = newValue }
            _modify { yield &self[object: 3] }
          }

          /// `spec.keystores.jks.passwordSecretRef`, with 2 fields.
          public struct PasswordSecretRef: SchemaObject {
            public static let fields = FieldTable("!- ?-", ["name", "key"])
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(
              name: String,
              key: String? = nil,
              configure: (inout Self) -> Void = { _ in }
            ) {
              self.init(tree: [:], unchecked: ())
              self.name = name
              self.key = key
              configure(&self)
            }
            /// `spec.keystores.jks.passwordSecretRef.name`: a string, required.
            @_alwaysEmitIntoClient public var name: String? {
              get { self[string: 0] }
              set { self[string: 0] = newValue }
            }
            /// `spec.keystores.jks.passwordSecretRef.key`: a string.
            @_alwaysEmitIntoClient public var key: String? {
              get { self[string: 1] }
              set { self[string: 1] = newValue }
            }
          }
        }

        /// `spec.keystores.pkcs12`, with 4 fields.
        public struct Pkcs12: SchemaObject {
          public static let fields = FieldTable(
            "!- ?- ?{ ?-",
            ["create", "password", "passwordSecretRef", "profile"],
            [PasswordSecretRef.self]
          )
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            create: Bool,
            password: String? = nil,
            passwordSecretRef: PasswordSecretRef? = nil,
            profile: Profile? = nil,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            self.create = create
            self.password = password
            if let passwordSecretRef { self.passwordSecretRef = passwordSecretRef }
            self.profile = profile
            configure(&self)
          }
          /// `spec.keystores.pkcs12.create`: true or false, required.
          @_alwaysEmitIntoClient public var create: Bool? { get { self[field: 0] } set { self[field: 0] = newValue } }
          /// `spec.keystores.pkcs12.password`: a string.
          @_alwaysEmitIntoClient public var password: String? {
            get { self[string: 1] }
            set { self[string: 1] = newValue }
          }
          /// `spec.keystores.pkcs12.passwordSecretRef`: ``PasswordSecretRef``.
          @_alwaysEmitIntoClient public var passwordSecretRef: PasswordSecretRef {
            get { self[object: 2] }
            set { self[object: 2] = newValue }
            _modify { yield &self[object: 2] }
          }
          /// `spec.keystores.pkcs12.profile`: ``Profile``.
          @_alwaysEmitIntoClient public var profile: Profile? {
            get { self[field: 3] }
            set { self[field: 3] = newValue }
          }
          /// The same as ``CertManager.Certificate.Spec.Keystores.Jks.PasswordSecretRef``.
          public typealias PasswordSecretRef = CertManager.Certificate.Spec.Keystores.Jks.PasswordSecretRef

          /// `spec.keystores.pkcs12.profile`, with 4 known values.
          public struct Profile: OpenSet {
            public let text: String
            public init(text: String, unchecked: Void) { self.text = text }
            /// `LegacyDES`.
            @_alwaysEmitIntoClient public static var legacyDES: Self { Self(text: "LegacyDES", unchecked: ()) }
            /// `LegacyRC2`.
            @_alwaysEmitIntoClient public static var legacyRC2: Self { Self(text: "LegacyRC2", unchecked: ()) }
            /// `Modern2023`.
            @_alwaysEmitIntoClient public static var modern2023: Self { Self(text: "Modern2023", unchecked: ()) }
            /// `Modern2026`.
            @_alwaysEmitIntoClient public static var modern2026: Self { Self(text: "Modern2026", unchecked: ()) }
          }
        }
      }

      /// `spec.nameConstraints`, with 3 fields.
      public struct NameConstraints: SchemaObject {
        public static let fields = FieldTable(
          "?- ?{ ?{",
          ["critical", "excluded", "permitted"],
          [Excluded.self, Permitted.self]
        )
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(
          critical: Bool? = nil,
          excluded: Excluded? = nil,
          permitted: Permitted? = nil,
          configure: (inout Self) -> Void = { _ in }
        ) {
          self.init(tree: [:], unchecked: ())
          self.critical = critical
          if let excluded { self.excluded = excluded }
          if let permitted { self.permitted = permitted }
          configure(&self)
        }
        /// `spec.nameConstraints.critical`: true or false.
        @_alwaysEmitIntoClient public var critical: Bool? { get { self[field: 0] } set { self[field: 0] = newValue } }
        /// `spec.nameConstraints.excluded`: ``Excluded``.
        @_alwaysEmitIntoClient public var excluded: Excluded {
          get { self[object: 1] }
          set { self[object: 1] = newValue }
          _modify { yield &self[object: 1] }
        }
        /// `spec.nameConstraints.permitted`: ``Permitted``.
        @_alwaysEmitIntoClient public var permitted: Permitted {
          get { self[object: 2] }
          set { self[object: 2] = newValue }
          _modify { yield &self[object: 2] }
        }

        /// `spec.nameConstraints.excluded`, with 4 fields.
        public struct Excluded: SchemaObject {
          public static let fields = FieldTable(
            "?- ?- ?- ?-",
            ["dnsDomains", "emailAddresses", "ipRanges", "uriDomains"]
          )
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            dnsDomains: [String]? = nil,
            emailAddresses: [String]? = nil,
            ipRanges: [String]? = nil,
            uriDomains: [String]? = nil,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            self.dnsDomains = dnsDomains
            self.emailAddresses = emailAddresses
            self.ipRanges = ipRanges
            self.uriDomains = uriDomains
            configure(&self)
          }
          /// `spec.nameConstraints.excluded.dnsDomains`: a list of strings.
          @_alwaysEmitIntoClient public var dnsDomains: [String]? {
            get { self[field: 0] }
            set { self[field: 0] = newValue }
          }
          /// `spec.nameConstraints.excluded.emailAddresses`: a list of strings.
          @_alwaysEmitIntoClient public var emailAddresses: [String]? {
            get { self[field: 1] }
            set { self[field: 1] = newValue }
          }
          /// `spec.nameConstraints.excluded.ipRanges`: a list of strings.
          @_alwaysEmitIntoClient public var ipRanges: [String]? {
            get { self[field: 2] }
            set { self[field: 2] = newValue }
          }
          /// `spec.nameConstraints.excluded.uriDomains`: a list of strings.
          @_alwaysEmitIntoClient public var uriDomains: [String]? {
            get { self[field: 3] }
            set { self[field: 3] = newValue }
          }
        }

        /// `spec.nameConstraints.permitted`, with 4 fields.
        public struct Permitted: SchemaObject {
          public static let fields = FieldTable(
            "?- ?- ?- ?-",
            ["dnsDomains", "emailAddresses", "ipRanges", "uriDomains"]
          )
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            dnsDomains: [String]? = nil,
            emailAddresses: [String]? = nil,
            ipRanges: [String]? = nil,
            uriDomains: [String]? = nil,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            self.dnsDomains = dnsDomains
            self.emailAddresses = emailAddresses
            self.ipRanges = ipRanges
            self.uriDomains = uriDomains
            configure(&self)
          }
          /// `spec.nameConstraints.permitted.dnsDomains`: a list of strings.
          @_alwaysEmitIntoClient public var dnsDomains: [String]? {
            get { self[field: 0] }
            set { self[field: 0] = newValue }
          }
          /// `spec.nameConstraints.permitted.emailAddresses`: a list of strings.
          @_alwaysEmitIntoClient public var emailAddresses: [String]? {
            get { self[field: 1] }
            set { self[field: 1] = newValue }
          }
          /// `spec.nameConstraints.permitted.ipRanges`: a list of strings.
          @_alwaysEmitIntoClient public var ipRanges: [String]? {
            get { self[field: 2] }
            set { self[field: 2] = newValue }
          }
          /// `spec.nameConstraints.permitted.uriDomains`: a list of strings.
          @_alwaysEmitIntoClient public var uriDomains: [String]? {
            get { self[field: 3] }
            set { self[field: 3] = newValue }
          }
        }
      }

      /// `spec.otherNames[]`, with 2 fields.
      public struct OtherNamesItem: SchemaObject {
        public static let fields = FieldTable("?- ?-", ["oid", "utf8Value"])
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(
          oid: String? = nil,
          utf8Value: String? = nil,
          configure: (inout Self) -> Void = { _ in }
        ) {
          self.init(tree: [:], unchecked: ())
          self.oid = oid
          self.utf8Value = utf8Value
          configure(&self)
        }
        /// `spec.otherNames[].oid`: a string.
        @_alwaysEmitIntoClient public var oid: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
        /// `spec.otherNames[].utf8Value`: a string.
        @_alwaysEmitIntoClient public var utf8Value: String? {
          get { self[string: 1] }
          set { self[string: 1] = newValue }
        }
      }

      /// `spec.privateKey`, with 4 fields.
      public struct PrivateKey: SchemaObject {
        public static let fields = FieldTable("?- ?- ?- ?-", ["algorithm", "encoding", "rotationPolicy", "size"])
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(
          algorithm: Algorithm? = nil,
          encoding: Encoding? = nil,
          rotationPolicy: RotationPolicy? = nil,
          size: Int? = nil,
          configure: (inout Self) -> Void = { _ in }
        ) {
          self.init(tree: [:], unchecked: ())
          self.algorithm = algorithm
          self.encoding = encoding
          self.rotationPolicy = rotationPolicy
          self.size = size
          configure(&self)
        }
        /// `spec.privateKey.algorithm`: ``Algorithm``.
        @_alwaysEmitIntoClient public var algorithm: Algorithm? {
          get { self[field: 0] }
          set { self[field: 0] = newValue }
        }
        /// `spec.privateKey.encoding`: ``Encoding``.
        @_alwaysEmitIntoClient public var encoding: Encoding? {
          get { self[field: 1] }
          set { self[field: 1] = newValue }
        }
        /// `spec.privateKey.rotationPolicy`: ``RotationPolicy``.
        @_alwaysEmitIntoClient public var rotationPolicy: RotationPolicy? {
          get { self[field: 2] }
          set { self[field: 2] = newValue }
        }
        /// `spec.privateKey.size`: a whole number.
        @_alwaysEmitIntoClient public var size: Int? { get { self[field: 3] } set { self[field: 3] = newValue } }

        /// `spec.privateKey.algorithm`, with 3 known values.
        public struct Algorithm: OpenSet {
          public let text: String
          public init(text: String, unchecked: Void) { self.text = text }
          /// `ECDSA`.
          @_alwaysEmitIntoClient public static var ecdsa: Self { Self(text: "ECDSA", unchecked: ()) }
          /// `Ed25519`.
          @_alwaysEmitIntoClient public static var ed25519: Self { Self(text: "Ed25519", unchecked: ()) }
          /// `RSA`.
          @_alwaysEmitIntoClient public static var rsa: Self { Self(text: "RSA", unchecked: ()) }
        }

        /// `spec.privateKey.encoding`, with 2 known values.
        public struct Encoding: OpenSet {
          public let text: String
          public init(text: String, unchecked: Void) { self.text = text }
          /// `PKCS1`.
          @_alwaysEmitIntoClient public static var pkcs1: Self { Self(text: "PKCS1", unchecked: ()) }
          /// `PKCS8`.
          @_alwaysEmitIntoClient public static var pkcs8: Self { Self(text: "PKCS8", unchecked: ()) }
        }

        /// `spec.privateKey.rotationPolicy`, with 2 known values.
        public struct RotationPolicy: OpenSet {
          public let text: String
          public init(text: String, unchecked: Void) { self.text = text }
          /// `Always`.
          @_alwaysEmitIntoClient public static var always: Self { Self(text: "Always", unchecked: ()) }
          /// `Never`.
          @_alwaysEmitIntoClient public static var never: Self { Self(text: "Never", unchecked: ()) }
        }
      }

      /// `spec.renewal`, with 2 fields.
      public struct Renewal: SchemaObject {
        public static let fields = FieldTable("?- ?[", ["policy", "windows"], [WindowsItem.self])
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(
          policy: Policy? = nil,
          windows: [WindowsItem]? = nil,
          configure: (inout Self) -> Void = { _ in }
        ) {
          self.init(tree: [:], unchecked: ())
          self.policy = policy
          self.windows = windows
          configure(&self)
        }
        /// `spec.renewal.policy`: ``Policy``.
        @_alwaysEmitIntoClient public var policy: Policy? { get { self[field: 0] } set { self[field: 0] = newValue } }
        /// `spec.renewal.windows`: a list of ``WindowsItem``.
        @_alwaysEmitIntoClient public var windows: [WindowsItem]? {
          get { self[field: 1] }
          set { self[field: 1] = newValue }
        }

        /// `spec.renewal.policy`, with 2 known values.
        public struct Policy: OpenSet {
          public let text: String
          public init(text: String, unchecked: Void) { self.text = text }
          /// `Disabled`.
          @_alwaysEmitIntoClient public static var disabled: Self { Self(text: "Disabled", unchecked: ()) }
          /// `RenewBefore`.
          @_alwaysEmitIntoClient public static var renewBefore: Self { Self(text: "RenewBefore", unchecked: ()) }
        }

        /// `spec.renewal.windows[]`, with 3 fields.
        public struct WindowsItem: SchemaObject {
          public static let fields = FieldTable("!- ?- !-", ["cron", "timezone", "windowDuration"])
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            cron: String,
            windowDuration: String,
            timezone: String? = nil,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            self.cron = cron
            self.timezone = timezone
            self.windowDuration = windowDuration
            configure(&self)
          }
          /// `spec.renewal.windows[].cron`: a string, required.
          @_alwaysEmitIntoClient public var cron: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
          /// `spec.renewal.windows[].timezone`: a string.
          @_alwaysEmitIntoClient public var timezone: String? {
            get { self[string: 1] }
            set { self[string: 1] = newValue }
          }
          /// `spec.renewal.windows[].windowDuration`: a string, required.
          @_alwaysEmitIntoClient public var windowDuration: String? {
            get { self[string: 2] }
            set { self[string: 2] = newValue }
          }
        }
      }

      /// `spec.secretTemplate`, with 2 fields.
      public struct SecretTemplate: SchemaObject {
        public static let fields = FieldTable("?- ?-", ["annotations", "labels"])
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(
          annotations: OrderedMap<String>? = nil,
          labels: OrderedMap<String>? = nil,
          configure: (inout Self) -> Void = { _ in }
        ) {
          self.init(tree: [:], unchecked: ())
          if let annotations { self.annotations = annotations }
          if let labels { self.labels = labels }
          configure(&self)
        }
        /// `spec.secretTemplate.annotations`: strings by name.
        @_alwaysEmitIntoClient public var annotations: OrderedMap<String> {
          get { self[object: 0] }
          set { self[object: 0] = newValue }
          _modify { yield &self[object: 0] }
        }
        /// `spec.secretTemplate.labels`: strings by name.
        @_alwaysEmitIntoClient public var labels: OrderedMap<String> {
          get { self[object: 1] }
          set { self[object: 1] = newValue }
          _modify { yield &self[object: 1] }
        }
      }

      /// `spec.signatureAlgorithm`, with 7 known values.
      public struct SignatureAlgorithm: OpenSet {
        public let text: String
        public init(text: String, unchecked: Void) { self.text = text }
        /// `ECDSAWithSHA256`.
        @_alwaysEmitIntoClient public static var ecdsaWithSHA256: Self { Self(text: "ECDSAWithSHA256", unchecked: ()) }
        /// `ECDSAWithSHA384`.
        @_alwaysEmitIntoClient public static var ecdsaWithSHA384: Self { Self(text: "ECDSAWithSHA384", unchecked: ()) }
        /// `ECDSAWithSHA512`.
        @_alwaysEmitIntoClient public static var ecdsaWithSHA512: Self { Self(text: "ECDSAWithSHA512", unchecked: ()) }
        /// `PureEd25519`.
        @_alwaysEmitIntoClient public static var pureEd25519: Self { Self(text: "PureEd25519", unchecked: ()) }
        /// `SHA256WithRSA`.
        @_alwaysEmitIntoClient public static var sha256WithRSA: Self { Self(text: "SHA256WithRSA", unchecked: ()) }
        /// `SHA384WithRSA`.
        @_alwaysEmitIntoClient public static var sha384WithRSA: Self { Self(text: "SHA384WithRSA", unchecked: ()) }
        /// `SHA512WithRSA`.
        @_alwaysEmitIntoClient public static var sha512WithRSA: Self { Self(text: "SHA512WithRSA", unchecked: ()) }
      }

      /// `spec.subject`, with 8 fields.
      public struct Subject: SchemaObject {
        public static let fields = FieldTable(
          "?- ?- ?- ?- ?- ?- ?- ?-",
          [
            "countries", "localities", "organizationalUnits", "organizations", "postalCodes", "provinces",
            "serialNumber", "streetAddresses",
          ]
        )
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(
          countries: [String]? = nil,
          localities: [String]? = nil,
          organizationalUnits: [String]? = nil,
          organizations: [String]? = nil,
          postalCodes: [String]? = nil,
          provinces: [String]? = nil,
          serialNumber: String? = nil,
          streetAddresses: [String]? = nil,
          configure: (inout Self) -> Void = { _ in }
        ) {
          self.init(tree: [:], unchecked: ())
          self.countries = countries
          self.localities = localities
          self.organizationalUnits = organizationalUnits
          self.organizations = organizations
          self.postalCodes = postalCodes
          self.provinces = provinces
          self.serialNumber = serialNumber
          self.streetAddresses = streetAddresses
          configure(&self)
        }
        /// `spec.subject.countries`: a list of strings.
        @_alwaysEmitIntoClient public var countries: [String]? {
          get { self[field: 0] }
          set { self[field: 0] = newValue }
        }
        /// `spec.subject.localities`: a list of strings.
        @_alwaysEmitIntoClient public var localities: [String]? {
          get { self[field: 1] }
          set { self[field: 1] = newValue }
        }
        /// `spec.subject.organizationalUnits`: a list of strings.
        @_alwaysEmitIntoClient public var organizationalUnits: [String]? {
          get { self[field: 2] }
          set { self[field: 2] = newValue }
        }
        /// `spec.subject.organizations`: a list of strings.
        @_alwaysEmitIntoClient public var organizations: [String]? {
          get { self[field: 3] }
          set { self[field: 3] = newValue }
        }
        /// `spec.subject.postalCodes`: a list of strings.
        @_alwaysEmitIntoClient public var postalCodes: [String]? {
          get { self[field: 4] }
          set { self[field: 4] = newValue }
        }
        /// `spec.subject.provinces`: a list of strings.
        @_alwaysEmitIntoClient public var provinces: [String]? {
          get { self[field: 5] }
          set { self[field: 5] = newValue }
        }
        /// `spec.subject.serialNumber`: a string.
        @_alwaysEmitIntoClient public var serialNumber: String? {
          get { self[string: 6] }
          set { self[string: 6] = newValue }
        }
        /// `spec.subject.streetAddresses`: a list of strings.
        @_alwaysEmitIntoClient public var streetAddresses: [String]? {
          get { self[field: 7] }
          set { self[field: 7] = newValue }
        }
      }

      /// `spec.usages[]`, with 23 known values.
      public struct UsagesItem: OpenSet {
        public let text: String
        public init(text: String, unchecked: Void) { self.text = text }
        /// `any`.
        @_alwaysEmitIntoClient public static var `any`: Self { Self(text: "any", unchecked: ()) }
        /// `cert sign`.
        @_alwaysEmitIntoClient public static var certSign: Self { Self(text: "cert sign", unchecked: ()) }
        /// `client auth`.
        @_alwaysEmitIntoClient public static var clientAuth: Self { Self(text: "client auth", unchecked: ()) }
        /// `code signing`.
        @_alwaysEmitIntoClient public static var codeSigning: Self { Self(text: "code signing", unchecked: ()) }
        /// `content commitment`.
        @_alwaysEmitIntoClient public static var contentCommitment: Self {
          Self(text: "content commitment", unchecked: ())
        }
        /// `crl sign`.
        @_alwaysEmitIntoClient public static var crlSign: Self { Self(text: "crl sign", unchecked: ()) }
        /// `data encipherment`.
        @_alwaysEmitIntoClient public static var dataEncipherment: Self {
          Self(text: "data encipherment", unchecked: ())
        }
        /// `decipher only`.
        @_alwaysEmitIntoClient public static var decipherOnly: Self { Self(text: "decipher only", unchecked: ()) }
        /// `digital signature`.
        @_alwaysEmitIntoClient public static var digitalSignature: Self {
          Self(text: "digital signature", unchecked: ())
        }
        /// `email protection`.
        @_alwaysEmitIntoClient public static var emailProtection: Self { Self(text: "email protection", unchecked: ()) }
        /// `encipher only`.
        @_alwaysEmitIntoClient public static var encipherOnly: Self { Self(text: "encipher only", unchecked: ()) }
        /// `ipsec end system`.
        @_alwaysEmitIntoClient public static var ipsecEndSystem: Self { Self(text: "ipsec end system", unchecked: ()) }
        /// `ipsec tunnel`.
        @_alwaysEmitIntoClient public static var ipsecTunnel: Self { Self(text: "ipsec tunnel", unchecked: ()) }
        /// `ipsec user`.
        @_alwaysEmitIntoClient public static var ipsecUser: Self { Self(text: "ipsec user", unchecked: ()) }
        /// `key agreement`.
        @_alwaysEmitIntoClient public static var keyAgreement: Self { Self(text: "key agreement", unchecked: ()) }
        /// `key encipherment`.
        @_alwaysEmitIntoClient public static var keyEncipherment: Self { Self(text: "key encipherment", unchecked: ()) }
        /// `microsoft sgc`.
        @_alwaysEmitIntoClient public static var microsoftSgc: Self { Self(text: "microsoft sgc", unchecked: ()) }
        /// `netscape sgc`.
        @_alwaysEmitIntoClient public static var netscapeSgc: Self { Self(text: "netscape sgc", unchecked: ()) }
        /// `ocsp signing`.
        @_alwaysEmitIntoClient public static var ocspSigning: Self { Self(text: "ocsp signing", unchecked: ()) }
        /// `s/mime`.
        @_alwaysEmitIntoClient public static var sMime: Self { Self(text: "s/mime", unchecked: ()) }
        /// `server auth`.
        @_alwaysEmitIntoClient public static var serverAuth: Self { Self(text: "server auth", unchecked: ()) }
        /// `signing`.
        @_alwaysEmitIntoClient public static var signing: Self { Self(text: "signing", unchecked: ()) }
        /// `timestamping`.
        @_alwaysEmitIntoClient public static var timestamping: Self { Self(text: "timestamping", unchecked: ()) }
      }
    }
  }
}
