import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { RegoEngine, TemplateFile } from '@aws/cloudformation-validate';
import { afterAll, expect } from '@jest/globals';
import { parse } from 'yaml';
import { events } from '../../src/generated/events.ts';
import { functionEvents } from '../../src/generated/function-events.ts';
import { resources } from '../../src/generated/resources.ts';
import { config, everything, job } from './configs.ts';
import { law, rule, templateOf } from './harness.ts';
import type { Template } from './reading.ts';

const folder = mkdtempSync(join(tmpdir(), 'known-'));
const engine = new RegoEngine();
afterAll(() => {
  engine.free();
  rmSync(folder, { recursive: true });
});

/** Returns what AWS's validator finds wrong by the schemas of its registry: types, properties, values. */
const faultsOf = (template: Template): string[] => {
  const path = join(folder, 'template.json');
  writeFileSync(path, JSON.stringify(template));
  const { status, diagnostics } = engine.validateStandard(new TemplateFile(path), { severityLevel: 'ERROR' });
  return [...(status === 'OK' ? [] : [status]), ...diagnostics.map(({ ruleId, message }) => `${ruleId} ${message}`)];
};

rule(
  'names/registry',
  'types, properties and values are those of the registry',
  everything,
  faultsOf,
  ({ Resources }) => {
    Resources.StpBatchSpotJobQueue.Properties.Nonsense = 1;
  },
  ({ Resources }) => {
    Resources.ReportJobDefinition.Properties.ContainerProperties.LogConfiguration.Mode = 'blocking';
  },
  ({ Resources }) => {
    Resources.ReportJobDefinition.Properties.Timeout = { AttemptDurationSeconds: 'an hour' };
  },
  ({ Resources }) => {
    Resources.ReportJobDefinition.Type = 'AWS::Batch::Job';
  },
  ({ Resources }) => {
    delete Resources.StpBatchSpotComputeEnvironment.Properties.Type;
  },
);

const members = [...resources, ...events, ...functionEvents].filter((member) => !('later' in member && member.later));
law('names/registry', 'the example of every resource and event compiles to what the registry knows', async () => {
  expect(members.length).toBeGreaterThan(5);
  for (const { type, example } of members) {
    const template = await templateOf({ config: parse(example) });
    expect([type, faultsOf(template)]).toEqual([type, []]);
  }
});

law('names/registry', 'every property of a job compiles to what the registry knows', async () => {
  const full = {
    timeout: 3_600,
    queueTimeout: 600,
    storage: 200,
    logging: { disabled: true },
    useSpotInstances: true,
    retryConfig: { attempts: 3, retryIntervalSeconds: 5, retryIntervalMultiplier: 2 },
    environment: [{ name: 'KEY', value: "$Secret('database.key')" }],
  };
  expect(
    faultsOf(await templateOf(config({ full: job(full) }, { stackConfig: { compute: { maxVcpus: 8 } } }))),
  ).toEqual([]);
});
