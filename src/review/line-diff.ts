/** A line of a difference: only before, only after, on both sides, or `gap` for lines of both sides that are left out. */
export interface DiffLine {
  readonly kind: 'same' | 'before' | 'after' | 'gap';
  /** The line; for a gap the number of lines. */
  readonly text: string;
}

/** Most pairs of lines that are compared; longer texts are shown whole, one after the other. */
const mostPairs = 1_000_000;

/** Lines of both sides around a difference. */
const around = 3;

/** Returns for each pair of beginnings how many lines their rests have in common, row by row. */
const commonLengths = (before: readonly string[], after: readonly string[]): Uint32Array => {
  const width = after.length + 1;
  const lengths = new Uint32Array((before.length + 1) * width);
  for (let row = before.length - 1; row >= 0; row -= 1)
    for (let column = after.length - 1; column >= 0; column -= 1)
      lengths[row * width + column] =
        before[row] === after[column]
          ? (lengths[(row + 1) * width + column + 1] as number) + 1
          : Math.max(lengths[(row + 1) * width + column] as number, lengths[row * width + column + 1] as number);
  return lengths;
};

/** Returns the lines of both texts, those that they have in common once. */
const merged = (before: readonly string[], after: readonly string[]): DiffLine[] => {
  const all = (kind: 'before' | 'after', lines: readonly string[]) => lines.map((text): DiffLine => ({ kind, text }));
  if (before.length * after.length > mostPairs) return [...all('before', before), ...all('after', after)];
  const lengths = commonLengths(before, after);
  const lengthAt = (row: number, column: number) => lengths[row * (after.length + 1) + column] ?? 0;
  const lines: DiffLine[] = [];
  let [row, column] = [0, 0];
  while (row < before.length && column < after.length) {
    const [old, fresh] = [before[row] as string, after[column] as string];
    if (old === fresh) {
      lines.push({ kind: 'same', text: old });
      [row, column] = [row + 1, column + 1];
    } else if (lengthAt(row + 1, column) >= lengthAt(row, column + 1)) {
      lines.push({ kind: 'before', text: old });
      row += 1;
    } else {
      lines.push({ kind: 'after', text: fresh });
      column += 1;
    }
  }
  return [...lines, ...all('before', before.slice(row)), ...all('after', after.slice(column))];
};

/** Returns lines with those of both sides left out that are far from any difference, unless it is one line alone. */
const folded = (lines: readonly DiffLine[]): DiffLine[] => {
  const near = new Uint8Array(lines.length);
  lines.forEach(({ kind }, at) => {
    if (kind !== 'same') near.fill(1, Math.max(0, at - around), at + around + 1);
  });
  const shown: DiffLine[] = [];
  let left: DiffLine[] = [];
  const closeGap = (): void => {
    if (left.length > 1) shown.push({ kind: 'gap', text: `${left.length}` });
    else shown.push(...left);
    left = [];
  };
  lines.forEach((line, at) => {
    if (near[at] === 0) left.push(line);
    else {
      closeGap();
      shown.push(line);
    }
  });
  closeGap();
  return shown;
};

/** Returns how the lines of a text become those of another, with three lines around each difference. */
export const lineDiff = (before: readonly string[], after: readonly string[]): DiffLine[] =>
  folded(merged(before, after));
