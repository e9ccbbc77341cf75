//gopark:replace

// Package godebug: the settings of the GODEBUG environment variable. Here every setting has its default.
package godebug

type Setting struct {
	name string
}

// New returns the setting of that name; a leading '#' (undocumented) does not belong to the name.
func New(name string) *Setting { return &Setting{name} }

func (s *Setting) Name() string {
	if s.name != "" && s.name[0] == '#' {
		return s.name[1:]
	}
	return s.name
}

func (s *Setting) Undocumented() bool { return s.name != "" && s.name[0] == '#' }
func (s *Setting) String() string     { return s.Name() + "=" }
func (s *Setting) Value() string      { return "" }
func (s *Setting) IncNonDefault()     {}
