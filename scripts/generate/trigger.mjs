// The text of the trigger function's core, of its part for large events, of each event's part, and of what parts of HTTP
// requests share, for `src/job/trigger.ts` to compose.
import { minified } from './minified.mjs';

/** Returns a property of an object literal for the text of a function: a method, an arrow function or `function …`. */
const property = (name, value) => {
  if (typeof value !== 'function') return `${name}:${JSON.stringify(value)}`;
  const text = value.toString();
  return /^(async\s+)?[\w$]+\s*\(/.test(text) && !/^(async\s+)?(function\b|\()/.test(text) ? text : `${name}:${text}`;
};

export default async ({ load, put, header }) => {
  const { trigger } = await load('runtime/trigger.js');
  const { putIntoBucket, refuseLarge } = await load('runtime/trigger-overflow.js');
  const { requestPart } = await load('events/parts/request-part.js');
  const { events } = await load('generated/events.js');
  const parts = [];
  for (const { type, trigger: part, later } of events) {
    if (later) continue;
    // The functions of `requestPart` are embedded once, under the name R.
    const properties = part.isRequest ? ['recognizes'] : Object.keys(part).sort();
    const shared = part.isRequest ? '...R,' : '';
    const literal = `{${shared}${properties.map((name) => property(name, part[name])).join(',')}}`;
    parts.push(`  ${JSON.stringify(type)}: ${JSON.stringify(await minified(literal))},\n`);
  }
  put(
    'src/generated/trigger.ts',
    `${header}export const triggerCore: string = ${JSON.stringify(await minified(trigger.toString()))};\n` +
      `export const triggerOverflow = {\n  fail: ${JSON.stringify(await minified(refuseLarge.toString()))},\n  s3: ${JSON.stringify(await minified(putIntoBucket.toString()))},\n};\n` +
      `export const triggerRequests: string = ${JSON.stringify(await minified(requestPart.toString()))};\n` +
      `export const triggerParts: Record<string, string> = {\n${parts.sort().join('')}};\n`,
  );
};
