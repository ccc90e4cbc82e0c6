import SwellKit

@main
struct Specs {
  static func main() async { await Swell.main(platforms: [aphex]) }
}
