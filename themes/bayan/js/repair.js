// Typing errors: the words of an index that are nearest to one it does not have.
import { bare } from "./text.js";

// Letters added, lost, changed or swapped between two words; `most` + 1 when it is surely more.
export const distance = (a, b, most) => {
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

// A word that is still being typed may also be the start of another; the error may be in its article.
export const nearest = (word, known, isOpen) => {
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
