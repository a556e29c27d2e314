import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { compiledStarter, initIn, initRequest } from '../fakes/init-world.ts';

describe('init with a stacktape.yml', () => {
  test('turns the parts that compile into the config, before anything else that is found', async () => {
    const files = {
      Dockerfile: '',
      'stacktape.yml': 'resources:\n  data:\n    type: bucket\n  web:\n    type: web-service\n    properties: {}\n',
    };
    const { config, said, compiled } = await compiledStarter(files);
    expect(parse(config)).toEqual({ serviceName: 'nightly-jobs', resources: { data: { type: 'bucket' } } });
    expect(compiled.diagnostics).toEqual([]);
    expect(said[0]).toBe('Found stacktape.yml: 1 of its parts are not compiled by this version, and became comments.');
  });

  test.each(['resources:\n  web:\n    type: web-service\n', 'a: [', '', '- 1\n'])(
    'of which nothing compiles (%j), the folder tells the rest',
    async (text) => {
      const { config, said } = await compiledStarter({ 'stacktape.yml': text, Dockerfile: '' });
      expect(config).toContain('custom-dockerfile');
      expect(said[0]).toContain('its jobs are not taken over');
    },
  );

  test('says if no batch job is left, and how many of them an event starts', async () => {
    const job = (packaging: string, events: string) =>
      `resources:\n  data:\n    type: bucket\n  job:\n    type: batch-job\n    properties:\n      container:\n        packaging: ${packaging}\n      resources: { cpu: 1, memory: 900 }\n      timeout: 60\n${events}`;
    const event = `        - type: schedule\n          properties:\n            scheduleRate: rate(1 day)\n`;
    const saidOf = async (text: string) => (await compiledStarter({ 'stacktape.yml': text })).said.join('\n');
    const image = '{ type: prebuilt-image, properties: { image: a } }';
    const ruby = '{ type: stacktape-image-buildpack, properties: { entryfilePath: a.rb } }';
    expect(await saidOf(job(ruby, ''))).toContain('No batch job is left in batch-jobs.yml');
    expect(await saidOf(job(image, ''))).toContain('Nothing runs by itself after the first deploy');
    expect(await saidOf(job(image, `      events:\n${event}`))).toContain(
      'The events in batch-jobs.yml start a job from the first deploy on',
    );
  });

  test('writes a .dockerignore for an image of the whole folder that is taken over', async () => {
    const config = (folder: string) =>
      `resources:\n  job:\n    type: batch-job\n    properties:\n      container:\n        packaging:\n          type: custom-dockerfile\n          properties:\n            buildContextPath: ${folder}\n      resources: { cpu: 1, memory: 900 }\n      timeout: 60\n`;
    const pathsOf = async (files: Record<string, string>) => Object.keys((await compiledStarter(files)).written);
    expect(await pathsOf({ 'stacktape.yml': config('./'), Dockerfile: '' })).toContain('.dockerignore');
    expect(await pathsOf({ 'stacktape.yml': config('job'), 'job/Dockerfile': '' })).not.toContain('.dockerignore');
  });

  test('begins the config that is taken over with the line for editors', async () => {
    const { written, end } = await initIn(
      { 'stacktape.yml': 'resources:\n  data:\n    type: bucket\n' },
      { program: { ...initRequest.program, schema: 'x.json' } },
    );
    await end();
    expect(written['batch-jobs.yml']).toBe(
      '# yaml-language-server: $schema=x.json\nserviceName: nightly-jobs\nresources:\n  data:\n    type: bucket\n',
    );
  });
});
