printf '\357\273\277package main\n\nfunc main() {\n\tprintln("\357\273\277")\n}\n'
