modul m
go abc
foo bar
require x
module m
module n
godebug panicnil
toolchain 1.27
replace a.b/c => d
unknown (
	x y
)
godebug (
	panicnil=1,x=2
)
