// Cuts `src/generated/secret-forms.json` out of the rules of gitleaks (MIT), a maintained list of the forms of secrets:
//
//   git clone --depth 1 https://github.com/gitleaks/gitleaks
//   node scripts/secret-forms.mjs gitleaks "$(git -C gitleaks rev-parse HEAD)"
//
// Kept are rules that know a secret by its own form. Left out, and counted when this runs, are rules that need a name
// beside the secret (`src/diagnostics/secret-names.ts` knows names), rules for kinds of files, rules that our own forms
// in `src/diagnostics/secret-forms.ts` cover, and rules that would hide a commit, a digest or an ARN. RE2's syntax
// becomes JavaScript's of Node 20: no inline flags, so that letters are written in both cases where case is nothing.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const [folder, commit] = process.argv.slice(2);
if (!folder || !commit) throw new Error('Usage: node scripts/secret-forms.mjs <folder of gitleaks> <its commit>');
const toml = readFileSync(join(folder, 'config/gitleaks.toml'), 'utf8');
const notice = readFileSync(join(folder, 'LICENSE'), 'utf8').trim();

const rules = toml
  .split(/^\[\[rules\]\]$/m)
  .slice(1)
  .map((block) => {
    // Lines of a rule's allowlists are left out.
    const own = block.split(/^\[\[rules\./m)[0];
    const field = (name, pattern) => own.match(new RegExp(`^${name} = ${pattern}`, 'm'))?.[1];
    return {
      id: field('id', '"([^"]+)"'),
      regex: field('regex', "'''(.*)'''"),
      path: field('path', "'''(.*)'''"),
      entropy: Number(field('entropy', '([0-9.]+)') ?? 0),
      keywords: [...(own.match(/^keywords = \[([^\]]*)\]/m)?.[1] ?? '').matchAll(/"([^"]+)"/g)].map(([, word]) => word),
    };
  });

/** Rules that our own forms cover more widely, and rules of public keys and ids. */
const covered =
  /^(?:github-|jwt|private-key$|aws-access-token$|curl-auth-|generic-api-key$|kubernetes-|sidekiq-|twilio-|.*-pub(?:lic)?-)/;

/** Texts that occur in every log. */
const harmless = [
  'c014618ab1f3e0d9876543210fedcba987654321',
  '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
  '0123456789abcdef0123456789abcdef',
  '0123456789ABCDEF0123456789ABCDEF',
  '5f0c6e0e-8f5d-4a59-9d2c-2b9c9f6b0a11',
  'key-0123456789abcdef0123456789abcdef',
  'live-0123456789abcdef0123456789abcdef',
  'live_video_processing_of_many_files_and_more_of_them',
  'arn:aws:cloudformation:eu-central-1:123456789012:stack/shop-dev/5f0c6e0e-8f5d-4a59-9d2c-2b9c9f6b0a11',
];

const contextual = /^(?:\(\?i\))?\[\\w\.-\]\{0,50\}\?/;
const beforeValue = String.raw`[\x60'"\s=]{0,5}`;
const behind = String.raw`(?:[\x60'"\s;]|\\[nr]|$)`;

/** Returns the end of the group that opens at an index. */
const closing = (text, open) => {
  let depth = 0;
  for (let at = open; at < text.length; at += 1) {
    if (text[at] === '\\') at += 1;
    else if (text[at] === '[') at = text.indexOf(']', at + 2);
    else if (text[at] === '(') depth += 1;
    else if (text[at] === ')' && --depth === 0) return at;
  }
  throw new Error('a group never closes');
};

/** Returns the parts of a rule that recognise a secret without a name beside it. */
const aloneIn = (regex) => {
  if (!contextual.test(regex)) return [regex];
  const from = regex.indexOf(beforeValue) + beforeValue.length;
  const to = closing(regex, from);
  const rest = regex.slice(to + 1).replace(behind, '');
  return [
    `${regex.startsWith('(?i)') ? '(?i)' : ''}${regex.slice(from, to + 1)}`,
    ...(rest.startsWith('|') ? [rest.slice(1)] : []),
  ];
};

const bothCases = (letter) => (/[a-z]/i.test(letter) ? `[${letter.toLowerCase()}${letter.toUpperCase()}]` : letter);

/** Returns the inside of a character class with letters and ranges of letters in both cases, each piece once. */
const classInBoth = (inside) => {
  const pieces = inside.match(/\\.|[a-zA-Z0-9]-[a-zA-Z0-9]|[\s\S]/g) ?? [];
  const both = pieces.flatMap((piece) =>
    /^[a-z](?:-[a-z])?$/i.test(piece) ? [piece.toLowerCase(), piece.toUpperCase()] : piece,
  );
  return [...new Set(both)].join('');
};

/** Edges of a word, kept apart until the rest is converted. */
const edges = [
  [behind, '(?![A-Za-z0-9])'],
  [String.raw`(?:[\x60'"\s;]|\\[nr]|$|\b)`, '(?![A-Za-z0-9])'],
  [String.raw`(?:[^a-zA-Z0-9+/]|\z)`, '(?![A-Za-z0-9+/])'],
  [String.raw`(?:^|[\\'"\x60\s>=:(,)])`, '(?<![A-Za-z0-9_~.])'],
  [String.raw`(?:$|[\\'"\x60\s<),])`, '(?![A-Za-z0-9_~-])'],
];
const edgeMark = (index) => String.fromCharCode(0xe000 + index);

/** Converts RE2 to JavaScript, and capturing groups to groups that do not capture. */
const converted = (regex) => {
  const text = edges
    .reduce((all, [written], index) => all.replaceAll(written, edgeMark(index)), regex)
    .replace(/\\b$/, edgeMark(0))
    .replace(/^((?:\(\?i\))?)\\b/, '$1');
  const scopes = [false];
  let out = '';
  for (let at = 0; at < text.length; at += 1) {
    const rest = text.slice(at);
    const flags = /^\(\?(-?)i(\)|:)/.exec(rest);
    if (flags) {
      if (flags[2] === ')') scopes[scopes.length - 1] = flags[1] === '';
      else {
        scopes.push(flags[1] === '');
        out += '(?:';
      }
      at += flags[0].length - 1;
      continue;
    }
    if (/^\(\?[a-zP]/.test(rest)) throw new Error(`no JavaScript for ${rest.slice(0, 6)}`);
    const inBoth = scopes.at(-1);
    if (text[at] === '(') {
      const opened = /^\((?:\?(?:<?[=!]|:))?/.exec(rest)[0];
      scopes.push(inBoth);
      out += opened === '(' ? '(?:' : opened;
      at += opened.length - 1;
    } else if (text[at] === ')') {
      scopes.pop();
      out += ')';
    } else if (text[at] === '[') {
      const end = text.indexOf(']', text.startsWith('[[:', at) ? text.indexOf(':]', at) + 2 : at + 2);
      const inside = text.slice(at + 1, end).replace('[:alnum:]', 'a-zA-Z0-9');
      out += `[${inBoth ? classInBoth(inside) : inside}]`;
      at = end;
    } else if (text[at] === '\\') {
      if (/[zAQ]/.test(text[at + 1])) throw new Error(`no JavaScript for \\${text[at + 1]}`);
      out += text.slice(at, at + 2);
      at += 1;
    } else if (text[at] === '{') {
      const counted = /^\{\d+(?:,\d*)?\}/.exec(rest)?.[0] ?? '{';
      out += counted;
      at += counted.length - 1;
    } else out += inBoth ? bothCases(text[at]) : text[at];
  }
  return edges.reduce((all, [, edge], index) => all.replaceAll(edgeMark(index), edge), out);
};

/** Returns a pattern that starts at the start of a word, and matches to its end where the form has no fixed length. */
const whole = (pattern) =>
  `${pattern.startsWith('(?<!') ? '' : '(?<![A-Za-z0-9])'}${pattern}${/\(\?![^()]*\)$/.test(pattern) ? '' : '[\\w-]*'}`;

/** Returns the characters with which every match begins, in lower case. */
const beginning = (pattern) => {
  if (/^\(\?:[^()]*\)\?/.test(pattern)) return '';
  let rest = pattern.replace(/^\(\?<![^)]*\)/, '').replace(/^(?:\(\?:)+/, '');
  let found = '';
  for (;;) {
    const [all, both, escaped, plain] = /^(?:\[([a-z])[A-Z]\]|\\([^\w\s])|([\w:/%~ -]))(?![?*+{])/.exec(rest) ?? [];
    if (!all) return rest[0] === '|' || /^\(?[^()]*\|/.test(rest) ? '' : found;
    found += (both ?? escaped ?? plain).toLowerCase();
    rest = rest.slice(all.length);
  }
};

const left = {
  'for kinds of files': 0,
  'covered by our own forms': 0,
  'need a name beside': 0,
  'hide what is harmless': 0,
};
const kept = [];
for (const { id, regex, path, entropy, keywords } of rules) {
  if (path || !regex) left['for kinds of files'] += 1;
  else if (covered.test(id)) left['covered by our own forms'] += 1;
  else {
    const needsName = contextual.test(regex);
    const rows = aloneIn(regex).flatMap((part) => {
      let pattern;
      try {
        pattern = converted(part);
        new RegExp(pattern, 'g');
      } catch (problem) {
        const why = problem.message.split('\n')[0];
        left[why] = (left[why] ?? 0) + 1;
        return [];
      }
      const begins = beginning(pattern);
      if (needsName && begins.length < 3) return [];
      if (harmless.some((text) => new RegExp(pattern).test(text))) {
        left['hide what is harmless'] += 1;
        return [];
      }
      // A word as short as `s.` occurs in every sentence, and would be searched for in vain.
      const words = begins.length >= 3 ? begins : keywords.filter((word) => /.{3}|~/.test(word)).join(' ');
      return words ? [[words, whole(pattern), ...(entropy ? [entropy] : [])]] : [];
    });
    if (rows.length === 0) left['need a name beside'] += 1;
    kept.push(...rows.map((row, index) => [index ? `${id}-${index + 1}` : id, row]));
  }
}

const lines = kept.map(([id, row]) => `    ${JSON.stringify(id)}: ${JSON.stringify(row)}`).join(',\n');
const head = { source: 'https://github.com/gitleaks/gitleaks', commit, licence: 'MIT', notice };
const facts = Object.entries(head).map(([key, value]) => `  ${JSON.stringify(key)}: ${JSON.stringify(value)},\n`);
writeFileSync(
  new URL('../src/generated/secret-forms.json', import.meta.url),
  `{\n${facts.join('')}  "rules": {\n${lines}\n  }\n}\n`,
);
console.log(`${kept.length} forms of ${rules.length} rules. Left out:`, left);
