import Manifest
import Resources

extension Tekton.Trigger.Spec.InterceptorsItem {
  /// Tekton's CEL interceptor: lets an event through where the filter is true, and adds fields to it.
  ///
  /// ```swift
  /// .cel(filter: "body.ref == \("refs/heads/\(branch)")", overlays: ["sha": "body.after.truncate(7)"])
  /// ```
  ///
  /// - Parameters:
  ///   - filter: Over `body`, `header` and `extensions`; values that are interpolated are quoted.
  ///   - overlays: Expressions whose values bindings read as `$(extensions.<key>)`.
  public static func cel(
    filter: CELExpression? = nil,
    overlays: OrderedMap<CELExpression> = [:]
  ) -> Self {
    Self(ref: Ref(name: "cel")) {
      var params: [ParamsItem] = []
      if let filter { params.append(.init(name: "filter", value: filter.field)) }
      if !overlays.isEmpty {
        let elements = overlays.tree.map { entry in
          Value.mapping(["key": .string(entry.key), "expression": entry.value])
        }
        params.append(.init(name: "overlays", value: .sequence(elements)))
      }
      $0.params = params
      if params.isEmpty {
        $0.refuse("params", because: "a CEL interceptor without filter and overlays does nothing")
      }
    }
  }

  /// Tekton's GitHub interceptor: lets through what GitHub signed with a secret, of some kinds of events.
  ///
  /// - Parameters:
  ///   - secret: The webhook's secret, in the namespace of the EventListener.
  ///   - key: Its key.
  ///   - events: The kinds of events that pass.
  public static func github(
    secret: Reference<Core.Secret>,
    key: String,
    events: [Tekton.GitHubEvent]
  ) -> Self {
    Self(ref: Ref(name: "github")) {
      $0.params = [
        .init(
          name: "secretRef",
          value: ["secretName": .string(secret.name), "secretKey": .string(key)]
        ),
        .init(name: "eventTypes", value: .sequence(events.map(\.field))),
      ]
      if events.isEmpty {
        $0.refuse(
          "params",
          because: "without event types the GitHub interceptor lets every event pass"
        )
      }
    }
  }
}

extension Tekton {
  /// A kind of event that GitHub sends to webhooks.
  ///
  /// Source: https://docs.github.com/en/webhooks/webhook-events-and-payloads
  public struct GitHubEvent: OpenSet {
    /// As the header `X-GitHub-Event` writes it.
    public let text: String
    /// A kind as it is.
    public init(text: String, unchecked: Void) { self.text = text }

    /// A branch or a tag was created.
    public static var create: Self { .custom("create") }
    /// A branch or a tag was deleted.
    public static var delete: Self { .custom("delete") }
    /// Somebody wrote to an issue or a pull request.
    public static var issueComment: Self { .custom("issue_comment") }
    /// GitHub tries a new webhook.
    public static var ping: Self { .custom("ping") }
    /// Something happened to a pull request.
    public static var pullRequest: Self { .custom("pull_request") }
    /// Somebody reviewed a pull request.
    public static var pullRequestReview: Self { .custom("pull_request_review") }
    /// Commits or a tag were pushed.
    public static var push: Self { .custom("push") }
    /// Something happened to a release.
    public static var release: Self { .custom("release") }
  }
}
