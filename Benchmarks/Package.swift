// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "benchmarks",
  platforms: [.macOS(.v15)],
  dependencies: [.package(name: "swell", path: "..")],
  targets: [
    .executableTarget(
      name: "swell-benchmarks",
      dependencies: [
        "CLibYAML", "CertManagerAPI", "Compiler", "Diagnostics", "KindTables", "KubernetesAPI",
        "Manifest", "PlatformDSL", "Rendering", "Resources", "YAML",
      ].map { .product(name: $0, package: "swell") }
    )
  ],
  swiftLanguageModes: [.v6]
)
