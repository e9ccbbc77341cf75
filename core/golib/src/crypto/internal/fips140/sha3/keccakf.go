package sha3

func keccakF1600(a *[200]byte)
