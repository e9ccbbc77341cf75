package main

import (
	"fmt"
	"log"
	"log/slog"
	"net"
	"net/http"
	"time"
)

var shared *http.Response

func get(url string, c http.Client, p *http.Client) {
	resp, err := http.Get(url)
	defer resp.Body.Close()
	if err != nil {
		log.Fatal(err)
	}
	r2, err := c.Do(nil)
	defer r2.Body.Close()
	r3, err := p.Head(url)
	if err != nil {
		return
	}
	defer r3.Body.Close()
	r4, err := checked(http.Get(url))
	defer r4.Body.Close()
	shared, err = http.Post(url, "", nil)
	defer shared.Body.Close()
	_, err = http.Get(url)
	defer fmt.Println(err)
	r5, err := (http.Get)(url)
	defer r5.Body.Close()
	if err == nil {
		r6, err := http.PostForm(url, nil)
		defer func() { r6.Body.Close() }()
		log.Print(err)
		r7, _ := http.Get(url)
		defer r7.Body.Close()
	}
	switch {
	case err != nil:
		r8, err := http.Get(url)
		defer r8.Body.Close()
		log.Print(err)
	}
	r9, err := http.Get(url)
	defer log.Print(r9.Body)
	func() {
		r10, err := http.Get(url)
		defer r10.Body.Close()
		_ = err
	}()
	r11, err := http.DefaultClient.Get(url)
	defer r11.Body.Close()
}

func checked(r *http.Response, err error) (*http.Response, error) { return r, err }

const format = "%s:%s"

var address = fmt.Sprintf("%s:%d", "h", 1)

func dial(host string, port int, d net.Dialer, pd *net.Dialer) {
	net.Dial("tcp", fmt.Sprintf("%s:%d", host, port))
	net.Dial("tcp", fmt.Sprintf("%s:%s", host, "80"))
	net.Dial("tcp", fmt.Sprintf("%s:%v", host, port))
	net.Dial("tcp", fmt.Sprintf(format, host, host))
	net.Dial("tcp", (fmt.Sprintf("%s:%d", host, port)))
	net.DialTimeout("tcp", fmt.Sprintf("%s:%d", host, port), time.Second)
	addr := fmt.Sprintf("%s:%d", host, port)
	net.DialTimeout("tcp", addr, time.Second)
	net.Dial("tcp", addr)
	net.Dial("tcp", address)
	var a2 = fmt.Sprintf("%s:%d", host, 81)
	a3, a4 := fmt.Sprintf("%s:%d", host, port), ""
	(net.Dial)("tcp", a2)
	net.Dial(a4, a3)
	d.Dial("tcp", fmt.Sprintf("%s:%d", host, port))
	pd.Dial("tcp", a2)
	a5 := net.JoinHostPort(host, "80")
	net.Dial("tcp", a5)
	net.Listen("tcp", fmt.Sprintf("%s:%d", host, port))
}

type alias = string
type attr slog.Attr

func logs(l *slog.Logger, k string, a slog.Attr, x any, e error, s fmt.Stringer, v slog.LogValuer, al alias, r slog.Record) {
	slog.Info("m", "k")
	slog.Info("m", "k", 1)
	slog.Info("m", 1, 2)
	slog.Warn("m", "k", 1, "l")
	slog.Error("m", a, "k", 1, a)
	slog.Debug("m", a, "k")
	slog.Info("m", x, 1, "k", 2)
	slog.Info("m", x, x, "k")
	slog.Info("m", x, 1, 2)
	slog.Info("m", x, "k", 1)
	slog.Info("m", e, 1)
	slog.Info("m", s)
	slog.Info("m", v)
	slog.Info("m", al, 1)
	slog.Info("m", k, nil)
	slog.Info("m", nil, 1)
	slog.Info("m", []any{"a"}...)
	slog.InfoContext(nil, "m", "k")
	slog.Log(nil, slog.LevelInfo, "m", "k")
	slog.Group("g", "k")
	l.Info("m", "k")
	l.With("k")
	l.With(1+2, 3)
	l.Log(nil, 0, "m", k+"x")
	(*slog.Logger).Info(l, "m", "k")
	r.Add("k")
	slog.With("k")
	f := slog.Info
	f("m", "k")
	slog.Info("m", attr(a), 1)
	slog.Info("m", slog.Int("a", 1), slog.String("b", "c"))
	slog.Info("m", struct{}{}, 1)
}

func main() {}
