import type { Expression } from '../cloudformation/expression.ts';
import type { Path } from '../diagnostics/diagnostic.ts';
import { nearest } from '../diagnostics/suggest.ts';
import { type Answer, isFar, Misuse, type Question } from '../directives/directive.ts';
import { type Argument, type Call, readCall } from '../directives/syntax.ts';
import { largestText, unfitFor } from '../source/plain.ts';
import { checkArguments, checkCount } from './arguments.ts';
import { writtenExpression } from './effective-config.ts';
import { type House, inConfig, type Problem, type Result } from './evaluation-context.ts';
import { openCall } from './open-call.ts';
import { reach, stepInto } from './reach.ts';

/** What a text of the config stands for: itself, or what its call means. Throws `Misuse` for every mistake in it. */
export const evaluateText = (text: string, house: House): Result => {
  const reading = readCall(text);
  if (reading.kind === 'call') return evaluateCall(reading, house);
  if (reading.kind === 'broken' && (house.known.has(reading.name) || nearest(reading.name, house.known.keys())))
    throw new Misuse(reading.sentence, reading.hint, 'directives/syntax');
  if (reading.kind === 'text' && text.startsWith('$') && house.known.has(text.slice(1)))
    house.warn(withoutBrackets(text));
  const name = reading.kind === 'embedded' ? reading.names.find((word) => house.known.has(word)) : undefined;
  if (name !== undefined) house.warn(embedded(name, house));
  return { kind: 'value', value: text };
};

/** `$Stage`, where `$Stage()` was meant. */
const withoutBrackets = (text: string): Problem => ({
  code: 'directives/syntax',
  severity: 'warning',
  sentence: `\`${text}\` has no brackets and stays the text that it is.`,
  hint: `Write \`${text}()\` if it is meant as a directive.`,
});

const embedded = (name: string, { known }: House): Problem => ({
  code: 'directives/embedded',
  severity: 'warning',
  sentence: `\`$${name}(…)\` stands inside a longer text and stays as it is written: only a whole value is evaluated.`,
  hint: `Write \`${known.get(name)?.meaning.kind === 'reference' ? '$CfFormat' : '$Format'}('… {} …', $${name}(…))\` if it is meant as a directive.`,
});

/** What a call means, its inner calls first. Throws `Misuse` for every mistake in it. */
export const evaluateCall = (call: Call, house: House): Result => {
  house.weighText(0);
  const result = meaningOf(call, house);
  const text = inConfig(result);
  // Stand-ins repeat their arguments too: what one call gives is bounded, whatever kind it is.
  if (typeof text === 'string' && text.length > largestText)
    throw new Misuse(
      `\`$${call.name}\` gives a text of more than ${largestText.toLocaleString('en')} characters.`,
      'Check for variables that name each other many times, or put the text into a file of the image.',
      'directives/too-large',
    );
  if (typeof text === 'string') house.weighText(text.length);
  return result;
};

const meaningOf = (call: Call, house: House): Result => {
  const directive = house.known.get(call.name);
  if (!directive) throw unknownWord(call.name, [...house.known.keys()]);
  const results = call.args.map((argument) => resultOf(argument, house));
  checkCount(call.name, directive, results.map(inConfig));
  if (results.some(({ kind }) => kind === 'pending')) return { kind: 'pending' };
  const values = results.map(inConfig);
  if (checkArguments(call.name, directive, values) === 'open') return openCall(call, values);
  const { meaning } = directive;
  switch (meaning.kind) {
    case 'value':
      return { kind: 'value', value: stepInto(call, meaning.evaluate(values, house.facts)) };
    case 'part':
      return partOf(call, meaning.path, house);
    case 'lookup': {
      const question = meaning.question(values);
      const answer = answerTo(question, house);
      if (answer === undefined) return isFar(question) ? openCall(call, values) : { kind: 'pending' };
      const found = checkAnswer(call, question, answer);
      const value = meaning.pick ? meaning.pick(found, values) : found;
      if (meaning.holdsDirectives)
        return reach({ key: question.key, value, call, read: evaluateText }, call.path, house);
      return { kind: 'value', value: stepInto(call, value) };
    }
    case 'reference': {
      if (call.path.length > 0)
        throw new Misuse(
          `\`$${call.name}\` is only known when CloudFormation deploys, so \`.${call.path.join('.')}\` cannot be read of it.`,
          `Remove \`.${call.path.join('.')}\`.`,
        );
      const question = meaning.question?.(values, house.facts);
      const answer = question && answerTo(question, house);
      const expression = meaning.expression(values, answer && checkAnswer(call, question, answer));
      if (directive.older !== undefined) house.warn(olderSpelling(call.name, expression));
      return typeof expression === 'string' ? { kind: 'value', value: expression } : { kind: 'reference', expression };
    }
  }
};

const partOf = (call: Call, path: Path, house: House): Result => {
  const [key] = path;
  const { root } = house;
  if (key !== undefined && (root === null || typeof root !== 'object' || !Object.hasOwn(root, key)))
    throw new Misuse(
      `The config has no \`${key}\`, which \`$${call.name}\` reads.`,
      `Write \`${key}:\` at the top of the config.`,
    );
  return reach({ key: 'config', value: root, place: [], call, read: evaluateText }, [...path, ...call.path], house);
};

const resultOf = (argument: Argument, house: House): Result =>
  argument.kind === 'call' ? evaluateCall(argument, house) : { kind: 'value', value: argument.value };

const answerTo = (question: Question, house: House): Answer | undefined => {
  const answer = house.answers.get(question.key);
  if (answer === undefined) house.ask(question);
  return answer;
};

/** The answer's value; throws where there is none, or one that no config can hold. */
const checkAnswer = (call: Call, question: Question, answer: Answer): unknown => {
  if (answer.kind === 'missing') throw new Misuse(answer.sentence, answer.hint, answer.code ?? 'directives/not-found');
  const foreign = question.kind !== 'file' && question.kind !== 'program';
  const smuggled = foreign && /\{\{resolve:/.test(JSON.stringify(answer.value) ?? '');
  const unfit = unfitFor(answer.value) ?? (smuggled ? 'CloudFormation would put a secret into it' : undefined);
  if (unfit === undefined) return answer.value;
  throw new Misuse(
    `What \`$${call.name}\` gives cannot stand in a config: ${unfit}.`,
    'Mend it where it comes from.',
    'directives/too-large',
  );
};

const unknownWord = (name: string, words: readonly string[]): Misuse => {
  const meant = nearest(name, words);
  return new Misuse(
    `There is no directive \`$${name}\`.`,
    meant === undefined
      ? `One of your own stands at the top of the config: directives: [{name: ${name}, filePath: …}]. A text like this is written \`$Format("$${name}(…)")\`. Built in are ${words.map((word) => `$${word}`).join(', ')}.`
      : `Did you mean \`$${meant}\`?`,
    'directives/unknown',
  );
};

const olderSpelling = (name: string, expression: Expression): Problem => ({
  code: 'directives/older-spelling',
  severity: 'warning',
  sentence: `\`$${name}\` is an older spelling; it means the same.`,
  hint: `Write \`${writtenExpression(expression)}\`.`,
});
