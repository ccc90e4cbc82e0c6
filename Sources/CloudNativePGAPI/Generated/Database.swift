// swift-format-ignore-file
// Imported by swell. Do not edit.
import Diagnostics
import Manifest
import Resources

extension CloudNativePG {
  /// `Database` of `postgresql.cnpg.io/v1`.
  ///
  /// Reference: https://cloudnative-pg.io/documentation/current/cloudnative-pg.v1/
  public struct Database: Resource {
    public static let type = ResourceType(
      group: "postgresql.cnpg.io",
      version: "v1",
      kind: "Database",
      scope: .namespaced
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
    /// `spec`: ``Spec``, required.
    @_alwaysEmitIntoClient public var spec: Spec {
      get { self[object: 3] }
      set { self[object: 3] = newValue }
      _modify { yield &self[object: 3] }
    }

    /// `spec`, with 23 fields.
    public struct Spec: SchemaObject {
      public static let fields = FieldTable(
        "!- ?- ?- !{ ?- ?- ?- ?- ?- ?[ ?[ ?- ?- ?- ?- ?- ?- ?- !- ?[ ?[ ?- ?-",
        [
          "name", "allowConnections", "builtinLocale", "cluster", "collationVersion", "connectionLimit",
          "databaseReclaimPolicy", "encoding", "ensure", "extensions", "fdws", "icuLocale", "icuRules", "isTemplate",
          "locale", "localeCType", "localeCollate", "localeProvider", "owner", "schemas", "servers", "tablespace",
          "template",
        ],
        [Cluster.self, ExtensionsItem.self, FdwsItem.self, SchemasItem.self, ServersItem.self]
      )
      public var tree: Mapping
      public init(tree: Mapping, unchecked: Void) { self.tree = tree }
      @_alwaysEmitIntoClient public init(
        name: String,
        cluster: Cluster,
        owner: String,
        allowConnections: Bool? = nil,
        builtinLocale: String? = nil,
        collationVersion: String? = nil,
        connectionLimit: Int? = nil,
        databaseReclaimPolicy: DatabaseReclaimPolicy? = nil,
        encoding: String? = nil,
        ensure: Ensure? = nil,
        extensions: [ExtensionsItem]? = nil,
        fdws: [FdwsItem]? = nil,
        icuLocale: String? = nil,
        icuRules: String? = nil,
        isTemplate: Bool? = nil,
        locale: String? = nil,
        localeCType: String? = nil,
        localeCollate: String? = nil,
        localeProvider: String? = nil,
        schemas: [SchemasItem]? = nil,
        servers: [ServersItem]? = nil,
        tablespace: String? = nil,
        template: String? = nil,
        configure: (inout Self) -> Void = { _ in }
      ) {
        self.init(tree: [:], unchecked: ())
        self.name = name
        self.allowConnections = allowConnections
        self.builtinLocale = builtinLocale
        self.cluster = cluster
        self.collationVersion = collationVersion
        self.connectionLimit = connectionLimit
        self.databaseReclaimPolicy = databaseReclaimPolicy
        self.encoding = encoding
        self.ensure = ensure
        self.extensions = extensions
        self.fdws = fdws
        self.icuLocale = icuLocale
        self.icuRules = icuRules
        self.isTemplate = isTemplate
        self.locale = locale
        self.localeCType = localeCType
        self.localeCollate = localeCollate
        self.localeProvider = localeProvider
        self.owner = owner
        self.schemas = schemas
        self.servers = servers
        self.tablespace = tablespace
        self.template = template
        configure(&self)
      }
      /// `spec.name`: a string, required.
      @_alwaysEmitIntoClient public var name: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
      /// `spec.allowConnections`: true or false.
      @_alwaysEmitIntoClient public var allowConnections: Bool? {
        get { self[field: 1] }
        set { self[field: 1] = newValue }
      }
      /// `spec.builtinLocale`: a string.
      @_alwaysEmitIntoClient public var builtinLocale: String? {
        get { self[string: 2] }
        set { self[string: 2] = newValue }
      }
      /// `spec.cluster`: ``Cluster``, required.
      @_alwaysEmitIntoClient public var cluster: Cluster {
        get { self[object: 3] }
        set { self[object: 3] = newValue }
        _modify { yield &self[object: 3] }
      }
      /// `spec.collationVersion`: a string.
      @_alwaysEmitIntoClient public var collationVersion: String? {
        get { self[string: 4] }
        set { self[string: 4] = newValue }
      }
      /// `spec.connectionLimit`: a whole number.
      @_alwaysEmitIntoClient public var connectionLimit: Int? {
        get { self[field: 5] }
        set { self[field: 5] = newValue }
      }
      /// `spec.databaseReclaimPolicy`: ``DatabaseReclaimPolicy``, by default `"retain"`.
      @_alwaysEmitIntoClient public var databaseReclaimPolicy: DatabaseReclaimPolicy? {
        get { self[field: 6] }
        set { self[field: 6] = newValue }
      }
      /// `spec.encoding`: a string.
      @_alwaysEmitIntoClient public var encoding: String? { get { self[string: 7] } set { self[string: 7] = newValue } }
      /// `spec.ensure`: ``Ensure``, by default `"present"`.
      @_alwaysEmitIntoClient public var ensure: Ensure? { get { self[field: 8] } set { self[field: 8] = newValue } }
      /// `spec.extensions`: a list of ``ExtensionsItem``.
      @_alwaysEmitIntoClient public var extensions: [ExtensionsItem]? {
        get { self[field: 9] }
        set { self[field: 9] = newValue }
      }
      /// `spec.fdws`: a list of ``FdwsItem``.
      @_alwaysEmitIntoClient public var fdws: [FdwsItem]? { get { self[field: 10] } set { self[field: 10] = newValue } }
      /// `spec.icuLocale`: a string.
      @_alwaysEmitIntoClient public var icuLocale: String? {
        get { self[string: 11] }
        set { self[string: 11] = newValue }
      }
      /// `spec.icuRules`: a string.
      @_alwaysEmitIntoClient public var icuRules: String? {
        get { self[string: 12] }
        set { self[string: 12] = newValue }
      }
      /// `spec.isTemplate`: true or false.
      @_alwaysEmitIntoClient public var isTemplate: Bool? { get { self[field: 13] } set { self[field: 13] = newValue } }
      /// `spec.locale`: a string.
      @_alwaysEmitIntoClient public var locale: String? { get { self[string: 14] } set { self[string: 14] = newValue } }
      /// `spec.localeCType`: a string.
      @_alwaysEmitIntoClient public var localeCType: String? {
        get { self[string: 15] }
        set { self[string: 15] = newValue }
      }
      /// `spec.localeCollate`: a string.
      @_alwaysEmitIntoClient public var localeCollate: String? {
        get { self[string: 16] }
        set { self[string: 16] = newValue }
      }
      /// `spec.localeProvider`: a string.
      @_alwaysEmitIntoClient public var localeProvider: String? {
        get { self[string: 17] }
        set { self[string: 17] = newValue }
      }
      /// `spec.owner`: a string, required.
      @_alwaysEmitIntoClient public var owner: String? { get { self[string: 18] } set { self[string: 18] = newValue } }
      /// `spec.schemas`: a list of ``SchemasItem``.
      @_alwaysEmitIntoClient public var schemas: [SchemasItem]? {
        get { self[field: 19] }
        set { self[field: 19] = newValue }
      }
      /// `spec.servers`: a list of ``ServersItem``.
      @_alwaysEmitIntoClient public var servers: [ServersItem]? {
        get { self[field: 20] }
        set { self[field: 20] = newValue }
      }
      /// `spec.tablespace`: a string.
      @_alwaysEmitIntoClient public var tablespace: String? {
        get { self[string: 21] }
        set { self[string: 21] = newValue }
      }
      /// `spec.template`: a string.
      @_alwaysEmitIntoClient public var template: String? {
        get { self[string: 22] }
        set { self[string: 22] = newValue }
      }

      /// `spec.cluster`, with one field.
      public struct Cluster: SchemaObject {
        public static let fields = FieldTable("?-", ["name"])
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(name: String? = nil, configure: (inout Self) -> Void = { _ in }) {
          self.init(tree: [:], unchecked: ())
          self.name = name
          configure(&self)
        }
        /// `spec.cluster.name`: a string, by default `""`.
        @_alwaysEmitIntoClient public var name: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
      }

      /// `spec.databaseReclaimPolicy`, with 2 known values.
      public struct DatabaseReclaimPolicy: OpenSet {
        public let text: String
        public init(text: String, unchecked: Void) { self.text = text }
        /// `delete`.
        @_alwaysEmitIntoClient public static var delete: Self { Self(text: "delete", unchecked: ()) }
        /// `retain`.
        @_alwaysEmitIntoClient public static var retain: Self { Self(text: "retain", unchecked: ()) }
      }

      /// `spec.ensure`, with 2 known values.
      public struct Ensure: OpenSet {
        public let text: String
        public init(text: String, unchecked: Void) { self.text = text }
        /// `absent`.
        @_alwaysEmitIntoClient public static var absent: Self { Self(text: "absent", unchecked: ()) }
        /// `present`.
        @_alwaysEmitIntoClient public static var present: Self { Self(text: "present", unchecked: ()) }
      }

      /// `spec.extensions[]`, with 4 fields.
      public struct ExtensionsItem: SchemaObject {
        public static let fields = FieldTable("!- ?- ?- ?-", ["name", "ensure", "schema", "version"])
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(
          name: String,
          ensure: Ensure? = nil,
          schema: String? = nil,
          version: String? = nil,
          configure: (inout Self) -> Void = { _ in }
        ) {
          self.init(tree: [:], unchecked: ())
          self.name = name
          self.ensure = ensure
          self.schema = schema
          self.version = version
          configure(&self)
        }
        /// `spec.extensions[].name`: a string, required.
        @_alwaysEmitIntoClient public var name: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
        /// `spec.extensions[].ensure`: ``Ensure``, by default `"present"`.
        @_alwaysEmitIntoClient public var ensure: Ensure? { get { self[field: 1] } set { self[field: 1] = newValue } }
        /// `spec.extensions[].schema`: a string.
        @_alwaysEmitIntoClient public var schema: String? { get { self[string: 2] } set { self[string: 2] = newValue } }
        /// `spec.extensions[].version`: a string.
        @_alwaysEmitIntoClient public var version: String? {
          get { self[string: 3] }
          set { self[string: 3] = newValue }
        }
        /// The same as ``CloudNativePG.Database.Spec.Ensure``.
        public typealias Ensure = CloudNativePG.Database.Spec.Ensure
      }

      /// `spec.fdws[]`, with 7 fields.
      public struct FdwsItem: SchemaObject {
        public static let fields = FieldTable(
          "!- ?- ?- ?[ ?- ?[ ?-",
          ["name", "ensure", "handler", "options", "owner", "usage", "validator"],
          [OptionsItem.self, UsageItem.self]
        )
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(
          name: String,
          ensure: Ensure? = nil,
          handler: String? = nil,
          options: [OptionsItem]? = nil,
          owner: String? = nil,
          usage: [UsageItem]? = nil,
          validator: String? = nil,
          configure: (inout Self) -> Void = { _ in }
        ) {
          self.init(tree: [:], unchecked: ())
          self.name = name
          self.ensure = ensure
          self.handler = handler
          self.options = options
          self.owner = owner
          self.usage = usage
          self.validator = validator
          configure(&self)
        }
        /// `spec.fdws[].name`: a string, required.
        @_alwaysEmitIntoClient public var name: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
        /// `spec.fdws[].ensure`: ``Ensure``, by default `"present"`.
        @_alwaysEmitIntoClient public var ensure: Ensure? { get { self[field: 1] } set { self[field: 1] = newValue } }
        /// `spec.fdws[].handler`: a string.
        @_alwaysEmitIntoClient public var handler: String? {
          get { self[string: 2] }
          set { self[string: 2] = newValue }
        }
        /// `spec.fdws[].options`: a list of ``OptionsItem``.
        @_alwaysEmitIntoClient public var options: [OptionsItem]? {
          get { self[field: 3] }
          set { self[field: 3] = newValue }
        }
        /// `spec.fdws[].owner`: a string.
        @_alwaysEmitIntoClient public var owner: String? { get { self[string: 4] } set { self[string: 4] = newValue } }
        /// `spec.fdws[].usage`: a list of ``UsageItem``.
        @_alwaysEmitIntoClient public var usage: [UsageItem]? {
          get { self[field: 5] }
          set { self[field: 5] = newValue }
        }
        /// `spec.fdws[].validator`: a string.
        @_alwaysEmitIntoClient public var validator: String? {
          get { self[string: 6] }
          set { self[string: 6] = newValue }
        }
        /// The same as ``CloudNativePG.Database.Spec.Ensure``.
        public typealias Ensure = CloudNativePG.Database.Spec.Ensure

        /// `spec.fdws[].options[]`, with 3 fields.
        public struct OptionsItem: SchemaObject {
          public static let fields = FieldTable("!- ?- !-", ["name", "ensure", "value"])
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            name: String,
            value: String,
            ensure: Ensure? = nil,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            self.name = name
            self.ensure = ensure
            self.value = value
            configure(&self)
          }
          /// `spec.fdws[].options[].name`: a string, required.
          @_alwaysEmitIntoClient public var name: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
          /// `spec.fdws[].options[].ensure`: ``Ensure``, by default `"present"`.
          @_alwaysEmitIntoClient public var ensure: Ensure? { get { self[field: 1] } set { self[field: 1] = newValue } }
          /// `spec.fdws[].options[].value`: a string, required.
          @_alwaysEmitIntoClient public var value: String? {
            get { self[string: 2] }
            set { self[string: 2] = newValue }
          }
          /// The same as ``CloudNativePG.Database.Spec.Ensure``.
          public typealias Ensure = CloudNativePG.Database.Spec.Ensure
        }

        /// `spec.fdws[].usage[]`, with 2 fields.
        public struct UsageItem: SchemaObject {
          public static let fields = FieldTable("!- ?-", ["name", "type"])
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            name: String,
            type: TypeObject? = nil,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            self.name = name
            self.type = type
            configure(&self)
          }
          /// `spec.fdws[].usage[].name`: a string, required.
          @_alwaysEmitIntoClient public var name: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
          /// `spec.fdws[].usage[].type`: ``TypeObject``, by default `"grant"`.
          @_alwaysEmitIntoClient public var type: TypeObject? {
            get { self[field: 1] }
            set { self[field: 1] = newValue }
          }

          /// `spec.fdws[].usage[].type`, with 2 known values.
          public struct TypeObject: OpenSet {
            public let text: String
            public init(text: String, unchecked: Void) { self.text = text }
            /// `grant`.
            @_alwaysEmitIntoClient public static var grant: Self { Self(text: "grant", unchecked: ()) }
            /// `revoke`.
            @_alwaysEmitIntoClient public static var revoke: Self { Self(text: "revoke", unchecked: ()) }
          }
        }
      }

      /// `spec.schemas[]`, with 3 fields.
      public struct SchemasItem: SchemaObject {
        public static let fields = FieldTable("!- ?- ?-", ["name", "ensure", "owner"])
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(
          name: String,
          ensure: Ensure? = nil,
          owner: String? = nil,
          configure: (inout Self) -> Void = { _ in }
        ) {
          self.init(tree: [:], unchecked: ())
          self.name = name
          self.ensure = ensure
          self.owner = owner
          configure(&self)
        }
        /// `spec.schemas[].name`: a string, required.
        @_alwaysEmitIntoClient public var name: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
        /// `spec.schemas[].ensure`: ``Ensure``, by default `"present"`.
        @_alwaysEmitIntoClient public var ensure: Ensure? { get { self[field: 1] } set { self[field: 1] = newValue } }
        /// `spec.schemas[].owner`: a string.
        @_alwaysEmitIntoClient public var owner: String? { get { self[string: 2] } set { self[string: 2] = newValue } }
        /// The same as ``CloudNativePG.Database.Spec.Ensure``.
        public typealias Ensure = CloudNativePG.Database.Spec.Ensure
      }

      /// `spec.servers[]`, with 5 fields.
      public struct ServersItem: SchemaObject {
        public static let fields = FieldTable(
          "!- ?- !- ?[ ?[",
          ["name", "ensure", "fdw", "options", "usage"],
          [OptionsItem.self, UsageItem.self]
        )
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(
          name: String,
          fdw: String,
          ensure: Ensure? = nil,
          options: [OptionsItem]? = nil,
          usage: [UsageItem]? = nil,
          configure: (inout Self) -> Void = { _ in }
        ) {
          self.init(tree: [:], unchecked: ())
          self.name = name
          self.ensure = ensure
          self.fdw = fdw
          self.options = options
          self.usage = usage
          configure(&self)
        }
        /// `spec.servers[].name`: a string, required.
        @_alwaysEmitIntoClient public var name: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
        /// `spec.servers[].ensure`: ``Ensure``, by default `"present"`.
        @_alwaysEmitIntoClient public var ensure: Ensure? { get { self[field: 1] } set { self[field: 1] = newValue } }
        /// `spec.servers[].fdw`: a string, required.
        @_alwaysEmitIntoClient public var fdw: String? { get { self[string: 2] } set { self[string: 2] = newValue } }
        /// `spec.servers[].options`: a list of ``OptionsItem``.
        @_alwaysEmitIntoClient public var options: [OptionsItem]? {
          get { self[field: 3] }
          set { self[field: 3] = newValue }
        }
        /// `spec.servers[].usage`: a list of ``UsageItem``.
        @_alwaysEmitIntoClient public var usage: [UsageItem]? {
          get { self[field: 4] }
          set { self[field: 4] = newValue }
        }
        /// The same as ``CloudNativePG.Database.Spec.Ensure``.
        public typealias Ensure = CloudNativePG.Database.Spec.Ensure
        /// The same as ``CloudNativePG.Database.Spec.FdwsItem.OptionsItem``.
        public typealias OptionsItem = CloudNativePG.Database.Spec.FdwsItem.OptionsItem
        /// The same as ``CloudNativePG.Database.Spec.FdwsItem.UsageItem``.
        public typealias UsageItem = CloudNativePG.Database.Spec.FdwsItem.UsageItem
      }
    }
  }
}
