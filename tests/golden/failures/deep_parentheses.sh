# 10,000 parentheses around a number.
awk 'BEGIN {
	printf "package main\n\nfunc main() {\n\tx := "
	for (i = 0; i < 10000; i++) printf "("
	printf "1"
	for (i = 0; i < 10000; i++) printf ")"
	print "\n\tprintln(x)\n}"
}'
