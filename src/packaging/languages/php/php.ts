import { oneOf } from '../../../schema/shape.ts';
import { laterLanguage } from '../../language.ts';

/** Programs in PHP; not compiled yet. */
export const php = laterLanguage({
  name: 'PHP',
  extensions: ['php'],
  properties: { phpVersion: oneOf('The version of PHP.', [8.2, 8.3]) },
});
