/** What may stand where a template expects a value: JSON, with CloudFormation's functions as objects of one key. */
export type Expression =
  | string
  | number
  | boolean
  | null
  | readonly Expression[]
  | { readonly [key: string]: Expression };

export type ExpressionMap = Readonly<Record<string, Expression>>;

/** True for a map of properties or a function; false for texts, numbers, lists and null. */
export const isMap = (value: unknown): value is ExpressionMap =>
  value !== null && typeof value === 'object' && !Array.isArray(value);

export const ref = (id: string): Expression => ({ Ref: id });
export const getAtt = (id: string, attribute: string): Expression => ({ 'Fn::GetAtt': [id, attribute] });
export const sub = (text: string, values?: Readonly<Record<string, Expression>>): Expression => ({
  'Fn::Sub': values ? [text, values] : text,
});
export const select = (index: number, from: Expression): Expression => ({ 'Fn::Select': [index, from] });
export const split = (by: string, from: Expression): Expression => ({ 'Fn::Split': [by, from] });
export const base64 = (of: Expression): Expression => ({ 'Fn::Base64': of });

/** What an expression puts in a row: the parts of a join, or itself alone. */
export const partsOf = (expression: Expression): readonly Expression[] => {
  const parts = (expression as { 'Fn::Join'?: readonly [string, readonly Expression[]] } | null)?.['Fn::Join'];
  return parts?.[0] === '' ? parts[1] : [expression];
};

/** The parts in a row; neighbouring texts melt, nested joins are flattened, a single part is itself. */
export const concat = (...parts: readonly Expression[]): Expression => {
  const melted: Expression[] = [];
  for (const part of parts.flatMap(partsOf)) {
    const last = melted.at(-1);
    if (typeof part === 'string' && typeof last === 'string') melted[melted.length - 1] = last + part;
    else if (part !== '') melted.push(part);
  }
  return melted.length === 0 ? '' : melted.length === 1 ? (melted[0] as Expression) : { 'Fn::Join': ['', melted] };
};

export const partition = ref('AWS::Partition');
export const region = ref('AWS::Region');
export const accountId = ref('AWS::AccountId');

/** `arn:<partition>:<service>:<region>:<account>:<rest>`, of this stack's region and account. */
export const arn = (service: string, ...rest: readonly Expression[]): Expression =>
  concat('arn:', partition, `:${service}:`, region, ':', accountId, ':', ...rest);

/**
 * True for a map with an intrinsic function, `Ref` or `Fn::…`, among its keys. Other keys may be beside it:
 * `Fn::Transform` adds properties at its place
 * (https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/transform-aws-include.html).
 */
export const hasFunction = (value: unknown): value is ExpressionMap =>
  isMap(value) && Object.keys(value).some((key) => key === 'Ref' || key.startsWith('Fn::'));

/** True for an intrinsic function: a map whose only key is `Ref` or `Fn::…`. */
export const isFunction = (value: unknown): boolean => hasFunction(value) && Object.keys(value).length === 1;
