/* Gives the fields of blocks the language and direction of the page, as the title has them.
   Django marks the plain fields of the form; blocks are made in the browser. */
(() => {
  const ALWAYS_LTR = "input[type=url], input[type=email], input[type=tel], input[type=number]";
  const TEXT = "input[type=text], textarea, .public-DraftEditor-content";

  const mark = (root, title) => {
    for (const field of root.querySelectorAll(ALWAYS_LTR)) {
      field.dir = "ltr";
    }
    for (const field of root.querySelectorAll(TEXT)) {
      if (!field.hasAttribute("dir")) {
        field.lang = title.lang;
        field.dir = title.dir;
      }
    }
  };

  const start = () => {
    const title = document.querySelector("#id_title[lang][dir]");
    const form = title && title.form;
    if (!form) return;
    mark(form, title);
    new MutationObserver(() => mark(form, title)).observe(form, { childList: true, subtree: true });
  };

  if (document.readyState === "loading") {
    document.addEventListener("DOMContentLoaded", start);
  } else {
    start();
  }
})();
