// swift-format-ignore-file
// Imported by swell. Do not edit.
import Diagnostics
import Manifest
import Resources

extension Kyverno {
  /// `ImageValidatingPolicy` of `policies.kyverno.io/v1`.
  ///
  /// Reference: https://kyverno.io/docs/policy-types/
  public struct ImageValidatingPolicy: Resource {
    public static let type = ResourceType(
      group: "policies.kyverno.io",
      version: "v1",
      kind: "ImageValidatingPolicy",
      scope: .cluster
    )
    public static let fields = FieldTable(
      "!- !- !{ !{",
      ["apiVersion", "kind", "metadata", "spec"],
      [ObjectMeta.self, Spec.self]
    )
    public var tree: Mapping
    public var declaration = Declaration()
    public init(tree: Mapping, unchecked: Void) { self.tree = tree }
    @_alwaysEmitIntoClient public init(
      _ name: String,
      spec: Spec? = nil,
      fileID: String = #fileID,
      line: Int = #line,
      configure: (inout Self) throws -> Void = { _ in }
    ) {
      self.init(named: name, namespace: nil, at: SourceLocation(fileID: fileID, line: line)) {
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
    /// `spec`: ``Spec``, required.
    @_alwaysEmitIntoClient public var spec: Spec {
      get { self[object: 3] }
      set { self[object: 3] = newValue }
      _modify { yield &self[object: 3] }
    }

    /// `spec`, with 16 fields.
    public struct Spec: SchemaObject {
      public static let fields = FieldTable(
        "?[ ![ ?[ ?{ ?{ ?{ ?- ?[ ?[ ?{ ?[ ?+ ?{ ![ ?[ ?{",
        [
          "attestations", "attestors", "auditAnnotations", "autogen", "credentials", "evaluation", "failurePolicy",
          "images", "matchConditions", "matchConstraints", "matchImageReferences", "validationActions",
          "validationConfigurations", "validations", "variables", "webhookConfiguration",
        ],
        [
          AttestationsItem.self, AttestorsItem.self, AuditAnnotationsItem.self, Autogen.self, Credentials.self,
          Evaluation.self, ImagesItem.self, MatchConditionsItem.self, MatchConstraints.self,
          MatchImageReferencesItem.self, ValidationConfigurations.self, ValidationsItem.self, VariablesItem.self,
          WebhookConfiguration.self,
        ]
      )
      public var tree: Mapping
      public init(tree: Mapping, unchecked: Void) { self.tree = tree }
      @_alwaysEmitIntoClient public init(
        attestors: [AttestorsItem],
        validations: [ValidationsItem],
        attestations: [AttestationsItem]? = nil,
        auditAnnotations: [AuditAnnotationsItem]? = nil,
        autogen: Autogen? = nil,
        credentials: Credentials? = nil,
        evaluation: Evaluation? = nil,
        failurePolicy: FailurePolicy? = nil,
        images: [ImagesItem]? = nil,
        matchConditions: [MatchConditionsItem]? = nil,
        matchConstraints: MatchConstraints? = nil,
        matchImageReferences: [MatchImageReferencesItem]? = nil,
        validationActions: [ValidationActionsItem]? = nil,
        validationConfigurations: ValidationConfigurations? = nil,
        variables: [VariablesItem]? = nil,
        webhookConfiguration: WebhookConfiguration? = nil,
        configure: (inout Self) -> Void = { _ in }
      ) {
        self.init(tree: [:], unchecked: ())
        self.attestations = attestations
        self.attestors = attestors
        self.auditAnnotations = auditAnnotations
        if let autogen { self.autogen = autogen }
        if let credentials { self.credentials = credentials }
        if let evaluation { self.evaluation = evaluation }
        self.failurePolicy = failurePolicy
        self.images = images
        self.matchConditions = matchConditions
        if let matchConstraints { self.matchConstraints = matchConstraints }
        self.matchImageReferences = matchImageReferences
        self.validationActions = validationActions
        if let validationConfigurations { self.validationConfigurations = validationConfigurations }
        self.validations = validations
        self.variables = variables
        if let webhookConfiguration { self.webhookConfiguration = webhookConfiguration }
        configure(&self)
      }
      /// `spec.attestations`: a list of ``AttestationsItem``.
      @_alwaysEmitIntoClient public var attestations: [AttestationsItem]? {
        get { self[field: 0] }
        set { self[field: 0] = newValue }
      }
      /// `spec.attestors`: a list of ``AttestorsItem``, required.
      @_alwaysEmitIntoClient public var attestors: [AttestorsItem]? {
        get { self[field: 1] }
        set { self[field: 1] = newValue }
      }
      /// `spec.auditAnnotations`: a list of ``AuditAnnotationsItem``.
      @_alwaysEmitIntoClient public var auditAnnotations: [AuditAnnotationsItem]? {
        get { self[field: 2] }
        set { self[field: 2] = newValue }
      }
      /// `spec.autogen`: ``Autogen``.
      @_alwaysEmitIntoClient public var autogen: Autogen {
        get { self[object: 3] }
        set { self[object: 3] = newValue }
        _modify { yield &self[object: 3] }
      }
      /// `spec.credentials`: ``Credentials``.
      @_alwaysEmitIntoClient public var credentials: Credentials {
        get { self[object: 4] }
        set { self[object: 4] = newValue }
        _modify { yield &self[object: 4] }
      }
      /// `spec.evaluation`: ``Evaluation``.
      @_alwaysEmitIntoClient public var evaluation: Evaluation {
        get { self[object: 5] }
        set { self[object: 5] = newValue }
        _modify { yield &self[object: 5] }
      }
      /// `spec.failurePolicy`: ``FailurePolicy``.
      @_alwaysEmitIntoClient public var failurePolicy: FailurePolicy? {
        get { self[field: 6] }
        set { self[field: 6] = newValue }
      }
      /// `spec.images`: a list of ``ImagesItem``.
      @_alwaysEmitIntoClient public var images: [ImagesItem]? {
        get { self[field: 7] }
        set { self[field: 7] = newValue }
      }
      /// `spec.matchConditions`: a list of ``MatchConditionsItem``.
      @_alwaysEmitIntoClient public var matchConditions: [MatchConditionsItem]? {
        get { self[field: 8] }
        set { self[field: 8] = newValue }
      }
      /// `spec.matchConstraints`: ``MatchConstraints``.
      @_alwaysEmitIntoClient public var matchConstraints: MatchConstraints {
        get { self[object: 9] }
        set { self[object: 9] = newValue }
        _modify { yield &self[object: 9] }
      }
      /// `spec.matchImageReferences`: a list of ``MatchImageReferencesItem``.
      @_alwaysEmitIntoClient public var matchImageReferences: [MatchImageReferencesItem]? {
        get { self[field: 10] }
        set { self[field: 10] = newValue }
      }
      /// `spec.validationActions`: a list of ``ValidationActionsItem``.
      @_alwaysEmitIntoClient public var validationActions: [ValidationActionsItem]? {
        get { self[field: 11] }
        set { self[field: 11] = newValue }
      }
      /// `spec.validationConfigurations`: ``ValidationConfigurations``.
      @_alwaysEmitIntoClient public var validationConfigurations: ValidationConfigurations {
        get { self[object: 12] }
        set { self[object: 12] = newValue }
        _modify { yield &self[object: 12] }
      }
      /// `spec.validations`: a list of ``ValidationsItem``, required.
      @_alwaysEmitIntoClient public var validations: [ValidationsItem]? {
        get { self[field: 13] }
        set { self[field: 13] = newValue }
      }
      /// `spec.variables`: a list of ``VariablesItem``.
      @_alwaysEmitIntoClient public var variables: [VariablesItem]? {
        get { self[field: 14] }
        set { self[field: 14] = newValue }
      }
      /// `spec.webhookConfiguration`: ``WebhookConfiguration``.
      @_alwaysEmitIntoClient public var webhookConfiguration: WebhookConfiguration {
        get { self[object: 15] }
        set { self[object: 15] = newValue }
        _modify { yield &self[object: 15] }
      }
      /// The same as ``Kyverno.ClusterPolicy.Spec.FailurePolicy``.
      public typealias FailurePolicy = Kyverno.ClusterPolicy.Spec.FailurePolicy

      /// `spec.attestations[]`, with 3 fields.
      public struct AttestationsItem: SchemaObject {
        public static let fields = FieldTable("!- ?{ ?{", ["name", "intoto", "referrer"], [Intoto.self, Referrer.self])
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(
          name: String,
          intoto: Intoto? = nil,
          referrer: Referrer? = nil,
          configure: (inout Self) -> Void = { _ in }
        ) {
          self.init(tree: [:], unchecked: ())
          self.name = name
          if let intoto { self.intoto = intoto }
          if let referrer { self.referrer = referrer }
          configure(&self)
        }
        /// `spec.attestations[].name`: a string, required.
        @_alwaysEmitIntoClient public var name: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
        /// `spec.attestations[].intoto`: ``Intoto``.
        @_alwaysEmitIntoClient public var intoto: Intoto {
          get { self[object: 1] }
          set { self[object: 1] = newValue }
          _modify { yield &self[object: 1] }
        }
        /// `spec.attestations[].referrer`: ``Referrer``.
        @_alwaysEmitIntoClient public var referrer: Referrer {
          get { self[object: 2] }
          set { self[object: 2] = newValue }
          _modify { yield &self[object: 2] }
        }

        /// `spec.attestations[].intoto`, with one field.
        public struct Intoto: SchemaObject {
          public static let fields = FieldTable("!-", ["type"])
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(type: String, configure: (inout Self) -> Void = { _ in }) {
            self.init(tree: [:], unchecked: ())
            self.type = type
            configure(&self)
          }
          /// `spec.attestations[].intoto.type`: a string, required.
          @_alwaysEmitIntoClient public var type: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
        }

        /// `spec.attestations[].referrer`, with one field.
        public struct Referrer: SchemaObject {
          public static let fields = FieldTable("!-", ["type"])
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(type: String, configure: (inout Self) -> Void = { _ in }) {
            self.init(tree: [:], unchecked: ())
            self.type = type
            configure(&self)
          }
          /// `spec.attestations[].referrer.type`: a string, required.
          @_alwaysEmitIntoClient public var type: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
        }
      }

      /// `spec.attestors[]`, with 3 fields.
      public struct AttestorsItem: SchemaObject {
        public static let fields = FieldTable("!- ?{ ?{", ["name", "cosign", "notary"], [Cosign.self, Notary.self])
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(
          name: String,
          cosign: Cosign? = nil,
          notary: Notary? = nil,
          configure: (inout Self) -> Void = { _ in }
        ) {
          self.init(tree: [:], unchecked: ())
          self.name = name
          if let cosign { self.cosign = cosign }
          if let notary { self.notary = notary }
          configure(&self)
        }
        /// `spec.attestors[].name`: a string, required.
        @_alwaysEmitIntoClient public var name: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
        /// `spec.attestors[].cosign`: ``Cosign``.
        @_alwaysEmitIntoClient public var cosign: Cosign {
          get { self[object: 1] }
          set { self[object: 1] = newValue }
          _modify { yield &self[object: 1] }
        }
        /// `spec.attestors[].notary`: ``Notary``.
        @_alwaysEmitIntoClient public var notary: Notary {
          get { self[object: 2] }
          set { self[object: 2] = newValue }
          _modify { yield &self[object: 2] }
        }

        /// `spec.attestors[].cosign`, with 8 fields.
        public struct Cosign: SchemaObject {
          public static let fields = FieldTable(
            "?- ?{ ?{ ?{ ?{ ?{ ?{ ?{",
            ["annotations", "certificate", "ctlog", "key", "keyless", "source", "trustedRoot", "tuf"],
            [Certificate.self, Ctlog.self, Key.self, Keyless.self, Source.self, TrustedRoot.self, Tuf.self]
          )
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            annotations: OrderedMap<String>? = nil,
            certificate: Certificate? = nil,
            ctlog: Ctlog? = nil,
            key: Key? = nil,
            keyless: Keyless? = nil,
            source: Source? = nil,
            trustedRoot: TrustedRoot? = nil,
            tuf: Tuf? = nil,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            if let annotations { self.annotations = annotations }
            if let certificate { self.certificate = certificate }
            if let ctlog { self.ctlog = ctlog }
            if let key { self.key = key }
            if let keyless { self.keyless = keyless }
            if let source { self.source = source }
            if let trustedRoot { self.trustedRoot = trustedRoot }
            if let tuf { self.tuf = tuf }
            configure(&self)
          }
          /// `spec.attestors[].cosign.annotations`: strings by name.
          @_alwaysEmitIntoClient public var annotations: OrderedMap<String> {
            get { self[object: 0] }
            set { self[object: 0] = newValue }
            _modify { yield &self[object: 0] }
          }
          /// `spec.attestors[].cosign.certificate`: ``Certificate``.
          @_alwaysEmitIntoClient public var certificate: Certificate {
            get { self[object: 1] }
            set { self[object: 1] = newValue }
            _modify { yield &self[object: 1] }
          }
          /// `spec.attestors[].cosign.ctlog`: ``Ctlog``.
          @_alwaysEmitIntoClient public var ctlog: Ctlog {
            get { self[object: 2] }
            set { self[object: 2] = newValue }
            _modify { yield &self[object: 2] }
          }
          /// `spec.attestors[].cosign.key`: ``Key``.
          @_alwaysEmitIntoClient public var key: Key {
            get { self[object: 3] }
            set { self[object: 3] = newValue }
            _modify { yield &self[object: 3] }
          }
          /// `spec.attestors[].cosign.keyless`: ``Keyless``.
          @_alwaysEmitIntoClient public var keyless: Keyless {
            get { self[object: 4] }
            set { self[object: 4] = newValue }
            _modify { yield &self[object: 4] }
          }
          /// `spec.attestors[].cosign.source`: ``Source``.
          @_alwaysEmitIntoClient public var source: Source {
            get { self[object: 5] }
            set { self[object: 5] = newValue }
            _modify { yield &self[object: 5] }
          }
          /// `spec.attestors[].cosign.trustedRoot`: ``TrustedRoot``.
          @_alwaysEmitIntoClient public var trustedRoot: TrustedRoot {
            get { self[object: 6] }
            set { self[object: 6] = newValue }
            _modify { yield &self[object: 6] }
          }
          /// `spec.attestors[].cosign.tuf`: ``Tuf``.
          @_alwaysEmitIntoClient public var tuf: Tuf {
            get { self[object: 7] }
            set { self[object: 7] = newValue }
            _modify { yield &self[object: 7] }
          }

          /// `spec.attestors[].cosign.certificate`, with 2 fields.
          public struct Certificate: SchemaObject {
            public static let fields = FieldTable("?{ ?{", ["cert", "certChain"], [Cert.self, CertChain.self])
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(
              cert: Cert? = nil,
              certChain: CertChain? = nil,
              configure: (inout Self) -> Void = { _ in }
            ) {
              self.init(tree: [:], unchecked: ())
              if let cert { self.cert = cert }
              if let certChain { self.certChain = certChain }
              configure(&self)
            }
            /// `spec.attestors[].cosign.certificate.cert`: ``Cert``.
            @_alwaysEmitIntoClient public var cert: Cert {
              get { self[object: 0] }
              set { self[object: 0] = newValue }
              _modify { yield &self[object: 0] }
            }
            /// `spec.attestors[].cosign.certificate.certChain`: ``CertChain``.
            @_alwaysEmitIntoClient public var certChain: CertChain {
              get { self[object: 1] }
              set { self[object: 1] = newValue }
              _modify { yield &self[object: 1] }
            }

            /// `spec.attestors[].cosign.certificate.cert`, with 2 fields.
            public struct Cert: SchemaObject {
              public static let fields = FieldTable("?- ?-", ["expression", "value"])
              public var tree: Mapping
              public init(tree: Mapping, unchecked: Void) { self.tree = tree }
              @_alwaysEmitIntoClient public init(
                expression: String? = nil,
                value: String? = nil,
                configure: (inout Self) -> Void = { _ in }
              ) {
                self.init(tree: [:], unchecked: ())
                self.expression = expression
                self.value = value
                configure(&self)
              }
              /// `spec.attestors[].cosign.certificate.cert.expression`: a string.
              @_alwaysEmitIntoClient public var expression: String? {
                get { self[string: 0] }
                set { self[string: 0] = newValue }
              }
              /// `spec.attestors[].cosign.certificate.cert.value`: a string.
              @_alwaysEmitIntoClient public var value: String? {
                get { self[string: 1] }
                set { self[string: 1] = newValue }
              }
            }

            /// `spec.attestors[].cosign.certificate.certChain`, with 2 fields.
            public struct CertChain: SchemaObject {
              public static let fields = FieldTable("?- ?-", ["expression", "value"])
              public var tree: Mapping
              public init(tree: Mapping, unchecked: Void) { self.tree = tree }
              @_alwaysEmitIntoClient public init(
                expression: String? = nil,
                value: String? = nil,
                configure: (inout Self) -> Void = { _ in }
              ) {
                self.init(tree: [:], unchecked: ())
                self.expression = expression
                self.value = value
                configure(&self)
              }
              /// `spec.attestors[].cosign.certificate.certChain.expression`: a string.
              @_alwaysEmitIntoClient public var expression: String? {
                get { self[string: 0] }
                set { self[string: 0] = newValue }
              }
              /// `spec.attestors[].cosign.certificate.certChain.value`: a string.
              @_alwaysEmitIntoClient public var value: String? {
                get { self[string: 1] }
                set { self[string: 1] = newValue }
              }
            }
          }

          /// `spec.attestors[].cosign.ctlog`, with 6 fields.
          public struct Ctlog: SchemaObject {
            public static let fields = FieldTable(
              "?- ?- ?- ?- ?- ?-",
              ["ctLogPubKey", "insecureIgnoreSCT", "insecureIgnoreTlog", "rekorPubKey", "tsaCertChain", "url"]
            )
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(
              ctLogPubKey: String? = nil,
              insecureIgnoreSCT: Bool? = nil,
              insecureIgnoreTlog: Bool? = nil,
              rekorPubKey: String? = nil,
              tsaCertChain: String? = nil,
              url: String? = nil,
              configure: (inout Self) -> Void = { _ in }
            ) {
              self.init(tree: [:], unchecked: ())
              self.ctLogPubKey = ctLogPubKey
              self.insecureIgnoreSCT = insecureIgnoreSCT
              self.insecureIgnoreTlog = insecureIgnoreTlog
              self.rekorPubKey = rekorPubKey
              self.tsaCertChain = tsaCertChain
              self.url = url
              configure(&self)
            }
            /// `spec.attestors[].cosign.ctlog.ctLogPubKey`: a string.
            @_alwaysEmitIntoClient public var ctLogPubKey: String? {
              get { self[string: 0] }
              set { self[string: 0] = newValue }
            }
            /// `spec.attestors[].cosign.ctlog.insecureIgnoreSCT`: true or false.
            @_alwaysEmitIntoClient public var insecureIgnoreSCT: Bool? {
              get { self[field: 1] }
              set { self[field: 1] = newValue }
            }
            /// `spec.attestors[].cosign.ctlog.insecureIgnoreTlog`: true or false.
            @_alwaysEmitIntoClient public var insecureIgnoreTlog: Bool? {
              get { self[field: 2] }
              set { self[field: 2] = newValue }
            }
            /// `spec.attestors[].cosign.ctlog.rekorPubKey`: a string.
            @_alwaysEmitIntoClient public var rekorPubKey: String? {
              get { self[string: 3] }
              set { self[string: 3] = newValue }
            }
            /// `spec.attestors[].cosign.ctlog.tsaCertChain`: a string.
            @_alwaysEmitIntoClient public var tsaCertChain: String? {
              get { self[string: 4] }
              set { self[string: 4] = newValue }
            }
            /// `spec.attestors[].cosign.ctlog.url`: a string.
            @_alwaysEmitIntoClient public var url: String? {
              get { self[string: 5] }
              set { self[string: 5] = newValue }
            }
          }

          /// `spec.attestors[].cosign.key`, with 4 fields.
          public struct Key: SchemaObject {
            public static let fields = FieldTable("?- ?- ?- ?-", ["data", "expression", "hashAlgorithm", "kms"])
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(
              data: String? = nil,
              expression: String? = nil,
              hashAlgorithm: String? = nil,
              kms: String? = nil,
              configure: (inout Self) -> Void = { _ in }
            ) {
              self.init(tree: [:], unchecked: ())
              self.data = data
              self.expression = expression
              self.hashAlgorithm = hashAlgorithm
              self.kms = kms
              configure(&self)
            }
            /// `spec.attestors[].cosign.key.data`: a string.
            @_alwaysEmitIntoClient public var data: String? {
              get { self[string: 0] }
              set { self[string: 0] = newValue }
            }
            /// `spec.attestors[].cosign.key.expression`: a string.
            @_alwaysEmitIntoClient public var expression: String? {
              get { self[string: 1] }
              set { self[string: 1] = newValue }
            }
            /// `spec.attestors[].cosign.key.hashAlgorithm`: a string.
            @_alwaysEmitIntoClient public var hashAlgorithm: String? {
              get { self[string: 2] }
              set { self[string: 2] = newValue }
            }
            /// `spec.attestors[].cosign.key.kms`: a string.
            @_alwaysEmitIntoClient public var kms: String? {
              get { self[string: 3] }
              set { self[string: 3] = newValue }
            }
          }

          /// `spec.attestors[].cosign.keyless`, with 3 fields.
          public struct Keyless: SchemaObject {
            public static let fields = FieldTable(
              "?- ![ ?-",
              ["additionalExtensions", "identities", "roots"],
              [IdentitiesItem.self]
            )
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(
              identities: [IdentitiesItem],
              additionalExtensions: OrderedMap<String>? = nil,
              roots: String? = nil,
              configure: (inout Self) -> Void = { _ in }
            ) {
              self.init(tree: [:], unchecked: ())
              if let additionalExtensions { self.additionalExtensions = additionalExtensions }
              self.identities = identities
              self.roots = roots
              configure(&self)
            }
            /// `spec.attestors[].cosign.keyless.additionalExtensions`: strings by name.
            @_alwaysEmitIntoClient public var additionalExtensions: OrderedMap<String> {
              get { self[object: 0] }
              set { self[object: 0] = newValue }
              _modify { yield &self[object: 0] }
            }
            /// `spec.attestors[].cosign.keyless.identities`: a list of ``IdentitiesItem``, required.
            @_alwaysEmitIntoClient public var identities: [IdentitiesItem]? {
              get { self[field: 1] }
              set { self[field: 1] = newValue }
            }
            /// `spec.attestors[].cosign.keyless.roots`: a string.
            @_alwaysEmitIntoClient public var roots: String? {
              get { self[string: 2] }
              set { self[string: 2] = newValue }
            }

            /// `spec.attestors[].cosign.keyless.identities[]`, with 5 fields.
            public struct IdentitiesItem: SchemaObject {
              public static let fields = FieldTable(
                "?- ?- ?- ?- ?-",
                ["issuer", "issuerRegExp", "subject", "subjectExpression", "subjectRegExp"]
              )
              public var tree: Mapping
              public init(tree: Mapping, unchecked: Void) { self.tree = tree }
              @_alwaysEmitIntoClient public init(
                issuer: String? = nil,
                issuerRegExp: String? = nil,
                subject: String? = nil,
                subjectExpression: String? = nil,
                subjectRegExp: String? = nil,
                configure: (inout Self) -> Void = { _ in }
              ) {
                self.init(tree: [:], unchecked: ())
                self.issuer = issuer
                self.issuerRegExp = issuerRegExp
                self.subject = subject
                self.subjectExpression = subjectExpression
                self.subjectRegExp = subjectRegExp
                configure(&self)
              }
              /// `spec.attestors[].cosign.keyless.identities[].issuer`: a string.
              @_alwaysEmitIntoClient public var issuer: String? {
                get { self[string: 0] }
                set { self[string: 0] = newValue }
              }
              /// `spec.attestors[].cosign.keyless.identities[].issuerRegExp`: a string.
              @_alwaysEmitIntoClient public var issuerRegExp: String? {
                get { self[string: 1] }
                set { self[string: 1] = newValue }
              }
              /// `spec.attestors[].cosign.keyless.identities[].subject`: a string.
              @_alwaysEmitIntoClient public var subject: String? {
                get { self[string: 2] }
                set { self[string: 2] = newValue }
              }
              /// `spec.attestors[].cosign.keyless.identities[].subjectExpression`: a string.
              @_alwaysEmitIntoClient public var subjectExpression: String? {
                get { self[string: 3] }
                set { self[string: 3] = newValue }
              }
              /// `spec.attestors[].cosign.keyless.identities[].subjectRegExp`: a string.
              @_alwaysEmitIntoClient public var subjectRegExp: String? {
                get { self[string: 4] }
                set { self[string: 4] = newValue }
              }
            }
          }

          /// `spec.attestors[].cosign.source`, with 3 fields.
          public struct Source: SchemaObject {
            public static let fields = FieldTable(
              "?[ ?- ?-",
              ["PullSecrets", "repository", "tagPrefix"],
              [PullSecretsItem.self]
            )
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(
              PullSecrets: [PullSecretsItem]? = nil,
              repository: String? = nil,
              tagPrefix: String? = nil,
              configure: (inout Self) -> Void = { _ in }
            ) {
              self.init(tree: [:], unchecked: ())
              self.PullSecrets = PullSecrets
              self.repository = repository
              self.tagPrefix = tagPrefix
              configure(&self)
            }
            /// `spec.attestors[].cosign.source.PullSecrets`: a list of ``PullSecretsItem``.
            @_alwaysEmitIntoClient public var PullSecrets: [PullSecretsItem]? {
              get { self[field: 0] }
              set { self[field: 0] = newValue }
            }
            /// `spec.attestors[].cosign.source.repository`: a string.
            @_alwaysEmitIntoClient public var repository: String? {
              get { self[string: 1] }
              set { self[string: 1] = newValue }
            }
            /// `spec.attestors[].cosign.source.tagPrefix`: a string.
            @_alwaysEmitIntoClient public var tagPrefix: String? {
              get { self[string: 2] }
              set { self[string: 2] = newValue }
            }

            /// `spec.attestors[].cosign.source.PullSecrets[]`, with one field.
            public struct PullSecretsItem: SchemaObject {
              public static let fields = FieldTable("?-", ["name"])
              public var tree: Mapping
              public init(tree: Mapping, unchecked: Void) { self.tree = tree }
              @_alwaysEmitIntoClient public init(name: String? = nil, configure: (inout Self) -> Void = { _ in }) {
                self.init(tree: [:], unchecked: ())
                self.name = name
                configure(&self)
              }
              /// `spec.attestors[].cosign.source.PullSecrets[].name`: a string, by default `""`.
              @_alwaysEmitIntoClient public var name: String? {
                get { self[string: 0] }
                set { self[string: 0] = newValue }
              }
            }
          }

          /// `spec.attestors[].cosign.trustedRoot`, with 2 fields.
          public struct TrustedRoot: SchemaObject {
            public static let fields = FieldTable("?- ?-", ["expression", "value"])
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(
              expression: String? = nil,
              value: String? = nil,
              configure: (inout Self) -> Void = { _ in }
            ) {
              self.init(tree: [:], unchecked: ())
              self.expression = expression
              self.value = value
              configure(&self)
            }
            /// `spec.attestors[].cosign.trustedRoot.expression`: a string.
            @_alwaysEmitIntoClient public var expression: String? {
              get { self[string: 0] }
              set { self[string: 0] = newValue }
            }
            /// `spec.attestors[].cosign.trustedRoot.value`: a string.
            @_alwaysEmitIntoClient public var value: String? {
              get { self[string: 1] }
              set { self[string: 1] = newValue }
            }
          }

          /// `spec.attestors[].cosign.tuf`, with 2 fields.
          public struct Tuf: SchemaObject {
            public static let fields = FieldTable("?- ?{", ["mirror", "root"], [Root.self])
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(
              mirror: String? = nil,
              root: Root? = nil,
              configure: (inout Self) -> Void = { _ in }
            ) {
              self.init(tree: [:], unchecked: ())
              self.mirror = mirror
              if let root { self.root = root }
              configure(&self)
            }
            /// `spec.attestors[].cosign.tuf.mirror`: a string.
            @_alwaysEmitIntoClient public var mirror: String? {
              get { self[string: 0] }
              set { self[string: 0] = newValue }
            }
            /// `spec.attestors[].cosign.tuf.root`: ``Root``.
            @_alwaysEmitIntoClient public var root: Root {
              get { self[object: 1] }
              set { self[object: 1] = newValue }
              _modify { yield &self[object: 1] }
            }

            /// `spec.attestors[].cosign.tuf.root`, with 2 fields.
            public struct Root: SchemaObject {
              public static let fields = FieldTable("?- ?-", ["data", "path"])
              public var tree: Mapping
              public init(tree: Mapping, unchecked: Void) { self.tree = tree }
              @_alwaysEmitIntoClient public init(
                data: String? = nil,
                path: String? = nil,
                configure: (inout Self) -> Void = { _ in }
              ) {
                self.init(tree: [:], unchecked: ())
                self.data = data
                self.path = path
                configure(&self)
              }
              /// `spec.attestors[].cosign.tuf.root.data`: a string.
              @_alwaysEmitIntoClient public var data: String? {
                get { self[string: 0] }
                set { self[string: 0] = newValue }
              }
              /// `spec.attestors[].cosign.tuf.root.path`: a string.
              @_alwaysEmitIntoClient public var path: String? {
                get { self[string: 1] }
                set { self[string: 1] = newValue }
              }
            }
          }
        }

        /// `spec.attestors[].notary`, with 2 fields.
        public struct Notary: SchemaObject {
          public static let fields = FieldTable("?{ ?{", ["certs", "tsaCerts"], [Certs.self, TsaCerts.self])
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            certs: Certs? = nil,
            tsaCerts: TsaCerts? = nil,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            if let certs { self.certs = certs }
            if let tsaCerts { self.tsaCerts = tsaCerts }
            configure(&self)
          }
          /// `spec.attestors[].notary.certs`: ``Certs``.
          @_alwaysEmitIntoClient public var certs: Certs {
            get { self[object: 0] }
            set { self[object: 0] = newValue }
            _modify { yield &self[object: 0] }
          }
          /// `spec.attestors[].notary.tsaCerts`: ``TsaCerts``.
          @_alwaysEmitIntoClient public var tsaCerts: TsaCerts {
            get { self[object: 1] }
            set { self[object: 1] = newValue }
            _modify { yield &self[object: 1] }
          }

          /// `spec.attestors[].notary.certs`, with 2 fields.
          public struct Certs: SchemaObject {
            public static let fields = FieldTable("?- ?-", ["expression", "value"])
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(
              expression: String? = nil,
              value: String? = nil,
              configure: (inout Self) -> Void = { _ in }
            ) {
              self.init(tree: [:], unchecked: ())
              self.expression = expression
              self.value = value
              configure(&self)
            }
            /// `spec.attestors[].notary.certs.expression`: a string.
            @_alwaysEmitIntoClient public var expression: String? {
              get { self[string: 0] }
              set { self[string: 0] = newValue }
            }
            /// `spec.attestors[].notary.certs.value`: a string.
            @_alwaysEmitIntoClient public var value: String? {
              get { self[string: 1] }
              set { self[string: 1] = newValue }
            }
          }

          /// `spec.attestors[].notary.tsaCerts`, with 2 fields.
          public struct TsaCerts: SchemaObject {
            public static let fields = FieldTable("?- ?-", ["expression", "value"])
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(
              expression: String? = nil,
              value: String? = nil,
              configure: (inout Self) -> Void = { _ in }
            ) {
              self.init(tree: [:], unchecked: ())
              self.expression = expression
              self.value = value
              configure(&self)
            }
            /// `spec.attestors[].notary.tsaCerts.expression`: a string.
            @_alwaysEmitIntoClient public var expression: String? {
              get { self[string: 0] }
              set { self[string: 0] = newValue }
            }
            /// `spec.attestors[].notary.tsaCerts.value`: a string.
            @_alwaysEmitIntoClient public var value: String? {
              get { self[string: 1] }
              set { self[string: 1] = newValue }
            }
          }
        }
      }

      /// `spec.auditAnnotations[]`, with 2 fields.
      public struct AuditAnnotationsItem: SchemaObject {
        public static let fields = FieldTable("!- !-", ["key", "valueExpression"])
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(
          key: String,
          valueExpression: String,
          configure: (inout Self) -> Void = { _ in }
        ) {
          self.init(tree: [:], unchecked: ())
          self.key = key
          self.valueExpression = valueExpression
          configure(&self)
        }
        /// `spec.auditAnnotations[].key`: a string, required.
        @_alwaysEmitIntoClient public var key: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
        /// `spec.auditAnnotations[].valueExpression`: a string, required.
        @_alwaysEmitIntoClient public var valueExpression: String? {
          get { self[string: 1] }
          set { self[string: 1] = newValue }
        }
      }

      /// `spec.autogen`, with one field.
      public struct Autogen: SchemaObject {
        public static let fields = FieldTable("?{", ["podControllers"], [PodControllers.self])
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(
          podControllers: PodControllers? = nil,
          configure: (inout Self) -> Void = { _ in }
        ) {
          self.init(tree: [:], unchecked: ())
          if let podControllers { self.podControllers = podControllers }
          configure(&self)
        }
        /// `spec.autogen.podControllers`: ``PodControllers``.
        @_alwaysEmitIntoClient public var podControllers: PodControllers {
          get { self[object: 0] }
          set { self[object: 0] = newValue }
          _modify { yield &self[object: 0] }
        }

        /// `spec.autogen.podControllers`, with one field.
        public struct PodControllers: SchemaObject {
          public static let fields = FieldTable("?-", ["controllers"])
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(controllers: [String]? = nil, configure: (inout Self) -> Void = { _ in }) {
            self.init(tree: [:], unchecked: ())
            self.controllers = controllers
            configure(&self)
          }
          /// `spec.autogen.podControllers.controllers`: a list of strings.
          @_alwaysEmitIntoClient public var controllers: [String]? {
            get { self[field: 0] }
            set { self[field: 0] = newValue }
          }
        }
      }

      /// `spec.credentials`, with 3 fields.
      public struct Credentials: SchemaObject {
        public static let fields = FieldTable("?- ?- ?-", ["allowInsecureRegistry", "providers", "secrets"])
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(
          allowInsecureRegistry: Bool? = nil,
          providers: [ProvidersItem]? = nil,
          secrets: [String]? = nil,
          configure: (inout Self) -> Void = { _ in }
        ) {
          self.init(tree: [:], unchecked: ())
          self.allowInsecureRegistry = allowInsecureRegistry
          self.providers = providers
          self.secrets = secrets
          configure(&self)
        }
        /// `spec.credentials.allowInsecureRegistry`: true or false.
        @_alwaysEmitIntoClient public var allowInsecureRegistry: Bool? {
          get { self[field: 0] }
          set { self[field: 0] = newValue }
        }
        /// `spec.credentials.providers`: a list of ``ProvidersItem``.
        @_alwaysEmitIntoClient public var providers: [ProvidersItem]? {
          get { self[field: 1] }
          set { self[field: 1] = newValue }
        }
        /// `spec.credentials.secrets`: a list of strings.
        @_alwaysEmitIntoClient public var secrets: [String]? {
          get { self[field: 2] }
          set { self[field: 2] = newValue }
        }

        /// `spec.credentials.providers[]`, with 5 known values.
        public struct ProvidersItem: OpenSet {
          public let text: String
          public init(text: String, unchecked: Void) { self.text = text }
          /// `amazon`.
          @_alwaysEmitIntoClient public static var amazon: Self { Self(text: "amazon", unchecked: ()) }
          /// `azure`.
          @_alwaysEmitIntoClient public static var azure: Self { Self(text: "azure", unchecked: ()) }
          /// `default`.
          @_alwaysEmitIntoClient public static var `default`: Self { Self(text: "default", unchecked: ()) }
          /// `github`.
          @_alwaysEmitIntoClient public static var github: Self { Self(text: "github", unchecked: ()) }
          /// `google`.
          @_alwaysEmitIntoClient public static var google: Self { Self(text: "google", unchecked: ()) }
        }
      }

      /// `spec.evaluation`, with 3 fields.
      public struct Evaluation: SchemaObject {
        public static let fields = FieldTable(
          "?{ ?{ ?-",
          ["admission", "background", "mode"],
          [Admission.self, Background.self]
        )
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(
          admission: Admission? = nil,
          background: Background? = nil,
          mode: String? = nil,
          configure: (inout Self) -> Void = { _ in }
        ) {
          self.init(tree: [:], unchecked: ())
          if let admission { self.admission = admission }
          if let background { self.background = background }
          self.mode = mode
          configure(&self)
        }
        /// `spec.evaluation.admission`: ``Admission``.
        @_alwaysEmitIntoClient public var admission: Admission {
          get { self[object: 0] }
          set { self[object: 0] = newValue }
          _modify { yield &self[object: 0] }
        }
        /// `spec.evaluation.background`: ``Background``.
        @_alwaysEmitIntoClient public var background: Background {
          get { self[object: 1] }
          set { self[object: 1] = newValue }
          _modify { yield &self[object: 1] }
        }
        /// `spec.evaluation.mode`: a string.
        @_alwaysEmitIntoClient public var mode: String? { get { self[string: 2] } set { self[string: 2] = newValue } }

        /// `spec.evaluation.admission`, with one field.
        public struct Admission: SchemaObject {
          public static let fields = FieldTable("?-", ["enabled"])
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(enabled: Bool? = nil, configure: (inout Self) -> Void = { _ in }) {
            self.init(tree: [:], unchecked: ())
            self.enabled = enabled
            configure(&self)
          }
          /// `spec.evaluation.admission.enabled`: true or false, by default `true`.
          @_alwaysEmitIntoClient public var enabled: Bool? { get { self[field: 0] } set { self[field: 0] = newValue } }
        }

        /// `spec.evaluation.background`, with one field.
        public struct Background: SchemaObject {
          public static let fields = FieldTable("?-", ["enabled"])
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(enabled: Bool? = nil, configure: (inout Self) -> Void = { _ in }) {
            self.init(tree: [:], unchecked: ())
            self.enabled = enabled
            configure(&self)
          }
          /// `spec.evaluation.background.enabled`: true or false, by default `true`.
          @_alwaysEmitIntoClient public var enabled: Bool? { get { self[field: 0] } set { self[field: 0] = newValue } }
        }
      }

      /// `spec.images[]`, with 2 fields.
      public struct ImagesItem: SchemaObject {
        public static let fields = FieldTable("!- !-", ["name", "expression"])
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(
          name: String,
          expression: String,
          configure: (inout Self) -> Void = { _ in }
        ) {
          self.init(tree: [:], unchecked: ())
          self.name = name
          self.expression = expression
          configure(&self)
        }
        /// `spec.images[].name`: a string, required.
        @_alwaysEmitIntoClient public var name: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
        /// `spec.images[].expression`: a string, required.
        @_alwaysEmitIntoClient public var expression: String? {
          get { self[string: 1] }
          set { self[string: 1] = newValue }
        }
      }

      /// `spec.matchConditions[]`, with 2 fields.
      public struct MatchConditionsItem: SchemaObject {
        public static let fields = FieldTable("!- !-", ["name", "expression"])
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(
          name: String,
          expression: String,
          configure: (inout Self) -> Void = { _ in }
        ) {
          self.init(tree: [:], unchecked: ())
          self.name = name
          self.expression = expression
          configure(&self)
        }
        /// `spec.matchConditions[].name`: a string, required.
        @_alwaysEmitIntoClient public var name: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
        /// `spec.matchConditions[].expression`: a string, required.
        @_alwaysEmitIntoClient public var expression: String? {
          get { self[string: 1] }
          set { self[string: 1] = newValue }
        }
      }

      /// `spec.matchConstraints`, with 5 fields.
      public struct MatchConstraints: SchemaObject {
        public static let fields = FieldTable(
          "?[ ?- ?{ ?{ ?[",
          ["excludeResourceRules", "matchPolicy", "namespaceSelector", "objectSelector", "resourceRules"],
          [ExcludeResourceRulesItem.self, NamespaceSelector.self, ObjectSelector.self, ResourceRulesItem.self]
        )
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(
          excludeResourceRules: [ExcludeResourceRulesItem]? = nil,
          matchPolicy: String? = nil,
          namespaceSelector: NamespaceSelector? = nil,
          objectSelector: ObjectSelector? = nil,
          resourceRules: [ResourceRulesItem]? = nil,
          configure: (inout Self) -> Void = { _ in }
        ) {
          self.init(tree: [:], unchecked: ())
          self.excludeResourceRules = excludeResourceRules
          self.matchPolicy = matchPolicy
          if let namespaceSelector { self.namespaceSelector = namespaceSelector }
          if let objectSelector { self.objectSelector = objectSelector }
          self.resourceRules = resourceRules
          configure(&self)
        }
        /// `spec.matchConstraints.excludeResourceRules`: a list of ``ExcludeResourceRulesItem``.
        @_alwaysEmitIntoClient public var excludeResourceRules: [ExcludeResourceRulesItem]? {
          get { self[field: 0] }
          set { self[field: 0] = newValue }
        }
        /// `spec.matchConstraints.matchPolicy`: a string.
        @_alwaysEmitIntoClient public var matchPolicy: String? {
          get { self[string: 1] }
          set { self[string: 1] = newValue }
        }
        /// `spec.matchConstraints.namespaceSelector`: ``NamespaceSelector``.
        @_alwaysEmitIntoClient public var namespaceSelector: NamespaceSelector {
          get { self[object: 2] }
          set { self[object: 2] = newValue }
          _modify { yield &self[object: 2] }
        }
        /// `spec.matchConstraints.objectSelector`: ``ObjectSelector``.
        @_alwaysEmitIntoClient public var objectSelector: ObjectSelector {
          get { self[object: 3] }
          set { self[object: 3] = newValue }
          _modify { yield &self[object: 3] }
        }
        /// `spec.matchConstraints.resourceRules`: a list of ``ResourceRulesItem``.
        @_alwaysEmitIntoClient public var resourceRules: [ResourceRulesItem]? {
          get { self[field: 4] }
          set { self[field: 4] = newValue }
        }
        /// The same as ``Kyverno.ClusterPolicy.Spec.ValidationFailureActionOverridesItem.NamespaceSelector``.
        public typealias NamespaceSelector =
          Kyverno.ClusterPolicy.Spec.ValidationFailureActionOverridesItem.NamespaceSelector

        /// `spec.matchConstraints.excludeResourceRules[]`, with 6 fields.
        public struct ExcludeResourceRulesItem: SchemaObject {
          public static let fields = FieldTable(
            "?- ?- ?- ?- ?- ?-",
            ["apiGroups", "apiVersions", "operations", "resourceNames", "resources", "scope"]
          )
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            apiGroups: [String]? = nil,
            apiVersions: [String]? = nil,
            operations: [String]? = nil,
            resourceNames: [String]? = nil,
            resources: [String]? = nil,
            scope: String? = nil,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            self.apiGroups = apiGroups
            self.apiVersions = apiVersions
            self.operations = operations
            self.resourceNames = resourceNames
            self.resources = resources
            self.scope = scope
            configure(&self)
          }
          /// `spec.matchConstraints.excludeResourceRules[].apiGroups`: a list of strings.
          @_alwaysEmitIntoClient public var apiGroups: [String]? {
            get { self[field: 0] }
            set { self[field: 0] = newValue }
          }
          /// `spec.matchConstraints.excludeResourceRules[].apiVersions`: a list of strings.
          @_alwaysEmitIntoClient public var apiVersions: [String]? {
            get { self[field: 1] }
            set { self[field: 1] = newValue }
          }
          /// `spec.matchConstraints.excludeResourceRules[].operations`: a list of strings.
          @_alwaysEmitIntoClient public var operations: [String]? {
            get { self[field: 2] }
            set { self[field: 2] = newValue }
          }
          /// `spec.matchConstraints.excludeResourceRules[].resourceNames`: a list of strings.
          @_alwaysEmitIntoClient public var resourceNames: [String]? {
            get { self[field: 3] }
            set { self[field: 3] = newValue }
          }
          /// `spec.matchConstraints.excludeResourceRules[].resources`: a list of strings.
          @_alwaysEmitIntoClient public var resources: [String]? {
            get { self[field: 4] }
            set { self[field: 4] = newValue }
          }
          /// `spec.matchConstraints.excludeResourceRules[].scope`: a string.
          @_alwaysEmitIntoClient public var scope: String? {
            get { self[string: 5] }
            set { self[string: 5] = newValue }
          }
        }

        /// `spec.matchConstraints.objectSelector`, with 2 fields.
        public struct ObjectSelector: SchemaObject {
          public static let fields = FieldTable(
            "?[ ?-",
            ["matchExpressions", "matchLabels"],
            [MatchExpressionsItem.self]
          )
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            matchExpressions: [MatchExpressionsItem]? = nil,
            matchLabels: OrderedMap<String>? = nil,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            self.matchExpressions = matchExpressions
            if let matchLabels { self.matchLabels = matchLabels }
            configure(&self)
          }
          /// `spec.matchConstraints.objectSelector.matchExpressions`: a list of ``MatchExpressionsItem``.
          @_alwaysEmitIntoClient public var matchExpressions: [MatchExpressionsItem]? {
            get { self[field: 0] }
            set { self[field: 0] = newValue }
          }
          /// `spec.matchConstraints.objectSelector.matchLabels`: strings by name.
          @_alwaysEmitIntoClient public var matchLabels: OrderedMap<String> {
            get { self[object: 1] }
            set { self[object: 1] = newValue }
            _modify { yield &self[object: 1] }
          }
          /// The same as
          /// ``Kyverno.ClusterPolicy.Spec.ValidationFailureActionOverridesItem.NamespaceSelector.MatchExpressionsItem``.
          public typealias MatchExpressionsItem =
            Kyverno.ClusterPolicy.Spec.ValidationFailureActionOverridesItem.NamespaceSelector.MatchExpressionsItem
        }

        /// `spec.matchConstraints.resourceRules[]`, with 6 fields.
        public struct ResourceRulesItem: SchemaObject {
          public static let fields = FieldTable(
            "?- ?- ?- ?- ?- ?-",
            ["apiGroups", "apiVersions", "operations", "resourceNames", "resources", "scope"]
          )
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            apiGroups: [String]? = nil,
            apiVersions: [String]? = nil,
            operations: [String]? = nil,
            resourceNames: [String]? = nil,
            resources: [String]? = nil,
            scope: String? = nil,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            self.apiGroups = apiGroups
            self.apiVersions = apiVersions
            self.operations = operations
            self.resourceNames = resourceNames
            self.resources = resources
            self.scope = scope
            configure(&self)
          }
          /// `spec.matchConstraints.resourceRules[].apiGroups`: a list of strings.
          @_alwaysEmitIntoClient public var apiGroups: [String]? {
            get { self[field: 0] }
            set { self[field: 0] = newValue }
          }
          /// `spec.matchConstraints.resourceRules[].apiVersions`: a list of strings.
          @_alwaysEmitIntoClient public var apiVersions: [String]? {
            get { self[field: 1] }
            set { self[field: 1] = newValue }
          }
          /// `spec.matchConstraints.resourceRules[].operations`: a list of strings.
          @_alwaysEmitIntoClient public var operations: [String]? {
            get { self[field: 2] }
            set { self[field: 2] = newValue }
          }
          /// `spec.matchConstraints.resourceRules[].resourceNames`: a list of strings.
          @_alwaysEmitIntoClient public var resourceNames: [String]? {
            get { self[field: 3] }
            set { self[field: 3] = newValue }
          }
          /// `spec.matchConstraints.resourceRules[].resources`: a list of strings.
          @_alwaysEmitIntoClient public var resources: [String]? {
            get { self[field: 4] }
            set { self[field: 4] = newValue }
          }
          /// `spec.matchConstraints.resourceRules[].scope`: a string.
          @_alwaysEmitIntoClient public var scope: String? {
            get { self[string: 5] }
            set { self[string: 5] = newValue }
          }
        }
      }

      /// `spec.matchImageReferences[]`, with 2 fields.
      public struct MatchImageReferencesItem: SchemaObject {
        public static let fields = FieldTable("?- ?-", ["expression", "glob"])
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(
          expression: String? = nil,
          glob: String? = nil,
          configure: (inout Self) -> Void = { _ in }
        ) {
          self.init(tree: [:], unchecked: ())
          self.expression = expression
          self.glob = glob
          configure(&self)
        }
        /// `spec.matchImageReferences[].expression`: a string.
        @_alwaysEmitIntoClient public var expression: String? {
          get { self[string: 0] }
          set { self[string: 0] = newValue }
        }
        /// `spec.matchImageReferences[].glob`: a string.
        @_alwaysEmitIntoClient public var glob: String? { get { self[string: 1] } set { self[string: 1] = newValue } }
      }

      /// `spec.validationActions[]`, with 3 known values.
      public struct ValidationActionsItem: OpenSet {
        public let text: String
        public init(text: String, unchecked: Void) { self.text = text }
        /// `Audit`.
        @_alwaysEmitIntoClient public static var audit: Self { Self(text: "Audit", unchecked: ()) }
        /// `Deny`.
        @_alwaysEmitIntoClient public static var deny: Self { Self(text: "Deny", unchecked: ()) }
        /// `Warn`.
        @_alwaysEmitIntoClient public static var warn: Self { Self(text: "Warn", unchecked: ()) }
      }

      /// `spec.validationConfigurations`, with 3 fields.
      public struct ValidationConfigurations: SchemaObject {
        public static let fields = FieldTable("?- ?- ?-", ["mutateDigest", "required", "verifyDigest"])
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(
          mutateDigest: Bool? = nil,
          required: Bool? = nil,
          verifyDigest: Bool? = nil,
          configure: (inout Self) -> Void = { _ in }
        ) {
          self.init(tree: [:], unchecked: ())
          self.mutateDigest = mutateDigest
          self.required = required
          self.verifyDigest = verifyDigest
          configure(&self)
        }
        /// `spec.validationConfigurations.mutateDigest`: true or false, by default `true`.
        @_alwaysEmitIntoClient public var mutateDigest: Bool? {
          get { self[field: 0] }
          set { self[field: 0] = newValue }
        }
        /// `spec.validationConfigurations.required`: true or false, by default `true`.
        @_alwaysEmitIntoClient public var required: Bool? { get { self[field: 1] } set { self[field: 1] = newValue } }
        /// `spec.validationConfigurations.verifyDigest`: true or false, by default `true`.
        @_alwaysEmitIntoClient public var verifyDigest: Bool? {
          get { self[field: 2] }
          set { self[field: 2] = newValue }
        }
      }

      /// `spec.validations[]`, with 4 fields.
      public struct ValidationsItem: SchemaObject {
        public static let fields = FieldTable("!- ?- ?- ?-", ["expression", "message", "messageExpression", "reason"])
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(
          expression: String,
          message: String? = nil,
          messageExpression: String? = nil,
          reason: String? = nil,
          configure: (inout Self) -> Void = { _ in }
        ) {
          self.init(tree: [:], unchecked: ())
          self.expression = expression
          self.message = message
          self.messageExpression = messageExpression
          self.reason = reason
          configure(&self)
        }
        /// `spec.validations[].expression`: a string, required.
        @_alwaysEmitIntoClient public var expression: String? {
          get { self[string: 0] }
          set { self[string: 0] = newValue }
        }
        /// `spec.validations[].message`: a string.
        @_alwaysEmitIntoClient public var message: String? {
          get { self[string: 1] }
          set { self[string: 1] = newValue }
        }
        /// `spec.validations[].messageExpression`: a string.
        @_alwaysEmitIntoClient public var messageExpression: String? {
          get { self[string: 2] }
          set { self[string: 2] = newValue }
        }
        /// `spec.validations[].reason`: a string.
        @_alwaysEmitIntoClient public var reason: String? { get { self[string: 3] } set { self[string: 3] = newValue } }
      }

      /// `spec.variables[]`, with 2 fields.
      public struct VariablesItem: SchemaObject {
        public static let fields = FieldTable("!- !-", ["name", "expression"])
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(
          name: String,
          expression: String,
          configure: (inout Self) -> Void = { _ in }
        ) {
          self.init(tree: [:], unchecked: ())
          self.name = name
          self.expression = expression
          configure(&self)
        }
        /// `spec.variables[].name`: a string, required.
        @_alwaysEmitIntoClient public var name: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
        /// `spec.variables[].expression`: a string, required.
        @_alwaysEmitIntoClient public var expression: String? {
          get { self[string: 1] }
          set { self[string: 1] = newValue }
        }
      }

      /// `spec.webhookConfiguration`, with one field.
      public struct WebhookConfiguration: SchemaObject {
        public static let fields = FieldTable("?-", ["timeoutSeconds"])
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(timeoutSeconds: Int? = nil, configure: (inout Self) -> Void = { _ in }) {
          self.init(tree: [:], unchecked: ())
          self.timeoutSeconds = timeoutSeconds
          configure(&self)
        }
        /// `spec.webhookConfiguration.timeoutSeconds`: a whole number, format `int32`.
        @_alwaysEmitIntoClient public var timeoutSeconds: Int? {
          get { self[field: 0] }
          set { self[field: 0] = newValue }
        }
      }
    }
  }
}

extension Kyverno.V1beta1 {
  /// `ImageValidatingPolicy` of `policies.kyverno.io/v1beta1`.
  ///
  /// Reference: https://kyverno.io/docs/policy-types/
  public struct ImageValidatingPolicy: Resource {
    public static let type = ResourceType(
      group: "policies.kyverno.io",
      version: "v1beta1",
      kind: "ImageValidatingPolicy",
      scope: .cluster
    )
    public static let fields = FieldTable(
      "!- !- !{ !{",
      ["apiVersion", "kind", "metadata", "spec"],
      [ObjectMeta.self, Spec.self]
    )
    public var tree: Mapping
    public var declaration = Declaration()
    public init(tree: Mapping, unchecked: Void) { self.tree = tree }
    @_alwaysEmitIntoClient public init(
      _ name: String,
      spec: Spec? = nil,
      fileID: String = #fileID,
      line: Int = #line,
      configure: (inout Self) throws -> Void = { _ in }
    ) {
      self.init(named: name, namespace: nil, at: SourceLocation(fileID: fileID, line: line)) {
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
    /// `spec`: ``Spec``, required.
    @_alwaysEmitIntoClient public var spec: Spec {
      get { self[object: 3] }
      set { self[object: 3] = newValue }
      _modify { yield &self[object: 3] }
    }
    /// The same as ``Kyverno.ImageValidatingPolicy.Spec``.
    public typealias Spec = Kyverno.ImageValidatingPolicy.Spec
  }
}

extension Kyverno.V1alpha1 {
  /// `ImageValidatingPolicy` of `policies.kyverno.io/v1alpha1`, which is deprecated.
  ///
  /// Reference: https://kyverno.io/docs/policy-types/
  public struct ImageValidatingPolicy: Resource {
    public static let type = ResourceType(
      group: "policies.kyverno.io",
      version: "v1alpha1",
      kind: "ImageValidatingPolicy",
      scope: .cluster
    )
    public static let fields = FieldTable(
      "!- !- !{ !{",
      ["apiVersion", "kind", "metadata", "spec"],
      [ObjectMeta.self, Spec.self]
    )
    public var tree: Mapping
    public var declaration = Declaration()
    public init(tree: Mapping, unchecked: Void) { self.tree = tree }
    @_alwaysEmitIntoClient public init(
      _ name: String,
      spec: Spec? = nil,
      fileID: String = #fileID,
      line: Int = #line,
      configure: (inout Self) throws -> Void = { _ in }
    ) {
      self.init(named: name, namespace: nil, at: SourceLocation(fileID: fileID, line: line)) {
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
    /// `spec`: ``Spec``, required.
    @_alwaysEmitIntoClient public var spec: Spec {
      get { self[object: 3] }
      set { self[object: 3] = newValue }
      _modify { yield &self[object: 3] }
    }
    /// The same as ``Kyverno.ImageValidatingPolicy.Spec``.
    public typealias Spec = Kyverno.ImageValidatingPolicy.Spec
  }
}
