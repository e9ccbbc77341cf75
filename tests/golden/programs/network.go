// Sockets of one program: streams, packets, Unix sockets, servers; deadlines and closed ends.
package main

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/http/httptest"
	"os"
	"regexp"
	"strings"
	"sync"
	"syscall"
	"time"
)

var port = regexp.MustCompile(`:\d{4,5}`)

func show(what string, args ...any) {
	fmt.Println(what+":", port.ReplaceAllString(fmt.Sprintln(args...), ":PORT"))
}

func main() {
	for _, a := range []string{":0", "127.0.0.1:0", "[::1]:0", "0.0.0.0:0", "[::]:0"} {
		l, err := net.Listen("tcp", a)
		if err != nil {
			show("listen "+a, err)
			continue
		}
		show("listen "+a, l.Addr(), l.Addr().Network(), l.Addr().(*net.TCPAddr).Port > 1024)
		_, p, _ := net.SplitHostPort(l.Addr().String())
		c, err := net.Dial("tcp", "127.0.0.1:"+p)
		if err == nil {
			show("dialed", c.RemoteAddr(), c.LocalAddr())
			s, err := l.Accept()
			show("accepted", s.RemoteAddr(), s.LocalAddr(), err)
			show("same", s.RemoteAddr().String() == c.LocalAddr().String())
			fmt.Fprintln(c, "hello")
			line, err := bufio.NewReader(s).ReadString('\n')
			show("read", line, err)
			s.SetReadDeadline(time.Now().Add(10 * time.Millisecond))
			n, err := s.Read(make([]byte, 10))
			show("deadline", n, err, errors.Is(err, os.ErrDeadlineExceeded), os.IsTimeout(err))
			c.Close()
			s.SetReadDeadline(time.Time{})
			n, err = s.Read(make([]byte, 10))
			show("eof", n, err)
			n, err = c.Read(make([]byte, 10))
			show("read closed", n, err, errors.Is(err, net.ErrClosed))
			n, err = c.Write(make([]byte, 10))
			show("write closed", n, err, errors.Is(err, net.ErrClosed))
			show("close closed", c.Close())
			show("deadline closed", c.SetDeadline(time.Now()))
			s.Write([]byte("x"))
			time.Sleep(20 * time.Millisecond)
			n, err = s.Write([]byte("x"))
			show("write gone", n, err, errors.Is(err, syscall.EPIPE))
			s.Close()
		}
		l.(*net.TCPListener).SetDeadline(time.Now().Add(5 * time.Millisecond))
		_, err = l.Accept()
		show("accept deadline", err, os.IsTimeout(err))
		show("close", l.Close())
		_, err = l.Accept()
		show("accept closed", err)
		show("close twice", l.Close())
		_, err = net.Dial("tcp", "127.0.0.1:"+p)
		show("dial closed", err)
	}
	// half close
	l, _ := net.Listen("tcp", "127.0.0.1:0")
	shown := make(chan bool)
	go func() {
		c, _ := l.Accept()
		b, err := io.ReadAll(c)
		<-shown
		show("server got", string(b), err)
		c.Write([]byte("bye"))
		c.Close()
	}()
	c, _ := net.Dial("tcp", l.Addr().String())
	c.Write([]byte("hi"))
	show("closewrite", c.(*net.TCPConn).CloseWrite())
	shown <- true
	b, err := io.ReadAll(c)
	show("client got", string(b), err)
	_, err = c.Write([]byte("more"))
	show("write after closewrite", err, errors.Is(err, syscall.EPIPE))
	c.Close()
	l.Close()

	// udp
	pc, err := net.ListenPacket("udp", "127.0.0.1:0")
	show("udp", pc.LocalAddr(), err)
	u, err := net.Dial("udp", pc.LocalAddr().String())
	show("udp dial", u.LocalAddr(), u.RemoteAddr(), err)
	n, err := u.Write([]byte("ping"))
	show("udp write", n, err)
	buf := make([]byte, 100)
	n, from, err := pc.ReadFrom(buf)
	show("udp read", string(buf[:n]), from, err, from.String() == u.LocalAddr().String())
	n, err = pc.WriteTo([]byte("pong"), from)
	show("udp writeto", n, err)
	n, err = u.Read(buf)
	show("udp read2", string(buf[:n]), err)
	pc.SetReadDeadline(time.Now().Add(time.Millisecond))
	_, _, err = pc.ReadFrom(buf)
	show("udp deadline", err)
	_, err = pc.WriteTo([]byte("x"), &net.UDPAddr{IP: net.IPv4(192, 0, 2, 1), Port: 9})
	show("udp unreachable", err)
	_, err = pc.WriteTo([]byte("x"), &net.UDPAddr{IP: net.IPv4(127, 0, 0, 1), Port: 9})
	show("udp nobody", err)
	_, err = pc.WriteTo(make([]byte, 70000), from)
	show("udp large", err)
	pc.Close()
	n, err = u.Write([]byte("ping"))
	show("udp write closed", n, err)
	u.SetReadDeadline(time.Now().Add(time.Second))
	n, err = u.Read(buf)
	show("udp refused", n, err, errors.Is(err, syscall.ECONNREFUSED))
	_, _, err = pc.ReadFrom(buf)
	show("udp readfrom closed", err)
	u.Close()

	// unix
	dir, _ := os.MkdirTemp("", "x")
	defer os.RemoveAll(dir)
	path := dir + "/s"
	hide := func(a ...any) string { return strings.ReplaceAll(fmt.Sprint(a...), dir, "DIR") }
	_, err = net.Dial("unix", path)
	fmt.Println(hide(err))
	os.WriteFile(dir+"/f", nil, 0o600)
	_, err = net.Dial("unix", dir+"/f")
	fmt.Println(hide(err))
	_, err = net.Listen("unix", dir+"/f")
	fmt.Println(hide(err))
	ul, err := net.Listen("unix", path)
	fmt.Println(hide(ul.Addr(), err))
	_, err = net.Listen("unix", path)
	fmt.Println(hide(err))
	go func() {
		c, _ := ul.Accept()
		io.Copy(c, c)
		c.Close()
	}()
	uc, err := net.Dial("unix", path)
	fmt.Println(hide(uc.LocalAddr(), "|", uc.RemoteAddr(), err))
	uc.Write([]byte("unix"))
	io.ReadFull(uc, buf[:4])
	fmt.Println(string(buf[:4]))
	uc.Close()
	ul.Close()

	// http
	srv := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.URL.Path == "/slow" {
			select {
			case <-r.Context().Done():
			case <-time.After(300 * time.Millisecond):
			}
		}
		if r.URL.Path == "/abort" {
			panic(http.ErrAbortHandler)
		}
		if r.URL.Path == "/loop" {
			http.Redirect(w, r, "/loop", 302)
			return
		}
		fmt.Fprintln(w, "ok", r.URL.Path, r.Method)
	}))
	get := func(client *http.Client, path string) {
		r, err := client.Get(srv.URL + path)
		if err != nil {
			show(path, err, os.IsTimeout(err), errors.Is(err, context.DeadlineExceeded), errors.Is(err, io.EOF))
			return
		}
		b, err := io.ReadAll(r.Body)
		r.Body.Close()
		show(path, r.Status, string(b), err)
	}
	get(http.DefaultClient, "/a")
	get(&http.Client{Timeout: 30 * time.Millisecond}, "/slow")
	get(http.DefaultClient, "/abort")
	get(http.DefaultClient, "/loop")
	ctx, cancel := context.WithTimeout(context.Background(), 20*time.Millisecond)
	req, _ := http.NewRequestWithContext(ctx, "GET", srv.URL+"/slow", nil)
	_, err = http.DefaultClient.Do(req)
	show("ctx", err, os.IsTimeout(err), errors.Is(err, context.DeadlineExceeded))
	cancel()
	r, err := http.Get(strings.Replace(srv.URL, "http:", "https:", 1))
	show("https to http", r, err)
	addr := strings.TrimPrefix(srv.URL, "http://")
	show("used", http.ListenAndServe(addr, nil))
	show("tls", http.ListenAndServeTLS("127.0.0.1:0", "no.pem", "no.key", nil))
	srv.Close()
	get(http.DefaultClient, "/closed")

	tsrv := httptest.NewTLSServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) { fmt.Fprint(w, "tls ok ", r.TLS.Version) }))
	tsrv.Config.ErrorLog = nil
	r, err = tsrv.Client().Get(tsrv.URL)
	if err == nil {
		b, err := io.ReadAll(r.Body)
		show("tls", string(b), err)
	} else {
		show("tls", err)
	}
	tsrv.Close()

	s := &http.Server{Addr: "127.0.0.1:0"}
	var wg sync.WaitGroup
	wg.Go(func() { show("serve", s.ListenAndServe()) })
	time.Sleep(20 * time.Millisecond)
	err = s.Shutdown(context.Background())
	wg.Wait()
	show("shutdown", err)
	show("again", s.ListenAndServe())
}

// Output:
// listen :0: [::]:PORT tcp true
//
// dialed: 127.0.0.1:PORT 127.0.0.1:PORT
//
// accepted: 127.0.0.1:PORT 127.0.0.1:PORT <nil>
//
// same: true
//
// read: hello
//  <nil>
//
// deadline: 0 read tcp 127.0.0.1:PORT->127.0.0.1:PORT: i/o timeout true true
//
// eof: 0 EOF
//
// read closed: 0 read tcp 127.0.0.1:PORT->127.0.0.1:PORT: use of closed network connection true
//
// write closed: 0 write tcp 127.0.0.1:PORT->127.0.0.1:PORT: use of closed network connection true
//
// close closed: close tcp 127.0.0.1:PORT->127.0.0.1:PORT: use of closed network connection
//
// deadline closed: set tcp 127.0.0.1:PORT: use of closed network connection
//
// write gone: 0 write tcp 127.0.0.1:PORT->127.0.0.1:PORT: write: broken pipe true
//
// accept deadline: accept tcp [::]:PORT: i/o timeout true
//
// close: <nil>
//
// accept closed: accept tcp [::]:PORT: use of closed network connection
//
// close twice: close tcp [::]:PORT: use of closed network connection
//
// dial closed: dial tcp 127.0.0.1:PORT: connect: connection refused
//
// listen 127.0.0.1:0: 127.0.0.1:PORT tcp true
//
// dialed: 127.0.0.1:PORT 127.0.0.1:PORT
//
// accepted: 127.0.0.1:PORT 127.0.0.1:PORT <nil>
//
// same: true
//
// read: hello
//  <nil>
//
// deadline: 0 read tcp 127.0.0.1:PORT->127.0.0.1:PORT: i/o timeout true true
//
// eof: 0 EOF
//
// read closed: 0 read tcp 127.0.0.1:PORT->127.0.0.1:PORT: use of closed network connection true
//
// write closed: 0 write tcp 127.0.0.1:PORT->127.0.0.1:PORT: use of closed network connection true
//
// close closed: close tcp 127.0.0.1:PORT->127.0.0.1:PORT: use of closed network connection
//
// deadline closed: set tcp 127.0.0.1:PORT: use of closed network connection
//
// write gone: 0 write tcp 127.0.0.1:PORT->127.0.0.1:PORT: write: broken pipe true
//
// accept deadline: accept tcp 127.0.0.1:PORT: i/o timeout true
//
// close: <nil>
//
// accept closed: accept tcp 127.0.0.1:PORT: use of closed network connection
//
// close twice: close tcp 127.0.0.1:PORT: use of closed network connection
//
// dial closed: dial tcp 127.0.0.1:PORT: connect: connection refused
//
// listen [::1]:0: [::1]:PORT tcp true
//
// accept deadline: accept tcp [::1]:PORT: i/o timeout true
//
// close: <nil>
//
// accept closed: accept tcp [::1]:PORT: use of closed network connection
//
// close twice: close tcp [::1]:PORT: use of closed network connection
//
// dial closed: dial tcp 127.0.0.1:PORT: connect: connection refused
//
// listen 0.0.0.0:0: [::]:PORT tcp true
//
// dialed: 127.0.0.1:PORT 127.0.0.1:PORT
//
// accepted: 127.0.0.1:PORT 127.0.0.1:PORT <nil>
//
// same: true
//
// read: hello
//  <nil>
//
// deadline: 0 read tcp 127.0.0.1:PORT->127.0.0.1:PORT: i/o timeout true true
//
// eof: 0 EOF
//
// read closed: 0 read tcp 127.0.0.1:PORT->127.0.0.1:PORT: use of closed network connection true
//
// write closed: 0 write tcp 127.0.0.1:PORT->127.0.0.1:PORT: use of closed network connection true
//
// close closed: close tcp 127.0.0.1:PORT->127.0.0.1:PORT: use of closed network connection
//
// deadline closed: set tcp 127.0.0.1:PORT: use of closed network connection
//
// write gone: 0 write tcp 127.0.0.1:PORT->127.0.0.1:PORT: write: broken pipe true
//
// accept deadline: accept tcp [::]:PORT: i/o timeout true
//
// close: <nil>
//
// accept closed: accept tcp [::]:PORT: use of closed network connection
//
// close twice: close tcp [::]:PORT: use of closed network connection
//
// dial closed: dial tcp 127.0.0.1:PORT: connect: connection refused
//
// listen [::]:0: [::]:PORT tcp true
//
// dialed: 127.0.0.1:PORT 127.0.0.1:PORT
//
// accepted: 127.0.0.1:PORT 127.0.0.1:PORT <nil>
//
// same: true
//
// read: hello
//  <nil>
//
// deadline: 0 read tcp 127.0.0.1:PORT->127.0.0.1:PORT: i/o timeout true true
//
// eof: 0 EOF
//
// read closed: 0 read tcp 127.0.0.1:PORT->127.0.0.1:PORT: use of closed network connection true
//
// write closed: 0 write tcp 127.0.0.1:PORT->127.0.0.1:PORT: use of closed network connection true
//
// close closed: close tcp 127.0.0.1:PORT->127.0.0.1:PORT: use of closed network connection
//
// deadline closed: set tcp 127.0.0.1:PORT: use of closed network connection
//
// write gone: 0 write tcp 127.0.0.1:PORT->127.0.0.1:PORT: write: broken pipe true
//
// accept deadline: accept tcp [::]:PORT: i/o timeout true
//
// close: <nil>
//
// accept closed: accept tcp [::]:PORT: use of closed network connection
//
// close twice: close tcp [::]:PORT: use of closed network connection
//
// dial closed: dial tcp 127.0.0.1:PORT: connect: connection refused
//
// closewrite: <nil>
//
// server got: hi <nil>
//
// client got: bye <nil>
//
// write after closewrite: write tcp 127.0.0.1:PORT->127.0.0.1:PORT: write: broken pipe true
//
// udp: 127.0.0.1:PORT <nil>
//
// udp dial: 127.0.0.1:PORT 127.0.0.1:PORT <nil>
//
// udp write: 4 <nil>
//
// udp read: ping 127.0.0.1:PORT <nil> true
//
// udp writeto: 4 <nil>
//
// udp read2: pong <nil>
//
// udp deadline: read udp 127.0.0.1:PORT: i/o timeout
//
// udp unreachable: write udp 127.0.0.1:PORT->192.0.2.1:9: sendto: network is unreachable
//
// udp nobody: <nil>
//
// udp large: write udp 127.0.0.1:PORT->127.0.0.1:PORT: sendto: message too long
//
// udp write closed: 4 <nil>
//
// udp refused: 0 read udp 127.0.0.1:PORT->127.0.0.1:PORT: read: connection refused true
//
// udp readfrom closed: read udp 127.0.0.1:PORT: use of closed network connection
//
// dial unix DIR/s: connect: no such file or directory
// dial unix DIR/f: connect: connection refused
// listen unix DIR/f: bind: address already in use
// DIR/s <nil>
// listen unix DIR/s: bind: address already in use
// @|DIR/s <nil>
// unix
// /a: 200 OK ok /a GET
//  <nil>
//
// /slow: Get "http://127.0.0.1:PORT/slow": context deadline exceeded (Client.Timeout exceeded while awaiting headers) true true false
//
// /abort: Get "http://127.0.0.1:PORT/abort": EOF false false true
//
// /loop: Get "/loop": stopped after 10 redirects false false false
//
// ctx: Get "http://127.0.0.1:PORT/slow": context deadline exceeded true true
//
// https to http: <nil> Get "https://127.0.0.1:PORT": http: server gave HTTP response to HTTPS client
//
// used: listen tcp 127.0.0.1:PORT: bind: address already in use
//
// tls: open no.pem: no such file or directory
//
// /closed: Get "http://127.0.0.1:PORT/closed": dial tcp 127.0.0.1:PORT: connect: connection refused false false false
//
// tls: tls ok 772 <nil>
//
// serve: http: Server closed
//
// shutdown: <nil>
//
// again: http: Server closed
//
