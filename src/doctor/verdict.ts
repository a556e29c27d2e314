/** A check that found nothing wrong. */
export interface Fine {
  readonly kind: 'fine';
  /** One sentence about what was looked at. */
  readonly sentence: string;
}

/** A fault that keeps deployments or runs from working. */
export interface Fault {
  readonly kind: 'fault';
  /** One sentence. */
  readonly what: string;
  /** Its consequence, or AWS's own reason: one sentence or more. */
  readonly why: string;
  /** Sentences with the command that mends it, in backticks. */
  readonly mend: string;
}

/** Something that could not be looked at. */
export interface Unknown {
  readonly kind: 'unknown';
  /** The reason: one sentence or more. */
  readonly sentence: string;
  /** The missing right, or another way to know it. */
  readonly mend?: string;
}

/** Result of a check about one thing that it looked at. */
export type Verdict = Fine | Fault | Unknown;

/** A check with what it says: at least one verdict. */
export interface Checked {
  /** The name of the check: `job-queues`. */
  readonly name: string;
  /** Words for what it looks at: `job queues`. */
  readonly about: string;
  readonly verdicts: readonly Verdict[];
}

/** Report of `doctor`. */
export interface DoctorReport {
  readonly region: string;
  /** True if no region is given, and `region` is assumed. */
  readonly assumesRegion?: true;
  /** The account and the ARN of the credentials in use; undefined if AWS accepts none. */
  readonly caller?: { readonly account: string; readonly arn: string };
  /** The name of the stack that was looked at; undefined without one. */
  readonly stack?: string;
  readonly checks: readonly Checked[];
}

/** Returns a verdict that nothing is wrong. */
export const fine = (sentence: string): Fine => ({ kind: 'fine', sentence });

/** Returns a verdict that something is wrong. */
export const fault = (what: string, why: string, mend: string): Fault => ({ kind: 'fault', what, why, mend });

/** Returns a verdict that something is not known. */
export const unknown = (sentence: string, mend?: string): Unknown => ({
  kind: 'unknown',
  sentence,
  ...(mend === undefined ? {} : { mend }),
});

/** A fault with the name of the check that found it. */
export interface NamedFault extends Fault {
  readonly check: string;
}

/** Returns all faults of a report. */
export const faultsOf = ({ checks }: Pick<DoctorReport, 'checks'>): readonly NamedFault[] =>
  checks.flatMap(({ name, verdicts }) =>
    verdicts.flatMap((one) => (one.kind === 'fault' ? [{ check: name, ...one }] : [])),
  );

/** Returns faults, and what is not known, where there are some; else one verdict that nothing is wrong. */
export const faultsOr = (found: readonly Verdict[], sentence: string): readonly Verdict[] =>
  found.length > 0 ? found : [fine(sentence)];

/** Things that could not be looked at for one reason. */
export interface UnknownGroup extends Unknown {
  readonly about: readonly string[];
}

/** Returns what is not known by its reason, each reason once. */
export const unknownsOf = ({ checks }: Pick<DoctorReport, 'checks'>): readonly UnknownGroup[] => {
  const groups = new Map<string, UnknownGroup>();
  for (const { about, verdicts } of checks)
    for (const one of verdicts)
      if (one.kind === 'unknown') {
        const before = groups.get(one.sentence);
        groups.set(one.sentence, { ...one, about: [...(before?.about ?? []), about] });
      }
  return [...groups.values()];
};
