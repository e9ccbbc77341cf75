# A chain of 10,000 else-ifs.
awk 'BEGIN {
	print "package main\n\nfunc main() {\n\tn := 5000"
	for (i = 0; i < 10000; i++) printf "if n == %d { println(n) } else ", i
	print "{ println() }\n}"
}'
