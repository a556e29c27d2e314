import { laterLanguage } from '../../language.ts';

/** Programs in Go; not compiled yet. */
export const go = laterLanguage({ name: 'Go', extensions: ['go'], properties: {} });
