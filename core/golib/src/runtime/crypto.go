package runtime

// What the packages below crypto ask for.

//go:linkname rand_fatal crypto/rand.fatal
func rand_fatal(text string) { fatal(text) }

//go:linkname sysrand_fatal crypto/internal/sysrand.fatal
func sysrand_fatal(text string) { fatal(text) }

//go:linkname fips_fatal crypto/internal/fips140.fatal
func fips_fatal(text string) { fatal(text) }

//go:linkname fips_monoTime crypto/internal/fips140deps/time.monoTime
func fips_monoTime() int64 { return nanotime() }

// FIPS 140-3 is not enforced, so there is nothing to get round.
var fipsBypass bool

//go:linkname fips_setBypass crypto/fips140.setBypass
func fips_setBypass() { fipsBypass = true }

//go:linkname fips_unsetBypass crypto/fips140.unsetBypass
func fips_unsetBypass() { fipsBypass = false }

//go:linkname fips_isBypassed crypto/fips140.isBypassed
func fips_isBypassed() bool { return fipsBypass }

// Time does not depend on data here, nor can it be told not to.

//go:linkname dit_setEnabled crypto/subtle.setDITEnabled
func dit_setEnabled() bool { return false }

//go:linkname dit_setDisabled crypto/subtle.setDITDisabled
func dit_setDisabled() {}
