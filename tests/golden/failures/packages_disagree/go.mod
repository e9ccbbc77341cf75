module example.com/disagree

go 1.27
