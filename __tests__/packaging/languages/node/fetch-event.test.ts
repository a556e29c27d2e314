import { describe } from '@jest/globals';
import { fetchLaws } from '../fetch-laws.ts';
import { fetched } from './fetch-world.ts';

describe('fetchEvent', () => fetchLaws(fetched));
