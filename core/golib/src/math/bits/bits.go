package bits

func Div64(hi, lo, y uint64) (quo, rem uint64)
