import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { answerOf, pageAnswers } from './authorizer-answers.ts';
import { embedded, eventOf } from './embedded-trigger.ts';

const recorded = (shape: string) =>
  JSON.parse(readFileSync(new URL(`recorded/http-api-gateway.${shape}.json`, import.meta.url), 'utf8'));

test.each(['simple', 'policy'] as const)(
  'the context of the %s answer on the page reaches the run at requestContext.authorizer.lambda, in payload 1.0 at requestContext.authorizer',
  async (kind) => {
    const { context } = answerOf(pageAnswers[kind]);
    const { invoke, started, objects } = embedded(['http-api-gateway']);
    await invoke(recorded('v1-lambda-authorizer'));
    await invoke(recorded('v2-lambda-authorizer'));
    const [first, second] = started.map((one) => JSON.parse(eventOf(one, objects) ?? '{}').requestContext.authorizer);
    expect(first).toMatchObject(context);
    expect(second).toEqual({ lambda: expect.objectContaining(context) });
  },
);
