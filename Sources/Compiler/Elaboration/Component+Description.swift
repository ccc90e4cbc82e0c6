import Diagnostics
import Manifest
import PlatformDSL
import Resources

extension Component {
  /// The component in the words of the author's spec.
  var describedForAuthor: String {
    switch self {
    case let resource as any Resource:
      "\(type(of: resource).type.kind) '\(resource.metadata.name ?? "")'"
    case let object as UnstructuredObject:
      "\(object.tree["kind"]?.string ?? "object") '\(object.metadata.name ?? "")'"
    case let application as Application: "Application '\(application.name)'"
    case let chart as HelmChart: "Helm chart '\(chart.chart)'"
    case let ownership as Ownership: "Ownership '\(ownership.owner)'"
    case let file as UnmanagedFile: "UnmanagedFile '\(file.path)'"
    default: "'\(type(of: self))'"
    }
  }

  /// Where the author wrote it; nil if it keeps no place.
  var declaredLocation: SourceLocation? {
    switch self {
    case let resource as any Resource: resource.declaration.location
    case let object as UnstructuredObject: object.declaration.location
    case let application as Application: application.location
    case let chart as HelmChart: chart.location
    case let directory as GitDirectory: directory.location
    case let kustomization as Kustomization: kustomization.location
    case let files as ManifestFiles: files.location
    case let files as DataFiles: files.location
    case let ownership as Ownership: ownership.location
    case let file as UnmanagedFile: file.location
    default: nil
    }
  }
}
