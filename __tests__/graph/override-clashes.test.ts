import { expect, test } from '@jest/globals';
import { diagnosticsOf } from '../lint/diagnostics-of.ts';

/** A config with overrides of a job definition, the first on line 10, and of its log group on the line after them. */
const overriding = (...lines: string[]): string =>
  `
resources:
  job:
    type: batch-job
    properties:
      container: {packaging: {type: prebuilt-image, properties: {image: busybox:1.36}}}
      resources: {cpu: 1, memory: 900}
    overrides:
      JobJobDefinition:
${lines.map((line) => `        ${line}`).join('\n')}
      JobLogGroup:
        RetentionInDays: 7
`;

const foundIn = async (...lines: string[]): Promise<string[]> => {
  const { diagnostics, located } = await diagnosticsOf(overriding(...lines));
  return diagnostics.flatMap(({ severity, code, place, sentence }) =>
    severity === 'error' ? [`${code} ${located?.locate(place).line} ${sentence.replace(/, which.*/, '')}`] : [],
  );
};

const privileged = 'ContainerProperties.Privileged: true';
const container = 'ContainerProperties: {Privileged: false}';
const command = 'ContainerProperties.Command';
const logs = 'ContainerProperties.LogConfiguration';

test.each([
  [privileged, container, '"ContainerProperties" is the same place as "ContainerProperties.Privileged"'],
  [container, privileged, '"ContainerProperties.Privileged" is the same place as "ContainerProperties"'],
  [`${command}: [a]`, `${command}.0: b`, `"${command}.0" is inside of "${command}"`],
  [`${command}.0: b`, `${command}: [a]`, `"${command}" has inside of it "${command}.0"`],
  [`${logs}: {LogDriver: awslogs}`, `${logs}.LogDriver: none`, `"${logs}.LogDriver" is the same place as "${logs}"`],
  [
    'ContainerProperties.ResourceRequirements.0.Value: 1',
    'ContainerProperties.ResourceRequirements.00.Value: 2',
    '"ContainerProperties.ResourceRequirements.00.Value" is the same place as "ContainerProperties.ResourceRequirements.0.Value"',
  ],
  [
    'ContainerProperties.ResourceRequirements.01: {Value: 1}',
    'ContainerProperties.ResourceRequirements.1.Value: 2',
    '"ContainerProperties.ResourceRequirements.1.Value" is the same place as "ContainerProperties.ResourceRequirements.01"',
  ],
])('overrides that clash are an error at the key of the later one: %s beside %s', async (first, second, sentence) => {
  expect(await foundIn(first, 'Type: container', second)).toEqual([`config/overrides 12 ${sentence}`]);
});

test('every override that clashes with an earlier one is reported, and says what to write', async () => {
  expect(await foundIn(container, privileged, 'ContainerProperties.Privileged.a: b')).toHaveLength(2);
  const { diagnostics } = await diagnosticsOf(overriding(container, privileged));
  expect(diagnostics.find(({ code }) => code === 'config/overrides')).toMatchObject({
    place: { path: ['resources', 'job', 'overrides', 'JobJobDefinition', 'ContainerProperties.Privileged'], at: 'key' },
    hint: expect.stringMatching(/^Write it once: /),
  });
});

test('overrides beside each other do not clash, in maps, in lists, and under keys that are no indexes', async () => {
  const requirements = 'ContainerProperties.ResourceRequirements';
  expect(
    await foundIn(
      privileged,
      'ContainerProperties.ReadonlyRootFilesystem: true',
      'ContainerProperties: {LinuxParameters: {InitProcessEnabled: true}}',
      `${requirements}.0.Value: "2"`,
      `${requirements}.1.Value: "1800"`,
      'Parameters.1: a',
      'Parameters.01: b',
      'Timeout.AttemptDurationSeconds: 600',
    ),
  ).toEqual([]);
});
