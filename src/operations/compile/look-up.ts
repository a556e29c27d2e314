import { Refused } from '../../diagnostics/refused.ts';
import { type Answer, type Answers, type Facts, isFar, type NearQuestion } from '../../directives/directive.ts';
import { lookupsIn } from '../../evaluation/resolve.ts';
import type { World } from '../../ports/world.ts';
import { dataOf } from '../../source/data.ts';
import { largestSource } from '../../source/decode.ts';

/**
 * Asks what a config's directives ask, this machine alone (`near`) or AWS too (`far`), and what the answers lead to, until
 * nothing new is asked: each question once, all of a round together. Answers what was answered before and now.
 */
export const lookUp = async (
  world: World,
  value: unknown,
  facts: Facts,
  before: Answers,
  reach: 'near' | 'far',
): Promise<Answers> => {
  let answers = before;
  for (;;) {
    const asked = lookupsIn(value, facts, answers);
    const near = asked.filter((question): question is NearQuestion => !isFar(question));
    const far = reach === 'far' ? asked.filter(isFar) : [];
    const [here, there] = await Promise.all([
      Promise.all(near.map(async (question) => [question.key, await nearAnswer(world, question)] as const)),
      far.length > 0 ? (await world.lookups()).answer(far) : [],
    ]);
    const known = answers.size;
    answers = new Map([...answers, ...here, ...there]);
    if (answers.size === known) return answers;
  }
};

const nearAnswer = async (world: World, question: NearQuestion): Promise<Answer> => {
  switch (question.kind) {
    case 'file':
      return fileAnswer(world, question.path, question.as);
    case 'git':
      return { kind: 'found', value: await (await world.checkout()).describe() };
    case 'program':
      return (await world.programs()).answer(question);
  }
};

const missing = (sentence: string, hint: string): Answer => ({
  kind: 'missing',
  code: 'directives/file',
  sentence,
  hint,
});

/** Files of the config's folder alone; the workspace refuses any other. */
const fileAnswer = async ({ workspace }: World, path: string, as: 'data' | 'text'): Promise<Answer> => {
  try {
    const text = await workspace.read(path, largestSource);
    if (/[\0\ufffd]/.test(text)) return missing(`\`${path}\` is not UTF-8 text.`, 'Save it as UTF-8 in your editor.');
    if (as === 'text') return { kind: 'found', value: text };
    const data = await dataOf(text, path);
    return 'value' in data ? { kind: 'found', value: data.value } : missing(data.sentence, 'Mend that file.');
  } catch (problem) {
    if (!(problem instanceof Refused)) throw problem;
    const { code, message: sentence, hint } = problem;
    return { kind: 'missing', code, sentence, hint };
  }
};
