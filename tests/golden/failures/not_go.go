Dear gopher,

please print "hello".
