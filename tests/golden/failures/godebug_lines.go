//go:debug x=y
//go:debug panicnil=1
//go:debug panicnil=0
//go:debug
//go:debug foo
//go:debug asynctimerchan=1
//go:debug default=go1.99

package main
func main() {}
