import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { render } from '../../src/cloudformation/render.ts';
import { symbolOf } from '../../src/cloudformation/symbol.ts';
import { hasToken, soleExpression } from '../../src/cloudformation/token.ts';
import type { Answers } from '../../src/directives/directive.ts';
import { lookupsIn, resolveDirectives } from '../../src/evaluation/resolve.ts';
import { spelling } from '../../src/graph/references.ts';
import { expectAsQuick } from '../linear-time.ts';

const facts = { stage: 'dev', region: 'eu-west-1' };
const none: Answers = new Map();
const answering = (known: Readonly<Record<string, unknown>>): Answers =>
  new Map(Object.entries(known).map(([key, value]) => [key, { kind: 'found', value }]));
const resolved = (value: unknown, answers = none) => resolveDirectives(value, facts, answers);
const symbolIn = (text: string, answers = none) => symbolOf(soleExpression(resolved(text, answers).value));

describe('a value that is a directive', () => {
  test.each([
    ['$Stage()', 'dev'],
    ['$Region()', 'eu-west-1'],
    ["$Format('{}-{}-{}', a, $Stage(), 3)", 'a-dev-3'],
    ["$Format('plain')", 'plain'],
    ["$Format('$Stage()')", '$Stage()'],
    ["$Format('{}{}', $Format('{}', $Region()), true)", 'eu-west-1true'],
    ['no directive', 'no directive'],
    ['$unknown( but no call', '$unknown( but no call'],
    ['run $(date) and $other(x)', 'run $(date) and $other(x)'],
  ])('%s becomes %s', (text, expected) => {
    expect(resolved({ a: [text] })).toEqual({ value: { a: [expected] }, diagnostics: [] });
  });

  test('a reference becomes a token of its symbol', () => {
    expect(symbolIn("$ResourceParam('reports', 'arn')")).toEqual({
      kind: 'resource-param',
      resource: 'reports',
      param: 'arn',
    });
    expect(symbolIn("$ResourceParam($Format('{}Bucket', $Stage()), arn)")).toMatchObject({ resource: 'devBucket' });
    expect(symbolIn("$CfResourceParam('MyTopic', 'TopicArn')")).toEqual({
      kind: 'cf-resource-param',
      id: 'MyTopic',
      attribute: 'TopicArn',
    });
  });

  test('a secret keeps its name and key, and its ARN if that was looked up', () => {
    const arn = 'arn:aws:secretsmanager:eu-west-1:123456789012:secret:db-AbCdEf';
    expect(symbolIn("$Secret('db')")).toEqual({ kind: 'secret', name: 'db' });
    expect(symbolIn("$Secret('team/db.password')", answering({ 'secret:team/db': arn }))).toEqual({
      kind: 'secret',
      name: 'team/db',
      key: 'password',
      arn,
    });
  });

  test.each([
    ['$Stag()', 'directives/unknown', '`$Stage`'],
    ['$stage()', 'directives/unknown', '`$Stage`'],
    ['$myOwn(1)', 'directives/unknown', '$Format("$myOwn(…)")'],
    ['$Stage(', 'directives/syntax', ')'],
    ["$Secret('a", 'directives/syntax', "'"],
    ['$Stage(1)', 'directives/arguments', '$Stage()'],
    ["$ResourceParam('a')", 'directives/arguments', '$ResourceParam('],
    ["$ResourceParam('a', 3)", 'directives/arguments', '$ResourceParam('],
    ["$ResourceParam('a', '')", 'directives/arguments', '$ResourceParam('],
    ["$ResourceParam('a', $ResourceParam('b', 'c'))", 'directives/arguments', 'known now'],
    ["$Format('{}')", 'directives/arguments', 'one value'],
    ["$Format('x', 1)", 'directives/arguments', 'one value'],
    ["$Format('{}', $ResourceParam('a', 'arn'))", 'directives/arguments', '$CfFormat'],
    ["$ResourceParam('a', 'arn').b", 'directives/arguments', '.b'],
    ['$Stage().a', 'directives/arguments', 'path'],
    ["$Secret('a.b.c')", 'directives/secret', 'top of the secret'],
    ["$Secret('a b')", 'directives/secret', 'Names'],
    ["$Secret('arn:aws:x')", 'directives/secret', 'not the ARN'],
    ["$Secret('a.')", 'directives/secret', 'name.key'],
    ['$Var().x', 'directives/arguments', 'variables:'],
    ["$CliArgs('memroy')", 'directives/not-found', 'variables: "memroy'],
    ["$File('a.ts')", 'directives/arguments', 'program'],
    ["$File('a.sql')", 'directives/arguments', '$FileRaw'],
    ["$SsmParam('arn:aws:ssm:x')", 'directives/arguments', 'not the ARN'],
    ["$StackOutput('a', 'b-c')", 'directives/arguments', 'letters and digits'],
    ["$StackOutput('a', 'b', 'Ireland')", 'directives/arguments', 'eu-west-1'],
    ["$CfStackOutput('a', 'b', 'us-east-1')", 'directives/arguments', '$StackOutput'],
    ['$SsmParam($AwsAccountId())', 'directives/arguments', 'known now'],
  ])('%s is a mistake: %s', (text, code, words) => {
    const { value, diagnostics } = resolved({ a: [0, text] });
    expect(value).toBeUndefined();
    expect(diagnostics).toEqual([expect.objectContaining({ code, severity: 'error', place: { path: ['a', 1] } })]);
    expect(`${diagnostics[0]?.sentence} ${diagnostics[0]?.hint}`).toContain(words);
  });

  test.each([
    ['x-$Stage()', '$Format'],
    ['$Stage()-x', '$Format'],
    ["arn: $ResourceParam('a', 'b')", '$CfFormat'],
    ['$Stage() $Stage()', '$Format'],
  ])('inside a longer text it stays as it is, with a warning: %s', (text, words) => {
    const { value, diagnostics } = resolved({ a: text });
    expect(value).toEqual({ a: text });
    expect(diagnostics).toEqual([
      expect.objectContaining({ code: 'directives/embedded', severity: 'warning', place: { path: ['a'] } }),
    ]);
    expect(diagnostics[0]?.hint).toContain(words);
  });

  test('as a key it is misplaced', () => {
    expect(resolved({ '$Stage()': 1 }).diagnostics).toEqual([
      expect.objectContaining({ code: 'directives/misplaced', place: { path: ['$Stage()'], at: 'key' } }),
    ]);
  });

  test('all mistakes are told at once', () => {
    expect(resolved(['$Stag()', { b: '$Stage(1)', c: 'x$Stage()' }]).diagnostics.map(({ code }) => code)).toEqual([
      'directives/unknown',
      'directives/arguments',
      'directives/embedded',
    ]);
  });
});

describe('what is asked of the world', () => {
  test('each secret once, wherever it stands; mistakes ask nothing', () => {
    const config = {
      a: ["$Secret('db.user')", "$Secret('db.password')", { b: '$Secret("api")' }],
      c: "$Secret('a.b.c')",
      d: "$Secret($Format('db-{}', $Stage()))",
      e: "text with $Secret('no')",
      f: "$Format('{}', $Secret('nested'))",
    };
    expect(lookupsIn(config, facts).map(({ key }) => key)).toEqual([
      'secret:db',
      'secret:api',
      'secret:db-dev',
      'secret:nested',
    ]);
    expect(lookupsIn(config, facts)[0]).toMatchObject({ kind: 'secret', key: 'secret:db', name: 'db' });
  });
});

describe('variables and the config itself', () => {
  const config = (rest: object) => ({
    serviceName: 'jobs',
    variables: {
      team: { email: 'ops@example.com', names: ['a', { deep: '$Stage()' }] },
      size: "$Format('{}-{}', $Var().team.email, $Stage())",
      arn: "$ResourceParam('reports', 'arn')",
      'with-hyphen': 1,
    },
    ...rest,
  });
  const at = (text: string) => (resolved(config({ at: text })).value as { at: unknown }).at;

  test.each<[string, unknown]>([
    ['$Var().team.email', 'ops@example.com'],
    ['$Var().team.names.1.deep', 'dev'],
    ['$Var().team', { email: 'ops@example.com', names: ['a', { deep: 'dev' }] }],
    ['$Var().size', 'ops@example.com-dev'],
    ['$Var().with-hyphen', 1],
    ['$This().serviceName', 'jobs'],
    ['$This().variables.size', 'ops@example.com-dev'],
    ["$Format('{}!', $Var().size)", 'ops@example.com-dev!'],
    ["$Format('{}', $CliArgs('owner', $Var().team.email))", 'ops@example.com'],
  ])('%s', (text, expected) => {
    expect(at(text)).toEqual(expected);
  });

  test('a variable that is a reference is one wherever it is used', () => {
    expect(symbolOf(soleExpression(at('$Var().arn')))).toEqual({
      kind: 'resource-param',
      resource: 'reports',
      param: 'arn',
    });
    const { diagnostics } = resolved(config({ at: "$Format('{}', $Var().arn)" }));
    expect(diagnostics).toMatchObject([{ hint: expect.stringContaining('$CfFormat') }]);
  });

  test('each use is a copy of its own', () => {
    const { value } = resolved(config({ a: '$Var().team', b: '$Var().team' }));
    const { a, b } = value as { a: object; b: object };
    expect(a).toEqual(b);
    expect(a).not.toBe(b);
  });

  test.each([
    ['$Var().tema.email', '`team`'],
    ['$Var().team.email.x', '`$Var(…).team.email` is "ops@example.com"'],
    ['$This().serviceNam', '`serviceName`'],
    ['$Var().arn.x', 'only known when CloudFormation deploys'],
  ])('a path that leads nowhere is told with what is there: %s', (text, words) => {
    const { diagnostics } = resolved(config({ at: text }));
    expect(diagnostics).toHaveLength(1);
    expect(`${diagnostics[0]?.sentence} ${diagnostics[0]?.hint}`).toContain(words);
  });

  test('a mistake in a variable is told once, where it stands, however often it is used', () => {
    const { diagnostics } = resolved({ variables: { a: '$Stag()', b: '$Var().a' }, x: '$Var().a', y: ['$Var().b'] });
    expect(diagnostics).toMatchObject([{ code: 'directives/unknown', place: { path: ['variables', 'a'] } }]);
  });

  test.each([
    [{ a: '$Var().a' }],
    [{ a: '$Var().b', b: '$Var().a' }],
    [{ a: '$Var()' }],
    [{ a: { b: '$Var().a.b.c' } }],
    [{ a: "$Format('{}', $Var().b)", b: ['$Var().a'] }],
    [{ a: '$This()' }],
  ])('a circle is told, not followed: %j', (variables) => {
    const { value, diagnostics } = resolved({ variables, x: '$Var().a' });
    expect(value).toBeUndefined();
    expect(diagnostics.map(({ code }) => code)).toContain('directives/cycle');
  });

  test('variables that double each other are stopped before they fill the memory', () => {
    const variables = Object.fromEntries(
      Array.from({ length: 40 }, (_, index) => [`v${index}`, [`$Var().v${index + 1}`, `$Var().v${index + 1}`]]),
    );
    const { diagnostics } = resolved({ variables: { ...variables, v40: 'x' } });
    expect(diagnostics.map(({ code }) => code)).toContain('directives/too-large');
  });

  /** A chain of variables, each made of the one before. */
  const chain = (first: unknown, length: number, next: (before: string) => unknown) =>
    Object.fromEntries(
      Array.from({ length }, (_, index) => [`v${index}`, index === 0 ? first : next(`$Var().v${index - 1}`)]),
    );

  test.each<[string, unknown, (before: string) => string]>([
    ['$Format', 'some text', (before) => `$Format('{}{}', ${before}, ${before})`],
    ['$CfFormat', 'some text', (before) => `$CfFormat('{}{}', ${before}, ${before})`],
    ['references', "$ResourceParam('a', 'arn')", (before) => `$CfFormat('{}{}', ${before}, ${before})`],
    ['stand-ins in texts', "$SsmParam('a')", (before) => `$Format('{}{}', ${before}, ${before})`],
    ['stand-ins in stand-ins', "$SsmParam('a')", (before) => `$StackOutput(${before}, ${before})`],
    [
      'arguments of one call',
      'x'.repeat(100_000),
      (before) => `$Format('${'{}'.repeat(50)}'${`, ${before}`.repeat(50)})`,
    ],
  ])('texts that double each other are told where they grow too large: %s', (_, first, next) => {
    const { value, diagnostics } = resolved({ variables: chain(first, 40, next), x: '$Var().v39' });
    expect(value).toBeUndefined();
    const told = diagnostics.filter(({ code }) => code === 'directives/too-large');
    expect(told[0]?.place).toMatchObject({ path: ['variables', expect.stringMatching(/^v\d+$/)] });
    expect(told[0]?.sentence).toContain('1,048,576 characters');
    expect(lookupsIn({ variables: chain(first, 40, next), x: '$Var().v39' }, facts).length).toBeLessThan(50);
  });

  test('what is too large is worked out once, however often it is asked for', () => {
    const variables = chain('some text', 18, (before) => `$Format('{}{}', ${before}, ${before})`);
    const read = (times: number) => {
      const places = Array.from({ length: times }, () => '$Var().v17');
      lookupsIn({ variables, places }, facts);
      return resolved({ variables, places }).diagnostics;
    };
    expect(read(1_000).map(({ place }) => JSON.stringify(place))).toEqual([
      expect.stringContaining('["variables","v17"]'),
    ]);
    expectAsQuick(
      'reading it 1,000 times',
      () => read(1_000),
      () => read(10),
    );
  });

  test('a text is used as often as a config can hold it, and no more often', () => {
    const used = (times: number) =>
      resolved({
        variables: { long: 'x'.repeat(1_000_000) },
        places: Array.from({ length: times }, () => '$Var().long'),
      });
    expect(used(10).diagnostics).toEqual([]);
    const { value, diagnostics } = used(40);
    expect(value).toBeUndefined();
    expect(diagnostics[0]).toMatchObject({
      code: 'directives/too-large',
      sentence: expect.stringContaining('33,554,432 characters'),
    });
  });

  test('maps that lead into each other to the bottom of the stack are told', () => {
    const nested = (before: string) => Array.from({ length: 90 }).reduce((inner) => ({ a: inner }), before);
    const [variables, x] = [chain('x', 49, nested), '$Var().v48'];
    for (const config of [
      { variables, x },
      { x, variables },
    ])
      expect(resolved(config).diagnostics.map(({ code }) => code)).toContain('directives/too-large');
    expect(
      resolved({ variables: chain('x', 40, (before) => ({ a: { b: before } })), x: '$Var().v39' }).diagnostics,
    ).toEqual([]);
  });
});

describe('what the run was given', () => {
  const given = { ...facts, variables: { memory: 512, tags: { team: 'x' }, call: '$Stage()' } };
  const at = (text: string) => (resolveDirectives([text], given, none).value as unknown[])[0];

  test.each<[string, unknown]>([
    ["$CliArgs('memory')", 512],
    ['$CliArgs().memory', 512],
    ["$CliArgs('tags').team", 'x'],
    ["$CliArgs('missing', 7)", 7],
    ["$CliArgs('memory', 7)", 512],
    ["$CliArgs('stage')", 'dev'],
    ['$Profile()', 'default'],
  ])('%s', (text, expected) => {
    expect(at(text)).toEqual(expected);
  });

  test('its texts are data: no directive in them is evaluated', () => {
    expect(at("$CliArgs('call')")).toBe('$Stage()');
  });
});

describe('what this machine is asked', () => {
  test('files, texts and git, each once; nothing has a value before they are answered', () => {
    const config = {
      a: "$File('a.json').x",
      b: ["$File('a.json').y", "$FileRaw('q.sql')", "$GitInfo('commit')", '$GitInfo().branch'],
      c: "$Format('{}', $FileRaw('q.sql'))",
    };
    expect(lookupsIn(config, facts).map(({ key }) => key)).toEqual(['file:a.json', 'text:q.sql', 'git']);
    expect(resolved(config)).toEqual({ diagnostics: [] });
  });

  test('what a file holds may hold directives, which may ask further', () => {
    const config = { a: "$File('a.json').deep.value" };
    const answers = answering({ 'file:a.json': { deep: { value: "$File($Format('{}.yml', $Stage())).size" } } });
    expect(lookupsIn(config, facts, answers).map(({ key }) => key)).toEqual(['file:dev.yml']);
    const all = new Map([...answers, ...answering({ 'file:dev.yml': { size: 3 } })]);
    expect(resolved(config, all)).toEqual({ value: { a: 3 }, diagnostics: [] });
  });

  test('files that lead back to themselves are a circle', () => {
    const answers = answering({ 'file:a.json': { x: "$File('b.json').y" }, 'file:b.json': { y: "$File('a.json').x" } });
    expect(resolved(["$File('a.json').x"], answers).diagnostics).toMatchObject([{ code: 'directives/cycle' }]);
  });

  test('a mistake in a file is told at the call, and says so', () => {
    const { diagnostics } = resolved(["$File('a.json')"], answering({ 'file:a.json': { x: '$Stag()' } }));
    expect(diagnostics).toMatchObject([
      { code: 'directives/unknown', place: { path: [0] }, sentence: expect.stringContaining('In what `$File` gives') },
    ]);
  });

  test.each<[string, string, unknown]>([
    ["$FileRaw('a.txt')", 'text:a.txt', '$Stage()'],
    ['$GitInfo().branch', 'git', { branch: "$Secret('x')" }],
    ["$SsmParam('a')", 'ssm:a', '$Stage()'],
    ["$StackOutput('a', 'b')", 'stack-output::a:b', "$Secret('x')"],
  ])('what others wrote is data: %s', (text, key, value) => {
    const expected = typeof value === 'string' ? value : Object.values(value as object)[0];
    expect(resolved([text], answering({ [key]: value }))).toEqual({ value: [expected], diagnostics: [] });
  });

  test.each<[string, unknown]>([
    ['a token of ours', '\ufdd0{"Ref":"Secret"}\ufdd1'],
    ['a noncharacter in a key', { 'a\uffff': 1 }],
    ['a key that JavaScript reserves', JSON.parse('{"__proto__": {"x": 1}}')],
    ['a number that JSON cannot hold', Number.POSITIVE_INFINITY],
    ['what is no data', { a: () => 1 }],
    ['nesting without end', Array.from({ length: 200 }).reduce((inner) => [inner], 'x')],
  ])('an answer cannot smuggle in %s', (_, value) => {
    const { diagnostics } = resolved(["$File('a.json')"], answering({ 'file:a.json': value }));
    expect(diagnostics).toMatchObject([{ code: 'directives/too-large', severity: 'error' }]);
  });

  test('what others wrote names no secret for CloudFormation to fill in', () => {
    const answers = answering({ 'ssm:a': 'x{{resolve:secretsmanager:db}}' });
    expect(resolved(["$SsmParam('a')"], answers).diagnostics).toMatchObject([
      { code: 'directives/too-large', sentence: expect.stringContaining('a secret') },
    ]);
  });

  test('why there is no answer is told at the place, in its words', () => {
    const answers: Answers = new Map([
      ['ssm:a', { kind: 'missing', sentence: 'There is no parameter "a".', hint: 'Did you mean `b`?' }],
    ]);
    expect(resolved({ x: ["$SsmParam('a')"] }, answers).diagnostics).toEqual([
      {
        code: 'directives/not-found',
        severity: 'error',
        sentence: 'There is no parameter "a".',
        hint: 'Did you mean `b`?',
        place: { path: ['x', 0] },
      },
    ]);
  });
});

describe('what only AWS knows', () => {
  test.each([
    ["$SsmParam('/a')", 'SsmParam(/a)'],
    ["$StackOutput($Format('net-{}', $Stage()), 'vpcId')", 'StackOutput(net-dev, vpcId)'],
    ["$SsmParam($StackOutput('net', 'name'))", 'SsmParam(StackOutput(net, name))'],
    ["$File($SsmParam('/a')).b.c", 'File(SsmParam(/a)).b.c'],
  ])('offline %s is a stand-in that says what is missing, with a warning', (text, stands) => {
    const { value, diagnostics } = resolved([text]);
    expect(symbolOf(soleExpression((value as unknown[])[0]))).toMatchObject({ kind: 'open', stands });
    expect(diagnostics).toMatchObject([
      { code: 'directives/not-looked-up', severity: 'warning', place: { path: [0] } },
    ]);
  });

  test('a stand-in fits into texts', () => {
    const { value } = resolved(["$Format('{}/x', $SsmParam('/a'))"]);
    expect(render(value, spelling({} as never))).toEqual(['SsmParam(/a)/x']);
  });

  test('an export is imported under the name that was looked up', () => {
    const key = 'stack-export::net:vpcId';
    expect(symbolIn("$CfStackOutput('net', 'vpcId')", answering({ [key]: 'net-vpcId' }))).toEqual({
      kind: 'import',
      stack: 'net',
      output: 'vpcId',
      name: 'net-vpcId',
    });
    const { value } = resolved(["$CfStackOutput('net', 'vpcId')"], answering({ [key]: 'net-vpcId' }));
    expect(render(value, spelling({} as never))).toEqual([{ 'Fn::ImportValue': 'net-vpcId' }]);
  });
});

describe('texts that CloudFormation puts together', () => {
  const spelled = (text: string) => {
    const { value, diagnostics } = resolved([text]);
    expect(diagnostics).toEqual([]);
    return (render(value, (symbol) => `<${symbol.kind}>`) as unknown[])[0];
  };

  test.each<[string, unknown]>([
    ["$CfFormat('a-{}', $Stage())", 'a-dev'],
    ["$CfFormat('{}/*', $ResourceParam('b', 'arn'))", '<resource-param>/*'],
    ["$CfFormat('${AWS::Region}-{}', 1)", { 'Fn::Join': ['', [{ Ref: 'AWS::Region' }, '-1']] }],
    ["$CfFormat('${Queue.Arn}!${!kept}')", '<cf-resource-param>!${kept}'],
    [
      "$Format('arn:aws:iam::{}:role/x', $AwsAccountId())",
      { 'Fn::Join': ['', ['arn:aws:iam::', { Ref: 'AWS::AccountId' }, ':role/x']] },
    ],
    ['$AwsAccountId()', { Ref: 'AWS::AccountId' }],
    ["$Format('${x}')", '${x}'],
  ])('%s', (text, expected) => {
    expect(spelled(text)).toEqual(expected);
  });
});

describe('older spellings', () => {
  test.each([
    [
      "$Param('reports', 'arn')",
      { kind: 'resource-param', resource: 'reports', param: 'arn' },
      "$ResourceParam('reports', 'arn')",
    ],
    [
      "$GetParam('myBucket', 'Bucket::Arn')",
      { kind: 'cf-resource-param', id: 'MyBucketBucket', attribute: 'Arn' },
      "$CfResourceParam('MyBucketBucket', 'Arn')",
    ],
    [
      "$Param('SHARED_GLOBAL', 'BatchOnDemandJobQueue::Arn')",
      { id: 'StpBatchOnDemandJobQueue' },
      "$CfResourceParam('StpBatchOnDemandJobQueue', 'Arn')",
    ],
  ])('%s means the same, and says how it is written now', (text, symbol, written) => {
    const { value, diagnostics } = resolved([text]);
    expect(symbolOf(soleExpression((value as unknown[])[0]))).toMatchObject(symbol);
    expect(diagnostics).toMatchObject([
      { code: 'directives/older-spelling', severity: 'warning', hint: `Write \`${written}\`.` },
    ]);
  });
});

describe('resolving', () => {
  const config = fc.jsonValue({ noUnicodeString: false } as fc.JsonSharedConstraints);

  test('leaves a config without directives as it is, and never the same object', () => {
    fc.assert(
      fc.property(config, (given) => {
        fc.pre(!JSON.stringify(given).includes('$'));
        const { value, diagnostics } = resolved(given);
        expect(diagnostics).toEqual([]);
        expect(JSON.stringify(value)).toBe(JSON.stringify(given));
        if (given !== null && typeof given === 'object') expect(value).not.toBe(given);
      }),
    );
  });

  test('never throws, and leaves no call of a known word behind', () => {
    const word = fc.constantFrom('Stage', 'Region', 'Format', 'Secret', 'ResourceParam', 'Var', 'Stge');
    const text = fc.oneof(
      fc.tuple(word, fc.string()).map(([name, rest]) => `$${name}(${rest}`),
      fc
        .tuple(word, fc.array(fc.string({ maxLength: 6 }), { maxLength: 3 }))
        .map(([name, args]) => `$${name}(${args.join(', ')})`),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.array(text), (given) => {
        lookupsIn(given, facts);
        const { value } = resolved(given);
        for (const item of (value ?? []) as string[])
          expect(hasToken(item) || !/^\$(Stage|Region)\(\)$/.test(item)).toBe(true);
      }),
    );
  });
});
