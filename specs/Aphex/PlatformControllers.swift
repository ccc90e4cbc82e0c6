import AphexComponents
import PlatformDSL

/// What reconciles Cloudflare and Authentik, beside what it works for.
struct PlatformControllers: Composite {
  let clusterID: String

  var body: [any Component] {
    Application("platform-controllers", wave: 20, namespace: "platform-system") {
      Reconciler(settings)
    }
  }

  private var settings: ReconcilerSettings {
    ReconcilerSettings(
      image: Versions.reconciler,
      clusterID: clusterID,
      publicDomain: Tenants.settings.publicDomain,
      // that of the data models' example
      accountID: "65671c123fa015f89bfb9f110d0000fd",
      authentication: PlatformAuthentication.settings,
      // its image isn't published yet: a Pod that can't start would hold back the waves 30 and 40 for ever
      replicas: 0
    )
  }
}
