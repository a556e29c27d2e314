export interface Verdict {
  readonly name: string;
  readonly findings: boolean;
  readonly said: string;
}

export const judgeNames: readonly string[];
export function judge(folder: string, names?: readonly string[]): readonly Verdict[];
