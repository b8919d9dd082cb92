const MAX_COMPARED_CHARS = 120;
const CHANGES_SPARED_PER_LETTER = 3; // a shared word says more than a like length

/** Letters and digits without case and accents, as far as Unicode takes them apart. */
const fold = (text: string) => text.slice(0, MAX_COMPARED_CHARS).toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '');

const tokensOf = (folded: string) => new Set(folded.split(/[^\p{L}\p{N}]+/u).filter((token) => token !== ''));

/**
 * Levenshtein's distance between two texts, or some number above `limit` once it is sure to exceed it.
 * Two-row dynamic programme (Wagner and Fischer 1974).
 */
export function editDistance(a: string, b: string, limit = Infinity): number {
  if (Math.abs(a.length - b.length) > limit) return Math.abs(a.length - b.length);
  let previous = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    let least = row;
    for (let column = 1; column <= b.length; column += 1) {
      const substituted = (previous[column - 1] ?? 0) + (a.charCodeAt(row - 1) === b.charCodeAt(column - 1) ? 0 : 1);
      const cost = Math.min(substituted, (previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1);
      current.push(cost);
      least = Math.min(least, cost);
    }
    if (least > limit) return least;
    previous = current;
  }
  return previous[b.length] ?? 0;
}

/**
 * The `n` ids nearest to one that was not found, best first: fewest letters to change, where each letter of a word
 * that both have spares three changes. Ties go by id, so the answer does not depend on the order of `ids`.
 */
export function nearestIds<Id extends string>(id: string, ids: Iterable<Id>, n = 5): readonly Id[] {
  if (n <= 0) return [];
  const wanted = fold(id);
  const wantedTokens = tokensOf(wanted);
  const best: { readonly id: Id; readonly score: number }[] = [];
  for (const candidate of ids) {
    const folded = fold(candidate);
    let spared = 0;
    for (const token of tokensOf(folded))
      if (wantedTokens.has(token)) spared += CHANGES_SPARED_PER_LETTER * token.length;
    const worst = best.length < n ? Infinity : (best.at(-1)?.score ?? Infinity);
    const score = editDistance(wanted, folded, worst + spared) - spared;
    if (score > worst) continue;
    const at = best.findIndex((other) => score < other.score || (score === other.score && candidate < other.id));
    if (at >= 0) best.splice(at, 0, { id: candidate, score });
    else if (best.length < n) best.push({ id: candidate, score });
    if (best.length > n) best.pop();
  }
  return best.map((entry) => entry.id);
}
