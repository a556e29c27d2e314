// Rows of `docs/stacktape-compatibility.md` whose first cell names one member.
const rowsOf = (text) =>
  text
    .split('\n')
    .filter((line) => line.startsWith('| ') && !line.startsWith('| what '))
    .map((line) =>
      line
        .split(/(?<!\\)\|/)
        .slice(1, -1)
        .map((cell) => cell.trim().replaceAll('\\|', '|')),
    );

/** True for a row about a property of something else, such as `headers` of `directoryUpload`, or of another event. */
const isOfAnother = (what, { words, spans }) => {
  const [, container] = /^ *`[^`]+` of `([^`]+)`/.exec(what) ?? [];
  const [, event] = / of an? ([A-Z]\w+) event/.exec(what) ?? [];
  if (container !== undefined && !spans.includes(container)) return true;
  return event !== undefined && !words.some((word) => word.split('-').includes(event.toLowerCase()));
};

/**
 * `[what, theirs, ours, reason]` of each row that names the member: one of the words that it is called, or, as code,
 * one of its properties or what it is written as.
 */
export const departuresOf = (text, { words, spans }) => {
  const called = words.map((word) => new RegExp(`\\b${word.replaceAll('-', '[- ]')}s?\\b`, 'i'));
  return rowsOf(text).filter(([what]) => {
    if (isOfAnother(what, { words, spans })) return false;
    const written = [...what.matchAll(/`([^`]+)`/g)].map(([, span]) => span.split('.')[0]);
    return (
      called.some((form) => form.test(what.replaceAll(/`[^`]*`/g, ''))) || written.some((span) => spans.includes(span))
    );
  });
};
