package: true
