  # What all templates have.
  nixConfig = { = };
