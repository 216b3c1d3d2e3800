# Stands in for lib.asserts.
{ lib }:
{
  assertMsg = condition: message: condition || throw message;

  assertOneOf =
    name: value: allowed:
    lib.assertMsg (lib.elem value allowed) "${name} must be one of ${
      lib.generators.toPretty { } allowed
    }, but is: ${lib.generators.toPretty { } value}";
}
