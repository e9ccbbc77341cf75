# 10,000 blocks within each other.
awk 'BEGIN {
	print "package main\n\nfunc main() {"
	for (i = 0; i < 10000; i++) print "if true {"
	print "println(1)"
	for (i = 0; i < 10000; i++) print "}"
	print "}"
}'
