// swift-format-ignore-file
// Imported by swell. Do not edit.
import Diagnostics
import Manifest
import Resources

extension Kyverno {
  /// `ValidatingPolicy` of `policies.kyverno.io/v1`.
  ///
  /// Reference: https://kyverno.io/docs/policy-types/
  public struct ValidatingPolicy: Resource {
    public static let type = ResourceType(
      group: "policies.kyverno.io",
      version: "v1",
      kind: "ValidatingPolicy",
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

    /// `spec`, with 10 fields.
    public struct Spec: SchemaObject {
      public static let fields = FieldTable(
        "?[ ?{ ?{ ?- ?#name ?{ ?+ ?[ ?#name ?{",
        [
          "auditAnnotations", "autogen", "evaluation", "failurePolicy", "matchConditions", "matchConstraints",
          "validationActions", "validations", "variables", "webhookConfiguration",
        ],
        [
          AuditAnnotationsItem.self, Autogen.self, Evaluation.self, MatchConditionsItem.self, MatchConstraints.self,
          ValidationsItem.self, VariablesItem.self, WebhookConfiguration.self,
        ]
      )
      public var tree: Mapping
      public init(tree: Mapping, unchecked: Void) { self.tree = tree }
      @_alwaysEmitIntoClient public init(
        auditAnnotations: [AuditAnnotationsItem]? = nil,
        autogen: Autogen? = nil,
        evaluation: Evaluation? = nil,
        failurePolicy: FailurePolicy? = nil,
        matchConditions: [MatchConditionsItem]? = nil,
        matchConstraints: MatchConstraints? = nil,
        validationActions: [ValidationActionsItem]? = nil,
        validations: [ValidationsItem]? = nil,
        variables: [VariablesItem]? = nil,
        webhookConfiguration: WebhookConfiguration? = nil,
        configure: (inout Self) -> Void = { _ in }
      ) {
        self.init(tree: [:], unchecked: ())
        self.auditAnnotations = auditAnnotations
        if let autogen { self.autogen = autogen }
        if let evaluation { self.evaluation = evaluation }
        self.failurePolicy = failurePolicy
        self.matchConditions = matchConditions
        if let matchConstraints { self.matchConstraints = matchConstraints }
        self.validationActions = validationActions
        self.validations = validations
        self.variables = variables
        if let webhookConfiguration { self.webhookConfiguration = webhookConfiguration }
        configure(&self)
      }
      /// `spec.auditAnnotations`: a list of ``AuditAnnotationsItem``.
      @_alwaysEmitIntoClient public var auditAnnotations: [AuditAnnotationsItem]? {
        get { self[field: 0] }
        set { self[field: 0] = newValue }
      }
      /// `spec.autogen`: ``Autogen``.
      @_alwaysEmitIntoClient public var autogen: Autogen {
        get { self[object: 1] }
        set { self[object: 1] = newValue }
        _modify { yield &self[object: 1] }
      }
      /// `spec.evaluation`: ``Evaluation``.
      @_alwaysEmitIntoClient public var evaluation: Evaluation {
        get { self[object: 2] }
        set { self[object: 2] = newValue }
        _modify { yield &self[object: 2] }
      }
      /// `spec.failurePolicy`: ``FailurePolicy``.
      @_alwaysEmitIntoClient public var failurePolicy: FailurePolicy? {
        get { self[field: 3] }
        set { self[field: 3] = newValue }
      }
      /// `spec.matchConditions`: a list of ``MatchConditionsItem``, told apart by `name`.
      @_alwaysEmitIntoClient public var matchConditions: [MatchConditionsItem]? {
        get { self[field: 4] }
        set { self[field: 4] = newValue }
      }
      /// `spec.matchConstraints`: ``MatchConstraints``.
      @_alwaysEmitIntoClient public var matchConstraints: MatchConstraints {
        get { self[object: 5] }
        set { self[object: 5] = newValue }
        _modify { yield &self[object: 5] }
      }
      /// `spec.validationActions`: a list of ``ValidationActionsItem``.
      @_alwaysEmitIntoClient public var validationActions: [ValidationActionsItem]? {
        get { self[field: 6] }
        set { self[field: 6] = newValue }
      }
      /// `spec.validations`: a list of ``ValidationsItem``.
      @_alwaysEmitIntoClient public var validations: [ValidationsItem]? {
        get { self[field: 7] }
        set { self[field: 7] = newValue }
      }
      /// `spec.variables`: a list of ``VariablesItem``, told apart by `name`.
      @_alwaysEmitIntoClient public var variables: [VariablesItem]? {
        get { self[field: 8] }
        set { self[field: 8] = newValue }
      }
      /// `spec.webhookConfiguration`: ``WebhookConfiguration``.
      @_alwaysEmitIntoClient public var webhookConfiguration: WebhookConfiguration {
        get { self[object: 9] }
        set { self[object: 9] = newValue }
        _modify { yield &self[object: 9] }
      }
      /// The same as ``Kyverno.ImageValidatingPolicy.Spec.AuditAnnotationsItem``.
      public typealias AuditAnnotationsItem = Kyverno.ImageValidatingPolicy.Spec.AuditAnnotationsItem
      /// The same as ``Kyverno.ImageValidatingPolicy.Spec.Evaluation``.
      public typealias Evaluation = Kyverno.ImageValidatingPolicy.Spec.Evaluation
      /// The same as ``Kyverno.ClusterPolicy.Spec.FailurePolicy``.
      public typealias FailurePolicy = Kyverno.ClusterPolicy.Spec.FailurePolicy
      /// The same as ``Kyverno.ImageValidatingPolicy.Spec.MatchConditionsItem``.
      public typealias MatchConditionsItem = Kyverno.ImageValidatingPolicy.Spec.MatchConditionsItem
      /// The same as ``Kyverno.ImageValidatingPolicy.Spec.MatchConstraints``.
      public typealias MatchConstraints = Kyverno.ImageValidatingPolicy.Spec.MatchConstraints
      /// The same as ``Kyverno.ImageValidatingPolicy.Spec.ValidationActionsItem``.
      public typealias ValidationActionsItem = Kyverno.ImageValidatingPolicy.Spec.ValidationActionsItem
      /// The same as ``Kyverno.ImageValidatingPolicy.Spec.ValidationsItem``.
      public typealias ValidationsItem = Kyverno.ImageValidatingPolicy.Spec.ValidationsItem
      /// The same as ``Kyverno.ImageValidatingPolicy.Spec.VariablesItem``.
      public typealias VariablesItem = Kyverno.ImageValidatingPolicy.Spec.VariablesItem
      /// The same as ``Kyverno.ImageValidatingPolicy.Spec.WebhookConfiguration``.
      public typealias WebhookConfiguration = Kyverno.ImageValidatingPolicy.Spec.WebhookConfiguration

      /// `spec.autogen`, with 2 fields.
      public struct Autogen: SchemaObject {
        public static let fields = FieldTable(
          "?{ ?{",
          ["podControllers", "validatingAdmissionPolicy"],
          [PodControllers.self, ValidatingAdmissionPolicy.self]
        )
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(
          podControllers: PodControllers? = nil,
          validatingAdmissionPolicy: ValidatingAdmissionPolicy? = nil,
          configure: (inout Self) -> Void = { _ in }
        ) {
          self.init(tree: [:], unchecked: ())
          if let podControllers { self.podControllers = podControllers }
          if let validatingAdmissionPolicy { self.validatingAdmissionPolicy = validatingAdmissionPolicy }
          configure(&self)
        }
        /// `spec.autogen.podControllers`: ``PodControllers``.
        @_alwaysEmitIntoClient public var podControllers: PodControllers {
          get { self[object: 0] }
          set { self[object: 0] = newValue }
          _modify { yield &self[object: 0] }
        }
        /// `spec.autogen.validatingAdmissionPolicy`: ``ValidatingAdmissionPolicy``.
        @_alwaysEmitIntoClient public var validatingAdmissionPolicy: ValidatingAdmissionPolicy {
          get { self[object: 1] }
          set { self[object: 1] = newValue }
          _modify { yield &self[object: 1] }
        }
        /// The same as ``Kyverno.ImageValidatingPolicy.Spec.Autogen.PodControllers``.
        public typealias PodControllers = Kyverno.ImageValidatingPolicy.Spec.Autogen.PodControllers

        /// `spec.autogen.validatingAdmissionPolicy`, with one field.
        public struct ValidatingAdmissionPolicy: SchemaObject {
          public static let fields = FieldTable("?-", ["enabled"])
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(enabled: Bool? = nil, configure: (inout Self) -> Void = { _ in }) {
            self.init(tree: [:], unchecked: ())
            self.enabled = enabled
            configure(&self)
          }
          /// `spec.autogen.validatingAdmissionPolicy.enabled`: true or false.
          @_alwaysEmitIntoClient public var enabled: Bool? { get { self[field: 0] } set { self[field: 0] = newValue } }
        }
      }
    }
  }
}

extension Kyverno.V1beta1 {
  /// `ValidatingPolicy` of `policies.kyverno.io/v1beta1`.
  ///
  /// Reference: https://kyverno.io/docs/policy-types/
  public struct ValidatingPolicy: Resource {
    public static let type = ResourceType(
      group: "policies.kyverno.io",
      version: "v1beta1",
      kind: "ValidatingPolicy",
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
    /// The same as ``Kyverno.ValidatingPolicy.Spec``.
    public typealias Spec = Kyverno.ValidatingPolicy.Spec
  }
}

extension Kyverno.V1alpha1 {
  /// `ValidatingPolicy` of `policies.kyverno.io/v1alpha1`, which is deprecated.
  ///
  /// Reference: https://kyverno.io/docs/policy-types/
  public struct ValidatingPolicy: Resource {
    public static let type = ResourceType(
      group: "policies.kyverno.io",
      version: "v1alpha1",
      kind: "ValidatingPolicy",
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
    /// The same as ``Kyverno.ValidatingPolicy.Spec``.
    public typealias Spec = Kyverno.ValidatingPolicy.Spec
  }
}
