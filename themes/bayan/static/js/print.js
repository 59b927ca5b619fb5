// Opens what is folded up while a page prints, where the stylesheet cannot do it.
const folded = () => document.querySelectorAll("main details:not([open])");
let opened = [];
addEventListener("beforeprint", () => {
  opened = [...folded()];
  for (const details of opened) details.open = true;
});
addEventListener("afterprint", () => {
  for (const details of opened) details.open = false;
});
