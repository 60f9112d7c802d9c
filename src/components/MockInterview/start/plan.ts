import {type RefObject, useEffect} from 'react';

import type {Level} from '@site/src/domain/content/vocabulary';
import type {MockLength, MockPlan, MockRole} from '@site/src/domain/mock';
import type {MockAddress} from '@site/src/domain/mock/address';
import {ownLevel} from '@site/src/platform/level';

export const DEFAULT_LEVEL: Level = 'senior';
export const DEFAULT_LENGTH: MockLength = 45;

/** What the form says now. Its fields offer nothing but what a plan may hold. */
export function planIn(form: HTMLFormElement, role: MockRole): MockPlan {
  const data = new FormData(form);
  return {
    page: String(data.get('page')),
    level: data.get('level') as Level,
    lengthMinutes: Number(data.get('minutes')) as MockLength,
    role,
  };
}

/** Puts what the link asks for, else the reader's own level, into fields that nobody has touched yet. */
export function useAsked(form: RefObject<HTMLFormElement | null>, asked: MockAddress): void {
  const {page, level, lengthMinutes} = asked;
  useEffect(() => {
    const fields = form.current?.elements;
    if (!fields) return;
    choose(fields.namedItem('page'), page);
    const own = ownLevel();
    const levels = fields.namedItem('level') as HTMLSelectElement;
    choose(levels, level ?? (levels.value === DEFAULT_LEVEL ? own : undefined));
    choose(fields.namedItem('minutes'), lengthMinutes?.toString());
  }, [form, page, level, lengthMinutes]);
}

/** Leaves a select alone that does not offer the value. */
function choose(field: Element | RadioNodeList | null, value: string | undefined): void {
  if (value === undefined || !field) return;
  if (field instanceof RadioNodeList) field.value = value;
  const isOffered =
    field instanceof HTMLSelectElement && [...field.options].some((one) => one.value === value);
  if (isOffered) field.value = value;
}
