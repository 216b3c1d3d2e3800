throw "not yet"
