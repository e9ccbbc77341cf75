module embed_wrong

go 1.27
