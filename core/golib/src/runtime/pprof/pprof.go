package pprof

func startMemProfile() // of package runtime

func init() { startMemProfile() }

// There is no file that addresses are in.
func (b *profileBuilder) readMapping() { b.addMappingEntry(0, 0, 0, "", "", true) }
