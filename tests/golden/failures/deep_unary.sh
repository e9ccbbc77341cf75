# 100,000 signs before a number.
awk 'BEGIN {
	printf "package main\n\nfunc main() {\n\tx := "
	for (i = 0; i < 100000; i++) printf "- "
	print "1\n\tprintln(x)\n}"
}'
