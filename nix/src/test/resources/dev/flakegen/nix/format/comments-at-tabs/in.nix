{
  a = [	# tab
		# aligned
    1
  ];
  b = {	# tab
        a = 1;
  };
  c = [ # not
      # aligned
    1
  ];
  d = [ # aligned
        # to it
    1
  ];
  e = [ # aligned
        x
  ];
	/* one
	   two
	 */
  f = 1;
  /*
	one
	  two
  */
  g = 1;
	/*
	 * one
	 * two
	 */
  h = 1;
}
