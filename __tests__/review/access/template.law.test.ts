import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Expression } from '../../../src/cloudformation/expression.ts';
import { permissionReport } from '../../../src/review/access/permission-report.ts';
import type { EvaluatedRequest } from './evaluate.ts';
import { type LookedUp, mayIn } from './evaluate-template.ts';

const nothing = { Ref: 'AWS::NoValue' };
const action = fc.constantFrom('*', 's:a', 's:b', 's:?', 's:a*');
const resource = fc.constantFrom<Expression[]>(
  ...['*', 'x', 'y', 'x/*', 'x/${aws:PrincipalTag/team}', '{{resolve:ssm:/p}}', 'x/{{resolve:ssm:/p}}'],
);
/** Returns an element or its opposite, one of them left out by `AWS::NoValue` at times. */
const element = (name: string, value: fc.Arbitrary<Expression>) =>
  fc.tuple(fc.boolean(), value, fc.boolean(), fc.boolean()).map(([not, one, isBeside, isListed]) => ({
    ...(isBeside ? { [not ? name : `Not${name}`]: nothing } : {}),
    [not ? `Not${name}` : name]: isListed ? [nothing, one] : one,
  }));
const condition = fc.constantFrom<Expression[]>(
  { StringEquals: { 'aws:PrincipalTag/team': 'a' } },
  { StringNotEquals: { 'aws:PrincipalTag/team': ['a', 'b'] } },
  { StringEquals: { k: '1' } },
);
const plain = fc
  .tuple(
    fc.constantFrom('Allow', 'Allow', 'Deny'),
    element('Action', action),
    element('Resource', resource),
    fc.option(condition, { nil: nothing }),
  )
  .map(([Effect, own, on, Condition]): Expression => ({ Effect, ...own, ...on, Condition }));
const statement = fc.oneof(
  { weight: 4, arbitrary: plain },
  { weight: 1, arbitrary: plain.map((one) => ({ 'Fn::If': ['C', one, nothing] })) },
);
const document = fc
  .tuple(fc.constantFrom('2008-10-17', '2012-10-17'), statement, fc.option(statement))
  .map(([Version, one, other]): Expression => ({ Version, Statement: other === null ? [one] : [one, other] }));
const policies = fc
  .array(document, { maxLength: 2 })
  .map((all) => all.map((PolicyDocument, index) => ({ PolicyName: `p${index}`, PolicyDocument })));
const tags = fc.constantFrom<Expression[]>([], [{ Key: 'team', Value: 'a' }], [{ Key: 'team', Value: 'b' }]);

const resourceOf = (Type: string, properties: fc.Arbitrary<object>) =>
  fc.option(properties.map((Properties) => ({ Type, Properties }) as never as Expression));
const identity = fc.record({ Policies: policies, Tags: tags });
const named = (...names: readonly Expression[]) => fc.subarray([...names], { minLength: 1 });
const role = (id: string): Expression => ({ 'Fn::GetAtt': [id, 'Arn'] });
const attached = fc
  .tuple(
    document,
    fc.oneof(
      fc.tuple(fc.constant('Roles'), named({ Ref: 'R' }, 'out', 'deploy')),
      fc.tuple(fc.constant('Users'), named({ Ref: 'U' }, 'deploy')),
      fc.tuple(fc.constant('Groups'), named({ Ref: 'G' }, 'deploy')),
    ),
  )
  .map(([PolicyDocument, [kind, names]]) => ({ PolicyDocument, [kind]: names }));

/** Each resource of the templates; the roles R and Q, the user U, the group G and the function F are always there. */
const parts = {
  R: identity.map((Properties) => ({ Type: 'AWS::IAM::Role', Properties }) as never as Expression),
  Q: identity.map((Properties) => ({ Type: 'AWS::IAM::Role', Properties }) as never as Expression),
  U: identity.map((Properties) => ({ Type: 'AWS::IAM::User', Properties }) as never as Expression),
  G: fc
    .record({ Policies: policies })
    .map((Properties) => ({ Type: 'AWS::IAM::Group', Properties }) as never as Expression),
  F: fc
    .constantFrom<Expression[]>(role('R'), role('Q'), 'out')
    .map((Role): Expression => ({ Type: 'AWS::Lambda::Function', Properties: { Role } })),
  P: resourceOf('AWS::IAM::ManagedPolicy', attached),
  N: resourceOf(
    'AWS::IAM::RolePolicy',
    fc.record({ RoleName: fc.constantFrom('out', 'deploy'), PolicyDocument: document }),
  ),
  M: resourceOf(
    'AWS::IAM::UserToGroupAddition',
    fc.record({ GroupName: fc.constantFrom<Expression[]>({ Ref: 'G' }, 'deploy'), Users: named({ Ref: 'U' }, 'eve') }),
  ),
};
type Parts = { readonly [Id in keyof typeof parts]: Expression };
const ids = Object.keys(parts) as (keyof Parts)[];
const whole: fc.Arbitrary<Parts> = fc.record(parts);

/** Returns resources, and the same ones with some of them changed, as by another config. */
const change = fc
  .tuple(whole, whole, fc.subarray(ids, { minLength: 1, maxLength: 2 }))
  .map(([was, other, changed]): [Parts, Parts] => [
    was,
    { ...was, ...Object.fromEntries(changed.map((id) => [id, other[id]])) },
  ]);
const templateOf = (all: Parts): Expression => ({
  Conditions: { C: { 'Fn::Equals': [{ Ref: 'AWS::Region' }, 'eu-west-1'] } },
  Resources: Object.fromEntries(Object.entries(all).filter(([, one]) => one !== null)),
});
const known: fc.Arbitrary<LookedUp> = fc.record({
  parameter: fc.constantFrom('x', 'y', '*', 'x/a'),
  isC: fc.boolean(),
});
const requests: EvaluatedRequest[] = ['s:a', 's:b'].flatMap((one) =>
  ['y', 'x/a', 'x/b', 'x/${aws:PrincipalTag/team}'].map((on) => ({
    ...{ action: one, resource: on },
    context: on === 'y' ? {} : { k: '1' },
  })),
);
const somebody = [
  'code' as const,
  ...['id:R', 'id:Q', 'out', 'deploy'].map((name) => ({ kind: 'Roles' as const, name })),
  ...['id:U', 'deploy', 'eve'].map((name) => ({ kind: 'Users' as const, name })),
  { kind: 'Groups' as const, name: 'deploy' },
];

const broaderIn = (before: Expression, ours: Expression) =>
  permissionReport({
    ...{ before, ours, resources: [], names: [], groups: [] },
    lineOf: () => undefined,
    lineAt: () => undefined,
  }).broader;

test('whoever may do more after a change of a template is reported, by roles, tags, targets, groups and versions', () => {
  let seen = 0;
  fc.assert(
    fc.property(change, known, ([was, is], values) => {
      const [before, ours] = [templateOf(was), templateOf(is)];
      const isMore = somebody.some((who) =>
        requests.some((one) => mayIn(ours, who, one, values) && !mayIn(before, who, one, values)),
      );
      if (isMore) seen += 1;
      return !isMore || broaderIn(before, ours).length > 0;
    }),
    { numRuns: 150 },
  );
  expect(seen).toBeGreaterThan(20);
});

test('a template is not broader than itself', () => {
  fc.assert(
    fc.property(whole, (all) => {
      expect(broaderIn(templateOf(all), templateOf(all))).toEqual([]);
    }),
    { numRuns: 100 },
  );
});
