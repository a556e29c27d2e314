import { laterLanguage } from '../../language.ts';

export const go = laterLanguage({ name: 'Go', extensions: ['go'], properties: {} });
