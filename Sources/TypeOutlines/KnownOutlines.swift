/// The outlines of the modules of typed kinds that this package has; `Generated` holds their texts and their list.
package enum KnownOutlines {}
