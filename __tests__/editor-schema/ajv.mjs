import { _ } from 'ajv';
import Ajv2020 from 'ajv/dist/2020.js';

/** Returns ajv with our keywords, with which the tests compare our own check of shapes. */
export const strictAjv = (more = {}) => {
  const ajv = new Ajv2020.default({
    allErrors: true,
    discriminator: true,
    useDefaults: true,
    strict: true,
    strictRequired: false,
    strictTypes: true,
    allowUnionTypes: true,
    messages: false,
    inlineRefs: false,
    ...more,
  });
  for (const [keyword, wrong] of [
    ['exactlyOne', (written) => _`${written} !== 1`],
    ['atMostOne', (written) => _`${written} > 1`],
  ])
    ajv.addKeyword({
      keyword,
      type: 'object',
      schemaType: 'array',
      error: { message: keyword, params: _`{}` },
      code(cxt) {
        const written = cxt.schema
          .map((key) => _`(${cxt.data}[${key}] === undefined ? 0 : 1)`)
          .reduce((sum, one) => _`${sum} + ${one}`, _`0`);
        cxt.fail(wrong(_`(${written})`));
      },
    });
  return ajv;
};
