import Diagnostics
import PlatformDSL

/// A platform's tenants: those written in Swift and those that are a YAML file each, as one checked registry.
///
/// ```swift
/// let tenancy = Tenancy(settings, folder: "specs/Aphex/tenants") {
///   Organization("acme-corp", displayName: "ACME", adminUsers: ["admin@acme-corp.com"])
/// }
/// ```
///
/// Adding a YAML tenant is one file and no build. What is wrong with a tenant is reported with its line, whichever
/// language it is written in, and nothing is written then.
package struct Tenancy: Sendable {
  /// What the platform decides for all tenants.
  package let settings: TenancySettings
  private let folder: String?
  private let declared: [Tenant]

  /// Tenants.
  ///
  /// - Parameters:
  ///   - settings: What the platform decides for all of them.
  ///   - folder: The folder of tenants in YAML, relative to the repository's root.
  ///   - declared: The tenants in Swift.
  package init(
    _ settings: TenancySettings,
    folder: String? = nil,
    @TenantBuilder<Tenant> _ declared: () -> [Tenant] = { [] }
  ) {
    self.settings = settings
    self.folder = folder
    self.declared = declared()
  }

  /// The Applications of the organisations, at wave 40, and everything that is wrong with a tenant.
  ///
  /// It stands beside the platform's Applications.
  package var applications: any Component {
    reading { registry in
      for finding in registry.findings { Finding(finding) }
      for organization in registry.organizations {
        OrganizationOwnership(organization: organization, settings: registry.settings)
          .declared(at: organization.resource.declaration.location)
        OrganizationApplication(organization: organization, settings: registry.settings)
          .declared(at: organization.resource.declaration.location)
      }
    }
  }

  /// What the platform renders for its tenants as a whole; faults are reported by ``applications`` alone.
  package func parts(
    @ComponentBuilder _ content: @escaping @Sendable (TenantRegistry) -> [any Component]
  ) -> any Component {
    reading(content)
  }

  private func reading(
    @ComponentBuilder _ content: @escaping @Sendable (TenantRegistry) -> [any Component]
  ) -> any Component {
    let (settings, declared) = (self.settings, self.declared)
    let registry = { @Sendable (documents: [DataDocument]) in
      var reading = TenantReading(settings: settings)
      for tenant in declared { reading.read(tenant) }
      for document in documents { reading.read(document) }
      return TenantResolution.registry(of: reading)
    }
    guard let folder else { return Group(content(registry([]))) }
    return DataFiles(folder) { documents in Group(content(registry(documents))) }
  }
}
