// The search index of one language; its files are described in docs/explanation/search.md.
import { nearest } from "./repair.js";
import { bare, stem, unprefixed, words } from "./text.js";

// Of a weight, beside a word that stands as typed.
const BY_START = 0.7;
const BY_PARTICLE = 0.6;
const REPAIRED = 0.5;
const MOST_FILES = 4;

const getJson = async (address, cache) => {
  const answer = await fetch(address, { cache });
  if (!answer.ok) throw new Error(address);
  return answer.json();
};

// An index is its manifest and a way to its files, each of which is asked for once.
export const openIndex = async (url) => {
  const files = new Map();
  const file = (name) => {
    if (!files.has(name)) files.set(name, getJson(`${url.slice(0, -5)}/${name}.json`));
    return files.get(name);
  };
  return { manifest: await getJson(url, "no-cache"), file };
};

// The files that may hold a term; or, if they are few, all terms that start with it.
const shards = ({ manifest: { terms }, file }, term, isStart) => {
  let at = terms.length - 1;
  while (at > 0 && terms[at][0] > term) at--;
  let end = at + 1;
  while (isStart && end < terms.length && terms[end][0].startsWith(term)) end++;
  if (end - at > MOST_FILES) end = at + 1;
  return Promise.all(terms.slice(at, end).map(([, name]) => file(name)));
};

// Entries that have any of these stems, or a stem with this start; each with its best weight.
const collect = async (index, stems, start) => {
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
    const [shard] = await shards(index, term);
    if (Array.isArray(shard[term])) take(term, shard[term], factor);
  }
  for (const shard of start ? await shards(index, start, true) : []) {
    for (const term in shard) if (term.startsWith(start)) take(term, shard[term], BY_START);
  }
  return { found, hits };
};

const lookUp = async (index, word, isOpen) => {
  const rests = unprefixed(word).map((rest) => [rest, BY_PARTICLE]);
  const start = isOpen && word[1] && bare(word);
  const group = await collect(index, [[stem(word), 1], ...rests], start);
  if (group.found.size) return group;
  const repairs = nearest(word, await index.file(index.manifest.words), isOpen);
  return collect(index, repairs.map((other) => [stem(other), REPAIRED]));
};

// BM25 over weights made at build time; an entry that has few of the words falls far behind.
const rank = (groups, total) => {
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

// Numbers of entries, best first, and whether a word of a text is one of those looked for.
export const search = async (index, query) => {
  const { stop, entries } = index.manifest;
  const all = words(query);
  const telling = all.filter((word) => !stop.includes(word));
  const wanted = telling.length ? telling : all;
  const isOpen = (at) => at === wanted.length - 1 && /[\p{L}\p{N}\p{M}]$/u.test(query);
  const groups = await Promise.all(wanted.map((word, at) => lookUp(index, word, isOpen(at))));
  if (groups.some(({ found }) => !found.size)) {
    // تل عفر may stand in the index as تلعفر.
    const joined = wanted.slice(1).map((word, at) => collect(index, [[stem(wanted[at] + word), 1]]));
    groups.push(...await Promise.all(joined));
  }
  const hits = new Set(groups.flatMap((group) => [...group.hits]));
  return {
    entries: rank(groups.filter(({ found }) => found.size), entries),
    isHit: (word) => [stem(word), ...unprefixed(word)].some((one) => hits.has(one)),
  };
};

// [url, title, summary, kind] of each, and [language, direction] if not the index's.
export const cardsOf = ({ manifest: { cards, size }, file }, numbers) =>
  Promise.all(numbers.map(async (number) =>
    (await file(cards[Math.floor(number / size)]))[number % size]));

// name → code → { label, entries }
export const facetsOf = async ({ manifest, file }) => {
  const term = ([code, label, steps]) => {
    let entry = -1;
    return [code, { label, entries: new Set(steps.map((step) => entry += step)) }];
  };
  const facets = Object.entries(await file(manifest.facets));
  return new Map(facets.map(([name, terms]) => [name, new Map(terms.map(term))]));
};
