import { oneOf } from '../../../schema/shape.ts';
import { laterLanguage } from '../../language.ts';

/** Programs in Ruby; not compiled yet. */
export const ruby = laterLanguage({
  name: 'Ruby',
  extensions: ['rb'],
  properties: { rubyVersion: oneOf('The version of Ruby.', [3.2, 3.3]) },
});
