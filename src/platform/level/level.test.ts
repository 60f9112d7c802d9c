// @vitest-environment jsdom
import {act, cleanup, renderHook, waitFor} from '@testing-library/react';
import {afterEach, expect, it, vi} from 'vitest';

import {ownLevel, useOwnLevel} from '.';
import {settingKey} from '../storage/namespace';

const root = document.documentElement;

afterEach(() => {
  cleanup();
  localStorage.clear();
  delete root.dataset.level;
  vi.unstubAllGlobals();
});

it.each([
  ['mid', null, 'mid'],
  ['senior', null, 'senior'],
  ['staff', 'staff', 'staff'],
  ['staff', null, undefined],
  ['principal', 'principal', undefined],
])('shown %s, stored %s: %s', (shown, stored, own) => {
  root.dataset.level = shown;
  if (stored) localStorage.setItem(settingKey('level'), stored);
  expect(ownLevel()).toBe(own);
});

it('follows a choice, also of what was shown before', async () => {
  root.dataset.level = 'staff';
  const {result} = renderHook(useOwnLevel);
  expect(result.current).toBeUndefined();
  act(() => {
    localStorage.setItem(settingKey('level'), 'staff');
    root.dataset.level = 'staff';
  });
  await waitFor(() => expect(result.current).toBe('staff'));
});

it('knows no choice where storage is blocked', () => {
  root.dataset.level = 'staff';
  vi.stubGlobal('localStorage', {
    getItem() {
      throw new DOMException('blocked', 'SecurityError');
    },
    clear() {},
  });
  expect(ownLevel()).toBeUndefined();
});
