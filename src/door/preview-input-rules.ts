import type { InputRule } from './input-rules.ts';

/** Inputs of previews, a part of every input of this version. */
export const previewInputRules = {
  'preview-label': {
    group: 'change',
    says: 'The label that a pull request needs for a preview. Default: none is needed.',
    kind: 'text',
    for: ['preview'],
    pattern: /^.{1,50}$/,
    allowed: 'the name of a label, up to 50 characters',
  },
  'smoke-run': {
    group: 'change',
    says: 'The jobs that preview starts once the preview is deployed, one after the other; one that fails makes the command fail. Default: none.',
    kind: 'list',
    for: ['preview'],
    pattern: /^[a-zA-Z][a-zA-Z0-9]{0,59}$/,
    allowed: 'names of jobs in the config',
  },
  'smoke-run-minutes': {
    group: 'change',
    says: 'In how many minutes all smoke runs together have to end; one that goes on for longer is stopped. Default: 30.',
    kind: 'text',
    for: ['preview'],
    pattern: /^[1-9]\d{0,2}$/,
    allowed: 'whole minutes, 1 to 999',
  },
  'preview-ttl-hours': {
    group: 'change',
    says: 'How many hours a preview may stand after its last deployment; sweep deletes it then. Default: until its pull request is closed.',
    kind: 'text',
    for: ['deploy', 'preview', 'sweep'],
    pattern: /^[1-9]\d{0,4}$/,
    allowed: 'whole hours, 1 to 99999',
  },
  'preview-idle-hours': {
    group: 'change',
    says: 'After how many hours without a deployment and a run a preview is removed; a comment warns first. Default: never.',
    kind: 'text',
    for: ['sweep'],
    pattern: /^[1-9]\d{0,4}$/,
    allowed: 'whole hours, 1 to 99999',
  },
  'image-keep-days': {
    group: 'change',
    says: 'For how many days sweep keeps an image that no job uses. Default: 30.',
    kind: 'text',
    for: ['sweep'],
    pattern: /^[1-9]\d{0,3}$/,
    allowed: 'whole days, 1 to 9999',
  },
} as const satisfies Record<string, InputRule>;
