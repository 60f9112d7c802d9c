import {describe, expect, it} from 'vitest';
import {INTERVIEW_LENGTHS_MINUTES} from '../content/vocabulary';
import {chooseProbes, nextProbe} from './probes';
import {begun, interview} from './sample.fixture';
import {putProbe, turnTo} from './session';

describe('the probes of an attempt', () => {
  it('are as many as there is time for', () => {
    const counts = INTERVIEW_LENGTHS_MINUTES.map(
      (length) => chooseProbes(interview, length, 0).length,
    );
    expect(counts).toEqual([5, 6, 6, 6]);
  });

  it('are others at the next attempt, as long as there are others', () => {
    expect(chooseProbes(interview, 20, 0)).toEqual(['a', 'b', 'c', 'd', 'e']);
    expect(chooseProbes(interview, 20, 1)).toEqual(['a', 'f', 'b', 'c', 'd']);
  });

  it('come one at a time on demand: those planned first, then the rest of the phase, then none', () => {
    let body = turnTo(begun(), 'model', 1);
    const order: string[] = [];
    for (let next = nextProbe(interview, body); next; next = nextProbe(interview, body)) {
      order.push(next.id);
      body = putProbe(body, next.id, 2);
    }
    expect(order).toEqual(['b', 'c', 'd', 'e', 'f']);
  });
});
