# A tab is no indentation.
[
  ''
	a
	b
  ''
  ''
	  a
	b
	''
  ''
  	a
    b
  ''
  ''
    a
	
    b
  ''
  ''
    a
	''
  ''	
    a
  ''
  ''	''
  ''
  a
  	''
]
