/** A request as IAM evaluates it. */
export interface EvaluatedRequest {
  readonly action: string;
  readonly resource: string;
  /** Values of condition keys; a key of several values has a list. */
  readonly context: Readonly<Record<string, string>>;
}

type Texts = string | readonly string[];

/** A statement of a policy, in the words of IAM. */
export interface WrittenStatement {
  readonly Effect: string;
  readonly Action?: Texts;
  readonly NotAction?: Texts;
  readonly Resource?: Texts;
  readonly NotResource?: Texts;
  readonly Condition?: Readonly<Record<string, Readonly<Record<string, Texts>>>>;
}

const listOf = (texts: Texts): readonly string[] => (typeof texts === 'string' ? [texts] : texts);

const matchesAny = (patterns: Texts, text: string, flags = ''): boolean =>
  listOf(patterns).some((pattern) => {
    const source = pattern
      .replace(/[.+^${}()|[\]\\]/g, '\\$&')
      .replaceAll('*', '.*')
      .replaceAll('?', '.');
    return new RegExp(`^${source}$`, `s${flags}`).test(text);
  });

/** True if a text is within an element, or outside of its opposite. */
const isAbout = (own: Texts | undefined, other: Texts | undefined, text: string, flags = ''): boolean =>
  own === undefined ? !matchesAny(other ?? [], text, flags) : matchesAny(own, text, flags);

const operators: Readonly<Record<string, (values: Texts, value: string) => boolean>> = {
  StringEquals: (values, value) => listOf(values).includes(value),
  StringNotEquals: (values, value) => !listOf(values).includes(value),
  StringLike: (values, value) => matchesAny(values, value),
  StringNotLike: (values, value) => !matchesAny(values, value),
};

/**
 * True if a request meets a condition. A key without a value fails, except for `IfExists` and operators of the form `Not`:
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html
 */
const isMet = (condition: WrittenStatement['Condition'], { context }: EvaluatedRequest): boolean =>
  Object.entries(condition ?? {}).every(([operator, keys]) =>
    Object.entries(keys).every(([key, values]) => {
      const value = context[key];
      if (operator === 'Null') return listOf(values).includes(String(value === undefined));
      const plain = operator.replace(/IfExists$/, '');
      if (value === undefined) return plain !== operator || plain.includes('Not');
      return (operators[plain] as (typeof operators)[string])(values, value);
    }),
  );

/**
 * True if policies allow a request: a statement allows it and none denies it.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html
 */
export const isAllowed = (statements: readonly WrittenStatement[], request: EvaluatedRequest): boolean => {
  const about = statements.filter(
    ({ Action, NotAction, Resource, NotResource, Condition }) =>
      isAbout(Action, NotAction, request.action, 'i') &&
      isAbout(Resource, NotResource, request.resource) &&
      isMet(Condition, request),
  );
  return about.some(({ Effect }) => Effect === 'Allow') && !about.some(({ Effect }) => Effect === 'Deny');
};
