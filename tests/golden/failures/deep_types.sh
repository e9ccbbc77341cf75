# A type of 10,000 slices.
awk 'BEGIN {
	printf "package main\n\nvar x "
	for (i = 0; i < 10000; i++) printf "[]"
	print "int\n\nfunc main() { println(len(x)) }"
}'
