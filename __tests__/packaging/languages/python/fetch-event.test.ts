import { afterAll, describe } from '@jest/globals';
import { fetchLaws } from '../fetch-laws.ts';
import { startDriver } from './fetch-world.ts';

const driver = startDriver();
afterAll(() => driver.end());

describe('fetch_event', () => fetchLaws(driver.fetched));
