// Text to words and stems: the twin of site_builder/search/text.py and stems.py, rule for rule.
// tests/site_builder/search/vectors.json holds both to the same results.

const SPELLINGS = "ىي یي ےي ۍي ېي ێي ةه ەه ہه ھه ۃه ٱا کك ڪك گك چج پب ڤف ۆو ۇو ۋو ڕر ڵل ژز ςσ øo łl ıi";
const ONE = new Map(SPELLINGS.split(" ").map(([from, to]) => [from, to]));
["٠١٢٣٤٥٦٧٨٩", "۰۱۲۳۴۵۶۷۸۹"].forEach((set) => [...set].forEach((digit, n) => ONE.set(digit, n)));
const VARIANT = new RegExp(`[${[...ONE.keys()].join("")}]`, "g");
const DROPPED = /[\p{M}ـ\u00ad\u061c\u200c-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu;

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

export const words = (text) =>
  text.normalize("NFKD").toLowerCase().replace(DROPPED, "").replace(/[\u{10000}-\u{10ffff}]/gu, " ")
    .replace(VARIANT, (letter) => ONE.get(letter))
    // ماء (water) is not ما (what).
    .replace(/((^|ال|لل|[^\u0620-\u06ff])[وبل]?ماء)|ء/g, "$1")
    .replace(/([0-9])[,٬،](?=[0-9]{3}(?![0-9]))/g, "$1")
    .match(/(?:(?=[\u0620-\u06ff])[\p{L}\p{N}])+|(?:(?![\u0620-\u06ff])[\p{L}\p{N}])+/gu) || [];

const settle = (pattern, to, word) => {
  for (let next; (next = word.replace(pattern, to)) !== word;) word = next;
  return word;
};

export const bare = (word) => settle(ARTICLE, "", word);

export const stem = (word) => {
  if (/^[\u0620-\u06ff]/.test(word)) return settle(ENDING, "$1", bare(word));
  if (!/^[a-z]/.test(word)) return word;
  return ENGLISH.reduce((rest, [pattern, to]) => rest.replace(pattern, to), word);
};

// Stems a word may have if it begins with particles; only an index knows whether it does.
export const unprefixed = (word) =>
  [/^[وفبلكس](?=...)/, /^[وف][بلكس](?=...)/]
    .filter((particles) => particles.test(word))
    .map((particles) => stem(word.replace(particles, "")));
