// swift-format-ignore-file
// Imported by swell. Do not edit.
import Diagnostics
import Manifest
import Resources

extension Prometheus {
  /// `PrometheusRule` of `monitoring.coreos.com/v1`.
  ///
  /// Reference: https://prometheus-operator.dev/docs/api-reference/api/
  public struct PrometheusRule: Resource {
    public static let type = ResourceType(
      group: "monitoring.coreos.com",
      version: "v1",
      kind: "PrometheusRule",
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

    /// `spec`, with one field.
    public struct Spec: SchemaObject {
      public static let fields = FieldTable("?#name", ["groups"], [GroupsItem.self])
      public var tree: Mapping
      public init(tree: Mapping, unchecked: Void) { self.tree = tree }
      @_alwaysEmitIntoClient public init(groups: [GroupsItem]? = nil, configure: (inout Self) -> Void = { _ in }) {
        self.init(tree: [:], unchecked: ())
        self.groups = groups
        configure(&self)
      }
      /// `spec.groups`: a list of ``GroupsItem``, told apart by `name`.
      @_alwaysEmitIntoClient public var groups: [GroupsItem]? {
        get { self[field: 0] }
        set { self[field: 0] = newValue }
      }

      /// `spec.groups[]`, with 7 fields.
      public struct GroupsItem: SchemaObject {
        public static let fields = FieldTable(
          "!- ?- ?- ?- ?- ?- ?[",
          ["name", "interval", "labels", "limit", "partial_response_strategy", "query_offset", "rules"],
          [RulesItem.self]
        )
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(
          name: String,
          interval: String? = nil,
          labels: OrderedMap<String>? = nil,
          limit: Int? = nil,
          partial_response_strategy: String? = nil,
          query_offset: String? = nil,
          rules: [RulesItem]? = nil,
          configure: (inout Self) -> Void = { _ in }
        ) {
          self.init(tree: [:], unchecked: ())
          self.name = name
          self.interval = interval
          if let labels { self.labels = labels }
          self.limit = limit
          self.partial_response_strategy = partial_response_strategy
          self.query_offset = query_offset
          self.rules = rules
          configure(&self)
        }
        /// `spec.groups[].name`: a string, required.
        @_alwaysEmitIntoClient public var name: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
        /// `spec.groups[].interval`: a string.
        @_alwaysEmitIntoClient public var interval: String? {
          get { self[string: 1] }
          set { self[string: 1] = newValue }
        }
        /// `spec.groups[].labels`: strings by name.
        @_alwaysEmitIntoClient public var labels: OrderedMap<String> {
          get { self[object: 2] }
          set { self[object: 2] = newValue }
          _modify { yield &self[object: 2] }
        }
        /// `spec.groups[].limit`: a whole number.
        @_alwaysEmitIntoClient public var limit: Int? { get { self[field: 3] } set { self[field: 3] = newValue } }
        /// `spec.groups[].partial_response_strategy`: a string.
        @_alwaysEmitIntoClient public var partial_response_strategy: String? {
          get { self[string: 4] }
          set { self[string: 4] = newValue }
        }
        /// `spec.groups[].query_offset`: a string.
        @_alwaysEmitIntoClient public var query_offset: String? {
          get { self[string: 5] }
          set { self[string: 5] = newValue }
        }
        /// `spec.groups[].rules`: a list of ``RulesItem``.
        @_alwaysEmitIntoClient public var rules: [RulesItem]? {
          get { self[field: 6] }
          set { self[field: 6] = newValue }
        }

        /// `spec.groups[].rules[]`, with 7 fields.
        public struct RulesItem: SchemaObject {
          public static let fields = FieldTable(
            "?- ?- !- ?- ?- ?- ?-",
            ["alert", "annotations", "expr", "for", "keep_firing_for", "labels", "record"]
          )
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            expr: IntOrString,
            alert: String? = nil,
            annotations: OrderedMap<String>? = nil,
            `for`: String? = nil,
            keep_firing_for: String? = nil,
            labels: OrderedMap<String>? = nil,
            record: String? = nil,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            self.alert = alert
            if let annotations { self.annotations = annotations }
            self.expr = expr
            self.`for` = `for`
            self.keep_firing_for = keep_firing_for
            if let labels { self.labels = labels }
            self.record = record
            configure(&self)
          }
          /// `spec.groups[].rules[].alert`: a string.
          @_alwaysEmitIntoClient public var alert: String? {
            get { self[string: 0] }
            set { self[string: 0] = newValue }
          }
          /// `spec.groups[].rules[].annotations`: strings by name.
          @_alwaysEmitIntoClient public var annotations: OrderedMap<String> {
            get { self[object: 1] }
            set { self[object: 1] = newValue }
            _modify { yield &self[object: 1] }
          }
          /// `spec.groups[].rules[].expr`: a whole number or a string, required.
          @_alwaysEmitIntoClient public var expr: IntOrString? {
            get { self[field: 2] }
            set { self[field: 2] = newValue }
          }
          /// `spec.groups[].rules[].for`: a string.
          @_alwaysEmitIntoClient public var `for`: String? {
            get { self[string: 3] }
            set { self[string: 3] = newValue }
          }
          /// `spec.groups[].rules[].keep_firing_for`: a string.
          @_alwaysEmitIntoClient public var keep_firing_for: String? {
            get { self[string: 4] }
            set { self[string: 4] = newValue }
          }
          /// `spec.groups[].rules[].labels`: strings by name.
          @_alwaysEmitIntoClient public var labels: OrderedMap<String> {
            get { self[object: 5] }
            set { self[object: 5] = newValue }
            _modify { yield &self[object: 5] }
          }
          /// `spec.groups[].rules[].record`: a string.
          @_alwaysEmitIntoClient public var record: String? {
            get { self[string: 6] }
            set { self[string: 6] = newValue }
          }
        }
      }
    }
  }
}
