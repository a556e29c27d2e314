import { describe, expect, test } from '@jest/globals';
import { missedFile, missedFileHint } from '../../../src/adapters/docker/missed-file.ts';
import { expectLinear } from '../../linear-time.ts';
import { open } from './open-images.ts';

/** Lines as the programs print them. */
const lines = [
  'cmd/main.go:3:2: no required module provides package example.com/app/lib; to add it:',
  'cmd/main.go:6:12: pattern data: no matching files found',
  './x.go:4:10: fatal error: ../x.h: No such file or directory',
  '[ERROR] /build/src/main/java/A.java:[3,18] package com.example.core does not exist',
  '/build/src/main/java/A.java:3: error: package com.example.core does not exist',
  '[ERROR] Child module /build/core of /build/pom.xml does not exist @',
  "[FATAL] Non-resolvable parent POM for a:b:1: Could not find artifact a:parent:pom:1 and 'parent.relativePath' points at no local POM",
  "Could not read script '/build/gradle/own.gradle' as it does not exist.",
  '/build/a.csproj(3,3): error MSB4019: The imported project "/build/b.props" was not found.',
  "CSC : error CS2001: Source file '/build/Shared/y.cs' could not be found. [/build/a.csproj]",
  'Could not scan for classes inside "/build/src/" which does not appear to be a file nor a folder',
  'The path `/build/gems/x` does not exist.',
];

describe('a build that lacks a file of its program', () => {
  test.each(lines)('is explained by includeFiles where it ends with %j', (line) => {
    expect(missedFile.test(line)).toBe(true);
  });

  test.each([
    '/bin/sh: 1: cannot open x: No such file',
    'error CS0103: The name x does not exist in the current context',
    '',
  ])('is not told by %j', (line) => {
    expect(missedFile.test(line)).toBe(false);
  });

  test('is reported with includeFiles as its hint', async () => {
    const { publish } = await open({ behave: `say('#9 0.1 ${lines[1]}'); return 1;` });
    await expect(publish(() => {})).rejects.toMatchObject({ code: 'packaging/build-failed', hint: missedFileHint });
  });

  test('is found in time in proportion to the length of a line', () => {
    for (const pump of [
      'fatal error: ',
      'error: package a.',
      'Child module a of ',
      'The path `',
      "Could not read script '",
    ])
      expectLinear(
        pump,
        (text) => void missedFile.test(text),
        (length) => pump.repeat(length / pump.length),
        10_000,
      );
  });
});
