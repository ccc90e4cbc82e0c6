// swift-tools-version: 6.2
import PackageDescription

// CI sets SWELL_WARNINGS_AS_ERRORS; a user with a newer toolchain must not be stopped by a new warning.
let strict: [SwiftSetting] =
  Context.environment["SWELL_WARNINGS_AS_ERRORS"] == nil ? [] : [.treatAllWarnings(as: .error)]

/// Targets that only need others of this package.
func target(_ name: String, _ dependencies: Target.Dependency...) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: strict)
}

func tests(_ name: String, _ dependencies: Target.Dependency...) -> Target {
  .testTarget(name: name, dependencies: dependencies, swiftSettings: strict)
}

func library(_ name: String) -> Product { .library(name: name, targets: [name]) }

/// Typed kinds, one module for each API, so that specs compile only what they import.
let apis = [
  "ArgoCDAPI", "ArgoWorkflowsAPI", "CertManagerAPI", "CiliumAPI", "CloudNativePGAPI",
  "CrossplaneAPI", "ExternalSecretsAPI", "GatewayAPI", "KubernetesAPI", "KyvernoAPI",
  "PrometheusAPI", "TektonAPI", "TraefikAPI",
]

let package = Package(
  name: "swell",
  platforms: [.macOS(.v15)],
  products: [
    library("SwellKit"),
    library("PlatformDSL"),
    library("Components"),
    library("CustomResources"),
    library("KindTables"),
    library("Resources"),
    library("Manifest"),
    // what imported kinds, rules and components of a user's own report faults by
    library("Diagnostics"),
    // not `swell`: a package that depends on this one has an executable of that name for its own specs
    .executable(name: "swell-tool", targets: ["swell-tool"]),
  ] + apis.map(library),
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2")
  ],
  targets: [
    .systemLibrary(
      name: "CLibYAML",
      pkgConfig: "yaml-0.1",
      providers: [.apt(["libyaml-dev"]), .brew(["libyaml"])]
    ),
    target("Diagnostics"),
    target("Manifest", "Diagnostics"),
    target("YAML", "CLibYAML", "Diagnostics", "Manifest"),
    target("Resources", "Diagnostics", "Manifest"),
    target("KindKnowledge", "Manifest", "Resources"),
    target("KindTables", "KindKnowledge", "Manifest", "Resources"),
    target("PlatformDSL", "Diagnostics", "Manifest", "Resources"),
    target(
      "Compiler",
      "ArgoCDAPI",
      "Diagnostics",
      "KindKnowledge",
      "Manifest",
      "PlatformDSL",
      "Resources",
      "YAML"
    ),
    target("Rendering", "Diagnostics", "Manifest"),
    target("TypeOutlines", "Resources"),
    target("Adoption", "Diagnostics", "Manifest", "Resources", "TypeOutlines", "YAML"),
    .target(
      name: "SchemaImport",
      dependencies: ["Diagnostics", "Manifest", "Resources", "TypeOutlines", "YAML"],
      exclude: ["Recipes"],
      swiftSettings: strict
    ),
    target(
      "CustomResources",
      "Diagnostics",
      "KubernetesAPI",
      "Manifest",
      "Resources"
    ),
    target(
      "Components",
      "ArgoCDAPI",
      "CertManagerAPI",
      "Diagnostics",
      "ExternalSecretsAPI",
      "GatewayAPI",
      "KubernetesAPI",
      "Manifest",
      "PlatformDSL",
      "YAML"
    ),
    // the parts of this repository's own platform
    target(
      "AphexComponents",
      "ArgoCDAPI",
      "Components",
      "CustomResources",
      "Diagnostics",
      "ExternalSecretsAPI",
      "KindKnowledge",
      "KubernetesAPI",
      "Manifest",
      "PlatformDSL",
      "Resources",
      "TektonAPI",
      "YAML"
    ),
    target(
      "SwellKit",
      "Adoption",
      "Compiler",
      "Diagnostics",
      "KindKnowledge",
      "KindTables",
      "Manifest",
      "PlatformDSL",
      "Rendering",
      "Resources",
      "SchemaImport",
      "TypeOutlines",
      "YAML",
      .product(name: "ArgumentParser", package: "swift-argument-parser")
    ),
    .executableTarget(name: "swell-tool", dependencies: ["SwellKit"], swiftSettings: strict),
    .executableTarget(
      name: "swell",
      dependencies: [
        "AphexComponents", "ArgoCDAPI", "CertManagerAPI", "Components", "GatewayAPI", "KindTables",
        "KubernetesAPI", "PlatformDSL", "SwellKit", "TektonAPI",
      ],
      path: "specs",
      exclude: ["Aphex/tenants"],
      // A spec runs once: to optimise it takes ten times as long as it saves.
      swiftSettings: strict + [.unsafeFlags(["-Onone"], .when(configuration: .release))]
    ),
    .executableTarget(
      name: "swell-benchmarks",
      dependencies: [
        "ArgoCDAPI", "CLibYAML", "CertManagerAPI", "Compiler", "Diagnostics", "ExternalSecretsAPI",
        "KindTables", "KubernetesAPI", "Manifest", "PlatformDSL", "Rendering", "Resources",
        "SwellKit", "TektonAPI", "YAML",
      ],
      path: "Benchmarks",
      exclude: ["README.md"],
      swiftSettings: strict
    ),
    // what the importer writes of a definition with every construct
    .target(
      name: "ImportedKinds",
      dependencies: ["Diagnostics", "Manifest", "Resources"],
      path: "fixtures/import/Generated",
      swiftSettings: strict
    ),
    .target(name: "TestSupport", path: "Tests/TestSupport", swiftSettings: strict),
    tests("DiagnosticsTests", "Diagnostics", "TestSupport"),
    tests("ManifestTests", "Diagnostics", "Manifest", "TestSupport"),
    tests("YAMLTests", "CLibYAML", "Diagnostics", "Manifest", "TestSupport", "YAML"),
    tests(
      "ResourcesTests",
      "ArgoCDAPI",
      "CertManagerAPI",
      "GatewayAPI",
      "KubernetesAPI",
      "Manifest",
      "Resources",
      "TestSupport",
      "YAML"
    ),
    tests(
      "CompilerTests",
      "ArgoCDAPI",
      "CertManagerAPI",
      "Compiler",
      "Components",
      "Diagnostics",
      "KindKnowledge",
      "KindTables",
      "KubernetesAPI",
      "Manifest",
      "PlatformDSL",
      "Resources",
      "TestSupport",
      "YAML"
    ),
    tests(
      "SpecsTests",
      "AphexComponents",
      "Compiler",
      "Components",
      "Diagnostics",
      "KindKnowledge",
      "KindTables",
      "PlatformDSL",
      "Resources",
      "TestSupport",
      "swell"
    ),
    tests("CustomResourcesTests", "CustomResources", "Manifest"),
    tests(
      "ComponentsTests",
      "AphexComponents",
      "Compiler",
      "Components",
      "Diagnostics",
      "KindKnowledge",
      "KindTables",
      "Manifest",
      "PlatformDSL",
      "TektonAPI",
      "TestSupport",
      "YAML"
    ),
    tests("RenderingTests", "Diagnostics", "Manifest", "Rendering", "TestSupport"),
    tests(
      "KindTablesTests",
      "KindKnowledge",
      "KindTables",
      "Manifest",
      "Resources",
      "TestSupport",
      "TypeOutlines"
    ),
    tests(
      "AdoptionTests",
      "Adoption",
      "Diagnostics",
      "Manifest",
      "Resources",
      "TestSupport",
      "TypeOutlines"
    ),
    tests(
      "SwellKitTests",
      "Adoption",
      "AphexComponents",
      "ArgoCDAPI",
      "CertManagerAPI",
      "Compiler",
      "Components",
      "CustomResources",
      "Diagnostics",
      "ExternalSecretsAPI",
      "KindKnowledge",
      "KindTables",
      "KubernetesAPI",
      "Manifest",
      "PlatformDSL",
      "Rendering",
      "Resources",
      "SchemaImport",
      "SwellKit",
      "TektonAPI",
      "TestSupport",
      "YAML"
    ),
    tests(
      "SchemaImportTests",
      "ArgoWorkflowsAPI",
      "CiliumAPI",
      "CloudNativePGAPI",
      "CrossplaneAPI",
      "Diagnostics",
      "ExternalSecretsAPI",
      "GatewayAPI",
      "ImportedKinds",
      "KindKnowledge",
      "KindTables",
      "KubernetesAPI",
      "KyvernoAPI",
      "Manifest",
      "PrometheusAPI",
      "Resources",
      "SchemaImport",
      "TektonAPI",
      "TestSupport",
      "TraefikAPI"
    ),
    tests(
      "AuthoringTests",
      "CertManagerAPI",
      "CloudNativePGAPI",
      "ExternalSecretsAPI",
      "GatewayAPI",
      "KubernetesAPI",
      "PlatformDSL",
      "TektonAPI",
      "TestSupport",
      "TraefikAPI",
      "YAML"
    ),
  ] + apis.map { target($0, "Diagnostics", "Manifest", "Resources") },
  swiftLanguageModes: [.v6]
)
