{ requests ? null, ... }: requests
