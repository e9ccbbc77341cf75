# A statement on one line of 1 MB.
awk 'BEGIN {
	printf "package main\n\nfunc main() { _ = []int{"
	for (i = 0; i < 150000; i++) printf "%d, ", i
	print "}; return 1 }"
}'
