import {expect, test} from 'vitest';
import overview from '../../../docs/framework/estimate';
import deploy from '../../../docs/framework/deploy-and-serve/estimate';
import evaluation from '../../../docs/framework/evaluate/estimate';
import frame from '../../../docs/framework/frame-the-problem/estimate';
import {evaluate} from '../../../src/domain/estimate';
import {missingFrom, numbersOf} from './computed';

const [started, framed, tested] = [numbersOf(overview), numbersOf(frame), numbersOf(evaluation)];

test('the notifications have the same figures on every page of the framework', () => {
  const day = {
    decisionsPerDay: started('candidatesPerDay'),
    sendsPerUser: started('sendsPerUser'),
    // Sends of today are likes and replies, so their share of switch-offs lies between those of the two.
    offPerSend: expect.closeTo((framed('likeOff') + framed('replyOff')) / 2, 9),
  };
  expect(evaluate(evaluation).values).toMatchObject({
    ...day,
    reachableUsers: started('reachableUsers'),
    offCost: framed('offCost'),
  });
  expect(evaluate(deploy).values).toMatchObject({
    ...day,
    peakFactor: started('peakFactor'),
    rowBytes: started('rowBytes'),
  });
});

test('a day of random sends measures the switch-offs of likes, if a tenth of them are likes', () => {
  const said = ['The 0.5% of random decisions', 'if likes are at least a tenth of them'];
  expect(missingFrom('framework/frame-the-problem', said)).toEqual([]);
  const likes = (tested('randomDecisions') * tested('sendChance')) / 10;
  expect(likes).toBeGreaterThan(framed('sendsToMeasure'));
});
