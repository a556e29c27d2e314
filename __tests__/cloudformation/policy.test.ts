import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { allow, type Statement } from '../../src/cloudformation/contribution.ts';
import { getAtt, ref } from '../../src/cloudformation/expression.ts';
import { mergedStatements } from '../../src/cloudformation/policy.ts';

const tagged = (name: string) => ({ StringEquals: { 'aws:ResourceTag/owner': name } });

/** A request as IAM judges it: an action on a resource, with the value of each condition key. */
interface Request {
  readonly action: string;
  readonly resource: string;
  readonly keys: Readonly<Record<string, string>>;
}

const values = (value: unknown): string[] => [value].flat() as string[];
const operators: Readonly<Record<string, (value: string, wanted: readonly string[]) => boolean>> = {
  StringEquals: (value, wanted) => wanted.includes(value),
  StringNotEquals: (value, wanted) => !wanted.includes(value),
};

/** True if a statement is about a request, by the rules of IAM for texts without patterns. */
const matches = ({ Action, Resource, Condition = {} }: Statement, { action, resource, keys }: Request): boolean =>
  Action.includes(action) &&
  values(Resource).some((one) => one === '*' || one === resource) &&
  Object.entries(Condition as Record<string, Record<string, unknown>>).every(([operator, wanted]) =>
    Object.entries(wanted).every(([key, value]) => operators[operator]?.(keys[key] ?? '', values(value))),
  );

const decision = (statements: readonly Statement[], request: Request): string => {
  const effects = new Set(statements.filter((one) => matches(one, request)).map(({ Effect }) => Effect));
  if (effects.has('Deny')) return 'denied';
  return effects.has('Allow') ? 'allowed' : 'not allowed';
};

const name = fc.constantFrom('a', 'b', 'c');
const someOf = fc.uniqueArray(name, { minLength: 1, maxLength: 3 });
const statement: fc.Arbitrary<Statement> = fc.record(
  {
    Effect: fc.constantFrom('Allow', 'Deny'),
    Action: someOf,
    Resource: fc.oneof(name, fc.constant('*'), someOf),
    Condition: fc.dictionary(
      fc.constantFrom('StringEquals', 'StringNotEquals'),
      fc.dictionary(fc.constantFrom('k', 'l'), fc.oneof(name, someOf), { minKeys: 1, maxKeys: 2 }),
      { minKeys: 1, maxKeys: 2 },
    ),
    Sid: fc.constantFrom('One', 'Two'),
  },
  { requiredKeys: ['Effect', 'Action', 'Resource'] },
);

describe('mergedStatements', () => {
  test('allows and denies what the given statements do, in no more statements', () => {
    const requests = ['a', 'b', 'c'].flatMap((action) =>
      ['a', 'b', 'c', 'd'].flatMap((resource) =>
        ['a', 'b', 'c'].flatMap((k) => ['a', 'b'].map((l) => ({ action, resource, keys: { k, l } }))),
      ),
    );
    fc.assert(
      fc.property(fc.array(statement, { maxLength: 8 }), (given) => {
        const merged = mergedStatements(given);
        expect(merged.length).toBeLessThanOrEqual(given.length);
        for (const request of requests)
          expect([request, decision(merged, request)]).toEqual([request, decision(given, request)]);
        expect(mergedStatements(merged)).toEqual(merged);
      }),
    );
  });

  test('lists the resources of statements with equal effect, actions and condition, each once', () => {
    const queue = getAtt('Q', 'Arn');
    expect(
      mergedStatements([
        allow(['s3:Get', 's3:Put'], ref('A'), tagged('x')),
        allow(['s3:Put', 's3:Get'], [ref('B'), queue], tagged('x')),
        allow(['s3:Get', 's3:Put'], ref('A'), tagged('x')),
      ]),
    ).toEqual([allow(['s3:Get', 's3:Put'], [ref('A'), ref('B'), queue], tagged('x'))]);
    expect(mergedStatements([allow(['a:List'], '*'), allow(['a:List'], '*'), allow(['a:List'], ref('A'))])).toEqual([
      allow(['a:List'], '*'),
    ]);
  });

  test('lists the values of conditions that differ in nothing else', () => {
    expect(
      mergedStatements(['x', 'y', 'x', 'z'].map((one) => allow(['batch:TerminateJob'], 'jobs', tagged(one)))),
    ).toEqual([allow(['batch:TerminateJob'], 'jobs', { StringEquals: { 'aws:ResourceTag/owner': ['x', 'y', 'z'] } })]);
  });

  test.each([
    ['another effect', { ...allow(['a:Get'], 'two'), Effect: 'Deny' } as const],
    ['other actions', allow(['a:Put'], 'two')],
    ['a condition', allow(['a:Get'], 'two', tagged('x'))],
    ['a Sid', { ...allow(['a:Get'], 'two'), Sid: 'Two' }],
  ])('leaves a statement with %s alone', (_, other) => {
    const given = [allow(['a:Get'], 'one'), other];
    expect(mergedStatements(given)).toEqual(given);
  });

  test.each([
    ['a negated operator', { StringNotEquals: { k: 'a' } }, { StringNotEquals: { k: 'b' } }],
    ['two keys', { StringEquals: { k: 'a', l: 'a' } }, { StringEquals: { k: 'b', l: 'a' } }],
    ['another key', { StringEquals: { k: 'a' } }, { StringEquals: { l: 'a' } }],
  ])('leaves conditions with %s alone', (_, one, other) => {
    const given = [allow(['a:Get'], 'r', one), allow(['a:Get'], 'r', other)];
    expect(mergedStatements(given)).toEqual(given);
  });
});
