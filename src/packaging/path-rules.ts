import { compilePattern, type Instruction, type Program } from './linear-pattern.ts';

/** A pattern, as `compilePattern` reads it, for paths with `/`. It applies to a folder with everything in it. */
export interface PathRule {
  readonly pattern: string;
  /** True for a rule that includes again what an earlier rule excludes. */
  readonly admits: boolean;
}

/** The state after reading a part of a path: the instructions that may read on, and the rule that decides so far. */
export interface Read {
  /** Indexes of the instructions that may read the next character, or that end a rule. */
  readonly live: readonly number[];
  /** The index of the last rule that matches the path or a folder above it; -1 without one. */
  readonly winner: number;
}

/** Rules that read a path in parallel, one character at a time. */
export interface PathRules {
  /** The state in the top folder, before any name. */
  readonly top: Read;
  /** Returns the state after one character of a name. */
  after(read: Read, codePoint: number): Read;
  /** Returns the state at the end of a name, with the rules that match the path applied. */
  end(read: Read): Read;
  /** Returns the state in the folder whose name was ended. */
  enter(read: Read): Read;
  /** True for an excluded path, after `end`: the last rule that matches decides. */
  excludes(read: Read): boolean;
  /** True if a rule could still include something in a folder, after `enter`. */
  readmits(read: Read): boolean;
  /**
   * Returns the number of steps so far: for each character at most the length of all rules together, times a constant.
   */
  steps(): number;
}

/** The instruction at the end of a rule's program; `rule` is its index. */
interface End {
  readonly rule: number;
}

const slash = 0x2f;

/** Programs by their patterns: the jobs of a config leave out mostly equal paths. */
const programs = new Map<string, Program>();

/** Returns the program of a pattern, compiled once. */
const programOf = (pattern: string): Program => {
  const found = programs.get(pattern) ?? compilePattern(pattern);
  programs.set(pattern, found);
  return found;
};

/**
 * Compiles rules for reading paths: the last rule that matches a path or a folder above it decides. Throws
 * `SyntaxError` for a pattern that `compilePattern` does not accept.
 */
export const pathRules = (rules: readonly PathRule[]): PathRules => {
  const program: (Instruction | End)[] = [];
  const starts: number[] = [];
  for (const [rule, { pattern }] of rules.entries()) {
    starts.push(program.length);
    for (const instruction of programOf(pattern)) program.push(instruction);
    program.push({ rule });
  }
  const seen = new Uint32Array(program.length);
  let [round, steps] = [0, 0];

  /**
   * Returns the instructions, reachable from the places in `open` without reading, that read a character or end a rule.
   * Empties `open`: this runs for each character of each name, as does `after`, so neither copies or iterates.
   */
  const reach = (open: number[], atBeginning: boolean): number[] => {
    round += 1;
    const found: number[] = [];
    for (let at = open.pop(); at !== undefined; at = open.pop()) {
      if (seen[at] === round) continue;
      seen[at] = round;
      steps += 1;
      const instruction = program[at];
      if (instruction === 'begin') {
        if (atBeginning) open.push(at + 1);
      } else if (typeof instruction === 'object' && 'go' in instruction)
        for (let index = 0; index < instruction.go.length; index++) open.push(at + (instruction.go[index] as number));
      else found.push(at);
    }
    return found;
  };
  const after = ({ live, winner }: Read, codePoint: number): Read => {
    const places: number[] = [];
    steps += live.length;
    for (let index = 0; index < live.length; index++) {
      const at = live[index] as number;
      if (reads(program[at], codePoint)) places.push(at + 1);
    }
    return { live: reach(places, false), winner };
  };
  const ruleAt = (place: number): number => (program[place] as Partial<End>).rule ?? -1;
  const ownerOf = new Uint32Array(program.length);
  for (const [rule, start] of starts.entries()) ownerOf.fill(rule, start, starts[rule + 1]);
  return {
    top: { live: reach([...starts], true), winner: -1 },
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

/** True for an instruction that reads this character. */
const reads = (instruction: Instruction | End | undefined, codePoint: number): boolean => {
  if (instruction === codePoint) return true;
  if (typeof instruction !== 'object' || !('ranges' in instruction)) return false;
  const { ranges } = instruction;
  for (let at = 0; at < ranges.length; at += 2)
    if (codePoint >= (ranges[at] as number) && codePoint <= (ranges[at + 1] as number)) return true;
  return false;
};

/** Returns the state after a whole path. Many paths are faster to read folder by folder. */
export const readPath = (rules: PathRules, path: string): Read => {
  let read = rules.top;
  for (const [index, name] of path.split('/').entries()) {
    if (index > 0) read = rules.enter(read);
    for (const character of name) read = rules.after(read, character.codePointAt(0) as number);
    read = rules.end(read);
  }
  return read;
};
