const SPELLINGS = "ىي یي ےي ۍي ېي ێي ةه ەه ہه ھه ۃه ٱا کك ڪك گك چج پب ڤف ۆو ۇو ۋو ڕر ڵل ژز ςσ øo łl ıi";
const ONE = new Map(SPELLINGS.split(" ").map(([from, to]) => [from, to]));
["٠١٢٣٤٥٦٧٨٩", "۰۱۲۳۴۵۶۷۸۹"].forEach((set) => [...set].forEach((digit, n) => ONE.set(digit, n)));
const VARIANT = new RegExp(`[${[...ONE.keys()].join("")}]`, "g");
const DROPPED = /[\p{M}ءـ\u00ad\u061c\u200c-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu;
const ARTICLE = /^(?!بالغ|والد)(?:(?:[وف][بك]?|[بك])ال(?=...)|[وف]?لل(?=..)|ال(?=..))/;
const ENDING = /^(.{3,}?)(?:ها|هم|ات|ان|ون|ين|[اهيت])$/;
const ENGLISH = [
[/sses$/, "ss"],
[/^(..+)ies$/, "$1y"],
[/^(..+[^sui])s$/, "$1"],
[/(lab|col|fav|neighb|harb|behavi|hon)our/g, "$1or"],
[/ogramme/g, "ogram"],
[/tre$/, "ter"],
[/^(...+)is(e|ed|ing|ation)$/, "$1iz$2"],
[/bility$/, "bl"],
[/([st]ion)al$/, "$1"],
[/^(...+[rvw])al$/, "$1"],
[/^(..+[^aeiou])at(?:e|ed|ing|ion|or)$/, "$1"],
[/^(..+[st])ion$/, "$1"],
[/^(?=.{5})([^aeiouy]*[aeiouy].+?)(?:ing|ed)$/, "$1"],
[/^([^aeiouy]*[aeiouy].+?)ment$/, "$1"],
[/^(...+)e$/, "$1"],
[/([bdfglmnprt])\1$/, "$1"],
[/str$/, "ster"],
[/^(..+[^aeiou])y$/, "$1i"],
];
const words = (text) =>
text.normalize("NFKD").toLowerCase().replace(DROPPED, "").replace(/[\u{10000}-\u{10ffff}]/gu, " ")
.replace(VARIANT, (letter) => ONE.get(letter))
.replace(/([0-9])[,٬،](?=[0-9]{3}(?![0-9]))/g, "$1")
.match(/(?:(?=[\u0620-\u06ff])[\p{L}\p{N}])+|(?:(?![\u0620-\u06ff])[\p{L}\p{N}])+/gu) || [];
const settle = (pattern, to, word) => {
for (let next; (next = word.replace(pattern, to)) !== word;) word = next;
return word;
};
const bare = (word) => settle(ARTICLE, "", word);
const stem = (word) => {
if (/^[\u0620-\u06ff]/.test(word)) return settle(ENDING, "$1", bare(word));
if (!/^[a-z]/.test(word)) return word;
return ENGLISH.reduce((rest, [pattern, to]) => rest.replace(pattern, to), word);
};
const unprefixed = (word) =>
[/^[وفبلكس](?=...)/, /^[وف][بلكس](?=...)/]
.filter((particles) => particles.test(word))
.map((particles) => stem(word.replace(particles, "")));
const distance = (a, b, most) => {
if (Math.abs(a.length - b.length) > most) return most + 1;
let before;
let row = Array.from({ length: b.length + 1 }, (_, j) => j);
for (let i = 1; i <= a.length; i++) {
const next = [i];
for (let j = 1; j <= b.length; j++) {
next[j] = Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + (a[i - 1] !== b[j - 1]));
if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
next[j] = Math.min(next[j], before[j - 2] + 1);
}
}
[before, row] = [row, next];
}
return row[b.length];
};
const nearest = (word, known, isOpen) => {
const typed = bare(word);
if (typed.length < 3) return [];
const most = word.length < 4 ? 0 : typed.length < 8 ? 1 : 2;
let least = most + 0.5;
let best = [];
for (const other of known) {
let away = Math.min(distance(typed, other, most), distance(word, `ال${other}`, most));
if (isOpen && away) {
away = Math.min(away, distance(typed, other.slice(0, typed.length), most) + 0.5);
}
if (away < least) [least, best] = [away, []];
if (away === least) best.push(other);
}
return best;
};
const AS_TYPED = 1;
const BY_START = 0.7;
const BY_PARTICLE = 0.6;
const REPAIRED = 0.5;
const MOST_FILES = 4;
const getJson = async (address, cache) => {
const answer = await fetch(address, { cache });
if (!answer.ok) throw new Error(address);
return answer.json();
};
const openIndex = async (url) => {
const manifest = await getJson(url, "no-cache");
const { terms, size, entries: total } = manifest;
const stop = new Set(manifest.stop);
const files = new Map();
const file = (name) => {
if (!files.has(name)) files.set(name, getJson(`${url.slice(0, -5)}/${name}.json`));
return files.get(name);
};
const shards = (term, isStart) => {
let at = terms.length - 1;
while (at > 0 && terms[at][0] > term) at--;
let end = at + 1;
while (isStart && end < terms.length && terms[end][0].startsWith(term)) end++;
if (end - at > MOST_FILES) end = at + 1;
return Promise.all(terms.slice(at, end).map(([, name]) => file(name)));
};
const collect = async (stems, start) => {
const found = new Map();
const hits = new Set();
const take = (term, numbers, factor) => {
let entry = -1;
hits.add(term);
for (const number of numbers) {
entry += number >> 4;
found.set(entry, Math.max(found.get(entry) || 0, (number & 15) * factor));
}
};
for (const [term, factor] of stems) {
const [shard] = await shards(term);
if (Array.isArray(shard[term])) take(term, shard[term], factor);
}
for (const shard of start ? await shards(start, true) : []) {
for (const term in shard) if (term.startsWith(start)) take(term, shard[term], BY_START);
}
return { found, hits };
};
const lookUp = async (word, isOpen) => {
const stems = unprefixed(word).map((rest) => [rest, BY_PARTICLE]);
const group = await collect([[stem(word), AS_TYPED], ...stems], isOpen && word[1] && bare(word));
if (group.found.size) return group;
const repairs = nearest(word, await file(manifest.words), isOpen);
return collect(repairs.map((other) => [stem(other), REPAIRED]));
};
const rank = (groups) => {
const scores = new Map();
let whole = 0;
for (const { found } of groups) {
const rarity = Math.log(1 + (total - found.size + 0.5) / (found.size + 0.5));
whole += rarity;
for (const [entry, weight] of found) {
const [score, share] = scores.get(entry) || [0, 0];
scores.set(entry, [score + rarity * weight, share + rarity]);
}
}
const final = (entry) => scores.get(entry)[0] * (scores.get(entry)[1] / whole) ** 2;
return [...scores.keys()].sort((a, b) => final(b) - final(a) || a - b);
};
return {
manifest,
async search(query) {
const all = words(query);
const telling = all.filter((word) => !stop.has(word));
const wanted = telling.length ? telling : all;
const isOpen = (at) => at === wanted.length - 1 && /[\p{L}\p{N}\p{M}]$/u.test(query);
const groups = await Promise.all(wanted.map((word, at) => lookUp(word, isOpen(at))));
if (groups.some(({ found }) => !found.size)) {
const joined = wanted.slice(1).map((word, at) => [[stem(wanted[at] + word), AS_TYPED]]);
groups.push(...await Promise.all(joined.map((stems) => collect(stems))));
}
const hits = new Set(groups.flatMap((group) => [...group.hits]));
return {
entries: rank(groups.filter(({ found }) => found.size)),
isHit: (word) => [stem(word), ...unprefixed(word)].some((one) => hits.has(one)),
};
},
cards: (numbers) => Promise.all(numbers.map(async (number) =>
(await file(manifest.cards[Math.floor(number / size)]))[number % size])),
async facets() {
const term = ([code, label, steps]) => {
let entry = -1;
return [code, { label, entries: new Set(steps.map((step) => entry += step)) }];
};
const facets = Object.entries(await file(manifest.facets));
return new Map(facets.map(([name, terms]) => [name, new Map(terms.map(term))]));
},
};
};
const pageLanguage = document.documentElement.lang;
const area = document.querySelector("[data-search-results]");
const system = area.dataset.searchDigits || "latn";
const plural = new Intl.PluralRules(pageLanguage);
const languages = new Intl.DisplayNames(pageLanguage, { type: "language" });
const lists = new Intl.ListFormat(pageLanguage);
const figure = new Intl.NumberFormat(`${pageLanguage}-u-nu-${system}`).format;
const languageName = (code) => languages.of(code);
const enumerate = (labels) => lists.format(labels);
const fill = (text, values) => text.replace(/\{(\w+)\}/g, (_, name) => values[name]);
const say = (name, values, count) => {
const all = area.querySelector("[data-search-texts]").content.querySelectorAll(`[data-text=${name}]`);
const fits = ({ dataset }) => plural.select(dataset.number) === plural.select(count);
return fill(([...all].find(fits) || all[0]).textContent.trim(), values);
};
const links = [...document.querySelectorAll("a[data-search-code]")].map((link) => {
const count = link.querySelector("[data-search-count]");
const facet = link.closest("[data-search-facet]").dataset.searchFacet;
return { link, count, facet, code: link.dataset.searchCode, usual: count.textContent };
});
const names = [...new Set(links.map(({ facet }) => facet))];
const chosenTerms = (params) =>
names.filter((name) => params.get(name)).map((name) => [name, params.get(name)]);
const onChoice = (act) => {
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
const showCounts = (chosen, narrow, facets) => {
const others = new Map(names.map((name) =>
[name, narrow(chosen.filter(([facet]) => facet !== name))]));
for (const one of links) {
const { facet, code } = one;
const members = facets.get(facet)?.get(code)?.entries;
const left = others.get(facet).filter((entry) => members?.has(entry)).length;
show(one, figure(left), chosen.some(([name, term]) => name === facet && term === code));
}
};
const showUsual = () => links.forEach((one) => show(one, one.usual));
const chip = (template, label, act) => {
const item = template.content.firstElementChild.cloneNode(true);
const button = item.querySelector("button");
button.setAttribute("aria-label", fill(button.getAttribute("aria-label"), { term: label }));
button.prepend(label);
button.addEventListener("click", act);
return item;
};
const WORD = /([\p{L}\p{N}\p{M}\u0640\u200c\u200d]+)/u;
const ISOLATED = /\u2068([^\u2069]*)\u2069/;
const make = (name, textContent) => Object.assign(document.createElement(name), { textContent });
const result = (template, card, { language, direction }, labels) => {
const [url, title, summary, , ownLanguage = language, ownDirection = direction] = card;
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
write("a", () => title, ownLanguage, ownDirection);
write("[data-search-summary]", () => summary, ownLanguage, ownDirection);
write("[data-search-labels]", ({ dataset }) => labels(dataset.searchLabels), language, direction);
write("[data-search-language]", note, pageLanguage);
return item;
};
const mark = (item, isHit) => {
const walker = document.createTreeWalker(item, NodeFilter.SHOW_TEXT);
const nodes = [];
while (walker.nextNode()) nodes.push(walker.currentNode);
for (const node of nodes) {
node.replaceWith(...node.data.split(WORD).map((word, at) =>
at % 2 && words(word).some(isHit) ? make("mark", word) : word));
}
return item;
};
const PAUSE_MS = 120;
const STEP = 10;
const part = (name) => document.querySelector(`[data-search-${name}]`);
const [found, list, chips, more] = ["found", "list", "chips", "more"].map(part);
const form = document.querySelector("form[data-search-index]");
const input = form.elements.q;
const status = part("results").querySelector("[role=status]");
const browse = document.querySelectorAll("[data-search-browse]");
const items = [...document.querySelectorAll("[data-search-browse] li")];
const listed = new Map(items.map((item) => [item.querySelector("a")?.getAttribute("href"), item]));
const indexes = new Map();
const indexOf = (language) => {
if (!indexes.has(language)) {
indexes.set(language, openIndex(form.dataset.searchIndex.replace(/[^/]+$/, `${language}.json`)));
}
return indexes.get(language);
};
const find = async (language, query, chosen) => {
const index = await indexOf(language);
const facets = await index.facets();
const everything = { entries: [...Array(index.manifest.entries).keys()], isHit: () => false };
const { entries, isHit } = words(query).length ? await index.search(query) : everything;
const narrow = (terms) => entries.filter((entry) =>
terms.every(([facet, code]) => facets.get(facet)?.get(code)?.entries.has(entry)));
return { index, facets, isHit, narrow, hits: narrow(chosen) };
};
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
const cards = await index.cards(numbers);
return cards.map((card, at) => {
const labels = (name) => enumerate([...facets.get(name)?.values() || []]
.filter(({ entries }) => entries.has(numbers[at])).map(({ label }) => label));
const copy = listed.get(card[0])?.cloneNode(true);
return mark(copy || result(part("item"), card, index.manifest, labels), isHit);
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
const said = count ? say("count", { number: figure(count) }, count) : say("none");
list.replaceChildren(...items);
more.hidden = items.length >= shown.hits.length;
chips.replaceChildren(...chosen.map(([facet, code]) => {
const label = own.facets.get(facet)?.get(code)?.label || code;
return chip(part("chip"), label, () => choose(facet, code).then(() => status.focus()));
}));
showCounts(chosen, own.narrow, own.facets);
finish(language ? `${said} ${say("elsewhere", { language })}` : said, true);
};
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
