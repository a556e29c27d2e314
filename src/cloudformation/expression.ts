/** A value of a template: JSON, with CloudFormation's intrinsic functions as objects of one key. */
export type Expression =
  | string
  | number
  | boolean
  | null
  | readonly Expression[]
  | { readonly [key: string]: Expression };

/** A map of expressions by property, or an intrinsic function. */
export type ExpressionMap = Readonly<Record<string, Expression>>;

/** True for a map of properties or an intrinsic function; false for texts, numbers, lists and null. */
export const isMap = (value: unknown): value is ExpressionMap =>
  value !== null && typeof value === 'object' && !Array.isArray(value);

/** Returns `Ref` to a logical id or a pseudo parameter. */
export const ref = (id: string): Expression => ({ Ref: id });
/** Returns `Fn::GetAtt` for an attribute of a resource. */
export const getAtt = (id: string, attribute: string): Expression => ({ 'Fn::GetAtt': [id, attribute] });
/** Returns `Fn::Sub` for a text with `${Name}`, and the values of names that are no logical ids. */
export const sub = (text: string, values?: Readonly<Record<string, Expression>>): Expression => ({
  'Fn::Sub': values ? [text, values] : text,
});
/** Returns `Fn::Select` for an item of a list, counted from 0. */
export const select = (index: number, from: Expression): Expression => ({ 'Fn::Select': [index, from] });
/** Returns `Fn::Split` for the parts of a text between delimiters. */
export const split = (by: string, from: Expression): Expression => ({ 'Fn::Split': [by, from] });
/** Returns `Fn::If` for a value that stands only under a condition, and is left out otherwise (`AWS::NoValue`). */
export const onlyIf = (condition: string, value: Expression): Expression => ({
  'Fn::If': [condition, value, ref('AWS::NoValue')],
});
/** Returns `Fn::Base64` for a text. */
export const base64 = (of: Expression): Expression => ({ 'Fn::Base64': of });

/** Returns the parts of a `Fn::Join` without delimiter, else the expression as the only part. */
export const partsOf = (expression: Expression): readonly Expression[] => {
  const parts = (expression as { 'Fn::Join'?: readonly [string, readonly Expression[]] } | null)?.['Fn::Join'];
  return parts?.[0] === '' ? parts[1] : [expression];
};

/**
 * Returns the concatenation of parts: a text if all are texts, else `Fn::Join` with adjacent texts joined and nested
 * joins flattened. A single part is returned as it is.
 */
export const concat = (...parts: readonly Expression[]): Expression => {
  const joined: Expression[] = [];
  const add = (part: Expression): void => {
    const last = joined.at(-1);
    if (typeof part === 'string' && typeof last === 'string') joined[joined.length - 1] = last + part;
    else if (part !== '') joined.push(part);
  };
  for (const part of parts)
    if (typeof part === 'string') add(part);
    else for (const one of partsOf(part)) add(one);
  if (joined.length > 1) return { 'Fn::Join': ['', joined] };
  return joined.length === 1 ? (joined[0] as Expression) : '';
};

/** The partition of the stack: `aws`, or another such as `aws-cn`. */
export const partition = ref('AWS::Partition');
/** The region of the stack. */
export const region = ref('AWS::Region');
/** The id of the account of the stack, 12 digits. */
export const accountId = ref('AWS::AccountId');

/** Returns `arn:<partition>:<service>:<region>:<account>:<rest>` in the region and account of the stack. */
export const arn = (service: string, ...rest: readonly Expression[]): Expression =>
  concat('arn:', partition, `:${service}:`, region, ':', accountId, ':', ...rest);

/**
 * True for a map with an intrinsic function, `Ref` or `Fn::…`, among its keys. Other keys may be next to it:
 * `Fn::Transform` adds properties at its place
 * (https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/transform-aws-include.html).
 */
export const hasFunction = (value: unknown): value is ExpressionMap =>
  isMap(value) && Object.keys(value).some((key) => key === 'Ref' || key.startsWith('Fn::'));

/** True for an intrinsic function: a map whose only key is `Ref` or `Fn::…`. */
export const isFunction = (value: unknown): boolean => hasFunction(value) && Object.keys(value).length === 1;
