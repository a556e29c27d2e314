import { pascalCase } from '../../cloudformation/names.ts';

/** An alarm in the properties of a resource, as far as its name follows from it. */
interface NamedAlarm {
  readonly trigger: { readonly type: string };
}

/**
 * Returns the kind of an alarm in logical ids, `{Trigger}Alarm`, a second one of the same trigger with `2` behind it, and so
 * on; `index` is its position among the alarms of its resource. Frozen.
 */
export const alarmKind = (alarms: readonly NamedAlarm[], index: number): string => {
  const type = alarms[index]?.trigger.type ?? '';
  const before = alarms.slice(0, index).filter((one) => one.trigger.type === type).length;
  return `${pascalCase(type)}Alarm${before === 0 ? '' : before + 1}`;
};
