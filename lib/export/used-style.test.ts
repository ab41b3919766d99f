import { expect, test } from "vitest";
import { usedStyle } from "./used-style";

test("rules stay whose classes the document names, and everything without a class", () => {
  const style =
    "p{margin:0}.a{color:red}.a.b,.c .a{x:y}.d:is(.a,.e){x:y}@media print{.a{x:y}.z{x:y}}@media screen{.z{x:y}}@font-face{src:local(x)}";
  expect(usedStyle(style, '<p class="a c">')).toBe("p{margin:0}.a{color:red}.c .a{x:y}@media print{.a{x:y}}@font-face{src:local(x)}");
});
