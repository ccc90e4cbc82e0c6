import Components
import Diagnostics
import KubernetesAPI
import PlatformDSL
import Testing

/// Faults of what a library's component makes are shown at the author's line.
struct AuthorPlaceTests {
  private static let service = ExposedService(
    "docs",
    host: "docs.example",
    namespace: "docs",
    service: "docs",
    port: 80
  )

  @Test func `an object that a library's component makes has the line that asks for the component`()
    async throws
  {
    let (fault, line) = try await Self.fault {
      ServiceIngress(Self.service, ingressClass: "nginx")
    }
    #expect(fault.location?.file == #fileID)
    #expect(fault.location?.line == line + 1)
    #expect(fault.location?.maker?.file == "Components/ServiceIngress.swift")
    let text = DiagnosticPrinter().text(of: fault)
    #expect(text.contains("note: the component makes it here"))
    #expect(text.contains("Components/ServiceIngress.swift:"))
  }

  @Test func `an object in a component of the author's own has its own line`() async throws {
    let (fault, _) = try await Self.fault { AuthorsIngress() }
    #expect(fault.location?.file == #fileID)
    #expect(fault.location?.line == AuthorsIngress.line)
    #expect(fault.location?.maker == nil)
  }

  @Test func `of components in components the author's innermost line counts`() async throws {
    let (fault, _) = try await Self.fault { AuthorsPart(service: Self.service) }
    #expect(fault.location?.line == AuthorsPart.line)
    #expect(fault.location?.maker?.file == "Components/ServiceIngress.swift")
  }

  @Test func `what a library says of a data file names the file`() async throws {
    let place = SourceLocation(path: "tenants/a.yaml", line: 3, column: 1)
    let (fault, _) = try await Self.fault {
      ServiceIngress(Self.service, ingressClass: "nginx").declared(at: place)
    }
    #expect(fault.location?.file == "tenants/a.yaml")
    #expect(fault.location?.maker?.file == "Components/ServiceIngress.swift")
  }

  @Test func `a fault that a library's component finds is at the author's line`() async throws {
    let list = await #expect(throws: DiagnosticList.self) {
      _ = try await compile {
        Application("docs", namespace: "docs") {
          LibraryFinding(
            location: Diagnostics.SourceLocation(fileID: "Library/Part.swift", line: 9)
          )
        }
      }
    }
    let fault = try #require(list?.diagnostics.first { $0.message == "a fault" })
    #expect(fault.location?.file == #fileID)
    #expect(fault.location?.maker?.file == "Library/Part.swift")
  }

  @Test func `in an Application that a component declares, the line of the part counts`()
    async throws
  {
    let fault = try await Self.unresolved { AuthorsApplication(service: Self.service) }
    #expect(fault.location?.maker?.file == "Components/ServiceIngress.swift")
    #expect(fault.location?.line == AuthorsApplication.line)
  }

  /// The unresolved backend of a platform with this content in an Application, and the line of the call.
  private static func fault(
    line: Int = #line,
    @ComponentBuilder _ content: @escaping @Sendable () -> [any Component]
  ) async throws -> (fault: Diagnostic, line: Int) {
    let fault = try await unresolved {
      Application("docs", namespace: "docs") { Group(content()) }
    }
    return (fault, line)
  }

  private static func unresolved(
    @ComponentBuilder _ content: @escaping @Sendable () -> [any Component]
  ) async throws -> Diagnostic {
    let list = await #expect(throws: DiagnosticList.self) { _ = try await compile(content) }
    return try #require(list?.diagnostics.first { $0.message.contains("Service 'docs'") })
  }
}

private struct AuthorsIngress: Composite {
  static let line = #line + 3

  var body: [any Component] {
    Ingress("docs", namespace: "docs") {
      $0.spec.defaultBackend.service.name = "docs"
      $0.spec.defaultBackend.service.port.number = 80
    }
  }
}

private struct LibraryFinding: Composite {
  let location: Diagnostics.SourceLocation

  var body: [any Component] {
    Finding(
      Diagnostic(
        DiagnosticCode("test.fault", "A fault.", why: "It is a test.", example: .text("a fault")),
        "a fault",
        at: location
      )
    )
  }
}

private struct AuthorsPart: Composite {
  static let line = #line + 5

  let service: ExposedService

  var body: [any Component] {
    ServiceIngress(service, ingressClass: "nginx")
  }
}

private struct AuthorsApplication: Composite {
  static let line = #line + 6

  let service: ExposedService

  var body: [any Component] {
    Application("docs", namespace: "docs") {
      ServiceIngress(service, ingressClass: "nginx")
    }
  }
}
