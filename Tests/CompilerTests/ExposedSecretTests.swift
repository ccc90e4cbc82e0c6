import Diagnostics
import Foundation
import KindTables
import Manifest
import TestSupport
import Testing

@testable import Compiler

/// Secrets of every kind are found in every place, their values are never shown, and ordinary values are left alone.
struct ExposedSecretTests {
  @Test(arguments: PlantedSecret.shaped(seed: 5) + PlantedSecret.shaped(seed: 1_009))
  func `a secret is found wherever it stands, and not shown`(secret: PlantedSecret) {
    for (place, found) in SecretPlaces.texts {
      let messages = found(secret.text)
      #expect(!messages.isEmpty, "\(secret.kind) in \(place)")
      #expect(!messages.contains { $0.contains(secret.text) }, "\(secret.kind) in \(place)")
    }
  }

  @Test(arguments: PlantedSecret.named.indices)
  func `a value behind a telling name is found, and not shown`(index: Int) {
    let (name, value) = PlantedSecret.named[index]
    for (place, found) in SecretPlaces.names {
      // an API's field may name a Secret, so that its value must look like none
      let messages = found(name, value)
      #expect(!messages.isEmpty, "\(name): \(value) in \(place)")
      #expect(!messages.contains { $0.contains(value) }, "\(name): \(value) in \(place)")
    }
  }

  @Test(arguments: 0..<20)
  func `a byte is found at every position of a text, and nowhere else`(count: Int) {
    let others = [UInt8](0...255).filter { $0 != UInt8(ascii: "+") }
    for other in others {
      var bytes = [UInt8](repeating: other, count: count)
      #expect(!bytes.withUnsafeBufferPointer { $0.holds(UInt8(ascii: "+")) })
      for position in bytes.indices {
        bytes[position] = UInt8(ascii: "+")
        #expect(bytes.withUnsafeBufferPointer { $0.holds(UInt8(ascii: "+")) })
        bytes[position] = other
      }
    }
  }

  @Test func `ordinary values are no secrets`() {
    let values = OrdinaryValues.texts(seed: 11)
    #expect(values.count >= 1_000)
    for value in values {
      // reading it back from YAML changes nothing, and takes most of the time
      for (place, found) in SecretPlaces.texts where place != "raw YAML" {
        #expect(found(value).isEmpty, "'\(value)' in \(place)")
      }
    }
  }

  @Test func `references and settings are no secrets, whatever they are called`() {
    for (name, value) in OrdinaryValues.named {
      let found = SecretPlaces.found(in: SecretPlaces.configMap([name: .string(value)]))
      #expect(found.isEmpty, "\(name): \(value)")
      let line = "a: 1\n\(name): \(value)\nb: 2\n"
      let lines = SecretPlaces.found(in: SecretPlaces.configMap(["a.yaml": .string(line)]))
      #expect(lines.isEmpty, "\(name): \(value) in a line")
    }
  }

  @Test func `the name of an etcd cluster is no secret, and a token in its place is one`() {
    for (place, found) in SecretPlaces.names {
      #expect(found("initial-cluster-token", "shop-etcd-7").isEmpty, "\(place)")
      #expect(
        !found("initial-cluster-token", "ghp_" + "0123456789aBcDeFgHiJkLmNoPqRsTuVwXyZ").isEmpty
      )
    }
  }

  @Test func `code that handles secrets holds none`() {
    for text in OrdinaryValues.programs {
      let found = SecretPlaces.found(in: SecretPlaces.configMap(["script": .string(text)]))
      #expect(found.isEmpty, "\(text)")
    }
  }

  @Test func `the rendered platform holds no secret`() throws {
    let report = try report(of: Checkout.root.appending(path: "rendered"))
    #expect(report.objects > 0)
    #expect(secrets(of: report).isEmpty, "\(secrets(of: report))")
  }

  @Test(
    .enabled(
      if: Checkout.schemas != nil,
      "the published schemas are not fetched: run bin/fetch-schemas"
    )
  )
  func `published definitions hold no secret`() throws {
    let folder = try #require(Checkout.schemas).appending(path: "crds")
    let report = try report(of: folder)
    #expect(report.objects > 50)
    #expect(secrets(of: report).isEmpty, "\(secrets(of: report))")
  }

  private func secrets(of report: ManifestVerification.Report) -> [String] {
    report.diagnostics.filter { $0.code == .exposedSecret }
      .map { DiagnosticPrinter().text(of: $0) }
  }

  private func report(of folder: URL) throws -> ManifestVerification.Report {
    let files = try FileManager.default.subpathsOfDirectory(atPath: folder.path)
      .filter { $0.hasSuffix(".yaml") }.sorted()
      .map { path in
        SpecFiles.File(
          path: path,
          bytes: try Array(Data(contentsOf: folder.appending(path: path)))
        )
      }
    return ManifestVerification(kinds: .all).verify(files)
  }
}
