// What the packages below crypto ask the run-time for.
package main

import (
	"crypto/fips140"
	"crypto/subtle"
	"fmt"
)

func main() {
	fips140.WithoutEnforcement(func() { fmt.Println(fips140.Enabled(), fips140.Enforced()) })
	subtle.WithDataIndependentTiming(func() { fmt.Println("timing") })
}

// Output:
// false false
// timing
