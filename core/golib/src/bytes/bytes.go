package bytes

// What would do no more than call internal/bytealg's native, which takes parts of any length.
func IndexByte(b []byte, c byte) int
func LastIndexByte(s []byte, c byte) int
func Index(s, sep []byte) int
