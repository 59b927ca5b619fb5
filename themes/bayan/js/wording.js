// What the script says: the page's own sentences, numbers and names in the page's language.

export const pageLanguage = document.documentElement.lang;

const area = document.querySelector("[data-search-results]");
const plural = new Intl.PluralRules(pageLanguage);
const languages = new Intl.DisplayNames(pageLanguage, { type: "language" });
const lists = new Intl.ListFormat(pageLanguage);

export const figure = new Intl.NumberFormat(`${pageLanguage}-u-nu-${area.dataset.searchDigits || "latn"}`).format;
export const languageName = (code) => languages.of(code);
export const enumerate = (labels) => lists.format(labels);
export const fill = (text, values) => text.replace(/\{(\w+)\}/g, (_, name) => values[name]);

// A sentence; where the page has several, the one whose example takes the same plural as `count`.
export const say = (name, values, count) => {
  const all = area.querySelector("[data-search-texts]").content.querySelectorAll(`[data-text=${name}]`);
  const fits = ({ dataset }) => plural.select(dataset.number) === plural.select(count);
  return fill(([...all].find(fits) || all[0]).textContent.trim(), values);
};
