package sig

// Both mark a binary; here is none.

func BoringCrypto() {}

func StandardCrypto() {}
