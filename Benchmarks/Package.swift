// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "benchmarks",
  platforms: [.macOS(.v14)],
  dependencies: [.package(name: "swell", path: "..")],
  targets: [
    .executableTarget(
      name: "swell-benchmarks",
      dependencies: [
        .product(name: "CLibYAML", package: "swell"),
        .product(name: "Manifest", package: "swell"),
        .product(name: "YAML", package: "swell"),
      ]
    )
  ],
  swiftLanguageModes: [.v6]
)
