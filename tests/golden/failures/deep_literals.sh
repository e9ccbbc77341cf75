# 10,000 composite literals within each other.
awk 'BEGIN {
	print "package main\n\ntype t []t\n"
	printf "var x = t"
	for (i = 0; i < 10000; i++) printf "{"
	for (i = 0; i < 10000; i++) printf "}"
	print "\n\nfunc main() { println(len(x)) }"
}'
