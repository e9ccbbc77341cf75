package utf8

func Valid(p []byte) bool
func ValidString(s string) bool

func RuneCount(p []byte) int
func RuneCountInString(s string) (n int)
