printf 'package main\n\nfunc main() {\n\tprintln("a\0b")\n}\n'
