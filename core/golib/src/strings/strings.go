package strings

// What would do no more than call internal/bytealg's native, which takes parts of any length.
func IndexByte(s string, c byte) int
func LastIndexByte(s string, c byte) int
func Index(s, substr string) int
