import type { ResourceContribution } from '../cloudformation/contribution.ts';
import { type Expression, type ExpressionMap, hasFunction, isMap } from '../cloudformation/expression.ts';

/** The resources of a template, by logical id. */
export type Resources = ReadonlyMap<string, ResourceContribution>;

/** Stands for a text that only CloudFormation knows. */
export const unknown = Symbol('only CloudFormation knows it');

/** A text that a value may be; undefined if it may be absent (`AWS::NoValue`). */
export type Known = string | typeof unknown | undefined;

/** Returns an ARN that names the service of a type, and an account, in the place of one that AWS gives. */
const arnOf = (type: string): string => `arn:aws:${type.split('::')[1]?.toLowerCase()}:region:123456789012:name`;

/** Values in the place of pseudo parameters, which no author of a config chooses. */
const pseudoParameters: ReadonlyMap<string, string> = new Map([
  ['AWS::AccountId', '123456789012'],
  ['AWS::Partition', 'aws'],
  ['AWS::Region', 'region'],
  ['AWS::URLSuffix', 'amazonaws.com'],
]);

const arnTypes = 'SNS::Topic StepFunctions::StateMachine IAM::OIDCProvider IAM::SAMLProvider'
  .split(' ')
  .map((name) => `AWS::${name}`);

/** Values in the place of what `Ref` returns, by types of which that is an ARN or id of AWS. */
const references: ReadonlyMap<string, string> = new Map([
  ...arnTypes.map((type) => [type, arnOf(type)] as const),
  ['AWS::EC2::VPC', 'vpc-1'],
  ['AWS::EC2::VPCEndpoint', 'vpce-1'],
]);

const referenced = (id: string, resources: Resources): Known =>
  id === 'AWS::NoValue'
    ? undefined
    : (pseudoParameters.get(id) ?? references.get(resources.get(id)?.body.Type ?? '') ?? unknown);

/** Returns an attribute if AWS alone decides it: a custom resource or another stack could return any text as its ARN. */
const attribute = (id: string, name: string, resources: Resources): Known => {
  const type = resources.get(id)?.body.Type ?? '';
  if (!type.startsWith('AWS::') || type.startsWith('AWS::CloudFormation::') || name.includes('.')) return unknown;
  if (name === 'S3CanonicalUserId') return 'canonical-user';
  return name.endsWith('Arn') ? arnOf(type) : unknown;
};

/** Returns a text; a dynamic reference, and a variable of a policy, stand for others. */
const literal = (text: string): Known => (text.includes('{{resolve:') || text.includes('${') ? unknown : text);

/** Returns the text of one value; one that may be several, or absent, is not known here. */
const only = (value: Expression | undefined, resources: Resources): string | typeof unknown => {
  const [first = unknown, ...more] = knownTexts(value, resources);
  return more.length > 0 ? unknown : first;
};

/** The most characters of a text that is put together: no policy is longer, and texts in texts could grow without end. */
const longest = 20_480;

const joined = (parts: readonly (string | typeof unknown)[], delimiter: string): Known => {
  const texts = parts.filter((part) => typeof part === 'string');
  const length = texts.reduce((sum, { length: own }) => sum + own + delimiter.length, 0);
  return texts.length < parts.length || length > longest ? unknown : literal(texts.join(delimiter));
};

/** Returns the text of `Fn::Sub`; linear, since a pull request writes it. */
const substituted = (argument: Expression, resources: Resources): Known => {
  const [text, values] = Array.isArray(argument) ? (argument as readonly Expression[]) : [argument];
  if (typeof text !== 'string') return unknown;
  const own = new Map(
    Object.entries<Expression>(isMap(values) ? values : {}).map(([name, value]) => [name, only(value, resources)]),
  );
  const [head = '', ...others] = text.split('${');
  const parts = others.map((part) => {
    const end = part.indexOf('}');
    const name = part.slice(0, Math.max(0, end)).trim();
    if (end === -1 || name === '' || name.startsWith('!')) return unknown;
    const [id = '', ...path] = name.split('.');
    const value =
      own.get(name) ?? (path.length > 0 ? attribute(id, path.join('.'), resources) : referenced(id, resources));
    return typeof value === 'string' ? value + part.slice(end + 1) : unknown;
  });
  return joined([head, ...parts], '');
};

/** True for a map of properties; false for an intrinsic function, which hides what it is. */
export const isPlainMap = (value: unknown): value is ExpressionMap => isMap(value) && !hasFunction(value);

/** Returns what a value may be, each branch of `Fn::If`; undefined where it may be absent. */
export const alternatives = (value: Expression | undefined): (Expression | undefined)[] => {
  if (value === undefined || value === null) return [undefined];
  if (!isMap(value)) return [value];
  if (value.Ref === 'AWS::NoValue') return [undefined];
  const branches = value['Fn::If'];
  return Array.isArray(branches) ? branches.slice(1).flatMap(alternatives) : [value];
};

const ofFunction = (value: ExpressionMap, resources: Resources): Known => {
  const { Ref, 'Fn::GetAtt': get, 'Fn::Join': join, 'Fn::Sub': sub } = value;
  if (typeof Ref === 'string') return referenced(Ref, resources);
  if (sub !== undefined) return substituted(sub, resources);
  if (get !== undefined) {
    const [id, ...path] = Array.isArray(get) ? get.map(String) : String(get).split('.');
    return attribute(String(id), path.join('.'), resources);
  }
  if (!Array.isArray(join) || typeof join[0] !== 'string' || !Array.isArray(join[1])) return unknown;
  return joined(
    join[1].map((part: Expression) => only(part, resources)),
    join[0],
  );
};

/**
 * Returns the texts that a value of a template may be. ARNs of the template's resources and pseudo parameters count as
 * known, by examples; whatever else only CloudFormation knows does not.
 */
export const knownTexts = (value: Expression | undefined, resources: Resources): Known[] =>
  alternatives(value).map((one) => {
    if (one === undefined) return undefined;
    if (typeof one === 'string') return literal(one);
    if (typeof one === 'number' || typeof one === 'boolean') return String(one);
    return isMap(one) && hasFunction(one) && Object.keys(one).length === 1 ? ofFunction(one, resources) : unknown;
  });

/** True for a value that is one of some texts, whatever CloudFormation makes of it. */
export const isSurely = (value: Expression | undefined, texts: readonly string[], resources: Resources): boolean =>
  knownTexts(value, resources).every((one) => typeof one === 'string' && texts.includes(one)) &&
  alternatives(value).length > 0;

/** Returns the items of a list, or the one value in its place; none for an absent one. */
export const listOf = (value: Expression | undefined): readonly Expression[] => {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value as Expression];
};

/** Returns the values at a path of keys, in each item of lists on the way; a function on the way in place of what it hides. */
export const valuesAt = (value: Expression | undefined, [key, ...rest]: readonly string[]): Expression[] =>
  listOf(value).flatMap((item) =>
    alternatives(item).flatMap((one) => {
      if (one === undefined) return [];
      if (key === undefined || !isPlainMap(one)) return [one];
      return valuesAt(one[key], rest);
    }),
  );
