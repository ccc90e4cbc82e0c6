// a table of one's own kinds takes these names, and `main` takes both
@_exported import KindKnowledge
