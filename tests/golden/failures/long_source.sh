# 10 MB that parse, with an error at the end.
awk 'BEGIN {
	print "package main\n"
	for (i = 0; i < 300000; i++) printf "func f%d(n int) int { return n + %d }\n", i, i
	print "\nfunc main() { println(f0(1), f299999(1), f300000(1)) }"
}'
