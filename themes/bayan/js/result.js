// One result: a list item made from the page's template, and the words looked for marked in it.
import { fill, languageName, pageLanguage } from "./wording.js";
import { words } from "./text.js";

const WORD = /([\p{L}\p{N}\p{M}\u0640\u200c\u200d]+)/u;
const ISOLATED = /\u2068([^\u2069]*)\u2069/;

const make = (name, textContent) => Object.assign(document.createElement(name), { textContent });

// `labels` gives an entry's labels in a facet; language and direction are those of its own text.
export const result = (template, [url, title, summary], language, direction, labels) => {
  const item = template.content.firstElementChild.cloneNode(true);
  const isForeign = language !== pageLanguage;
  const write = (element, text, isOwn) => {
    if (!text) return element.remove();
    element.replaceChildren(...text.split(ISOLATED).map((piece, at) =>
      at % 2 ? make("bdi", piece) : piece));
    if (isOwn && isForeign) Object.assign(element, { lang: language, dir: direction });
  };
  const each = (name, act) => item.querySelectorAll(name).forEach(act);
  item.querySelector("a").href = url;
  each("a", (link) => write(link, title, true));
  each("[data-search-summary]", (element) => write(element, summary, true));
  each("[data-search-labels]", (element) => write(element, labels(element.dataset.searchLabels)));
  each("[data-search-language]", (element) =>
    write(element, isForeign && fill(element.textContent, { language: languageName(language) })));
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
