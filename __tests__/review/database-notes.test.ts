import { describe, expect, test } from '@jest/globals';
import { databaseNotes } from '../../src/review/database-notes.ts';
import { change, template } from '../stack/changes.ts';

const type = 'AWS::RDS::DBInstance';
const body = (Properties: object) => ({
  Type: type,
  Metadata: { 'batch-job': { path: 'resources.shop' } },
  Properties,
});
const notesOf = (was: object, is: object, more: object = { replacement: 'False' }) =>
  databaseNotes({
    changes: [change({ type, ...more })],
    before: template({ Data: body(was) }),
    ours: template({ Data: body(is) }),
  });

describe('a review tells of a database', () => {
  test.each([
    ['EngineVersion', '16.4', '17.6', /^shop is upgraded from 16\.4 to 17\.6: it is down for minutes/],
    [
      'EngineVersion',
      '16.4',
      undefined,
      /^shop no longer names its version: AWS changes nothing, and it stays at 16\.4/,
    ],
    [
      'DBInstanceClass',
      'db.t4g.micro',
      'db.r7g.large',
      /^shop changes its machine from db\.t4g\.micro to db\.r7g\.large: it restarts/,
    ],
    ['Port', '5432', '5433', /^shop moves from 5432 to 5433: it restarts/],
    ['BackupRetentionPeriod', 7, 1, /^shop keeps backups for 1 day, and no longer for 7 days/],
    ['BackupRetentionPeriod', 7, 0, /^shop keeps no backups any more: .* it is down for a moment/],
    ['BackupRetentionPeriod', 0, 7, /^shop begins to keep backups: it is down for a moment/],
  ])('what happens when its %s changes from %s to %s', (property, was, is, expected) => {
    expect(notesOf({ [property]: was }, { [property]: is })).toEqual([expect.stringMatching(expected)]);
  });

  test('nothing where backups are kept longer, where nothing changes, and where it is replaced or removed', () => {
    expect(notesOf({ BackupRetentionPeriod: 1 }, { BackupRetentionPeriod: 7 })).toEqual([]);
    expect(notesOf({ EngineVersion: '17.6' }, { EngineVersion: '17.6', MultiAZ: true })).toEqual([]);
    expect(notesOf({ EngineVersion: '16.4' }, { EngineVersion: '17.6' }, { replacement: 'True' })).toEqual([]);
    expect(notesOf({ EngineVersion: '17.6' }, { EngineVersion: '16.4' })).toEqual([]);
    expect(notesOf({ EngineVersion: '16.4' }, { EngineVersion: '17.6' }, { action: 'Remove' })).toEqual([]);
  });

  test.each([
    ['A read replica', { SourceDBInstanceIdentifier: { Ref: 'Data' } }],
    ['A machine', { DBClusterIdentifier: { Ref: 'Data' } }],
  ])('by the name of what is meant, where one has several: %s', (subject, more) => {
    const ours = template({ Data: body({}), More: body({ ...more, DBInstanceClass: 'db.r7g.large' }) });
    const added = change({ type, logicalId: 'More', action: 'Add' });
    expect(databaseNotes({ changes: [added], before: template({ Data: body({}) }), ours })).toEqual([
      `${subject} of shop is new, which takes AWS 10 to 20 minutes.`,
    ]);
    const before = template({ Data: body({}), More: body({ ...more, DBInstanceClass: 'db.t4g.micro' }) });
    const changes = [change({ type, logicalId: 'More', replacement: 'False' })];
    expect(databaseNotes({ changes, before, ours })).toEqual([
      expect.stringMatching(new RegExp(`^${subject} of shop changes its machine from db.t4g.micro`)),
    ]);
  });

  test('once that it is new, whatever it is made of', () => {
    const changes = ['Data', 'More'].map((logicalId) => change({ type, logicalId, action: 'Add' }));
    const ours = template({ Data: body({}), More: body({ DBClusterIdentifier: { Ref: 'Data' } }) });
    expect(databaseNotes({ changes, before: undefined, ours })).toEqual([
      'shop is a new database, which takes AWS 10 to 20 minutes.',
    ]);
  });
});
