// One result: a list item made from the page's template, and the words looked for marked in it.
import { fill, languageName, pageLanguage } from "./wording.js";
import { words } from "./text.js";

const WORD = /([\p{L}\p{N}\p{M}\u0640\u200c\u200d]+)/u;
const ISOLATED = /\u2068([^\u2069]*)\u2069/;

const make = (name, textContent) => Object.assign(document.createElement(name), { textContent });

// `labels` gives an entry's labels in a facet; they are in the index's language, as most cards are.
export const result = (template, card, { language, direction }, labels) => {
  const [url, title, summary, , facts, phone, ownLanguage = language, ownDirection = direction] = card;
  const item = template.content.firstElementChild.cloneNode(true);
  const write = (name, textOf, lang, dir) => {
    for (const element of item.querySelectorAll(name)) {
      const text = textOf(element);
      if (!text) element.remove();
      element.replaceChildren(...text.split(ISOLATED).map((piece, at) =>
        at % 2 ? make("bdi", piece) : piece));
      if (lang !== pageLanguage) Object.assign(element, { lang, dir });
    }
  };
  const note = ({ textContent }) => ownLanguage === language ? ""
    : fill(textContent, { language: languageName(ownLanguage) });
  item.querySelector("a").href = url;
  item.querySelector("[data-search-phone]").href = `tel:${phone.split(" ")[0]}`;
  write("h3 a", () => title, ownLanguage, ownDirection);
  write("[data-search-summary]", () => summary, ownLanguage, ownDirection);
  write("[data-search-facts]", () => facts, language, direction);
  write("[data-search-phone]", () => phone.replace(/\S* /, ""), pageLanguage);
  write("[data-search-labels]", ({ dataset }) => labels(dataset.searchLabels), language, direction);
  write("[data-search-language]", note, pageLanguage);
  return item;
};

export const mark = (item, isHit) => {
  const walker = document.createTreeWalker(item, NodeFilter.SHOW_TEXT);
  const nodes = [];
  while (walker.nextNode()) nodes.push(walker.currentNode);
  for (const node of nodes) {
    node.replaceWith(...node.data.split(WORD).map((word, at) =>
      at % 2 && words(word).some(isHit) ? make("mark", word) : word));
  }
  return item;
};
