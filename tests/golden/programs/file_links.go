package main

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"sort"
	"time"
)

func show(what string, err error) {
	var p *fs.PathError
	var l *os.LinkError
	switch {
	case errors.As(err, &p):
		fmt.Println(what, p.Op, p.Err)
	case errors.As(err, &l):
		fmt.Println(what, l.Op, l.Err)
	default:
		fmt.Println(what, err)
	}
}

func main() {
	dir, err := os.MkdirTemp("", "links")
	if err != nil {
		panic(err)
	}
	defer os.RemoveAll(dir)
	os.Chdir(dir)
	info, _ := os.Stat(dir)
	fmt.Println(info.Mode())
	show("write", os.WriteFile("a.txt", []byte("hello"), 0o644))
	show("write", os.WriteFile("secret", []byte("x"), 0o600))
	show("write", os.WriteFile("run.sh", []byte("x"), 0o755))
	show("mkdir", os.Mkdir("d", 0o750))
	show("mkdirall", os.MkdirAll("d/e/f", 0o755))
	show("symlink", os.Symlink("a.txt", "l"))
	show("symlink", os.Symlink("d", "ld"))
	show("symlink", os.Symlink("ring", "ring"))
	show("symlink", os.Symlink("nowhere", "broken"))
	show("symlink", os.Symlink("a.txt", "l"))
	show("link", os.Link("a.txt", "hard"))
	show("link", os.Link("d", "hardd"))
	show("link", os.Link("none", "hardn"))
	fmt.Println(os.Readlink("l"))
	_, err = os.Readlink("a.txt")
	show("readlink", err)
	_, err = os.ReadFile("ring")
	show("ring", err)
	_, err = os.Stat("broken")
	show("broken", err)
	for _, name := range []string{"a.txt", "l", "ld", "secret", "run.sh", "d", "hard"} {
		info, err := os.Lstat(name)
		if err != nil {
			fmt.Println(err)
			continue
		}
		size := info.Size()
		if info.IsDir() {
			size = 0
		}
		fmt.Println(info.Name(), info.Mode(), info.Mode().Type(), size, info.IsDir())
	}
	show("chmod", os.Chmod("l", 0o444))
	info, _ = os.Stat("a.txt")
	fmt.Println(info.Mode())
	show("chmod", os.Chmod("none", 0o444))
	at := time.Date(2020, 1, 2, 3, 4, 5, 6000, time.UTC)
	show("chtimes", os.Chtimes("a.txt", at, at))
	info, _ = os.Stat("hard")
	fmt.Println(info.ModTime().UTC())
	f, _ := os.Create("ld/new")
	show("chmod", f.Chmod(0o640))
	info, _ = f.Stat()
	fmt.Println(info.Mode(), info.Name())
	show("remove", os.Remove("ld/new"))
	f.WriteString("still")
	b := make([]byte, 10)
	n, _ := f.ReadAt(b, 0)
	fmt.Printf("%q\n", b[:n])
	f.Close()
	real, err := filepath.EvalSymlinks("ld/../l")
	fmt.Println(real, err)
	var names []string
	filepath.WalkDir(".", func(path string, d fs.DirEntry, err error) error {
		names = append(names, path+" "+d.Type().String())
		return nil
	})
	sort.Strings(names)
	for _, n := range names {
		fmt.Println(n)
	}
	a, _ := os.Stat("a.txt")
	c, _ := os.Stat("hard")
	fmt.Println(os.SameFile(a, c))
	show("remove", os.Remove("ld"))
	show("remove", os.Remove("d"))
	show("rename", os.Rename("l", "l2"))
	fmt.Println(os.Readlink("l2"))
	_, err = os.OpenFile("l2", os.O_CREATE|os.O_EXCL|os.O_WRONLY, 0o600)
	show("excl", err)
	_, err = os.OpenFile("d", os.O_WRONLY, 0)
	show("dir", err)
	root, err := os.OpenRoot(".")
	fmt.Println(err)
	os.Symlink("/etc", "escape")
	_, err = root.Open("escape/passwd")
	show("root", err)
	g, err := root.Open("l2")
	show("root", err)
	if err == nil {
		g.Close()
	}
	show("truncate", os.Truncate("hard", 2))
	data, _ := os.ReadFile("a.txt")
	fmt.Printf("%q\n", data)
	// Output:
	// drwx------
	// write <nil>
	// write <nil>
	// write <nil>
	// mkdir <nil>
	// mkdirall <nil>
	// symlink <nil>
	// symlink <nil>
	// symlink <nil>
	// symlink <nil>
	// symlink symlink file exists
	// link <nil>
	// link link operation not permitted
	// link link no such file or directory
	// a.txt <nil>
	// readlink readlink invalid argument
	// ring open too many levels of symbolic links
	// broken stat no such file or directory
	// a.txt -rw-r--r-- ---------- 5 false
	// l Lrwxrwxrwx L--------- 5 false
	// ld Lrwxrwxrwx L--------- 1 false
	// secret -rw------- ---------- 1 false
	// run.sh -rwxr-xr-x ---------- 1 false
	// d drwxr-x--- d--------- 0 true
	// hard -rw-r--r-- ---------- 5 false
	// chmod <nil>
	// -r--r--r--
	// chmod chmod no such file or directory
	// chtimes <nil>
	// 2020-01-02 03:04:05.000006 +0000 UTC
	// chmod <nil>
	// -rw-r----- new
	// remove <nil>
	// "still"
	// a.txt <nil>
	// . d---------
	// a.txt ----------
	// broken L---------
	// d d---------
	// d/e d---------
	// d/e/f d---------
	// hard ----------
	// l L---------
	// ld L---------
	// ring L---------
	// run.sh ----------
	// secret ----------
	// true
	// remove <nil>
	// remove remove directory not empty
	// rename <nil>
	// a.txt <nil>
	// excl open file exists
	// dir open is a directory
	// <nil>
	// root openat path escapes from parent
	// root <nil>
	// truncate <nil>
	// "he"
}
