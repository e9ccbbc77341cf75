// What a Linux machine without a network says.
package main

import (
	"context"
	"errors"
	"fmt"
	"net"
	"net/http"
	"net/url"
	"os"
	"syscall"
	"time"
)

func show(what string, err error) {
	fmt.Printf("%s: %v\n", what, err)
	if err == nil {
		return
	}
	var op *net.OpError
	if errors.As(err, &op) {
		fmt.Printf("  op %q net %q src %v addr %v inner %T timeout %v temporary %v\n", op.Op, op.Net, op.Source, op.Addr, op.Err, op.Timeout(), op.Temporary())
	}
	var d *net.DNSError
	if errors.As(err, &d) {
		fmt.Printf("  dns %q %q %q timeout %v temp %v notfound %v\n", d.Err, d.Name, d.Server, d.IsTimeout, d.IsTemporary, d.IsNotFound)
	}
	var u *url.Error
	if errors.As(err, &u) {
		fmt.Printf("  url %q %q %T timeout %v\n", u.Op, u.URL, u.Err, u.Timeout())
	}
	var se *os.SyscallError
	if errors.As(err, &se) {
		fmt.Printf("  syscall %q %T %v\n", se.Syscall, se.Err, se.Err)
	}
	fmt.Println("  timeout", os.IsTimeout(err), "refused", errors.Is(err, syscall.ECONNREFUSED), "unreach", errors.Is(err, syscall.ENETUNREACH), "inuse", errors.Is(err, syscall.EADDRINUSE), "notexist", errors.Is(err, os.ErrNotExist), "deadline", errors.Is(err, context.DeadlineExceeded), "canceled", errors.Is(err, context.Canceled), "closed", errors.Is(err, net.ErrClosed))
}

func main() {
	_, err := http.Get("http://example.com/a")
	var dns *net.DNSError
	fmt.Println("lookup", errors.As(err, &dns), dns.Name, dns.IsNotFound, dns.Temporary()) // the rest is the name server's
	_, err = net.Dial("tcp", "127.0.0.1:1")
	show("dial refused", err)
	_, err = net.Dial("tcp", "[::1]:1")
	show("dial6 refused", err)
	_, err = net.Dial("tcp", "192.0.2.1:80")
	show("dial net", err)
	_, err = net.DialTimeout("tcp", "192.0.2.1:80", time.Second)
	show("dial net timeout", err)
	_, err = net.Dial("udp", "192.0.2.1:80")
	show("dial udp", err)
	_, err = net.Dial("unix", "/nonexistent/sock")
	show("dial unix", err)
	_, err = net.Dial("foo", "127.0.0.1:1")
	show("dial unknown", err)
	_, err = net.Dial("tcp", "127.0.0.1")
	show("dial noport", err)
	_, err = net.Dial("tcp", "127.0.0.1:http")
	show("dial portname", err)
	_, err = net.Dial("tcp", "127.0.0.1:nosuchport")
	show("dial badport", err)
	_, err = net.Dial("tcp", "127.0.0.1:99999")
	show("dial bigport", err)
	_, err = net.LookupHost("localhost")
	show("lookup localhost", err)
	_, err = net.LookupHost("")
	show("lookup empty", err)
	_, err = net.LookupHost("a..b")
	show("lookup bad", err)
	_, err = http.Get("http://127.0.0.1:1/")
	show("http refused", err)
	_, err = http.Get("http://192.0.2.1/")
	show("http unreach", err)
	_, err = http.Get("foo://x")
	show("http scheme", err)
	_, err = http.Get("http://")
	show("http nohost", err)
	_, err = http.Get("%zz")
	show("http badurl", err)
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	req, _ := http.NewRequestWithContext(ctx, "GET", "http://example.com", nil)
	_, err = http.DefaultClient.Do(req)
	show("http canceled", err)
	var dl net.Dialer
	_, err = dl.DialContext(ctx, "tcp", "example.com:80")
	show("dial canceled", err)
	_, err = dl.DialContext(ctx, "tcp", "127.0.0.1:1")
	show("dial canceled ip", err)
	ctx2, cancel2 := context.WithDeadline(context.Background(), time.Now().Add(-time.Second))
	defer cancel2()
	_, err = dl.DialContext(ctx2, "tcp", "127.0.0.1:1")
	show("dial deadline", err)
	_, err = net.Listen("tcp", "127.0.0.1:99999")
	show("listen bigport", err)
	_, err = net.Listen("tcp", "192.0.2.1:8000")
	show("listen foreign", err)
	_, err = net.Listen("foo", "192.0.2.1:8000")
	show("listen unknown", err)
	l, err := net.Listen("tcp", "127.0.0.1:0")
	show("listen", err)
	_, err = net.Listen("tcp", l.Addr().String())
	if err != nil {
		fmt.Println("in use:", errors.Is(err, syscall.EADDRINUSE))
		var op *net.OpError
		fmt.Println(errors.As(err, &op), op.Op, op.Net, op.Err)
	} else {
		fmt.Println("nil")
	}
	l.Close()
	_, err = l.Accept()
	if err != nil {
		fmt.Println(errors.Is(err, net.ErrClosed), errors.Unwrap(err))
	}
	fmt.Println(l.Close() != nil)
	_, err = net.ListenPacket("udp", "127.0.0.1:0")
	show("listenpacket", err)
	_, err = net.Listen("unix", "/nonexistent/a.sock")
	show("listen unix", err)
	err = http.ListenAndServe("127.0.0.1:99999", nil)
	show("las", err)
	_, err = net.InterfaceByName("nosuch0")
	show("byname", err)
	a, b := net.Pipe()
	a.SetDeadline(time.Now().Add(time.Millisecond))
	_, err = a.Read(make([]byte, 1))
	show("pipe read", err)
	_, err = a.Write(make([]byte, 1))
	show("pipe write", err)
	b.Close()
	_, err = a.Write(make([]byte, 1))
	show("pipe write closed", err)
	_, err = b.Read(make([]byte, 1))
	show("pipe read closed", err)
}

// Output:
// lookup true example.com false true
// dial refused: dial tcp 127.0.0.1:1: connect: connection refused
//   op "dial" net "tcp" src <nil> addr 127.0.0.1:1 inner *os.SyscallError timeout false temporary false
//   syscall "connect" syscall.Errno connection refused
//   timeout false refused true unreach false inuse false notexist false deadline false canceled false closed false
// dial6 refused: dial tcp [::1]:1: connect: connection refused
//   op "dial" net "tcp" src <nil> addr [::1]:1 inner *os.SyscallError timeout false temporary false
//   syscall "connect" syscall.Errno connection refused
//   timeout false refused true unreach false inuse false notexist false deadline false canceled false closed false
// dial net: dial tcp 192.0.2.1:80: connect: network is unreachable
//   op "dial" net "tcp" src <nil> addr 192.0.2.1:80 inner *os.SyscallError timeout false temporary false
//   syscall "connect" syscall.Errno network is unreachable
//   timeout false refused false unreach true inuse false notexist false deadline false canceled false closed false
// dial net timeout: dial tcp 192.0.2.1:80: connect: network is unreachable
//   op "dial" net "tcp" src <nil> addr 192.0.2.1:80 inner *os.SyscallError timeout false temporary false
//   syscall "connect" syscall.Errno network is unreachable
//   timeout false refused false unreach true inuse false notexist false deadline false canceled false closed false
// dial udp: dial udp 192.0.2.1:80: connect: network is unreachable
//   op "dial" net "udp" src <nil> addr 192.0.2.1:80 inner *os.SyscallError timeout false temporary false
//   syscall "connect" syscall.Errno network is unreachable
//   timeout false refused false unreach true inuse false notexist false deadline false canceled false closed false
// dial unix: dial unix /nonexistent/sock: connect: no such file or directory
//   op "dial" net "unix" src <nil> addr /nonexistent/sock inner *os.SyscallError timeout false temporary false
//   syscall "connect" syscall.Errno no such file or directory
//   timeout false refused false unreach false inuse false notexist true deadline false canceled false closed false
// dial unknown: dial foo: unknown network foo
//   op "dial" net "foo" src <nil> addr <nil> inner net.UnknownNetworkError timeout false temporary false
//   timeout false refused false unreach false inuse false notexist false deadline false canceled false closed false
// dial noport: dial tcp: address 127.0.0.1: missing port in address
//   op "dial" net "tcp" src <nil> addr <nil> inner *net.AddrError timeout false temporary false
//   timeout false refused false unreach false inuse false notexist false deadline false canceled false closed false
// dial portname: dial tcp 127.0.0.1:80: connect: connection refused
//   op "dial" net "tcp" src <nil> addr 127.0.0.1:80 inner *os.SyscallError timeout false temporary false
//   syscall "connect" syscall.Errno connection refused
//   timeout false refused true unreach false inuse false notexist false deadline false canceled false closed false
// dial badport: dial tcp: lookup tcp/nosuchport: unknown port
//   op "dial" net "tcp" src <nil> addr <nil> inner *net.DNSError timeout false temporary false
//   dns "unknown port" "tcp/nosuchport" "" timeout false temp false notfound true
//   timeout false refused false unreach false inuse false notexist false deadline false canceled false closed false
// dial bigport: dial tcp: address 99999: invalid port
//   op "dial" net "tcp" src <nil> addr <nil> inner *net.AddrError timeout false temporary false
//   timeout false refused false unreach false inuse false notexist false deadline false canceled false closed false
// lookup localhost: <nil>
// lookup empty: lookup : no such host
//   dns "no such host" "" "" timeout false temp false notfound true
//   timeout false refused false unreach false inuse false notexist false deadline false canceled false closed false
// lookup bad: lookup a..b: no such host
//   dns "no such host" "a..b" "" timeout false temp false notfound true
//   timeout false refused false unreach false inuse false notexist false deadline false canceled false closed false
// http refused: Get "http://127.0.0.1:1/": dial tcp 127.0.0.1:1: connect: connection refused
//   op "dial" net "tcp" src <nil> addr 127.0.0.1:1 inner *os.SyscallError timeout false temporary false
//   url "Get" "http://127.0.0.1:1/" *net.OpError timeout false
//   syscall "connect" syscall.Errno connection refused
//   timeout false refused true unreach false inuse false notexist false deadline false canceled false closed false
// http unreach: Get "http://192.0.2.1/": dial tcp 192.0.2.1:80: connect: network is unreachable
//   op "dial" net "tcp" src <nil> addr 192.0.2.1:80 inner *os.SyscallError timeout false temporary false
//   url "Get" "http://192.0.2.1/" *net.OpError timeout false
//   syscall "connect" syscall.Errno network is unreachable
//   timeout false refused false unreach true inuse false notexist false deadline false canceled false closed false
// http scheme: Get "foo://x": unsupported protocol scheme "foo"
//   url "Get" "foo://x" *errors.errorString timeout false
//   timeout false refused false unreach false inuse false notexist false deadline false canceled false closed false
// http nohost: Get "http:": http: no Host in request URL
//   url "Get" "http:" *errors.errorString timeout false
//   timeout false refused false unreach false inuse false notexist false deadline false canceled false closed false
// http badurl: parse "%zz": invalid URL escape "%zz"
//   url "parse" "%zz" url.EscapeError timeout false
//   timeout false refused false unreach false inuse false notexist false deadline false canceled false closed false
// http canceled: Get "http://example.com": context canceled
//   url "Get" "http://example.com" *errors.errorString timeout false
//   timeout false refused false unreach false inuse false notexist false deadline false canceled true closed false
// dial canceled: dial tcp: lookup example.com: operation was canceled
//   op "dial" net "tcp" src <nil> addr <nil> inner *net.DNSError timeout false temporary false
//   dns "operation was canceled" "example.com" "" timeout false temp false notfound false
//   timeout false refused false unreach false inuse false notexist false deadline false canceled true closed false
// dial canceled ip: dial tcp 127.0.0.1:1: operation was canceled
//   op "dial" net "tcp" src <nil> addr 127.0.0.1:1 inner net.canceledError timeout false temporary false
//   timeout false refused false unreach false inuse false notexist false deadline false canceled true closed false
// dial deadline: dial tcp 127.0.0.1:1: i/o timeout
//   op "dial" net "tcp" src <nil> addr 127.0.0.1:1 inner *net.timeoutError timeout true temporary true
//   timeout true refused false unreach false inuse false notexist false deadline true canceled false closed false
// listen bigport: listen tcp: address 99999: invalid port
//   op "listen" net "tcp" src <nil> addr <nil> inner *net.AddrError timeout false temporary false
//   timeout false refused false unreach false inuse false notexist false deadline false canceled false closed false
// listen foreign: listen tcp 192.0.2.1:8000: bind: cannot assign requested address
//   op "listen" net "tcp" src <nil> addr 192.0.2.1:8000 inner *os.SyscallError timeout false temporary false
//   syscall "bind" syscall.Errno cannot assign requested address
//   timeout false refused false unreach false inuse false notexist false deadline false canceled false closed false
// listen unknown: listen foo: unknown network foo
//   op "listen" net "foo" src <nil> addr <nil> inner net.UnknownNetworkError timeout false temporary false
//   timeout false refused false unreach false inuse false notexist false deadline false canceled false closed false
// listen: <nil>
// in use: true
// true listen tcp bind: address already in use
// true use of closed network connection
// true
// listenpacket: <nil>
// listen unix: listen unix /nonexistent/a.sock: bind: no such file or directory
//   op "listen" net "unix" src <nil> addr /nonexistent/a.sock inner *os.SyscallError timeout false temporary false
//   syscall "bind" syscall.Errno no such file or directory
//   timeout false refused false unreach false inuse false notexist true deadline false canceled false closed false
// las: listen tcp: address 99999: invalid port
//   op "listen" net "tcp" src <nil> addr <nil> inner *net.AddrError timeout false temporary false
//   timeout false refused false unreach false inuse false notexist false deadline false canceled false closed false
// byname: route ip+net: no such network interface
//   op "route" net "ip+net" src <nil> addr <nil> inner *errors.errorString timeout false temporary false
//   timeout false refused false unreach false inuse false notexist false deadline false canceled false closed false
// pipe read: read pipe: i/o timeout
//   op "read" net "pipe" src <nil> addr <nil> inner *poll.DeadlineExceededError timeout true temporary true
//   timeout true refused false unreach false inuse false notexist false deadline false canceled false closed false
// pipe write: write pipe: i/o timeout
//   op "write" net "pipe" src <nil> addr <nil> inner *poll.DeadlineExceededError timeout true temporary true
//   timeout true refused false unreach false inuse false notexist false deadline false canceled false closed false
// pipe write closed: io: read/write on closed pipe
//   timeout false refused false unreach false inuse false notexist false deadline false canceled false closed false
// pipe read closed: io: read/write on closed pipe
//   timeout false refused false unreach false inuse false notexist false deadline false canceled false closed false
