// another project
