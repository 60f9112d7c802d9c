import {describe, expect, it, vi} from 'vitest';

import {createSearchClient, type WorkerLike} from './createSearchClient';
import type {Order, Report} from './messages';

function setUp() {
  const orders: Order[] = [];
  const workers: WorkerLike[] = [];
  const make = () => {
    const worker: WorkerLike = {
      postMessage: (order) => orders.push(order),
      terminate: vi.fn(),
      onmessage: null,
      onerror: null,
    };
    workers.push(worker);
    return worker;
  };
  const client = createSearchClient(make, () => '/base/index.json', 'best');
  const say = (data: Report) => workers.at(-1)?.onmessage?.({data} as MessageEvent<Report>);
  const answer = (query: string) =>
    say({type: 'results', results: {query, groups: [], shown: 0, found: 0}});
  return {client, orders, workers, say, answer};
}

const ready: Report = {type: 'ready', suggestions: ['CTR']};

describe('the search client', () => {
  it('loads the index at its address at once', () => {
    expect(setUp().orders).toEqual([{type: 'load', address: '/base/index.json'}]);
  });

  it('keeps only the latest query while the index loads', () => {
    const {client, orders, say} = setUp();
    client.ask('c');
    client.ask('ctr');
    expect(orders).toHaveLength(1);
    say(ready);
    expect(orders.slice(1)).toEqual([{type: 'search', query: 'ctr', extent: 'best'}]);
    expect(client.state()).toMatchObject({status: 'ready', suggestions: ['CTR']});
  });

  it('ignores results that were overtaken', () => {
    const {client, say, answer} = setUp();
    say(ready);
    client.ask('ct');
    client.ask('ctr');
    answer('ct');
    expect(client.state().results).toBeUndefined();
    answer('ctr');
    expect(client.state().results?.query).toBe('ctr');
  });

  it('tells its listeners, with a new state', () => {
    const {client, say} = setUp();
    const before = client.state();
    const listener = vi.fn();
    const leave = client.subscribe(listener);
    say(ready);
    expect(listener).toHaveBeenCalledOnce();
    expect(client.state()).not.toBe(before);
    leave();
    say(ready);
    expect(listener).toHaveBeenCalledOnce();
  });

  it.each([
    ['the index', ({say}: ReturnType<typeof setUp>) => say({type: 'failed', reason: '404'})],
    [
      'the worker',
      ({workers}: ReturnType<typeof setUp>) => workers[0]?.onerror?.({} as ErrorEvent),
    ],
  ])('fails with %s, and starts again with the query that was asked', (_, fail) => {
    const search = setUp();
    search.client.ask('ctr');
    fail(search);
    expect(search.client.state().status).toBe('failed');
    expect(search.workers[0]?.terminate).toHaveBeenCalled();
    search.client.retry();
    expect(search.client.state().status).toBe('loading');
    search.say(ready);
    expect(search.orders.at(-1)).toEqual({type: 'search', query: 'ctr', extent: 'best'});
  });

  it('fails where workers are not allowed', () => {
    const refuse = () => {
      throw new Error('SecurityError');
    };
    expect(createSearchClient(refuse, () => '', 'best').state().status).toBe('failed');
  });
});
