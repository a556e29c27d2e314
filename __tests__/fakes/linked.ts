import { parse } from 'yaml';
import { judge } from '../../src/config/judge.ts';
import { resolveDirectives } from '../../src/evaluation/resolve.ts';
import { link } from '../../src/graph/link.ts';
import { stageOf } from '../../src/stage/stage.ts';

const region = 'eu-west-1';

/** Returns the validated config of a YAML text, with its defaults. Throws an error with the diagnostics and the text. */
export const judged = (text: string, stage = 'dev') => {
  const { value, diagnostics } = judge(resolveDirectives(parse(text), { stage, region }, new Map()).value);
  if (value === undefined) throw new Error(diagnostics.map(({ sentence }) => sentence).join('\n') + text);
  return value;
};

/** Links a config, given as YAML, as a stage of the project `shop`; without the table of attributes. */
export const linked = (text: string, stage = 'dev') =>
  link(judged(text, stage), { stage: stageOf('shop', stage), region, table: { services: {} } });
