// Formats the report at the end.

const columns = ['killed', 'equivalent', 'survived', 'not run'];

/** Returns a line for each group, and one for all. */
export const tableOf = (groups, rows) => {
  const line = (name, some) => {
    const numbers = columns.map(
      (column) => some.filter(({ verdict }) => (verdict === 'not equivalent' ? 'survived' : verdict) === column).length,
    );
    return `${name.padEnd(26)}${[some.length, ...numbers].map((number) => String(number).padStart(11)).join('')}`;
  };
  const named = groups.filter(({ name }) => rows.some(({ group }) => group === name));
  return [
    `${''.padEnd(26)}${['mutants', ...columns].map((head) => head.padStart(11)).join('')}`,
    ...named.map(({ name }) =>
      line(
        name,
        rows.filter(({ group }) => group === name),
      ),
    ),
    line('all', rows),
  ].join('\n');
};

/** Returns a mutant as a diff of one line. */
export const differenceOf = ({ id, file, line, before, after }) =>
  `${id}\n  ${file}:${line}\n  - ${before}\n  + ${after}`;

/** Returns the survivors, and the entries of `equivalent.json` that a test killed. */
export const survivorsOf = (rows) => [
  ...rows.filter(({ verdict }) => verdict === 'survived').map((row) => `survived: ${differenceOf(row)}`),
  ...rows
    .filter(({ verdict }) => verdict === 'not equivalent')
    .map((row) => `listed as equivalent, and killed by ${row.by}: ${differenceOf(row)}`),
];

/** Returns `N passed, N failed`, which the gate reads. Mutants that were not run are neither. */
export const tallyOf = (rows) => {
  const passed = rows.filter(({ verdict }) => verdict === 'killed' || verdict === 'equivalent').length;
  const failed = rows.filter(({ verdict }) => verdict === 'survived' || verdict === 'not equivalent').length;
  return { passed, failed, line: `${passed} passed, ${failed} failed` };
};
