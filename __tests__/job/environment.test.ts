import { describe, expect, test } from '@jest/globals';
import { concat, ref } from '../../src/cloudformation/expression.ts';
import { symbolExpression } from '../../src/cloudformation/symbol.ts';
import { token } from '../../src/cloudformation/token.ts';
import { checkEnvironment, jobEnvironment } from '../../src/job/environment.ts';

const secret = (key?: string, arn?: string) =>
  token(symbolExpression({ kind: 'secret', name: 'db', ...(key ? { key } : {}), ...(arn ? { arn } : {}) }));
const known = 'arn:aws:secretsmanager:eu-west-1:1:secret:db-AbCdEf';

describe('jobEnvironment', () => {
  test('returns every value as a string, and always the region', () => {
    expect(
      jobEnvironment(
        [
          { name: 'N', value: 1.5 },
          { name: 'B', value: false },
        ],
        {},
      ).environment,
    ).toEqual({
      AWS_DEFAULT_REGION: { Ref: 'AWS::Region' },
      AWS_REGION: { Ref: 'AWS::Region' },
      B: 'false',
      N: '1.5',
    });
  });

  test.each([
    ['AWS_REGION', 'AWS_DEFAULT_REGION'],
    ['AWS_DEFAULT_REGION', 'AWS_REGION'],
  ])('gives the value of %s to %s, unless the config sets both', (one, other) => {
    const given = { name: one, value: 'us-east-1' };
    expect(jobEnvironment([given], {}).environment).toEqual({ [one]: 'us-east-1', [other]: 'us-east-1' });
    const both = [given, { name: other, value: 'eu-west-3' }];
    expect(jobEnvironment(both, {}).environment).toEqual({ [one]: 'us-east-1', [other]: 'eu-west-3' });
    const hidden = jobEnvironment([{ name: one, value: secret('region', known) }], {});
    expect(hidden).toEqual({ environment: {}, secrets: { [one]: hidden.secrets[one], [other]: hidden.secrets[one] } });
    expect(hidden.secrets[one]).toEqual({ valueFrom: `${known}:region::`, resource: known });
  });

  test('prefers variables of connections to those of the user, and the last of two with one name', () => {
    const { environment } = jobEnvironment(
      [
        { name: 'STP_A_ARN', value: 'mine' },
        { name: 'X', value: 1 },
        { name: 'X', value: 2 },
      ],
      { variables: { STP_A_ARN: ref('A') } },
    );
    expect(environment).toMatchObject({ STP_A_ARN: { Ref: 'A' }, X: '2' });
  });

  test('returns a $Secret as a secret and not as a variable, with its ARN for IAM', () => {
    const { environment, secrets } = jobEnvironment([{ name: 'P', value: secret('password', known) }], {});
    expect(environment).not.toHaveProperty('P');
    expect(secrets.P).toEqual({ valueFrom: `${known}:password::`, resource: known });
  });

  test('returns a secret whose ARN was not looked up with a pattern for its last six characters', () => {
    const base = [
      'arn:',
      ref('AWS::Partition'),
      ':secretsmanager:',
      ref('AWS::Region'),
      ':',
      ref('AWS::AccountId'),
    ] as const;
    expect(jobEnvironment([{ name: 'P', value: secret() }], {}).secrets.P).toEqual({
      valueFrom: concat(...base, ':secret:db'),
      resource: concat(...base, ':secret:db-??????'),
    });
  });
});

describe('checkEnvironment', () => {
  const codes = (...variables: { name: string; value: string }[]) =>
    checkEnvironment(variables, ['env']).map(({ code, severity, place }) => [code, severity, place]);

  test.each(['AWS_BATCH_JOB_ID', 'STP_CURRENT_ATTEMPT', 'STP_TRIGGER_EVENT_DATA'])(
    'rejects the reserved name %s',
    (name) => {
      expect(codes({ name, value: 'x' })).toEqual([['config/environment', 'error', { path: ['env', 0, 'name'] }]]);
    },
  );

  test('reports each name that is a reference as a misplaced reference, not as used twice', () => {
    const name = token(ref('A'));
    expect(codes({ name, value: '1' }, { name, value: '2' })).toEqual([
      ['directives/misplaced', 'error', { path: ['env', 0, 'name'] }],
      ['directives/misplaced', 'error', { path: ['env', 1, 'name'] }],
    ]);
  });

  test('warns at the second of two variables with one name', () => {
    expect(codes({ name: 'A', value: '1' }, { name: 'A', value: '2' })).toEqual([
      ['config/environment', 'warning', { path: ['env', 1, 'name'] }],
    ]);
  });

  test('warns about a secret inside a longer value, and accepts one that is the whole value', () => {
    expect(codes({ name: 'URL', value: `https://u:${secret('p')}@host` })).toEqual([
      ['directives/readable-secret', 'warning', { path: ['env', 0, 'value'] }],
    ]);
    expect(codes({ name: 'P', value: secret('p') })).toEqual([]);
  });
});
