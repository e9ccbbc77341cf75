package main

type loss struct{ parcels int }

func (l *loss) Error() string { return "lost some" }

func main() { panic(&loss{3}) }
