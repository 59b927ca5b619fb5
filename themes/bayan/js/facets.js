// The page's facet links, which narrow the results while there is something to narrow.
import { figure, fill } from "./wording.js";

const links = [...document.querySelectorAll("a[data-search-code]")].map((link) => {
  const count = link.querySelector("[data-search-count]");
  const facet = link.closest("[data-search-facet]").dataset.searchFacet;
  return { link, count, facet, code: link.dataset.searchCode, usual: count.textContent };
});
const names = [...new Set(links.map(({ facet }) => facet))];

export const chosenTerms = (params) =>
  names.filter((name) => params.get(name)).map((name) => [name, params.get(name)]);

export const onChoice = (act) => {
  for (const { link, facet, code } of links) {
    link.addEventListener("click", (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
      event.preventDefault();
      act(facet, code);
    });
  }
};

const show = ({ link, count }, text, isChosen) => {
  count.textContent = text;
  link.removeAttribute("aria-current");
  if (isChosen) link.setAttribute("aria-current", "true");
};

// How many results each term would leave beside what is chosen in the other facets.
export const showCounts = (chosen, narrow, facets) => {
  const others = new Map(names.map((name) =>
    [name, narrow(chosen.filter(([facet]) => facet !== name))]));
  for (const one of links) {
    const { facet, code } = one;
    const members = facets.get(facet)?.get(code)?.entries;
    const left = others.get(facet).filter((entry) => members?.has(entry)).length;
    show(one, figure(left), chosen.some(([name, term]) => name === facet && term === code));
  }
};

export const showUsual = () => links.forEach((one) => show(one, one.usual));

export const chip = (template, label, act) => {
  const item = template.content.firstElementChild.cloneNode(true);
  const button = item.querySelector("button");
  button.setAttribute("aria-label", fill(button.getAttribute("aria-label"), { term: label }));
  button.prepend(label);
  button.addEventListener("click", act);
  return item;
};
