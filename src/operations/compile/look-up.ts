import { Refused } from '../../diagnostics/refused.ts';
import {
  type Answer,
  type Answers,
  type Facts,
  isAwsQuestion,
  type LocalQuestion,
} from '../../directives/directive.ts';
import { lookupsIn } from '../../evaluation/resolve.ts';
import type { World } from '../../ports/world.ts';
import { parseDataFile } from '../../source/data-file.ts';
import { maxSourceBytes } from '../../source/decode.ts';

/**
 * Looks up the questions of a config's directives, on this machine only (`near`) or in AWS too (`far`), until the answers
 * lead to no new question. Each question is looked up once, all of a round in parallel. Returns `before` with the new
 * answers.
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
    const near = asked.filter((question): question is LocalQuestion => !isAwsQuestion(question));
    const far = reach === 'far' ? asked.filter(isAwsQuestion) : [];
    const [here, there] = await Promise.all([
      Promise.all(near.map(async (question) => [question.key, await nearAnswer(world, question)] as const)),
      far.length > 0 ? (await world.lookups()).answer(far) : [],
    ]);
    const known = answers.size;
    answers = new Map([...answers, ...here, ...there]);
    if (answers.size === known) return answers;
  }
};

/** Looks up a question on this machine. */
const nearAnswer = async (world: World, question: LocalQuestion): Promise<Answer> => {
  switch (question.kind) {
    case 'file':
      return fileAnswer(world, question.path, question.as);
    case 'git':
      return { kind: 'found', value: await (await world.checkout()).describe() };
    case 'program':
      return (await world.programs()).answer(question);
  }
};

/** Returns the answer for a file that the author of the config must fix, with the error and a hint how. */
const missing = (sentence: string, hint: string): Answer => ({
  kind: 'missing',
  code: 'directives/file',
  sentence,
  hint,
});

/** Reads a file of the config's folder; the workspace refuses any other. */
const fileAnswer = async ({ workspace }: World, path: string, as: 'data' | 'text'): Promise<Answer> => {
  try {
    const text = await workspace.read(path, maxSourceBytes);
    if (/[\0\ufffd]/.test(text)) return missing(`\`${path}\` is not UTF-8 text.`, 'Save it as UTF-8 in your editor.');
    if (as === 'text') return { kind: 'found', value: text };
    const data = await parseDataFile(text, path);
    return 'value' in data ? { kind: 'found', value: data.value } : missing(data.sentence, 'Mend that file.');
  } catch (problem) {
    if (!(problem instanceof Refused)) throw problem;
    const { code, message: sentence, hint } = problem;
    return { kind: 'missing', code, sentence, hint };
  }
};
