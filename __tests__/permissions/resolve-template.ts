import { account } from './allows.ts';

/** Parameters by name. */
export type Parameters = Readonly<Record<string, string>>;

interface Template {
  readonly Parameters: Readonly<Record<string, { readonly Default?: string }>>;
  readonly Conditions: Readonly<Record<string, unknown>>;
  readonly Resources: Readonly<Record<string, { readonly Type: string; readonly Condition?: string }>>;
}

/** Marks a value that `AWS::NoValue` removes. */
const noValue = Symbol('AWS::NoValue');

/**
 * Returns the resources of a template whose conditions hold, as CloudFormation resolves them with these parameters. The
 * name of another resource stands for its reference and its ARN.
 */
// biome-ignore lint/suspicious/noExplicitAny: resources of a template have many shapes
export const resolveTemplate = (template: object, given: Parameters): Record<string, any> => {
  const { Parameters: declared, Conditions, Resources } = template as Template;
  const pseudo = { 'AWS::Partition': 'aws', 'AWS::AccountId': account, 'AWS::Region': 'eu-west-1' };
  const defaults = Object.entries(declared).flatMap(([name, { Default }]) =>
    Default === undefined ? [] : [[name, Default]],
  );
  const values: Parameters = { ...pseudo, ...Object.fromEntries(defaults), ...given };
  const missing = Object.keys(declared).filter((name) => values[name] === undefined);
  if (missing.length > 0) throw new Error(`Parameters are missing: ${missing.join(', ')}`);
  const functions: Readonly<Record<string, (argument: never) => unknown>> = {
    Ref: (name: string) => (name === 'AWS::NoValue' ? noValue : (values[name] ?? name)),
    'Fn::GetAtt': ([name]: [string]) => name,
    'Fn::Sub': (argument: string | [string, object]) => {
      const [text, own] = typeof argument === 'string' ? [argument, {}] : [argument[0], resolve(argument[1])];
      const all = { ...values, ...(own as Parameters) };
      return text.replaceAll(/\$\{([\w:]+)\}/g, (_, name: string) => all[name] ?? name);
    },
    'Fn::Join': ([by, parts]: [string, unknown[]]) => (resolve(parts) as string[]).join(by),
    'Fn::Split': ([by, text]: [string, unknown]) => (resolve(text) as string).split(by),
    'Fn::Select': ([index, list]: [number, unknown]) => (resolve(list) as unknown[])[index],
    'Fn::If': ([name, yes, no]: [string, unknown, unknown]) => resolve(resolve(Conditions[name]) ? yes : no),
    'Fn::Equals': ([a, b]: [unknown, unknown]) => resolve(a) === resolve(b),
    'Fn::Not': ([one]: [unknown]) => !resolve(one),
  };
  const resolve = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(resolve).filter((item) => item !== noValue);
    if (value === null || typeof value !== 'object') return value;
    const [[name, argument] = ['', undefined], ...more] = Object.entries(value);
    const call = more.length === 0 ? functions[name] : undefined;
    if (call) return call(argument as never);
    const items = Object.entries(value).map(([key, item]) => [key, resolve(item)] as const);
    return Object.fromEntries(items.filter(([, item]) => item !== noValue));
  };
  const made = Object.entries(Resources).filter(([, { Condition }]) => !Condition || resolve(Conditions[Condition]));
  return Object.fromEntries(made.map(([id, resource]) => [id, resolve(resource)]));
};
