import { describe, expect, test } from '@jest/globals';
import { resources } from '../../../src/generated/resources.ts';
import { diagnosticsOf } from '../diagnostics-of.ts';

/** Returns the example of a type with these lines as overrides of the resource that the first one belongs to. */
const overriding = (type: string, ...lines: string[]): string => {
  const { example = '' } = resources.find((one) => one.type === type) ?? {};
  const names = [...example.matchAll(/^ {2}(\w+):\n {4}type: .*\n/gm)];
  const owner = names.find(([, name = '']) => lines[0]?.startsWith(`${name.charAt(0).toUpperCase()}${name.slice(1)}`));
  const [start = '?'] = owner ?? [];
  const overrides = ['    overrides:', ...lines.map((line) => `      ${line}`), ''].join('\n');
  return example.replace(start, () => start + overrides);
};

/** Returns what the rule reports in a config without errors, with the text of its line. */
const foundIn = async (config: string): Promise<string[]> => {
  const { diagnostics, located } = await diagnosticsOf(config);
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  return diagnostics.flatMap(({ code, sentence, place }) => {
    const { line = 0 } = located?.locate(place) ?? {};
    return code === 'lint/exposed-resource' ? [`${config.split('\n')[line - 1]?.trim()} => ${sentence}`] : [];
  });
};

const publicAddress =
  'This has a public address, so that only its security groups and passwords keep the internet out.';
const letsIn = 'The security group lets everybody on the internet in at';

describe('an override that opens a resource is reported at its line', () => {
  test.each([
    ['relational-database', 'WarehouseDbInstance0: {PubliclyAccessible: true}', publicAddress],
    ['relational-database', "WarehouseDbInstance0: {PubliclyAccessible: 'true'}", publicAddress],
    ['relational-database', 'WarehouseSecurityGroup', `${letsIn} port 5432.`],
    ['redis-cluster', 'ShopCacheSecurityGroup', `${letsIn} port 5432.`],
    ['open-search-domain', 'CatalogSecurityGroup', `${letsIn} port 5432.`],
    ['private-service', 'PricesSecurityGroup', `${letsIn} port 5432.`],
  ])('of a %s: %s', async (type, written, sentence) => {
    const rules = (range: string): string =>
      `${written}: {SecurityGroupIngress: [{IpProtocol: tcp, FromPort: 5432, ToPort: 5432, ${range}}]}`;
    const lines = written.includes('{') ? [written] : ['CidrIp: 0.0.0.0/0', "CidrIpv6: '::/0'"].map(rules);
    for (const line of lines) expect(await foundIn(overriding(type, line))).toEqual([`${line} => ${sentence}`]);
  });

  test('of a job, whose role may do everything', async () => {
    const line = "ManagedPolicyArns: ['arn:aws:iam::aws:policy/AdministratorAccess']";
    const config = overriding('relational-database', 'NightlyReportRole:', `  ${line}`);
    expect(await foundIn(config)).toEqual([`${line} => AdministratorAccess allows every action on everything.`]);
  });

  test('at the one entry that opens it, if there are others', async () => {
    const lines = [
      'DatabaseSecurityGroup:',
      '  SecurityGroupIngress.0.Description: the office',
      '  SecurityGroupIngress.00.CidrIp: 0.0.0.0/0',
      '  GroupDescription: of the office',
    ];
    expect(await foundIn(overriding('relational-database', ...lines))).toEqual([
      `SecurityGroupIngress.00.CidrIp: 0.0.0.0/0 => ${letsIn} port 5432.`,
    ]);
  });
});

describe('an override is not reported', () => {
  /** The example of a database, open to the internet by the words of the config. */
  const open = (...lines: string[]): string =>
    overriding('relational-database', ...lines).replace(
      'accessibilityMode: scoping-workloads-in-vpc',
      'accessibilityMode: internet',
    );

  test.each([
    ['that closes a resource', ['WarehouseDbInstance0: {PubliclyAccessible: false}']],
    [
      'that lets in a network',
      ["WarehouseSecurityGroup: {SecurityGroupIngress: [{IpProtocol: '-1', CidrIp: 10.0.0.0/8}]}"],
    ],
    ['of something else', ['WarehouseSecurityGroup: {GroupDescription: of the office}']],
  ])('%s', async (_, lines) => {
    expect(await foundIn(overriding('relational-database', ...lines))).toEqual([]);
  });

  test('beside what the words of the config open, unless it opens more', async () => {
    expect(await foundIn(open('WarehouseSecurityGroup: {SecurityGroupIngress.0.Description: all}'))).toEqual([]);
    const ports = 'WarehouseSecurityGroup: {SecurityGroupIngress.0.FromPort: 1}';
    expect(await foundIn(open(ports))).toEqual([`${ports} => ${letsIn} the ports 1 to 5432.`]);
  });
});
