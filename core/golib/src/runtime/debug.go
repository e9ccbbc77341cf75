package runtime

// What package runtime/debug asks for.

// What the go command says of the program's modules: the driver gives the value.
var buildInfo string

//go:linkname modinfo runtime/debug.modinfo
func modinfo() string {
	const mark = "0123456789abcdef" // as long as the marks that the go command puts around it
	return mark + buildInfo + mark
}
