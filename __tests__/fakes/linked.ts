import { parse } from 'yaml';
import { judge } from '../../src/config/judge.ts';
import { resolveDirectives } from '../../src/evaluation/resolve.ts';
import { link } from '../../src/graph/link.ts';
import { stageOf } from '../../src/stage/stage.ts';

const region = 'eu-west-1';

/** Returns the validated config of a YAML text, with its defaults. Throws if it is not valid. */
export const judged = (text: string, stage = 'dev') => {
  const config = judge(resolveDirectives(parse(text), { stage, region }, new Map()).value).value;
  if (config === undefined) throw new Error('the config is not valid');
  return config;
};

/** Links a config, given as YAML, as a stage of the project `shop`; without the table of attributes. */
export const linked = (text: string, stage = 'dev') =>
  link(judged(text, stage), { stage: stageOf('shop', stage), region, table: { services: {} } });
