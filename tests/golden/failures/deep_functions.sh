# 10,000 function literals within each other.
awk 'BEGIN {
	print "package main\n\nfunc main() {"
	for (i = 0; i < 10000; i++) print "func() {"
	print "println(1)"
	for (i = 0; i < 10000; i++) print "}()"
	print "}"
}'
