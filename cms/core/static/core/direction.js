/* Gives the fields of blocks the language and direction of the page, as the title has them, and
   their tables its direction. Django marks the plain fields; blocks are made in the browser. */
(() => {
  const ALWAYS_LTR = `input:is([type=url], [type=email], [type=tel], [type=number]),
    :is(.w-field--admin_date_input, .w-field--admin_time_input) input`;
  const TEXT = "input[type=text], textarea, .public-DraftEditor-content";

  const TABLE = ".typed-table-block__wrapper";

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
    for (const table of root.querySelectorAll(TABLE)) {
      table.dir = title.dir;
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
