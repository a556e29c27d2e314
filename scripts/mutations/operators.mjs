// One-line changes of a syntax tree, each as `{ operator, rank, start, end, put }`: `put` replaces the text between
// `start` and `end`. Rank 1 takes a guard away, rank 2 weakens or widens it, rank 3 shifts a detail.
import { alternatives } from './patterns.mjs';

/** Properties whose values are messages: a change there is no change of a guard. */
const wording = new Set(['message', 'hint', 'sentence', 'title', 'cause', 'code', 'why']);
/** Calls whose arguments are messages. */
const worded = /^(?:Refused|UsageError|DiagnosticsError|Error|TypeError|errorAt|errorAtKey|warningAt|shut|unable)$/;
/** Options that protect a call. */
const protective = new RegExp(
  [
    '^(?:signal|env|environment|guard|timeout|maxBuffer|cwd|shell|stdio|detached|flag|mode|recursive|throwIfNoEntry',
    'ExpectedBucketOwner|expectedAccounts|WithDecryption|IfMatch|IfNoneMatch|(?:Block|Ignore|Restrict|GIT_)\\w+',
    '\\w*(?:[sS]ecret|[tT]oken)\\w*)$',
  ].join('|'),
);
/** Functions that make a text harmless; the mutant passes the text unchanged. */
const cleaning = /^(?:visible|plainLine|escape\w*|shown|code|text|prose|hidden|redacted|conceal\w*|mask\w*)$/;
const asking = /^(?:is|has|looks|holds|allows|may|can|same)[A-Z]/;
const askingMembers = new Set(['test', 'includes', 'startsWith', 'endsWith', 'has', 'hasOwn', 'some', 'every']);
const conversions = new Set(['String', 'Number', 'Boolean', 'BigInt', 'Symbol', 'Error', 'Set', 'Map']);
const comparisons = new Map([
  ['===', '!=='],
  ['!==', '==='],
  ['<', '<='],
  ['<=', '<'],
  ['>', '>='],
  ['>=', '>'],
]);
const chained = new Map([
  ['filter', 2],
  ['map', 2],
  ['replace', 2],
  ['replaceAll', 2],
  ['trim', 3],
  ['slice', 3],
  ['toLowerCase', 3],
  ['toUpperCase', 3],
]);

const memberOf = ({ callee }) => (/MemberExpression$/.test(callee?.type) ? callee.property.name : undefined);
const isCall = (node) => /^(?:Optional)?CallExpression$/.test(node.type);
/** Calls that only report progress. */
const isTelling = ({ callee }) => (callee.property ?? callee).name === 'info';

/** True if a node is a boolean expression. */
const isQuestion = (node) => {
  if (node.type === 'BinaryExpression')
    return comparisons.has(node.operator) || ['in', 'instanceof'].includes(node.operator);
  if (node.type === 'UnaryExpression') return node.operator === '!';
  if (node.type === 'LogicalExpression') return node.operator !== '??' && isQuestion(node.right);
  if (!isCall(node)) return false;
  return node.callee.type === 'Identifier' ? asking.test(node.callee.name) : askingMembers.has(memberOf(node));
};

/** Returns where the operator of `left <operator> right` begins. */
const operatorAt = ({ left, right, operator }, text) => {
  const at = text
    .slice(left.end, right.start)
    .replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, (found) => ' '.repeat(found.length));
  return left.end + at.indexOf(operator);
};

/** Returns the end of an element of a list, after its comma. */
const pastComma = (node, text) => node.end + (/^[ \t]*,[ \t]?/.exec(text.slice(node.end))?.[0].length ?? 0);

const question = (node, rank) => [
  { operator: 'never', rank, start: node.start, end: node.end, put: 'false' },
  { operator: 'always', rank: 2, start: node.start, end: node.end, put: 'true' },
];

const operators = {
  IfStatement: ({ test }) => question(test, 1),
  WhileStatement: ({ test }) => question(test, 2).slice(0, 1),
  ConditionalExpression: ({ test }) => question(test, 2),
  ArrowFunctionExpression: ({ body }) => (isQuestion(body) ? question(body, 1) : []),
  ReturnStatement: ({ argument }) => (argument && isQuestion(argument) ? question(argument, 1) : []),
  VariableDeclarator: ({ init }) => (init && isQuestion(init) ? question(init, 1) : []),
  ThrowStatement: ({ start }) => [{ operator: 'drop-throw', rank: 1, start, end: start + 5, put: 'void' }],
  ForOfStatement: ({ right }) => [{ operator: 'no-loop', rank: 2, start: right.start, end: right.end, put: '[]' }],

  // `false && await f(…)` is never called, however many lines it has.
  ExpressionStatement: ({ start, expression }) => {
    const call = expression.type === 'AwaitExpression' ? expression.argument : expression;
    if (!isCall(call)) return [];
    const rank = isTelling(call) ? 3 : 1;
    return [{ operator: 'drop-call', rank, start, end: start, put: 'false && ' }];
  },

  AwaitExpression: ({ start, argument }, { parent }) =>
    parent.type === 'ExpressionStatement' || parent.type === 'ReturnStatement'
      ? [{ operator: 'drop-await', rank: 3, start, end: argument.start, put: '' }]
      : [],

  LogicalExpression: (node, { text }) => {
    const at = operatorAt(node, text);
    const dropped = [
      {
        operator: 'drop-left',
        rank: node.operator === '??' ? 3 : 2,
        start: node.left.start,
        end: node.right.start,
        put: '',
      },
      { operator: 'drop-right', rank: node.operator === '??' ? 3 : 2, start: at, end: node.right.end, put: '' },
    ];
    const swapped = { '&&': '||', '||': '&&' }[node.operator];
    // Beside `??` and without parentheses the other operator could mean something else: those two are dropped only.
    return swapped ? [...dropped, { operator: 'and-or', rank: 3, start: at, end: at + 2, put: swapped }] : dropped;
  },

  BinaryExpression: (node, { text }) => {
    const put = comparisons.get(node.operator);
    if (!put) return [];
    const at = operatorAt(node, text);
    const operator = node.operator.endsWith('==') ? 'equality' : 'boundary';
    return [{ operator, rank: operator === 'equality' ? 2 : 3, start: at, end: at + node.operator.length, put }];
  },

  UnaryExpression: ({ operator, start, argument }) =>
    operator === '!' ? [{ operator: 'drop-not', rank: 2, start, end: argument.start, put: '' }] : [],

  BooleanLiteral: ({ start, end, value }) => [{ operator: 'flip', rank: 1, start, end, put: String(!value) }],

  NumericLiteral: ({ start, end, value }, { parent }) =>
    Number.isInteger(value) && value < 1_000 && parent.operator !== '*'
      ? [{ operator: 'add-one', rank: 3, start, end, put: String(value + 1) }]
      : [],

  RegExpLiteral: ({ start, end, pattern, flags }) => {
    const whole = [
      { operator: 'match-never', rank: 1, start, end, put: `/(?!)/${flags}` },
      { operator: 'match-always', rank: 2, start, end, put: `/(?:)/${flags}` },
    ];
    const fewer = alternatives(pattern).map(([from, to]) => ({
      ...{ operator: 'drop-alternative', rank: 1, start: start + 1 + from, end: start + 1 + to, put: '' },
    }));
    const head = pattern.startsWith('^')
      ? [{ operator: 'drop-anchor', rank: 2, start: start + 1, end: start + 2, put: '' }]
      : [];
    const tail = /[^\\]\$$/.test(pattern)
      ? [{ operator: 'drop-anchor', rank: 2, start: end - flags.length - 2, end: end - flags.length - 1, put: '' }]
      : [];
    const letters = [...flags].flatMap((letter, index) => {
      const at = end - flags.length + index;
      return 'gi'.includes(letter) ? [{ operator: 'drop-flag', rank: 3, start: at, end: at + 1, put: '' }] : [];
    });
    return [...whole, ...fewer, ...(pattern.length > 1 ? [...head, ...tail] : []), ...letters];
  },

  TemplateLiteral: ({ expressions, quasis }) =>
    expressions.flatMap((expression, index) =>
      isCall(expression)
        ? [{ operator: 'drop-piece', rank: 2, start: quasis[index].end, end: quasis[index + 1].start, put: '' }]
        : [],
    ),

  ArrayExpression: ({ elements }, { text }) =>
    elements.length < 2
      ? []
      : elements.flatMap((element) =>
          element === null
            ? []
            : [
                {
                  operator: 'drop-element',
                  rank: element.type === 'StringLiteral' || element.type === 'SpreadElement' ? 1 : 2,
                  ...{ start: element.start, end: pastComma(element, text), put: '' },
                },
              ],
        ),

  ObjectExpression: ({ properties }, { text }) =>
    properties.flatMap((property) => {
      const name = property.key?.name ?? property.key?.value;
      if (property.type === 'ObjectMethod' || wording.has(name)) return [];
      const spread = property.type === 'SpreadElement';
      const rank = spread || protective.test(name) ? 1 : 3;
      return [{ operator: 'drop-option', rank, start: property.start, end: pastComma(property, text), put: '' }];
    }),

  CallExpression: (node, { parent, text }) => {
    const { callee, arguments: given, start, end } = node;
    const found = [];
    const member = memberOf(node);
    const other = { some: 'every', every: 'some', min: 'max', max: 'min' }[member];
    if (other)
      found.push({
        operator: 'some-every',
        rank: 2,
        start: callee.property.start,
        end: callee.property.end,
        put: other,
      });
    if (chained.has(member)) {
      const dot = text.lastIndexOf('.', callee.property.start);
      const from = text[dot - 1] === '?' ? dot - 1 : dot;
      found.push({ operator: 'drop-link', rank: chained.get(member), start: from, end, put: '' });
    }
    const [only, ...more] = given;
    if (callee.type === 'Identifier' && only && !/Function|Spread/.test(only.type) && !conversions.has(callee.name)) {
      const put = text.slice(only.start, only.end);
      const rank = cleaning.test(callee.name) ? 1 : 3;
      if (parent.type !== 'ExpressionStatement' && (more.length === 0 || rank === 1))
        found.push({ operator: 'pass-through', rank, start, end, put });
    }
    const last = given.at(-1);
    const before = given.at(-2);
    if (before && /^(?:Identifier|(?:Optional)?MemberExpression)$/.test(last.type))
      found.push({ operator: 'drop-argument', rank: 2, start: before.end, end: last.end, put: '' });
    return found;
  },
};

operators.OptionalCallExpression = operators.CallExpression;

/** True if a child is part of a message, where only the removal of a sanitizer counts. */
export const isWorded = (node, key) =>
  (node.type === 'ObjectProperty' && key === 'value' && wording.has(node.key.name)) ||
  (key === 'arguments' && worded.test(node.callee?.name));

/** Returns the changes that start at a node itself. `words`: the node is part of a message. */
export const changesAt = (node, parent, text, words) => {
  const changes = operators[node.type]?.(node, { parent, text }) ?? [];
  return words ? changes.filter(({ operator, rank }) => operator === 'pass-through' && rank === 1) : changes;
};
