/** UTF-16 units of the longest text whose result is kept, and of all such texts, each counted with its place in a map. */
const [longestText, mostUnits, unitsOfPlace] = [2_000, 1_000_000, 50];

/**
 * Returns a pure function of a text that keeps its results: a plan contains the same names, types and sentences thousands
 * of times. Forgets them all when their texts become too many, so that a long log does not fill the memory.
 */
export const remembered = <Result>(compute: (text: string) => Result): ((text: string) => Result) => {
  const results = new Map<string, Result>();
  let units = 0;
  return (text) => {
    if (text.length > longestText) return compute(text);
    const known = results.get(text);
    if (known !== undefined || results.has(text)) return known as Result;
    const result = compute(text);
    units += text.length + unitsOfPlace;
    if (units > mostUnits) {
      results.clear();
      units = 0;
    }
    results.set(text, result);
    return result;
  };
};
