// swift-format-ignore-file
// Imported by swell. Do not edit.
import Manifest
import Resources

/// `io.k8s.api.batch.v1.CronJobSpec`, with 8 fields.
public struct CronJobSpec: SchemaObject {
  public static let fields = FieldTable(
    "?- ?- !{ !- ?- ?- ?- ?-",
    [
      "concurrencyPolicy", "failedJobsHistoryLimit", "jobTemplate", "schedule", "startingDeadlineSeconds",
      "successfulJobsHistoryLimit", "suspend", "timeZone",
    ],
    [JobTemplateSpec.self]
  )
  public var tree: Mapping
  public init(tree: Mapping, unchecked: Void) { self.tree = tree }
  @_alwaysEmitIntoClient public init(
    jobTemplate: JobTemplateSpec,
    schedule: String,
    concurrencyPolicy: ConcurrencyPolicy? = nil,
    failedJobsHistoryLimit: Int? = nil,
    startingDeadlineSeconds: Int? = nil,
    successfulJobsHistoryLimit: Int? = nil,
    suspend: Bool? = nil,
    timeZone: String? = nil,
    configure: (inout Self) -> Void = { _ in }
  ) {
    self.init(tree: [:], unchecked: ())
    self.concurrencyPolicy = concurrencyPolicy
    self.failedJobsHistoryLimit = failedJobsHistoryLimit
    self.jobTemplate = jobTemplate
    self.schedule = schedule
    self.startingDeadlineSeconds = startingDeadlineSeconds
    self.successfulJobsHistoryLimit = successfulJobsHistoryLimit
    self.suspend = suspend
    self.timeZone = timeZone
    configure(&self)
  }
  /// `concurrencyPolicy`: ``ConcurrencyPolicy``.
  @_alwaysEmitIntoClient public var concurrencyPolicy: ConcurrencyPolicy? {
    get { self[field: 0] }
    set { self[field: 0] = newValue }
  }
  /// `failedJobsHistoryLimit`: a whole number, format `int32`.
  @_alwaysEmitIntoClient public var failedJobsHistoryLimit: Int? {
    get { self[field: 1] }
    set { self[field: 1] = newValue }
  }
  /// `jobTemplate`: ``JobTemplateSpec``, required.
  @_alwaysEmitIntoClient public var jobTemplate: JobTemplateSpec {
    get { self[object: 2] }
    set { self[object: 2] = newValue }
    _modify { yield &self[object: 2] }
  }
  /// `schedule`: a string, required.
  @_alwaysEmitIntoClient public var schedule: String? { get { self[string: 3] } set { self[string: 3] = newValue } }
  /// `startingDeadlineSeconds`: a whole number, format `int64`.
  @_alwaysEmitIntoClient public var startingDeadlineSeconds: Int? {
    get { self[field: 4] }
    set { self[field: 4] = newValue }
  }
  /// `successfulJobsHistoryLimit`: a whole number, format `int32`.
  @_alwaysEmitIntoClient public var successfulJobsHistoryLimit: Int? {
    get { self[field: 5] }
    set { self[field: 5] = newValue }
  }
  /// `suspend`: true or false.
  @_alwaysEmitIntoClient public var suspend: Bool? { get { self[field: 6] } set { self[field: 6] = newValue } }
  /// `timeZone`: a string.
  @_alwaysEmitIntoClient public var timeZone: String? { get { self[string: 7] } set { self[string: 7] = newValue } }

  /// `concurrencyPolicy`, with 3 known values.
  public struct ConcurrencyPolicy: OpenSet {
    public let text: String
    public init(text: String, unchecked: Void) { self.text = text }
    /// `Allow`.
    @_alwaysEmitIntoClient public static var allow: Self { Self(text: "Allow", unchecked: ()) }
    /// `Forbid`.
    @_alwaysEmitIntoClient public static var forbid: Self { Self(text: "Forbid", unchecked: ()) }
    /// `Replace`.
    @_alwaysEmitIntoClient public static var replace: Self { Self(text: "Replace", unchecked: ()) }
  }
}

/// `io.k8s.api.batch.v1.JobSpec`, with 16 fields.
public struct JobSpec: SchemaObject {
  public static let fields = FieldTable(
    "?- ?- ?- ?- ?- ?- ?- ?- ?- ?{ ?- ?{ ?{ ?- !{ ?-",
    [
      "activeDeadlineSeconds", "backoffLimit", "backoffLimitPerIndex", "completionMode", "completions", "managedBy",
      "manualSelector", "maxFailedIndexes", "parallelism", "podFailurePolicy", "podReplacementPolicy", "selector",
      "successPolicy", "suspend", "template", "ttlSecondsAfterFinished",
    ],
    [PodFailurePolicy.self, LabelSelector.self, SuccessPolicy.self, PodTemplateSpec.self]
  )
  public var tree: Mapping
  public init(tree: Mapping, unchecked: Void) { self.tree = tree }
  @_alwaysEmitIntoClient public init(
    template: PodTemplateSpec,
    activeDeadlineSeconds: Int? = nil,
    backoffLimit: Int? = nil,
    backoffLimitPerIndex: Int? = nil,
    completionMode: CompletionMode? = nil,
    completions: Int? = nil,
    managedBy: String? = nil,
    manualSelector: Bool? = nil,
    maxFailedIndexes: Int? = nil,
    parallelism: Int? = nil,
    podFailurePolicy: PodFailurePolicy? = nil,
    podReplacementPolicy: PodReplacementPolicy? = nil,
    selector: LabelSelector? = nil,
    successPolicy: SuccessPolicy? = nil,
    suspend: Bool? = nil,
    ttlSecondsAfterFinished: Int? = nil,
    configure: (inout Self) -> Void = { _ in }
  ) {
    self.init(tree: [:], unchecked: ())
    self.activeDeadlineSeconds = activeDeadlineSeconds
    self.backoffLimit = backoffLimit
    self.backoffLimitPerIndex = backoffLimitPerIndex
    self.completionMode = completionMode
    self.completions = completions
    self.managedBy = managedBy
    self.manualSelector = manualSelector
    self.maxFailedIndexes = maxFailedIndexes
    self.parallelism = parallelism
    if let podFailurePolicy { self.podFailurePolicy = podFailurePolicy }
    self.podReplacementPolicy = podReplacementPolicy
    if let selector { self.selector = selector }
    if let successPolicy { self.successPolicy = successPolicy }
    self.suspend = suspend
    self.template = template
    self.ttlSecondsAfterFinished = ttlSecondsAfterFinished
    configure(&self)
  }
  /// `activeDeadlineSeconds`: a whole number, format `int64`.
  @_alwaysEmitIntoClient public var activeDeadlineSeconds: Int? {
    get { self[field: 0] }
    set { self[field: 0] = newValue }
  }
  /// `backoffLimit`: a whole number, format `int32`.
  @_alwaysEmitIntoClient public var backoffLimit: Int? { get { self[field: 1] } set { self[field: 1] = newValue } }
  /// `backoffLimitPerIndex`: a whole number, format `int32`.
  @_alwaysEmitIntoClient public var backoffLimitPerIndex: Int? {
    get { self[field: 2] }
    set { self[field: 2] = newValue }
  }
  /// `completionMode`: ``CompletionMode``.
  @_alwaysEmitIntoClient public var completionMode: CompletionMode? {
    get { self[field: 3] }
    set { self[field: 3] = newValue }
  }
  /// `completions`: a whole number, format `int32`.
  @_alwaysEmitIntoClient public var completions: Int? { get { self[field: 4] } set { self[field: 4] = newValue } }
  /// `managedBy`: a string.
  @_alwaysEmitIntoClient public var managedBy: String? { get { self[string: 5] } set { self[string: 5] = newValue } }
  /// `manualSelector`: true or false.
  @_alwaysEmitIntoClient public var manualSelector: Bool? { get { self[field: 6] } set { self[field: 6] = newValue } }
  /// `maxFailedIndexes`: a whole number, format `int32`.
  @_alwaysEmitIntoClient public var maxFailedIndexes: Int? { get { self[field: 7] } set { self[field: 7] = newValue } }
  /// `parallelism`: a whole number, format `int32`.
  @_alwaysEmitIntoClient public var parallelism: Int? { get { self[field: 8] } set { self[field: 8] = newValue } }
  /// `podFailurePolicy`: ``PodFailurePolicy``.
  @_alwaysEmitIntoClient public var podFailurePolicy: PodFailurePolicy {
    get { self[object: 9] }
    set { self[object: 9] = newValue }
    _modify { yield &self[object: 9] }
  }
  /// `podReplacementPolicy`: ``PodReplacementPolicy``.
  @_alwaysEmitIntoClient public var podReplacementPolicy: PodReplacementPolicy? {
    get { self[field: 10] }
    set { self[field: 10] = newValue }
  }
  /// `selector`: ``LabelSelector``.
  @_alwaysEmitIntoClient public var selector: LabelSelector {
    get { self[object: 11] }
    set { self[object: 11] = newValue }
    _modify { yield &self[object: 11] }
  }
  /// `successPolicy`: ``SuccessPolicy``.
  @_alwaysEmitIntoClient public var successPolicy: SuccessPolicy {
    get { self[object: 12] }
    set { self[object: 12] = newValue }
    _modify { yield &self[object: 12] }
  }
  /// `suspend`: true or false.
  @_alwaysEmitIntoClient public var suspend: Bool? { get { self[field: 13] } set { self[field: 13] = newValue } }
  /// `template`: ``PodTemplateSpec``, required.
  @_alwaysEmitIntoClient public var template: PodTemplateSpec {
    get { self[object: 14] }
    set { self[object: 14] = newValue }
    _modify { yield &self[object: 14] }
  }
  /// `ttlSecondsAfterFinished`: a whole number, format `int32`.
  @_alwaysEmitIntoClient public var ttlSecondsAfterFinished: Int? {
    get { self[field: 15] }
    set { self[field: 15] = newValue }
  }

  /// `completionMode`, with 2 known values.
  public struct CompletionMode: OpenSet {
    public let text: String
    public init(text: String, unchecked: Void) { self.text = text }
    /// `Indexed`.
    @_alwaysEmitIntoClient public static var indexed: Self { Self(text: "Indexed", unchecked: ()) }
    /// `NonIndexed`.
    @_alwaysEmitIntoClient public static var nonIndexed: Self { Self(text: "NonIndexed", unchecked: ()) }
  }

  /// `podReplacementPolicy`, with 2 known values.
  public struct PodReplacementPolicy: OpenSet {
    public let text: String
    public init(text: String, unchecked: Void) { self.text = text }
    /// `Failed`.
    @_alwaysEmitIntoClient public static var failed: Self { Self(text: "Failed", unchecked: ()) }
    /// `TerminatingOrFailed`.
    @_alwaysEmitIntoClient public static var terminatingOrFailed: Self {
      Self(text: "TerminatingOrFailed", unchecked: ())
    }
  }
}

/// `io.k8s.api.batch.v1.JobTemplateSpec`, with 2 fields.
public struct JobTemplateSpec: SchemaObject {
  public static let fields = FieldTable("?{ ?{", ["metadata", "spec"], [ObjectMeta.self, JobSpec.self])
  public var tree: Mapping
  public init(tree: Mapping, unchecked: Void) { self.tree = tree }
  @_alwaysEmitIntoClient public init(
    metadata: ObjectMeta? = nil,
    spec: JobSpec? = nil,
    configure: (inout Self) -> Void = { _ in }
  ) {
    self.init(tree: [:], unchecked: ())
    if let metadata { self.metadata = metadata }
    if let spec { self.spec = spec }
    configure(&self)
  }
  /// `metadata`: ``ObjectMeta``.
  @_alwaysEmitIntoClient public var metadata: ObjectMeta {
    get { self[object: 0] }
    set { self[object: 0] = newValue }
    _modify { yield &self[object: 0] }
  }
  /// `spec`: ``JobSpec``.
  @_alwaysEmitIntoClient public var spec: JobSpec {
    get { self[object: 1] }
    set { self[object: 1] = newValue }
    _modify { yield &self[object: 1] }
  }
}

/// `io.k8s.api.batch.v1.PodFailurePolicy`, with one field.
public struct PodFailurePolicy: SchemaObject {
  public static let fields = FieldTable("![", ["rules"], [PodFailurePolicyRule.self])
  public var tree: Mapping
  public init(tree: Mapping, unchecked: Void) { self.tree = tree }
  @_alwaysEmitIntoClient public init(rules: [PodFailurePolicyRule], configure: (inout Self) -> Void = { _ in }) {
    self.init(tree: [:], unchecked: ())
    self.rules = rules
    configure(&self)
  }
  /// `rules`: a list of ``PodFailurePolicyRule``, required.
  @_alwaysEmitIntoClient public var rules: [PodFailurePolicyRule]? {
    get { self[field: 0] }
    set { self[field: 0] = newValue }
  }
}

/// `io.k8s.api.batch.v1.PodFailurePolicyOnExitCodesRequirement`, with 3 fields.
public struct PodFailurePolicyOnExitCodesRequirement: SchemaObject {
  public static let fields = FieldTable("?- !- !-", ["containerName", "operator", "values"])
  public var tree: Mapping
  public init(tree: Mapping, unchecked: Void) { self.tree = tree }
  @_alwaysEmitIntoClient public init(
    `operator`: Operator,
    values: [Int],
    containerName: String? = nil,
    configure: (inout Self) -> Void = { _ in }
  ) {
    self.init(tree: [:], unchecked: ())
    self.containerName = containerName
    self.`operator` = `operator`
    self.values = values
    configure(&self)
  }
  /// `containerName`: a string.
  @_alwaysEmitIntoClient public var containerName: String? {
    get { self[string: 0] }
    set { self[string: 0] = newValue }
  }
  /// `operator`: ``Operator``, required.
  @_alwaysEmitIntoClient public var `operator`: Operator? { get { self[field: 1] } set { self[field: 1] = newValue } }
  /// `values`: a list of whole numbers, required.
  @_alwaysEmitIntoClient public var values: [Int]? { get { self[field: 2] } set { self[field: 2] = newValue } }

  /// `operator`, with 2 known values.
  public struct Operator: OpenSet {
    public let text: String
    public init(text: String, unchecked: Void) { self.text = text }
    /// `In`.
    @_alwaysEmitIntoClient public static var `in`: Self { Self(text: "In", unchecked: ()) }
    /// `NotIn`.
    @_alwaysEmitIntoClient public static var notIn: Self { Self(text: "NotIn", unchecked: ()) }
  }
}

/// `io.k8s.api.batch.v1.PodFailurePolicyOnPodConditionsPattern`, with 2 fields.
public struct PodFailurePolicyOnPodConditionsPattern: SchemaObject {
  public static let fields = FieldTable("?- !-", ["status", "type"])
  public var tree: Mapping
  public init(tree: Mapping, unchecked: Void) { self.tree = tree }
  @_alwaysEmitIntoClient public init(type: String, status: String? = nil, configure: (inout Self) -> Void = { _ in }) {
    self.init(tree: [:], unchecked: ())
    self.status = status
    self.type = type
    configure(&self)
  }
  /// `status`: a string.
  @_alwaysEmitIntoClient public var status: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
  /// `type`: a string, required.
  @_alwaysEmitIntoClient public var type: String? { get { self[string: 1] } set { self[string: 1] = newValue } }
}

/// `io.k8s.api.batch.v1.PodFailurePolicyRule`, with 3 fields.
public struct PodFailurePolicyRule: SchemaObject {
  public static let fields = FieldTable(
    "!- ?{ ?[",
    ["action", "onExitCodes", "onPodConditions"],
    [PodFailurePolicyOnExitCodesRequirement.self, PodFailurePolicyOnPodConditionsPattern.self]
  )
  public var tree: Mapping
  public init(tree: Mapping, unchecked: Void) { self.tree = tree }
  @_alwaysEmitIntoClient public init(
    action: Action,
    onExitCodes: PodFailurePolicyOnExitCodesRequirement? = nil,
    onPodConditions: [PodFailurePolicyOnPodConditionsPattern]? = nil,
    configure: (inout Self) -> Void = { _ in }
  ) {
    self.init(tree: [:], unchecked: ())
    self.action = action
    if let onExitCodes { self.onExitCodes = onExitCodes }
    self.onPodConditions = onPodConditions
    configure(&self)
  }
  /// `action`: ``Action``, required.
  @_alwaysEmitIntoClient public var action: Action? { get { self[field: 0] } set { self[field: 0] = newValue } }
  /// `onExitCodes`: ``PodFailurePolicyOnExitCodesRequirement``.
  @_alwaysEmitIntoClient public var onExitCodes: PodFailurePolicyOnExitCodesRequirement {
    get { self[object: 1] }
    set { self[object: 1] = newValue }
    _modify { yield &self[object: 1] }
  }
  /// `onPodConditions`: a list of ``PodFailurePolicyOnPodConditionsPattern``.
  @_alwaysEmitIntoClient public var onPodConditions: [PodFailurePolicyOnPodConditionsPattern]? {
    get { self[field: 2] }
    set { self[field: 2] = newValue }
  }

  /// `action`, with 4 known values.
  public struct Action: OpenSet {
    public let text: String
    public init(text: String, unchecked: Void) { self.text = text }
    /// `Count`.
    @_alwaysEmitIntoClient public static var count: Self { Self(text: "Count", unchecked: ()) }
    /// `FailIndex`.
    @_alwaysEmitIntoClient public static var failIndex: Self { Self(text: "FailIndex", unchecked: ()) }
    /// `FailJob`.
    @_alwaysEmitIntoClient public static var failJob: Self { Self(text: "FailJob", unchecked: ()) }
    /// `Ignore`.
    @_alwaysEmitIntoClient public static var ignore: Self { Self(text: "Ignore", unchecked: ()) }
  }
}

/// `io.k8s.api.batch.v1.SuccessPolicy`, with one field.
public struct SuccessPolicy: SchemaObject {
  public static let fields = FieldTable("![", ["rules"], [SuccessPolicyRule.self])
  public var tree: Mapping
  public init(tree: Mapping, unchecked: Void) { self.tree = tree }
  @_alwaysEmitIntoClient public init(rules: [SuccessPolicyRule], configure: (inout Self) -> Void = { _ in }) {
    self.init(tree: [:], unchecked: ())
    self.rules = rules
    configure(&self)
  }
  /// `rules`: a list of ``SuccessPolicyRule``, required.
  @_alwaysEmitIntoClient public var rules: [SuccessPolicyRule]? {
    get { self[field: 0] }
    set { self[field: 0] = newValue }
  }
}

/// `io.k8s.api.batch.v1.SuccessPolicyRule`, with 2 fields.
public struct SuccessPolicyRule: SchemaObject {
  public static let fields = FieldTable("?- ?-", ["succeededCount", "succeededIndexes"])
  public var tree: Mapping
  public init(tree: Mapping, unchecked: Void) { self.tree = tree }
  @_alwaysEmitIntoClient public init(
    succeededCount: Int? = nil,
    succeededIndexes: String? = nil,
    configure: (inout Self) -> Void = { _ in }
  ) {
    self.init(tree: [:], unchecked: ())
    self.succeededCount = succeededCount
    self.succeededIndexes = succeededIndexes
    configure(&self)
  }
  /// `succeededCount`: a whole number, format `int32`.
  @_alwaysEmitIntoClient public var succeededCount: Int? { get { self[field: 0] } set { self[field: 0] = newValue } }
  /// `succeededIndexes`: a string.
  @_alwaysEmitIntoClient public var succeededIndexes: String? {
    get { self[string: 1] }
    set { self[string: 1] = newValue }
  }
}
