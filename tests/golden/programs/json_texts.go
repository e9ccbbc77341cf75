// What encoding/json says, and its version 2.
package main

import (
	"encoding/json"
	"encoding/json/jsontext"
	jsonv2 "encoding/json/v2"
	"fmt"
	"strings"
)

type base struct{ ID int }

type document struct {
	base
	A []int
	M map[string]bool `json:"m,omitempty"`
}

func main() {
	var d document
	for _, s := range []string{
		`{"ID":"x"}`, `{"A":[1,"x"]}`, `nul`, `{"A":"\x"}`, `{"m":{"a":1}}`, `[1]`, `{"A":[1.5]}`, `{"ID":99999999999999999999}`,
		`{"ID":1`, `{"ID" 1}`, `{"ID":1} x`, ``, `{"ID":1,"ID":2}`, "\"\xff\"",
	} {
		fmt.Println(json.Unmarshal([]byte(s), &d))
		fmt.Println(jsonv2.Unmarshal([]byte(s), &d) == nil) // its texts are made to differ
	}
	for _, v := range []any{map[bool]int{true: 1}, make(chan int), func() {}, []any{1, make(chan int)}, d} {
		b, err := json.Marshal(v)
		fmt.Println(string(b), err)
		b, err = jsonv2.Marshal(v)
		fmt.Println(string(b), err == nil)
	}
	decoder := jsontext.NewDecoder(strings.NewReader(`{"a":[1,true,null,"x"]}`))
	for {
		token, err := decoder.ReadToken()
		if err != nil {
			fmt.Println(err)
			break
		}
		fmt.Print(token.Kind(), " ", token, " ")
	}
	b, err := jsonv2.Marshal(map[string]int{"b": 1, "a": 2}, jsonv2.Deterministic(true))
	fmt.Println(string(b), err)
}

// Output:
// json: cannot unmarshal string into Go struct field document.ID of type int
// false
// json: cannot unmarshal string into document.A.1 of type int
// false
// unexpected end of JSON input
// false
// invalid escape sequence `\x` in string
// false
// json: cannot unmarshal number into Go struct field document.m.a of type bool
// false
// json: cannot unmarshal array into Go value of type main.document
// false
// json: cannot unmarshal number 1.5 into document.A.0 of type int
// false
// json: cannot unmarshal number 99999999999999999999 into Go struct field document.ID of type int
// false
// unexpected end of JSON input
// false
// invalid character '1' after object key
// false
// invalid character 'x' after top-level value
// false
// unexpected end of JSON input
// false
// <nil>
// false
// json: cannot unmarshal string into Go value of type main.document
// false
//  json: unsupported value: jsontext: object member name must be a string after offset 2
// { false
//  json: unsupported type: chan int
//  false
//  json: unsupported type: func()
//  false
//  json: unsupported type: chan int
// [1 false
// {"ID":1,"A":[0],"m":{"a":false}} <nil>
// {"ID":1,"A":[0],"m":{"a":false}} true
// { { string a [ [ number 1 true true null null string x ] ] } } EOF
// {"a":2,"b":1} <nil>
