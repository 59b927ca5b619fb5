// The search of the directory's first page. Without it the page is a list with links to narrow it.
//
// Markup:
//   <form role="search" data-search-index="/search/ar.json"> <input name="q"> </form>
//   [data-search-browse]            what results take the place of
//   [data-search-facet="category"]  around a facet's links
//     a[data-search-code="shelter"] > [data-search-count]
//   [data-search-results]           with data-search-digits="arab", or Latin digits
//     [role="status"]
//     [data-search-found][hidden]   a heading, [data-search-chips], [data-search-list] and
//                                   button[data-search-more]
//     template[data-search-item]    <li> with <h3><a>; what may be empty is then removed:
//                                   [data-search-summary], [data-search-labels="governorate"],
//                                   [data-search-facts], a[data-search-phone],
//                                   [data-search-language] ("{language} only")
//     template[data-search-chip]    <li> with <button aria-label="Remove: {term}">
//     template[data-search-texts]   [data-text]: none, failed, elsewhere ({language}), and count
//                                   ({number}) once for each data-number 0, 1, 2, 3, 11, 100
// Forms of other pages send q, and a facet's code under the facet's name.
import { chip, chosenTerms, onChoice, showCounts, showUsual } from "./facets.js";
import { cardsOf, facetsOf, openIndex, search } from "./index.js";
import { mark, result } from "./result.js";
import { words } from "./text.js";
import { enumerate, figure, languageName, pageLanguage, say } from "./wording.js";

const PAUSE_MS = 120;
const STEP = 10;

const part = (name) => document.querySelector(`[data-search-${name}]`);
const [found, list, chips, more] = ["found", "list", "chips", "more"].map(part);
const form = document.querySelector("form[data-search-index]");
const input = form.elements.q;
const status = part("results").querySelector("[role=status]");
const browse = document.querySelectorAll("[data-search-browse]");

const indexes = new Map();
const indexOf = (language) => {
  if (!indexes.has(language)) {
    indexes.set(language, openIndex(form.dataset.searchIndex.replace(/[^/]+$/, `${language}.json`)));
  }
  return indexes.get(language);
};

// What one language has: `narrow` gives those of the matches that have all terms.
const find = async (language, query, chosen) => {
  const index = await indexOf(language);
  const facets = await facetsOf(index);
  const everything = { entries: [...Array(index.manifest.entries).keys()], isHit: () => false };
  const { entries, isHit } = words(query).length ? await search(index, query) : everything;
  const narrow = (terms) => entries.filter((entry) =>
    terms.every(([facet, code]) => facets.get(facet)?.get(code)?.entries.has(entry)));
  return { index, facets, isHit, narrow, hits: narrow(chosen) };
};

// The files of an older edition may be gone: the newest manifest knows the new ones.
const findFresh = (...request) => find(...request).catch(() => {
  indexes.clear();
  return find(...request);
});

const findElsewhere = async (...request) => {
  for (const { hreflang } of document.querySelectorAll("link[rel=alternate][hreflang]")) {
    if (hreflang === pageLanguage || hreflang === "x-default") continue;
    const other = await findFresh(hreflang, ...request);
    if (other.hits.length) return other;
  }
};

const makeItems = async ({ index, facets, isHit, hits }, start) => {
  const numbers = hits.slice(start, start + STEP);
  const cards = await cardsOf(index, numbers);
  return cards.map((card, at) => {
    const labels = (name) => enumerate([...facets.get(name)?.values() || []]
      .filter(({ entries }) => entries.has(numbers[at])).map(({ label }) => label));
    return mark(result(part("item"), card, index.manifest, labels), isHit);
  });
};

const finish = (message, hasResults) => {
  list.removeAttribute("aria-busy");
  status.textContent = message;
  found.hidden = !hasResults;
  for (const element of browse) element.hidden = hasResults;
};

const showBrowse = (message) => {
  finish(message, false);
  showUsual();
};

let shown;
let turn = 0;

const update = async () => {
  const mine = ++turn;
  const params = new URLSearchParams(location.search);
  const query = params.get("q") || "";
  const chosen = chosenTerms(params);
  if (!words(query).length && !chosen.length) return showBrowse("");
  list.setAttribute("aria-busy", "true");
  try {
    const own = await findFresh(pageLanguage, query, chosen);
    const other = own.hits.length ? undefined : await findElsewhere(query, chosen);
    const items = await makeItems(other || own, 0);
    if (mine !== turn) return;
    shown = other || own;
    showAnswer(own, other, chosen, items);
  } catch {
    if (mine === turn) showBrowse(say("failed"));
  }
};

const showAnswer = (own, other, chosen, items) => {
  const count = own.hits.length;
  const language = other && languageName(other.index.manifest.language);
  const said = say(count ? "count" : "none", { number: figure(count) }, count);
  list.replaceChildren(...items);
  more.hidden = items.length >= shown.hits.length;
  chips.replaceChildren(...chosen.map(([facet, code]) => {
    const label = own.facets.get(facet)?.get(code)?.label || code;
    return chip(part("chip"), label, () => choose(facet, code).then(() => status.focus()));
  }));
  showCounts(chosen, own.narrow, own.facets);
  finish(language ? `${said} ${say("elsewhere", { language })}` : said, true);
};

// An empty value leaves the address; a step can be taken back.
const go = (name, value, act) => {
  const params = new URLSearchParams(location.search);
  params.set(name, value);
  if (!value) params.delete(name);
  history[act](null, "", `${location.pathname}?${params}`.replace(/\?$/, ""));
  return update();
};

const choose = (facet, code) => {
  const isChosen = new URLSearchParams(location.search).get(facet) === code;
  return go(facet, isChosen ? "" : code, "pushState");
};

let waiting;
const searchTyped = () => {
  clearTimeout(waiting);
  return go("q", input.value, "replaceState");
};

const restore = () => {
  input.value = new URLSearchParams(location.search).get("q") || "";
  // An empty box keeps the page's direction.
  input.dir = input.value && "auto";
  update();
};

status.tabIndex = -1;
input.addEventListener("focus", () => indexOf(pageLanguage).catch(() => {}));
input.addEventListener("input", () => {
  clearTimeout(waiting);
  input.dir = input.value && "auto";
  waiting = setTimeout(searchTyped, PAUSE_MS);
});
form.addEventListener("submit", (event) => {
  event.preventDefault();
  searchTyped().then(() => status.focus());
});
more.addEventListener("click", async () => {
  const start = list.children.length;
  const items = await makeItems(shown, start).catch(() => []);
  if (start !== list.children.length) return;
  if (!items.length) status.textContent = say("failed");
  list.append(...items);
  more.hidden = list.children.length >= shown.hits.length;
  items[0]?.querySelector("a").focus();
});
onChoice(choose);
addEventListener("popstate", restore);
restore();
