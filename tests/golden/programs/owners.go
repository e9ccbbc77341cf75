// Whose files are, and what the program is called.
package main

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
)

func main() {
	path, err := os.Executable()
	fmt.Println(filepath.IsAbs(path), err)
	name := filepath.Join(os.TempDir(), "no such file of ours")
	for _, f := range []func(string, int, int) error{os.Chown, os.Lchown} {
		err := f(name, -1, -1)
		fmt.Println(errors.Is(err, fs.ErrNotExist), err.(*fs.PathError).Err)
	}
	f, err := os.CreateTemp("", "owners")
	fmt.Println(err)
	defer os.Remove(f.Name())
	fmt.Println(os.Chown(f.Name(), -1, -1), os.Lchown(f.Name(), os.Getuid(), os.Getgid()), f.Chown(-1, os.Getgid()))
	f.Close()
	fmt.Println(errors.Is(f.Chown(-1, -1), os.ErrClosed))
}

// Output:
// true <nil>
// true no such file or directory
// true no such file or directory
// <nil>
// <nil> <nil> <nil>
// true
