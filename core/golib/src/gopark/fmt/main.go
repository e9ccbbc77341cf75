// What `gopark fmt` runs: go/format over files, directories, or standard input, as the gofmt command does.
package main

import (
	"bytes"
	"flag"
	"fmt"
	"go/format"
	"go/parser"
	"go/scanner"
	"go/token"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"runtime"
	"strings"
)

var (
	list  = flag.Bool("l", false, "list files whose formatting differs")
	write = flag.Bool("w", false, "write the result to the file instead of standard output")
)

// A job is one file on its way; its output is printed in the order of the files.
type job struct {
	path   string
	output []byte
	err    error
	done   chan bool
}

func main() {
	flag.Parse()
	if flag.NArg() == 0 {
		os.Exit(formatInput())
	}
	var jobs []*job
	status := 0
	for _, path := range flag.Args() {
		files, err := goFiles(path)
		if err != nil {
			fmt.Fprintln(os.Stderr, err)
			status = 2
		}
		for _, file := range files {
			jobs = append(jobs, &job{path: file, done: make(chan bool)})
		}
	}
	run(jobs)
	for _, j := range jobs {
		<-j.done
		os.Stdout.Write(j.output)
		if j.err != nil {
			scanner.PrintError(os.Stderr, j.err)
			status = 2
		}
	}
	os.Exit(status)
}

// run starts as many workers as goroutines run at the same time.
func run(jobs []*job) {
	queue := make(chan *job)
	for range runtime.GOMAXPROCS(0) {
		go func() {
			for j := range queue {
				j.output, j.err = formatFile(j.path)
				close(j.done)
			}
		}()
	}
	go func() {
		for _, j := range jobs {
			queue <- j
		}
		close(queue)
	}()
}

// goFiles returns the file, or the Go files below the directory.
func goFiles(path string) ([]string, error) {
	info, err := os.Stat(path)
	if err != nil || !info.IsDir() {
		return []string{path}, err
	}
	var files []string
	err = filepath.WalkDir(path, func(path string, entry fs.DirEntry, err error) error {
		name := entry.Name()
		if err == nil && !entry.IsDir() && strings.HasSuffix(name, ".go") && !strings.HasPrefix(name, ".") {
			files = append(files, path)
		}
		return err
	})
	return files, err
}

// formatFile returns what is to be printed for the file.
func formatFile(path string) ([]byte, error) {
	source, err := os.ReadFile(path)
	if err != nil {
		return nil, err
	}
	// A file is a whole one; only standard input may be a part, which format.Source takes too.
	_, err = parser.ParseFile(token.NewFileSet(), path, source, parser.PackageClauseOnly)
	if err != nil {
		return nil, err
	}
	formatted, err := format.Source(source)
	if err != nil {
		return nil, named(err, path)
	}
	differs := !bytes.Equal(source, formatted)
	if differs && *write {
		if err := os.WriteFile(path, formatted, 0o666); err != nil {
			return nil, err
		}
	}
	switch {
	case *list && differs:
		return []byte(path + "\n"), nil
	case *list || *write:
		return nil, nil
	}
	return formatted, nil
}

func formatInput() int {
	source, err := io.ReadAll(os.Stdin)
	if err == nil {
		source, err = format.Source(source)
	}
	if err != nil {
		scanner.PrintError(os.Stderr, named(err, "<standard input>"))
		return 2
	}
	os.Stdout.Write(source)
	return 0
}

// named puts the file's name into the positions of syntax errors.
func named(err error, path string) error {
	if errors, ok := err.(scanner.ErrorList); ok {
		for _, e := range errors {
			e.Pos.Filename = path
		}
	}
	return err
}
