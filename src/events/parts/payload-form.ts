import { concat, type Expression } from '../../cloudformation/expression.ts';
import { expressionOf } from '../../cloudformation/token.ts';
import { type Diagnostic, errorAt, type Path } from '../../diagnostics/diagnostic.ts';
import { anything, map, object, required, text } from '../../schema/shape.ts';
import { jsonPathMistakes } from './json-path.ts';

/**
 * The properties that replace the payload of an event that an EventBridge rule sends; at most one of them may be set.
 */
export const payloadForms = {
  input: anything('What the job receives, always the same: any value, or a string that is JSON.'),
  inputPath: text('A JSONPath, such as `$.detail`: the part of the event that the job receives.', {
    pattern: '^\\$',
    maxLength: 256,
  }),
  inputTransformer: object('A template that makes what the job receives out of parts of the event.', {
    inputTemplate: required(anything('The template: any value, or a string; `<name>` stands for a path of the map.')),
    inputPathsMap: map(
      'JSONPaths into the event, by the name that the template uses.',
      text('A JSONPath, such as `$.detail`.', { pattern: '^\\$', maxLength: 256 }),
    ),
  }),
} as const;

/** The values of the properties `payloadForms`. */
export interface PayloadForm {
  readonly input?: unknown;
  readonly inputPath?: string | undefined;
  readonly inputTransformer?:
    | { readonly inputTemplate?: unknown; readonly inputPathsMap?: Readonly<Record<string, string>> | undefined }
    | undefined;
}

/**
 * Returns the JSON text of a value, with sorted keys, so that their order in the config does not change the template.
 * The tokens in its strings become parts of an `Fn::Join`. A string is JSON text already and is returned as it is.
 */
export const jsonExpression = (value: unknown): Expression =>
  typeof value === 'string' ? expressionOf(value) : serialized(value);

/** Returns the JSON text of a value, a string included. */
const serialized = (value: unknown): Expression => {
  if (typeof value === 'string') return quoted(value);
  if (value === null || typeof value !== 'object') return JSON.stringify(value) ?? 'null';
  const items: Expression[] = Array.isArray(value)
    ? value.map(serialized)
    : Object.entries(value)
        .filter(([, item]) => item !== undefined)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([key, item]) => concat(quoted(key), ':', serialized(item)));
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  return concat(open as string, ...items.flatMap((item, index) => (index ? [',', item] : [item])), close as string);
};

/** Returns a JSON string whose texts are escaped and whose expressions are not. */
const quoted = (value: string): Expression =>
  concat('"', ...pieces(expressionOf(value)).map((part) => (typeof part === 'string' ? escaped(part) : part)), '"');

const escaped = (part: string): string => JSON.stringify(part).slice(1, -1);

/** Returns the texts and expressions that `expressionOf` has joined. */
const pieces = (expression: Expression): readonly Expression[] => {
  const join = (expression as { 'Fn::Join'?: readonly [string, readonly Expression[]] } | null)?.['Fn::Join'];
  return join?.[0] === '' ? join[1] : [expression];
};

/**
 * Returns the properties of a rule's target that set its payload:
 * https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_Target.html
 */
export const targetInput = ({ input, inputPath, inputTransformer }: PayloadForm): Record<string, Expression> => {
  const paths = Object.entries(inputTransformer?.inputPathsMap ?? {});
  return {
    ...(input === undefined ? {} : { Input: jsonExpression(input) }),
    ...(inputPath === undefined ? {} : { InputPath: expressionOf(inputPath) }),
    ...(inputTransformer === undefined
      ? {}
      : {
          InputTransformer: {
            InputTemplate: jsonExpression(inputTransformer.inputTemplate),
            ...(paths.length
              ? { InputPathsMap: Object.fromEntries(paths.map(([name, path]) => [name, expressionOf(path)])) }
              : {}),
          },
        }),
  };
};

/** Returns the text of an expression with `0` for each part that only CloudFormation knows. */
const standIn = (expression: Expression): string =>
  pieces(expression)
    .map((part) => (typeof part === 'string' ? part : '0'))
    .join('');

/** Returns the value of a JSON text; undefined for a text that is not JSON. */
const parsed = (json: string): { readonly value: unknown } | undefined => {
  try {
    return { value: JSON.parse(json) };
  } catch {
    return undefined;
  }
};

/**
 * The longest `Input` and `InputTemplate`, in characters:
 * https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_Target.html and API_InputTransformer.html
 */
const limit = 8192;

/** Returns the diagnostics of the JSONPaths of a payload. */
const pathMistakes = ({ inputPath, inputTransformer }: PayloadForm, at: Path): Diagnostic[] => [
  ...(inputPath === undefined ? [] : jsonPathMistakes(inputPath, [...at, 'inputPath'])),
  ...Object.entries(inputTransformer?.inputPathsMap ?? {}).flatMap(([name, path]) =>
    jsonPathMistakes(path, [...at, 'inputTransformer', 'inputPathsMap', name]),
  ),
];

/**
 * Returns the diagnostics of a payload that AWS would refuse, or that would start a single run only, with `code`. `at` is
 * the config path of the event's properties; `isNative` is true for a payload that the trigger would take for an event of
 * AWS.
 */
export const payloadMistakes = (
  form: PayloadForm,
  at: Path,
  isNative: (event: unknown) => boolean,
  code: 'config/schedule' | 'config/constant-event' = 'config/schedule',
): Diagnostic[] => {
  const path = form.input === undefined ? [...at, 'inputTransformer', 'inputTemplate'] : [...at, 'input'];
  const value = form.input === undefined ? form.inputTransformer?.inputTemplate : form.input;
  const names = Object.keys(form.inputTransformer?.inputPathsMap ?? {});
  const badNames = names.filter((name) => !/^(?!AWS)[A-Za-z0-9_-]{1,256}$/.test(name));
  const mistakes = [
    ...badNames.map((name) =>
      errorAt(
        'config/wrong-format',
        [...at, 'inputTransformer', 'inputPathsMap', name],
        'A name in inputPathsMap holds letters, digits, - and _ only, and does not begin with AWS.',
        'Rename it here and in the template.',
      ),
    ),
    ...pathMistakes(form, at),
  ];
  if (names.length > 100)
    mistakes.push(
      errorAt(
        'config/out-of-range',
        [...at, 'inputTransformer', 'inputPathsMap'],
        `AWS takes at most 100 paths, here are ${names.length}.`,
        'Take a larger part of the event with one path.',
      ),
    );
  if (value === undefined) return mistakes;
  const json = standIn(jsonExpression(value));
  // EventBridge replaces the placeholders, inside and outside of quotes, and then parses the result as JSON.
  const filled = form.input === undefined ? json.replace(/<[\w.-]+>/g, '0') : json;
  const payload = parsed(filled);
  if (json.length > limit)
    mistakes.push(
      errorAt(
        'config/out-of-range',
        path,
        `AWS takes at most ${limit} characters here, this takes ${json.length}.`,
        'Put the data into the image or a bucket and name only its place.',
      ),
    );
  if (payload === undefined)
    mistakes.push(
      errorAt(
        'config/wrong-format',
        path,
        'This string is not JSON.',
        'Write a map, or a string such as \'{"a": 1}\'.',
      ),
    );
  else if (isNative(payload.value) && filled === json)
    mistakes.push(
      errorAt(
        code,
        path,
        'A constant that looks like an event of AWS bears the same id every time, so only its first firing would start a run.',
        'Leave out eventSource of its Records, its source or detail-type, or its requestContext.',
      ),
    );
  return mistakes;
};
