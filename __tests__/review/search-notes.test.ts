import { describe, expect, test } from '@jest/globals';
import { searchNotes } from '../../src/review/search-notes.ts';
import { change, template } from '../stack/changes.ts';

const type = 'AWS::OpenSearchService::Domain';
const body = (Properties: object) => ({
  Type: type,
  Metadata: { 'batch-job': { path: 'resources.orders' } },
  Properties,
});
const notesOf = (was: object, is: object, more: object = { replacement: 'False' }) =>
  searchNotes({
    changes: [change({ type, ...more })],
    before: template({ Data: body(was) }),
    ours: template({ Data: body(is) }),
  });

describe('a review tells of a domain of OpenSearch', () => {
  test('that it is upgraded, and cannot go back', () => {
    expect(notesOf({ EngineVersion: 'OpenSearch_2.17' }, { EngineVersion: 'OpenSearch_2.19' })).toEqual([
      'orders is upgraded from OpenSearch_2.17 to OpenSearch_2.19: nothing stops that once it began, and AWS goes back to no earlier version.',
    ]);
    expect(notesOf({ EngineVersion: 'OpenSearch_2.19' }, { EngineVersion: 'OpenSearch_2.17' })).toEqual([]);
  });

  test.each(['ClusterConfig', 'EBSOptions', 'VPCOptions'])(
    'that it may move to new machines when its %s changes, whatever the order of its keys',
    (property) => {
      expect(notesOf({ [property]: { a: 1, b: 2 } }, { [property]: { a: 1, b: 3 } })).toEqual([
        expect.stringMatching(/^orders may move to new machines \(blue\/green\)/),
      ]);
      expect(notesOf({ [property]: { a: 1, b: 2 } }, { [property]: { b: 2, a: 1 } })).toEqual([]);
    },
  );

  test('that it is new, and nothing of one that is replaced or removed, or of other resources', () => {
    expect(notesOf({}, {}, { action: 'Add' })).toEqual([
      'orders is a new domain of OpenSearch, which takes AWS 15 to 30 minutes.',
    ]);
    const sides = [{ EngineVersion: 'OpenSearch_1.3' }, { EngineVersion: 'OpenSearch_2.3' }] as const;
    expect(notesOf(...sides, { replacement: 'True' })).toEqual([]);
    expect(notesOf(...sides, { action: 'Remove' })).toEqual([]);
    expect(
      searchNotes({
        changes: [change({ type: 'AWS::SNS::Topic', action: 'Add' })],
        before: undefined,
        ours: template({}),
      }),
    ).toEqual([]);
  });
});
