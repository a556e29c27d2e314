// Regular expressions as text.

/**
 * Returns for each alternative of a pattern and of its groups the range to delete: itself and one bar. A pattern or
 * group without a bar has none.
 */
export const alternatives = (pattern) => {
  const found = [];
  const open = [{ begin: 0, bars: [] }];
  const close = (end) => {
    const { begin, bars } = open.pop();
    if (bars.length === 0) return;
    const edges = [begin - 1, ...bars, end];
    for (let at = 1; at < edges.length; at++) found.push(at === 1 ? [begin, edges[1] + 1] : [edges[at - 1], edges[at]]);
  };
  for (let at = 0, inClass = false; at < pattern.length; at++) {
    const character = pattern[at];
    if (character === '\\') at++;
    else if (inClass) inClass = character !== ']';
    else if (character === '[') inClass = true;
    else if (character === '(') {
      const begin = at + (/^\((?:\?(?:[:=!]|<[=!]|<\w+>))?/.exec(pattern.slice(at))?.[0].length ?? 1);
      open.push({ begin, bars: [] });
    } else if (character === '|') open.at(-1).bars.push(at);
    else if (character === ')') close(at);
  }
  close(pattern.length);
  return found.sort(([one], [other]) => one - other);
};
