import {describe, expect, it, vi} from 'vitest';
import {
  applyInputs,
  dismissPendingInputs,
  resetInputs,
  setInput,
  setPendingInputs,
  subscribeToVisit,
  visitOf,
} from '.';

describe('a visit', () => {
  it('is untouched at first, and stays the same object', () => {
    expect(visitOf('fresh')).toEqual({inputs: {}, revision: 0});
    expect(visitOf('fresh')).toBe(visitOf('another'));
  });

  it('keeps changed inputs by page and drops those put back', () => {
    setInput('one', 'users', 5);
    setInput('one', 'rate', 2);
    setInput('one', 'users', undefined);
    expect(visitOf('one').inputs).toEqual({rate: 2});
    expect(visitOf('two').inputs).toEqual({});
  });

  it('tells only those who listen to the page', () => {
    const here = vi.fn();
    const there = vi.fn();
    const stop = subscribeToVisit('here', here);
    subscribeToVisit('there', there);
    setInput('here', 'users', 1);
    stop();
    setInput('here', 'users', 2);
    expect(here).toHaveBeenCalledTimes(1);
    expect(there).not.toHaveBeenCalled();
  });

  it('offers inputs of a link and applies nothing by itself', () => {
    setInput('linked', 'rate', 2);
    setPendingInputs('linked', {users: 7});
    expect(visitOf('linked')).toMatchObject({inputs: {rate: 2}, pending: {users: 7}});
    const {inputs} = visitOf('linked');
    dismissPendingInputs('linked');
    expect(visitOf('linked').pending).toBeUndefined();
    expect(visitOf('linked').inputs).toBe(inputs);
  });

  it('replaces all inputs when a link is applied, and says so by its revision', () => {
    setInput('applied', 'rate', 2);
    setPendingInputs('applied', {users: 7});
    applyInputs('applied', {users: 7});
    expect(visitOf('applied')).toEqual({inputs: {users: 7}, revision: 1});
    resetInputs('applied');
    expect(visitOf('applied')).toEqual({inputs: {}, revision: 2});
  });
});
