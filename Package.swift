// swift-tools-version: 6.2
import PackageDescription

// CI sets SWELL_WARNINGS_AS_ERRORS; a user with a newer toolchain must not be stopped by a new warning.
let strict: [SwiftSetting] =
  Context.environment["SWELL_WARNINGS_AS_ERRORS"] == nil ? [] : [.treatAllWarnings(as: .error)]

let package = Package(
  name: "swell",
  platforms: [.macOS(.v14)],
  products: [
    .library(name: "Manifest", targets: ["Manifest"]),
    .library(name: "YAML", targets: ["YAML"]),
    // for the benchmarks, which compare with libyaml itself
    .library(name: "CLibYAML", targets: ["CLibYAML"]),
  ],
  dependencies: [],
  targets: [
    .systemLibrary(
      name: "CLibYAML",
      pkgConfig: "yaml-0.1",
      providers: [.apt(["libyaml-dev"]), .brew(["libyaml"])]
    ),
    .target(name: "Diagnostics", swiftSettings: strict),
    .target(name: "Manifest", dependencies: ["Diagnostics"], swiftSettings: strict),
    .target(
      name: "YAML",
      dependencies: ["CLibYAML", "Diagnostics", "Manifest"],
      swiftSettings: strict
    ),
    .testTarget(
      name: "DiagnosticsTests",
      dependencies: ["Diagnostics"],
      swiftSettings: strict
    ),
    .testTarget(
      name: "ManifestTests",
      dependencies: ["Diagnostics", "Manifest"],
      swiftSettings: strict
    ),
    .testTarget(
      name: "YAMLTests",
      dependencies: ["CLibYAML", "Diagnostics", "Manifest", "YAML"],
      swiftSettings: strict
    ),
  ],
  swiftLanguageModes: [.v6]
)
