module m

go 1.27

godebug (
	panicnil=1
	x=y
)
