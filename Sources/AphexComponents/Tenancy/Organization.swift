import Diagnostics
import PlatformDSL

/// An organisation, with the repositories that start its pipelines.
///
/// ```swift
/// Organization("acme-corp", displayName: "ACME Corporation", adminUsers: ["admin@acme-corp.com"]) {
///   RepoBinding("my-application", repository: "acme-corp/my-application", pipeline: pipeline)
/// }
/// ```
package struct Organization: Sendable {
  let resource: Aphex.Organization
  let bindings: [RepoBinding]

  /// An organisation.
  ///
  /// - Parameters:
  ///   - name: A DNS label of at most 59 characters.
  ///   - displayName: The name for humans: letters, digits, spaces, hyphens and dots.
  ///   - adminUsers: The e-mail addresses of those who administer it.
  ///   - bindings: The repositories whose pushes start pipelines.
  package init(
    _ name: String,
    displayName: String,
    adminUsers: [String],
    fileID: String = #fileID,
    line: Int = #line,
    @TenantBuilder<RepoBinding> _ bindings: () -> [RepoBinding] = { [] }
  ) {
    resource = Aphex.Organization(name, fileID: fileID, line: line) {
      $0.spec.displayName = displayName
      $0.spec.adminUsers = adminUsers
    }
    self.bindings = bindings().map { $0.belonging(to: name) }
  }
}

/// What is declared of tenants.
package enum Tenant: Sendable {
  /// An organisation with its bindings.
  case organization(Organization)
  /// A knowledge base.
  case knowledgeBase(KnowledgeBase)
}

/// Collects tenants of a closure.
@resultBuilder
package enum TenantBuilder<Element> {
  /// One tenant.
  package static func buildExpression(_ tenant: Element) -> [Element] { [tenant] }
  /// The statements of a body, in order.
  package static func buildBlock(_ parts: [Element]...) -> [Element] { parts.flatMap(\.self) }
  /// An `if` without `else`.
  package static func buildOptional(_ part: [Element]?) -> [Element] { part ?? [] }
  /// The first branch of a condition.
  package static func buildEither(first: [Element]) -> [Element] { first }
  /// The other branch of a condition.
  package static func buildEither(second: [Element]) -> [Element] { second }
  /// A `for` loop.
  package static func buildArray(_ parts: [[Element]]) -> [Element] { parts.flatMap(\.self) }
}

extension TenantBuilder where Element == Tenant {
  /// An organisation.
  package static func buildExpression(_ organization: Organization) -> [Tenant] {
    [.organization(organization)]
  }

  /// A knowledge base.
  package static func buildExpression(_ base: KnowledgeBase) -> [Tenant] { [.knowledgeBase(base)] }
}
