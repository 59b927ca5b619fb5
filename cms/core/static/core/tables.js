/* Names the fields of a table for those who hear them: Wagtail gives them no label. */
(() => {
  const TABLE = ".typed-table-block__wrapper > table";

  const nameFields = (table) => {
    const names = [...table.tHead.rows[0].cells].map((cell, number) => {
      const heading = cell.querySelector(".column-heading");
      if (!heading) return "";
      const label = `${heading.placeholder} ${number}`;
      heading.setAttribute("aria-label", label);
      return heading.value.trim() || label;
    });
    [...table.tBodies[0].rows].forEach((row, number) => {
      for (const field of row.querySelectorAll("input:not([type=hidden]), textarea")) {
        const name = names[field.closest("td").cellIndex];
        field.setAttribute("aria-label", `${name}, ${number + 1}`);
      }
    });
  };

  const nameAll = () => document.querySelectorAll(TABLE).forEach(nameFields);

  const start = () => {
    const main = document.querySelector("main");
    if (!main) return;
    nameAll();
    new MutationObserver(nameAll).observe(main, { childList: true, subtree: true });
    main.addEventListener("input", (event) => {
      const heading = event.target.closest(".column-heading");
      if (heading) nameFields(heading.closest("table"));
    });
  };

  if (document.readyState === "loading") {
    document.addEventListener("DOMContentLoaded", start);
  } else {
    start();
  }
})();
