import { compilePattern, type Instruction } from './linear-pattern.ts';

/** A pattern over paths with `/`, in the words of `compilePattern`. A match of a folder is a match of all in it. */
export interface PathRule {
  readonly pattern: string;
  /** Lets in again what an earlier rule excludes. */
  readonly admits: boolean;
}

/** A path as far as it was read: where the rules may go on, and which rule won so far. */
export interface Read {
  /** Places in the rules that the next character may lead on from. */
  readonly live: readonly number[];
  /** The last rule that matches the path or a folder of it; -1 without one. */
  readonly winner: number;
}

/** Rules read side by side, one character of a path at a time. */
export interface PathRules {
  /** The top folder. */
  readonly top: Read;
  /** Reads one character of a name. */
  after(read: Read, codePoint: number): Read;
  /** Ends a name: sees which rules match the path that was read. */
  end(read: Read): Read;
  /** Goes into the folder whose name was ended. */
  enter(read: Read): Read;
  /** Whether a path whose name was ended is excluded: the last rule that matches decides. */
  excludes(read: Read): boolean;
  /** Whether anything in a folder that was entered could still be let in. */
  readmits(read: Read): boolean;
  /** Steps taken so far: at most the length of all rules together for each character. */
  steps(): number;
}

/** A rule ends here. */
interface End {
  readonly rule: number;
}

const slash = 0x2f;

/** Rules in order: the last one that matches a path or one of its folders decides. Throws SyntaxError as `compilePattern`. */
export const pathRules = (rules: readonly PathRule[]): PathRules => {
  const program: (Instruction | End)[] = [];
  const starts: number[] = [];
  for (const [rule, { pattern }] of rules.entries()) {
    starts.push(program.length);
    for (const instruction of compilePattern(pattern)) program.push(instruction);
    program.push({ rule });
  }
  const seen = new Uint32Array(program.length);
  let [round, steps] = [0, 0];

  /** The instructions that read a character or end a rule, from these places without reading anything. */
  const reach = (places: readonly number[], atBeginning: boolean): number[] => {
    round += 1;
    const found: number[] = [];
    const open = [...places];
    for (let at = open.pop(); at !== undefined; at = open.pop()) {
      if (seen[at] === round) continue;
      seen[at] = round;
      steps += 1;
      const instruction = program[at];
      if (instruction === 'begin') {
        if (atBeginning) open.push(at + 1);
      } else if (typeof instruction === 'object' && 'go' in instruction)
        for (const distance of instruction.go) open.push(at + distance);
      else found.push(at);
    }
    return found;
  };
  const after = ({ live, winner }: Read, codePoint: number): Read => {
    const places: number[] = [];
    for (const at of live) {
      steps += 1;
      if (reads(program[at], codePoint)) places.push(at + 1);
    }
    return { live: reach(places, false), winner };
  };
  const ruleAt = (place: number): number => (program[place] as Partial<End>).rule ?? -1;
  const ownerOf = new Uint32Array(program.length);
  for (const [rule, start] of starts.entries()) ownerOf.fill(rule, start, starts[rule + 1]);
  return {
    top: { live: reach(starts, true), winner: -1 },
    after,
    end: ({ live, winner }) => ({ live, winner: live.reduce((best, place) => Math.max(best, ruleAt(place)), winner) }),
    enter: (read) => after(read, slash),
    excludes: ({ winner }) => rules[winner]?.admits === false,
    readmits: ({ live, winner }) =>
      live.some((place) => {
        const owner = ownerOf[place] ?? 0;
        return owner > winner && rules[owner]?.admits;
      }),
    steps: () => steps,
  };
};

const reads = (instruction: Instruction | End | undefined, codePoint: number): boolean => {
  if (instruction === codePoint) return true;
  if (typeof instruction !== 'object' || !('ranges' in instruction)) return false;
  const { ranges } = instruction;
  for (let at = 0; at < ranges.length; at += 2)
    if (codePoint >= (ranges[at] as number) && codePoint <= (ranges[at + 1] as number)) return true;
  return false;
};

/** Reads a whole path; for many of them read folder by folder. */
export const readPath = (rules: PathRules, path: string): Read => {
  let read = rules.top;
  for (const [index, name] of path.split('/').entries()) {
    if (index > 0) read = rules.enter(read);
    for (const character of name) read = rules.after(read, character.codePointAt(0) as number);
    read = rules.end(read);
  }
  return read;
};
