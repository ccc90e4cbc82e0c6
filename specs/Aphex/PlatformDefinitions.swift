import Components
import PlatformDSL

/// The platform's own kinds: wave 5, before anything is ordered with them.
struct PlatformDefinitions: Composite {
  var body: [any Component] {
    Application("platform-crds", wave: 5, namespace: "platform-system") { Aphex.Definitions() }
  }
}

/// The roles that tenants' bindings refer to, and the AppProjects that limit what tenants may do: wave 5.
struct PlatformRoles: Composite {
  var body: [any Component] {
    Application("platform-rbac", wave: 5, namespace: "platform-system") {
      TenantRoles()
      PlatformGroups()
      TektonAccess(
        admins: [PlatformGroups.admins],
        readers: [PlatformGroups.operators, PlatformGroups.engineering]
      )
      tenancy.parts { TenantProjects($0) }
    }
  }
}

/// The Tasks that tenants share: wave 20.
struct PlatformCatalog: Composite {
  var body: [any Component] {
    Application("platform-catalog", wave: 20, namespace: "pipeline-system") {
      Catalog(images: .pinned)
    }
  }
}

/// What Archon reads: wave 40, like the organisations.
struct KnowledgeBases: Composite {
  var body: [any Component] {
    Application("platform-knowledge", wave: 40, namespace: "platform-system") {
      tenancy.parts { registry in
        for base in registry.knowledgeBases { base }
      }
    }
  }
}
