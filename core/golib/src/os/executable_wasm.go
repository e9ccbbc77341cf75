package os

// executable is what the program was started as.
func executable() (string, error) {
	if len(Args) == 0 || Args[0] == "" {
		return "", ErrNotExist
	}
	if Args[0][0] == '/' {
		return Args[0], nil
	}
	directory, err := Getwd()
	return directory + "/" + Args[0], err
}
