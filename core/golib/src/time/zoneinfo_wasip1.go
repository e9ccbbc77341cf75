package time

import "syscall"

// localZone is the reader's zone; empty: as environment and files say. Native.
func localZone() string

// sharePlaces tells where the values that the engine makes of a Time come from. Native.
func sharePlaces(local *Location, start *int64)

func init() { sharePlaces(&localLoc, &startNano) }

var platformZoneSources = []string{
	"/usr/share/zoneinfo/",
	"/usr/share/lib/zoneinfo/",
	"/usr/lib/locale/TZ/",
	"/etc/zoneinfo",
}

func initLocal() {
	localLoc.name = "UTC"
	if name := localZone(); name != "" {
		if name == "UTC" {
			return
		}
		if z, err := loadLocation(name, platformZoneSources); err == nil {
			localLoc = *z
			localLoc.name = "Local"
		}
		return
	}
	tz, ok := syscall.Getenv("TZ")
	if !ok {
		if z, err := loadLocation("localtime", []string{"/etc"}); err == nil {
			localLoc = *z
			localLoc.name = "Local"
		}
		return
	}
	if tz != "" && tz[0] == ':' {
		tz = tz[1:]
	}
	switch {
	case tz == "" || tz == "UTC":
	case tz[0] == '/':
		if z, err := loadLocation(tz, []string{""}); err == nil {
			localLoc = *z
			localLoc.name = tz
			if tz == "/etc/localtime" {
				localLoc.name = "Local"
			}
		}
	default:
		if z, err := loadLocation(tz, platformZoneSources); err == nil {
			localLoc = *z
		}
	}
}
