import { describe, expect, test } from '@jest/globals';
import { configOf, errorsOf } from './policy-world.ts';

describe('a mistake in a policy is reported at its own line, and nothing is judged', () => {
  test.each<[string, string, string, string | undefined]>([
    ['an unknown key', 'maxCpus: 4', 'config/unknown-key', 'Did you mean `maxCpu`?'],
    ['a `*` in front', "stages: ['*-x']", 'config/wrong-format', '`*` stands only at the end: `pr-*`'],
    ['a value of another type', 'maxCpu: many', 'config/wrong-type', undefined],
    [
      'a type that nothing has',
      'forbiddenTypes: [relational-databse]',
      'policy/unknown-type',
      'Did you mean `relational-database`?',
    ],
    ['a mistyped type', 'forbiddenTypes: [AWS::IAM::Userr]', 'policy/unknown-type', 'Did you mean `AWS::IAM::User`?'],
    ['a mistyped service', 'forbiddenTypes: ["AWS::RDSS::*"]', 'policy/unknown-type', 'Did you mean `AWS::RDS::*`?'],
    ['a type with a letter too few', 'forbiddenTypes: [AWS::IAM::Usr]', 'policy/unknown-type', '`AWS::IAM::User`'],
    ['a type with a number', 'forbiddenTypes: [AWS::IAM::Group1]', 'policy/unknown-type', '`AWS::IAM::Group`'],
    ['half a region', 'regions: [eu-central]', 'config/wrong-format', 'such as `eu-central-1`'],
    ['a service in small letters', 'forbiddenTypes: ["aws::iam::*"]', 'policy/unknown-type', '`AWS::IAM::*`'],
    ['a text that is no YAML', 'regions: [', 'source/syntax', undefined],
    ['an empty file', '', 'source/empty', undefined],
  ])('%s', async (_, text, code, hint) => {
    const { errors, file } = await errorsOf(text, configOf());
    expect(errors.map((one) => one.code)).toContain(code);
    if (hint !== undefined) expect(errors[0]?.hint).toContain(hint);
    expect(file).toBe('rules/batch.yml of main');
  });
});

test('a complaint about a policy names it, and no config', async () => {
  const { errors } = await errorsOf('maxCpus: 4', configOf());
  expect(errors[0]?.sentence).toBe('"maxCpus" is not a known key of the policy.');
  expect((await errorsOf('[a]', configOf())).errors[0]).toMatchObject({
    sentence: 'The policy is a list; a map of keys is needed.',
    hint: 'Begin with a rule, such as `stages:`.',
  });
  expect((await errorsOf('# later', configOf())).errors[0]).toMatchObject({
    sentence: 'The policy holds nothing but spaces and comments, and would allow everything.',
    hint: 'Begin with a rule, such as `stages:`.',
  });
});
