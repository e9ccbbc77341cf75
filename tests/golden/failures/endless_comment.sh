# 1 MB of opened comments.
awk 'BEGIN {
	print "package main\n\nfunc main() {}"
	for (i = 0; i < 250000; i++) printf "/* "
}'
