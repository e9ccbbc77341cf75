package net

import "os"

// Where files that every Linux machine has are missing, as in a page: what stands in them.

const usualHosts = "127.0.0.1 localhost\n::1 localhost ip6-localhost ip6-loopback\n"

var defaultNS = []string{"8.8.8.8:53"}

func open(name string) (*file, error) {
	f, err := os.Open(name)
	if err == nil {
		return &file{f, make([]byte, 0, 64<<10), false}, nil
	}
	if name == "/etc/hosts" && os.IsNotExist(err) {
		return &file{data: []byte(usualHosts), atEOF: true}, nil
	}
	return nil, err
}
