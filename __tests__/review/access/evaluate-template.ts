import type { Expression } from '../../../src/cloudformation/expression.ts';
import { type EvaluatedRequest, isAllowed, type WrittenStatement } from './evaluate.ts';

type Map = Readonly<Record<string, Expression>>;

/** Values that CloudFormation looks up: of `{{resolve:ssm:/p}}`, and of the condition `C`. */
export interface LookedUp {
  readonly parameter: string;
  readonly isC: boolean;
}

/** Returns a value as CloudFormation resolves it: without what is `AWS::NoValue`. */
const resolved = (value: unknown, known: LookedUp): unknown => {
  if (typeof value === 'string') return value.replaceAll('{{resolve:ssm:/p}}', known.parameter);
  if (Array.isArray(value)) return value.map((one) => resolved(one, known)).filter((one) => one !== undefined);
  if (value === null || typeof value !== 'object') return value;
  const { Ref, 'Fn::If': choice, 'Fn::GetAtt': attribute } = value as Record<string, unknown>;
  if (Ref === 'AWS::NoValue') return undefined;
  if (typeof Ref === 'string') return `id:${Ref}`;
  if (Array.isArray(attribute)) return `id:${attribute[0]}`;
  if (Array.isArray(choice)) return resolved(choice[known.isC ? 1 : 2], known);
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, item]) => [key, resolved(item, known)] as const)
      .filter(([, item]) => item !== undefined),
  );
};

interface Document {
  readonly Version?: string;
  readonly Statement: WrittenStatement | readonly WrittenStatement[];
}
interface Properties {
  readonly Policies?: readonly { readonly PolicyDocument: Document }[];
  readonly PolicyDocument?: Document;
  readonly Roles?: readonly string[];
  readonly Users?: readonly string[];
  readonly Groups?: readonly string[];
  readonly GroupName?: string;
  readonly RoleName?: string;
  readonly Tags?: readonly { readonly Key: string; readonly Value: string }[];
  readonly Role?: string;
}

/** Returns the statements of a document for somebody with a tag `team`; variables have values since a version. */
const statementsFor = ({ Version, Statement }: Document, team: string | undefined): WrittenStatement[] =>
  (Array.isArray(Statement) ? Statement : [Statement]).map((one) => {
    const text = JSON.stringify(one);
    const filled = text.replaceAll('${aws:PrincipalTag/team}', team ?? '\uE000');
    return JSON.parse(Version === '2012-10-17' ? filled : text.replaceAll('${', '$\uE000{'));
  });

/** Who somebody is: a role, user or group of the template, `id:R`, or one that it does not have, by its name. */
interface Somebody {
  readonly kind: 'Roles' | 'Users' | 'Groups';
  readonly name: string;
}

/**
 * True if somebody may do something with the policies of a template, or the code of the function `id:F` may. Whoever is
 * not of the template may do everything that no policy of it denies: what else they have is not known.
 */
export const mayIn = (
  template: Expression,
  who: Somebody | 'code',
  request: EvaluatedRequest,
  known: LookedUp,
): boolean => {
  const resources = Object.entries((template as Map).Resources as Record<string, Map>)
    .filter(([, one]) => one.Condition === undefined || known.isC)
    .map(([id, one]) => ({ id, type: String(one.Type), own: resolved(one.Properties ?? {}, known) as Properties }));
  const of = (name: string) => resources.find(({ id }) => `id:${id}` === name);
  if (who === 'code') {
    const role = of('id:F')?.own.Role;
    return role !== undefined && mayIn(template, { kind: 'Roles', name: role }, request, known);
  }
  const self = of(who.name);
  if (who.name.startsWith('id:') && self === undefined) return false;
  const team = self?.own.Tags?.find(({ Key }) => Key === 'team')?.Value;
  const groups =
    who.kind === 'Users'
      ? resources
          .filter(({ type, own }) => type === 'AWS::IAM::UserToGroupAddition' && own.Users?.includes(who.name))
          .map(({ own }): Somebody => ({ kind: 'Groups', name: own.GroupName ?? '' }))
      : [];
  const all = [who, ...groups];
  const documents = resources.flatMap(({ id, type, own }) => [
    ...(all.some(({ name }) => name === `id:${id}`) ? (own.Policies ?? []).map((one) => one.PolicyDocument) : []),
    ...(own.PolicyDocument !== undefined &&
    all.some(
      ({ kind, name }) =>
        own[kind]?.includes(name) || (type === 'AWS::IAM::RolePolicy' && kind === 'Roles' && own.RoleName === name),
    )
      ? [own.PolicyDocument]
      : []),
  ]);
  const statements = documents.flatMap((one) => statementsFor(one, team));
  const context = { ...request.context, ...(team === undefined ? {} : { 'aws:PrincipalTag/team': team }) };
  const everything = { Effect: 'Allow', Action: '*', Resource: '*' };
  // Nothing is known of a role outside of the template; a function may call all that it allows.
  const elsewhere = all.some(({ name }) => !name.startsWith('id:')) ? [everything] : [];
  return isAllowed([...statements, ...elsewhere], { ...request, context });
};
