all: all.hello
