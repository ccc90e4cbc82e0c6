import AphexComponents
import Components
import PlatformDSL

/// The platform's own kinds, before anything is ordered with them.
struct PlatformDefinitions: Composite {
  var body: [any Component] {
    Application("platform-crds", wave: 5, namespace: "platform-system") { Aphex.Definitions() }
  }
}

/// The roles that tenants' bindings refer to, and the AppProjects that limit what tenants may do.
struct PlatformRoles: Composite {
  var body: [any Component] {
    Application("platform-rbac", wave: 5, namespace: "platform-system") {
      TenantRoles()
      PlatformGroups()
      TektonAccess(
        admins: [PlatformGroups.admins],
        readers: [PlatformGroups.operators, PlatformGroups.engineering]
      )
      Tenants.registry.parts { TenantProjects($0) }
    }
  }
}

/// The Tasks that tenants share.
struct PlatformCatalog: Composite {
  var body: [any Component] {
    Application("platform-catalog", wave: 20, namespace: "pipeline-system") {
      Catalog(images: .pinned)
    }
  }
}

/// What Archon reads, in the wave of the organisations.
struct KnowledgeBases: Composite {
  var body: [any Component] {
    Application("platform-knowledge", wave: 40, namespace: "platform-system") {
      Tenants.registry.parts { registry in
        for base in registry.knowledgeBases { base }
      }
    }
  }
}
