//gopark:remove fakeListen fakeConnect validateResolvedAddr fakeNetFD.assignFakeAddr fakePorts nextPortCounter

package net

import (
	"context"
	"errors"
	"internal/strconv"
	"os"
	"sync/atomic"
	"syscall"
	"time"
)

// The sockets of one program among themselves. What they cannot do fails as on a Linux machine whose only network is
// its loopback.

// The next port that is given to who asks for any: a Linux machine's lie here.
var nextPort atomic.Uint32

const firstPort, ports = 32768, 28232

type fakeNetFD struct {
	fd     *netFD
	closed atomic.Bool

	queue         *packetQueue // of what has come
	peer          *netFD       // a stream's other end
	readDeadline  atomic.Pointer[deadlineTimer]
	writeDeadline atomic.Pointer[deadlineTimer]

	names []fakeSockAddr // under which sockets has it

	// Of a listener, connections that have not been accepted yet: in the one that holds something.
	incoming      chan []*netFD // there are some; closed with the listener
	incomingFull  chan []*netFD // there are as many as there may be
	incomingEmpty chan bool
}

func (ffd *fakeNetFD) Close() error {
	if ffd.closed.Swap(true) {
		return ErrClosed
	}
	for _, name := range ffd.names {
		sockets.CompareAndDelete(name, ffd.fd)
	}
	if ffd.queue != nil {
		ffd.queue.closeRead()
	}
	if ffd.peer != nil {
		ffd.peer.queue.closeWrite()
	}
	ffd.readDeadline.Load().Reset(noDeadline)
	ffd.writeDeadline.Load().Reset(noDeadline)
	if ffd.incoming != nil {
		var waiting []*netFD
		select {
		case <-ffd.incomingEmpty:
		case waiting = <-ffd.incoming:
		case waiting = <-ffd.incomingFull:
		}
		close(ffd.incoming) // nobody sends on it without having received first
		for _, fd := range waiting {
			fd.Close()
		}
	}
	return nil
}

func (ffd *fakeNetFD) SetReadDeadline(t time.Time) error {
	return ffd.setDeadline(&ffd.readDeadline, t)
}

func (ffd *fakeNetFD) SetWriteDeadline(t time.Time) error {
	return ffd.setDeadline(&ffd.writeDeadline, t)
}

func (ffd *fakeNetFD) setDeadline(deadline *atomic.Pointer[deadlineTimer], t time.Time) error {
	if ffd.closed.Load() {
		return ErrClosed
	}
	if !deadline.Load().Reset(t) {
		deadline.Store(newDeadlineTimer(t))
	}
	return nil
}

// fakeAddr is what a socket that has the address is found by: the port and the kind of network, as the machine has
// but one interface.
func fakeAddr(sa sockaddr) fakeSockAddr {
	switch a := sa.(type) {
	case *TCPAddr:
		return fakeSockAddr{ipFamily(a.IP), "tcp " + strconv.Itoa(a.Port)}
	case *UDPAddr:
		return fakeSockAddr{ipFamily(a.IP), "udp " + strconv.Itoa(a.Port)}
	}
	return fakeSockAddr{syscall.AF_UNIX, sa.String()}
}

func ipFamily(ip IP) int {
	if ip.To4() != nil {
		return syscall.AF_INET
	}
	return syscall.AF_INET6
}

func socket(ctx context.Context, net string, family, sotype, proto int, ipv6only bool, laddr, raddr sockaddr, ctrlCtxFn func(context.Context, string, string, syscall.RawConn) error) (*netFD, error) {
	if raddr != nil && ctrlCtxFn != nil {
		return nil, os.NewSyscallError("socket", syscall.ENOTSUP)
	}
	switch sotype {
	case syscall.SOCK_STREAM, syscall.SOCK_SEQPACKET, syscall.SOCK_DGRAM:
	default:
		return nil, os.NewSyscallError("socket", syscall.EPERM) // raw sockets are root's
	}
	for _, addr := range []sockaddr{laddr, raddr} {
		if addr == nil {
			continue
		}
		if _, err := addr.sockaddr(family); err != nil {
			return nil, err
		}
	}
	fd := &netFD{family: family, sotype: sotype, net: net}
	fd.fakeNetFD = newFakeNetFD(fd)
	call, err := "bind", error(nil)
	if raddr == nil {
		err = fd.listen(ipv6only, laddr)
	} else {
		call, err = "connect", fd.connect(ctx, laddr, raddr)
	}
	if errno, ok := err.(syscall.Errno); ok {
		err = os.NewSyscallError(call, errno)
	}
	if err != nil {
		fd.Close()
		return nil, err
	}
	return fd, nil
}

func (fd *netFD) listen(ipv6only bool, laddr sockaddr) error {
	if err := fd.bind(laddr); err != nil {
		return err
	}
	if local := fd.laddr.(sockaddr); fd.family == syscall.AF_INET6 && !ipv6only && local.isWildcard() {
		name := fd.names[0]
		name.family = syscall.AF_INET
		if _, dup := sockets.LoadOrStore(name, fd); dup {
			return syscall.EADDRINUSE
		}
		fd.names = append(fd.names, name)
	}
	if fd.sotype == syscall.SOCK_DGRAM {
		fd.queue = newPacketQueue(defaultBuffer)
		return nil
	}
	fd.incoming = make(chan []*netFD, 1)
	fd.incomingFull = make(chan []*netFD, 1)
	fd.incomingEmpty = make(chan bool, 1)
	fd.incomingEmpty <- true
	return nil
}

// bind gives the socket its own address and makes it known.
func (fd *netFD) bind(addr sockaddr) error {
	switch a := addr.(type) {
	case *UnixAddr:
		if a == nil || a.Name == "" {
			fd.laddr = &UnixAddr{Name: "@", Net: fd.net}
			return nil
		}
		if a.Name[0] != '@' {
			if _, err := os.Lstat(a.Name); err == nil {
				return syscall.EADDRINUSE
			}
			if _, err := os.Stat(directory(a.Name)); err != nil {
				return underlying(err)
			}
		}
		fd.laddr = &UnixAddr{Name: a.Name, Net: fd.net}
	case *TCPAddr:
		if a == nil {
			a = new(TCPAddr)
		}
		if !isLocal(a.IP) {
			return syscall.EADDRNOTAVAIL
		}
		port, err := fd.port(a.Port)
		if err != nil {
			return err
		}
		fd.laddr = &TCPAddr{IP: fd.ip(a.IP), Port: port, Zone: a.Zone}
	case *UDPAddr:
		if a == nil {
			a = new(UDPAddr)
		}
		if !isLocal(a.IP) && !a.IP.IsMulticast() {
			return syscall.EADDRNOTAVAIL
		}
		port, err := fd.port(a.Port)
		if err != nil {
			return err
		}
		fd.laddr = &UDPAddr{IP: fd.ip(a.IP), Port: port, Zone: a.Zone}
	case nil:
		switch fd.net[0] {
		case 't':
			return fd.bind(new(TCPAddr))
		case 'u':
			if fd.family == syscall.AF_UNIX {
				return fd.bind(new(UnixAddr))
			}
			return fd.bind(new(UDPAddr))
		}
		return syscall.EAFNOSUPPORT
	default:
		return syscall.EAFNOSUPPORT
	}
	name := fakeAddr(fd.laddr.(sockaddr))
	if _, dup := sockets.LoadOrStore(name, fd); dup {
		return syscall.EADDRINUSE
	}
	fd.names = append(fd.names, name)
	return nil
}

// ip is the address in the form of the socket's family. What listens without an address does on all of them.
func (fd *netFD) ip(ip IP) IP {
	v4 := fd.family == syscall.AF_INET
	switch {
	case v4 && len(ip) == 0:
		return IPv4zero
	case !v4 && (len(ip) == 0 || ip.IsUnspecified()):
		return IPv6unspecified
	case v4:
		return ip.To4()
	}
	return ip.To16()
}

// port is the one that is asked for, or for 0 one that is free.
func (fd *netFD) port(port int) (int, error) {
	if port < 0 || port > 0xFFFF {
		return 0, syscall.EINVAL
	}
	if port != 0 {
		return port, nil
	}
	for range ports {
		port = firstPort + int(nextPort.Add(1)%ports)
		name := fakeSockAddr{syscall.AF_INET, fd.net[:3] + " " + strconv.Itoa(port)}
		_, used := sockets.Load(name)
		name.family = syscall.AF_INET6
		if _, used6 := sockets.Load(name); !used && !used6 {
			return port, nil
		}
	}
	return 0, syscall.EADDRINUSE
}

// source is what a connection to that address comes from; from may be nil, or lack an address.
func source(from, to *UDPAddr) (*UDPAddr, error) {
	if to.Port < 0 || to.Port > 0xFFFF {
		return nil, syscall.EINVAL
	}
	if !isLocal(to.IP) {
		return nil, syscall.ENETUNREACH
	}
	if from == nil {
		return &UDPAddr{IP: to.IP, Zone: to.Zone}, nil
	}
	if from.IP == nil {
		return &UDPAddr{IP: to.IP, Port: from.Port, Zone: to.Zone}, nil
	}
	return from, nil
}

func (fd *netFD) connect(ctx context.Context, laddr, raddr sockaddr) error {
	fd.raddr = matchIPFamily(fd.family, raddr)
	local := laddr
	var err error
	switch a := raddr.(type) {
	case *TCPAddr:
		l, _ := laddr.(*TCPAddr)
		var from *UDPAddr
		from, err = source((*UDPAddr)(l), (*UDPAddr)(a))
		local = (*TCPAddr)(from)
	case *UDPAddr:
		l, _ := laddr.(*UDPAddr)
		local, err = source(l, a)
	}
	if err != nil {
		return err
	}
	if err := fd.bind(local); err != nil {
		return err
	}
	fd.queue = newPacketQueue(defaultBuffer)
	to, _ := sockets.Load(fakeAddr(raddr))
	if fd.sotype == syscall.SOCK_DGRAM && fd.family != syscall.AF_UNIX {
		fd.isConnected = true
		return nil
	}
	listener, _ := to.(*netFD)
	if listener == nil {
		if a, ok := raddr.(*UnixAddr); ok && a.Name != "" && a.Name[0] != '@' {
			if _, err := os.Stat(a.Name); err != nil {
				return underlying(err)
			}
		}
		return syscall.ECONNREFUSED
	}
	if listener.sotype != fd.sotype {
		return syscall.EPROTOTYPE
	}
	if fd.sotype == syscall.SOCK_DGRAM {
		fd.isConnected = true
		return nil
	}
	if listener.incoming == nil {
		return syscall.ECONNREFUSED
	}
	return fd.connectTo(ctx, listener)
}

// connectTo makes the connection's other end and lets the listener have it.
func (fd *netFD) connectTo(ctx context.Context, listener *netFD) error {
	var waiting []*netFD
	ok := false
	select {
	case <-ctx.Done():
		return mapErr(ctx.Err())
	case _, ok = <-listener.incomingEmpty:
	case waiting, ok = <-listener.incoming:
	}
	if !ok {
		return syscall.ECONNREFUSED
	}
	peer := &netFD{
		family: listener.family, sotype: listener.sotype, net: listener.net,
		laddr: fd.raddr, raddr: fd.laddr, isConnected: true,
	}
	peer.fakeNetFD = newFakeNetFD(peer)
	peer.queue = newPacketQueue(defaultBuffer)
	peer.peer, fd.peer, fd.isConnected = fd, peer, true
	if waiting = append(waiting, peer); len(waiting) >= listenerBacklog() {
		listener.incomingFull <- waiting
	} else {
		listener.incoming <- waiting
	}
	return nil
}

// A packet from here says that nobody listens where one has been sent to.
var unreachablePort = new(UDPAddr)

func (ffd *fakeNetFD) accept(Addr) (*netFD, error) {
	if ffd.incoming == nil {
		return nil, os.NewSyscallError("accept", syscall.EINVAL)
	}
	var waiting []*netFD
	ok := true
	select {
	case <-ffd.readDeadline.Load().expired:
		if ffd.closed.Load() {
			return nil, ErrClosed
		}
		return nil, os.ErrDeadlineExceeded
	case waiting, ok = <-ffd.incoming:
		if !ok {
			return nil, ErrClosed
		}
	case waiting = <-ffd.incomingFull:
	}
	if len(waiting) == 1 {
		ffd.incomingEmpty <- true
	} else {
		ffd.incoming <- waiting[1:]
	}
	return waiting[0], nil
}

func (ffd *fakeNetFD) Read(p []byte) (n int, err error) {
	if ffd.closed.Load() {
		return 0, ErrClosed
	}
	n, from, err := ffd.queue.recvfrom(ffd.readDeadline.Load(), p, false, nil)
	if from == sockaddr(unreachablePort) {
		err = os.NewSyscallError("read", syscall.ECONNREFUSED)
	}
	return n, renamed(err, "read")
}

func (ffd *fakeNetFD) Write(p []byte) (n int, err error) {
	if ffd.peer != nil {
		q := ffd.peer.queue.get()
		// That the other has closed is seen by what has been sent since.
		gone := q.writeClosed || q.readClosed && q.nBytes > 0
		ffd.peer.queue.put(q)
		if gone && !ffd.closed.Load() {
			return 0, os.NewSyscallError("write", syscall.EPIPE)
		}
		n, err = ffd.peer.queue.write(ffd.writeDeadline.Load(), p, ffd.fd.laddr.(sockaddr))
		return n, renamed(err, "write")
	}
	if ffd.fd.raddr == nil {
		return 0, os.NewSyscallError("write", syscall.EDESTADDRREQ)
	}
	n, err = ffd.sendTo(p, ffd.fd.raddr.(sockaddr))
	return n, renamed(err, "write")
}

func (ffd *fakeNetFD) readFrom(p []byte) (n int, sa syscall.Sockaddr, err error) {
	if ffd.queue == nil {
		return 0, nil, os.NewSyscallError("recvfrom", syscall.EINVAL)
	}
	if ffd.closed.Load() {
		return 0, nil, ErrClosed
	}
	n, from, err := ffd.queue.recvfrom(ffd.readDeadline.Load(), p, true, nil)
	if from == sockaddr(unreachablePort) {
		return 0, nil, os.NewSyscallError("recvfrom", syscall.ECONNREFUSED)
	}
	if unnamed, ok := from.(*UnixAddr); from != nil && err == nil && !(ok && unnamed.Name == "@") {
		sa, err = from.sockaddr(ffd.fd.family)
	}
	return n, sa, renamed(err, "recvfrom")
}

func (ffd *fakeNetFD) readFromInet4(p []byte, to *syscall.SockaddrInet4) (n int, err error) {
	n, from, err := ffd.readFrom(p)
	if from, ok := from.(*syscall.SockaddrInet4); ok {
		*to = *from
	}
	return n, err
}

func (ffd *fakeNetFD) readFromInet6(p []byte, to *syscall.SockaddrInet6) (n int, err error) {
	n, from, err := ffd.readFrom(p)
	if from, ok := from.(*syscall.SockaddrInet6); ok {
		*to = *from
	}
	return n, err
}

func (ffd *fakeNetFD) writeTo(p []byte, sa syscall.Sockaddr) (n int, err error) {
	to := ffd.fd.raddr
	if sa != nil {
		to = ffd.fd.addrFunc()(sa)
	}
	if to == nil {
		return 0, os.NewSyscallError("sendto", syscall.EDESTADDRREQ)
	}
	n, err = ffd.sendTo(p, to.(sockaddr))
	return n, renamed(err, "sendto")
}

// sendTo sends a packet to whoever has that address.
func (ffd *fakeNetFD) sendTo(p []byte, to sockaddr) (n int, err error) {
	udp, isUDP := to.(*UDPAddr)
	if isUDP && !isLocal(udp.IP) {
		return 0, os.NewSyscallError("sendto", syscall.ENETUNREACH)
	}
	socket, _ := sockets.Load(fakeAddr(to))
	peer, _ := socket.(*netFD)
	if peer == nil || peer.queue == nil {
		if !isUDP {
			return 0, os.NewSyscallError("sendto", syscall.ECONNREFUSED)
		}
		if ffd.fd.isConnected {
			ffd.queue.send(ffd.writeDeadline.Load(), nil, unreachablePort, false)
		}
		return len(p), nil
	}
	if isUDP && len(p) > 65507 {
		return 0, os.NewSyscallError("sendto", syscall.EMSGSIZE)
	}
	n, err = peer.queue.send(ffd.writeDeadline.Load(), p, ffd.fd.laddr.(sockaddr), !isUDP)
	if isUDP && errors.Is(err, syscall.ENOBUFS) {
		return len(p), nil // is dropped
	}
	return n, err
}

// isLocal reports whether it is this machine's; none stands for it, too.
func isLocal(ip IP) bool { return len(ip) == 0 || ip.IsLoopback() || ip.IsUnspecified() }

// renamed is an error of another operation as one of this.
func renamed(err error, call string) error {
	var failed *os.SyscallError
	if errors.As(err, &failed) {
		return os.NewSyscallError(call, failed.Err)
	}
	return err
}

func underlying(err error) error {
	var errno syscall.Errno
	if errors.As(err, &errno) {
		return errno
	}
	return syscall.ENOENT
}

// directory is where a path's file lies.
func directory(path string) string {
	for i := len(path) - 1; i > 0; i-- {
		if path[i] == '/' {
			return path[:i]
		}
	}
	if path[0] == '/' {
		return "/"
	}
	return "."
}
