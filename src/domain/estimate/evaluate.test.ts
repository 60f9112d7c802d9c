import {describe, expect, it} from 'vitest';
import {
  arithmetic,
  defaultInputs,
  equalsSign,
  evaluate,
  formattedDefaults,
  formatValue,
  readInput,
  specOf,
  splitValue,
} from '.';
import {sampleEstimate as model} from './sample.fixture';

describe('evaluate', () => {
  it('computes the chain from the published inputs', () => {
    const {values, problems} = evaluate(model);
    expect(problems).toEqual({});
    expect(values.averageQps).toBeCloseTo(46_296.3, 1);
    expect(values.dailyLog).toBeCloseTo(4.8e12, 0);
  });

  it('follows a changed input', () => {
    expect(evaluate(model, {requestsPerUser: 16}).values.averageQps).toBeCloseTo(92_592.6, 1);
  });

  it.each([
    [-1, 'This cannot be negative.'],
    [1e12, 'Too large: at most 10 billion users.'],
    [NaN, 'Type a number, for example 500 million users.'],
    ['8' as unknown as number, 'Type a number, for example 500 million users.'],
  ])('refuses %s and keeps the last valid value', (given, message) => {
    const last = {...defaultInputs(model), dailyUsers: 7};
    const {values, problems} = evaluate(model, {dailyUsers: given}, last);
    expect(problems).toEqual({dailyUsers: message});
    expect(values.dailyUsers).toBe(7);
  });

  it('ignores names that the model does not have', () => {
    expect(evaluate(model, {nonsense: 5, __proto__: 3} as Record<string, number>).values).toEqual(
      evaluate(model).values,
    );
  });

  it('gives no number, and no crash, for a division by zero', () => {
    const {values} = evaluate(model, {requestsPerUser: 0});
    expect(formatValue(model, 'dailyLogPerUser', values.dailyLogPerUser ?? 0)).toBe('not defined');
  });
});

describe('readInput', () => {
  const spec = model.inputs.dailyUsers ?? expect.fail();

  it.each(['5e8', '500M', '500 million', '500,000,000'])('reads %s', (text) => {
    expect(readInput(spec, text)).toEqual({ok: true, value: 5e8});
  });

  it.each([
    ['', 'Type a number, for example 500 million users.'],
    ['lots', '“lots” is not a number here. Try 500 million users.'],
    ['-5', 'This cannot be negative.'],
    ['0', 'Too small: at least 1 user.'],
    ['1e15', 'Too large: at most 10 billion users.'],
  ])('explains what is wrong with "%s"', (text, problem) => {
    expect(readInput(spec, text)).toEqual({ok: false, problem});
  });
});

describe('display', () => {
  it('shows arithmetic with numbers in place of names', () => {
    const {values} = evaluate(model);
    expect(arithmetic(model, 'averageQps', values)).toBe('500 million × 8 ÷ 86,400 s');
    expect(arithmetic(model, 'dailyLog', values)).toBe('46,000 × 86,400 s × 1.2 KB');
    expect(arithmetic(model, 'dailyLogPerUser', values)).toBe('4.8 TB ÷ (500 million × min(1, 8))');
  });

  it('splits a value into its number and what it counts', () => {
    expect(splitValue(model, 'averageQps', 46_296.3)).toEqual(['46,000', 'requests/s']);
    expect(splitValue(model, 'dailyLog', 4.8e12)).toEqual(['4.8 TB', '/day']);
    expect(splitValue(model, 'dailyUsers', 1.25e6)).toEqual(['1.25 million', 'users']);
    expect(splitValue(model, 'averageQps', NaN)).toEqual(['not defined', '']);
  });

  it('says = only where result and operands are shown in full', () => {
    const {values} = evaluate(model, {dailyUsers: 864e6, requestsPerUser: 10});
    expect(equalsSign(model, 'averageQps', values)).toBe('=');
    expect(equalsSign(model, 'averageQps', evaluate(model).values)).toBe('≈');
    // 4.8 TB is exact, but 46,000 in its arithmetic is not.
    expect(equalsSign(model, 'dailyLog', evaluate(model).values)).toBe('≈');
    expect(equalsSign(model, 'dailyLogPerUser', evaluate(model).values)).toBe('=');
  });

  it('formats every default', () => {
    expect(formattedDefaults(model)).toEqual({
      dailyUsers: '500 million users',
      requestsPerUser: '8 requests/user/day',
      logBytes: '1.2 KB/request',
      averageQps: '46,000 requests/s',
      dailyLog: '4.8 TB/day',
      dailyLogPerUser: '9.6 KB/user',
    });
  });

  it('says which values there are when asked for another', () => {
    expect(() => specOf(model, 'peakQps')).toThrow(
      "no value 'peakQps'; it has dailyUsers, requestsPerUser",
    );
  });
});
