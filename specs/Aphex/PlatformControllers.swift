import Components
import PlatformDSL

/// What reconciles Cloudflare and Authentik: wave 20, beside what it works for.
struct PlatformControllers: Composite {
  let environment: Environment

  var body: [any Component] {
    Application("platform-controllers", wave: 20, namespace: "platform-system") {
      Reconciler(settings)
    }
  }

  private var settings: ReconcilerSettings {
    var settings = ReconcilerSettings(
      image: Versions.reconciler,
      clusterID: environment == .k3s ? "aphexk3s" : "aphexdev",
      publicDomain: tenancy.settings.publicDomain,
      // that of the data models' example
      accountID: "65671c123fa015f89bfb9f110d0000fd",
      authentication: authentication
    )
    // its image isn't published yet: a Pod that can't start would hold back the waves 30 and 40 for ever
    settings.replicas = 0
    return settings
  }
}
