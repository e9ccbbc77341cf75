# A sum of 100,000 numbers.
awk 'BEGIN {
	printf "package main\n\nfunc main() {\n\tn := 1\n\tx := n"
	for (i = 0; i < 100000; i++) printf " + n"
	print "\n\tprintln(x)\n}"
}'
