package stringslite

func IndexByte(s string, c byte) int
func Index(s, substr string) int
