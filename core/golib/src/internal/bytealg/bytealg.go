package bytealg

// Index and IndexString take parts of any length, and are as fast in all texts: nothing is to be tried before.
const MaxBruteForce = 1 << 62

var MaxLen = 1 << 62

func Cutover(n int) int { return (n + 16) / 8 }

func Index(a, b []byte) int
func IndexString(a, b string) int

func Count(b []byte, c byte) int
func CountString(s string, c byte) int

func LastIndexByte(s []byte, c byte) int
func LastIndexByteString(s string, c byte) int
