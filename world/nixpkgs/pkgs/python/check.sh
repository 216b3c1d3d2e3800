# Imports what pythonImportsCheck names, where the host has a Python.
runHook preCheck
for module in ${pythonImportsCheck-}; do
  if [ -x /usr/bin/python3 ]; then
    echo "Check whether the following module can be imported: $module"
    (cd / && PYTHONDONTWRITEBYTECODE=1 PYTHONPATH=$out/$sitePackages${pythonPath:+:$pythonPath} \
      /usr/bin/python3 -c "import $module")
  else
    echo "pythonImportsCheck of $module skipped: there is no /usr/bin/python3"
  fi
done
runHook postCheck
