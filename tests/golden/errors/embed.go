package main

import "fmt"

type Animal interface {
	Sound() string
	Name() string
}
type Base struct{ name string }

func (b *Base) Name() string { return b.name }

type Dog struct {
	Base
	age int
}

func (d Dog) Sound() string { return "woof" }

type Cat struct{ *Base }

func (c Cat) Sound() string { return c.naem }

func main() {
	animals := []Animal{Dog{}, Cat{}, &Dog{}, Base{}}
	for _, a := range animals {
		fmt.Println(a.Name)
		fmt.Println(a.age)
	}
	d := Dog{"rex", 3}
	e := Dog{name: "rex", age: 3}
	f := Dog{Base{"rex"}, 3}
	f.Base.foo()
	var b Base = f
}
