/** Returns a count with its word: `1 resource`, `2 resources`. */
export const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

/** Returns how many diagnostics there are of each severity: `1 error, 2 warnings`, and notes where there are some. */
export const tallyOf = (diagnostics: readonly { readonly severity: 'error' | 'warning' | 'note' }[]): string => {
  const of = (wanted: string): number => diagnostics.filter(({ severity }) => severity === wanted).length;
  const notes = of('note') > 0 ? [counted(of('note'), 'note')] : [];
  return [counted(of('error'), 'error'), counted(of('warning'), 'warning'), ...notes].join(', ');
};

/** Returns a duration in words: `0.4 s`, `12 s`, `3 min 5 s`. */
export const duration = (milliseconds: number): string => {
  const seconds = Math.max(0, milliseconds) / 1_000;
  if (seconds < 9.95) return `${seconds.toFixed(1)} s`;
  const whole = Math.round(seconds);
  return whole < 60 ? `${whole} s` : `${Math.floor(whole / 60)} min ${whole % 60} s`;
};

/** Returns rows as lines of aligned columns, two spaces apart; the last column is not padded. */
export const columns = (rows: readonly (readonly string[])[]): string[] => {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) =>
    row.map((cell, at) => (at < row.length - 1 ? cell.padEnd(widths[at] ?? 0) : cell)).join('  '),
  );
};
