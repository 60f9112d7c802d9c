// @vitest-environment jsdom
import {act, cleanup, fireEvent, render, screen} from '@testing-library/react';
import {type ReactNode, useId, useState} from 'react';
import {renderToString} from 'react-dom/server';
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import {setInput} from '@site/src/platform/visit';

import {islandInBrowser} from './inBrowser';
import {later} from './later';
import {islandOnServer} from './onServer';
import {FILLED} from './whenNear';

vi.mock('@docusaurus/core/lib/client/BrokenLinksContext', () => ({
  useBrokenLinksContext: () => ({}),
  BrokenLinksProvider: ({children}: {children: ReactNode}) => children,
}));

interface Props {
  page?: string;
  data: unknown;
}

function Counter({data}: Props): ReactNode {
  const [count, setCount] = useState(0);
  const id = useId();
  return (
    <p>
      <button onClick={() => setCount(count + 1)} aria-describedby={id}>
        Add
      </button>
      <span id={id}>{`${String(data)} ${count}`}</span>
    </p>
  );
}

const load = vi.fn(async () => Counter as never);
const Asleep = islandInBrowser(load) as (props: Props) => ReactNode;
const OnServer = islandOnServer(Counter);
const late = () => later(async () => ({default: 'apples'})) as unknown;

/** What the observer of the last island was told to call. */
let come: (near: boolean) => void;

beforeEach(() => {
  load.mockClear();
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      constructor(callback: (entries: {isIntersecting: boolean}[]) => void) {
        come = (near) => callback([{isIntersecting: near}]);
      }
      observe = () => {};
      unobserve = () => {};
      disconnect = () => {};
    },
  );
});
afterEach(() => {
  cleanup();
  document.body.replaceChildren();
});

/** The page as it comes from the server, hydrated. */
function hydrate(page?: string): HTMLElement {
  const container = document.createElement('div');
  container.innerHTML = renderToString(<OnServer page={page} data="apples" />);
  document.body.append(container);
  render(<Asleep page={page} data={late()} />, {container, hydrate: true});
  return container;
}
const settled = () => act(async () => new Promise((later) => setTimeout(later, 20)));
const awake = () => document.querySelector('[data-awake]') !== null;

describe('an island', () => {
  it('keeps the HTML of the server and loads nothing', async () => {
    const container = hydrate();
    await settled();
    expect(container.textContent).toBe('Addapples 0');
    expect(load).not.toHaveBeenCalled();
    come(false);
    await settled();
    expect(load).not.toHaveBeenCalled();
  });

  it('wakes near the window, with the ids that the server gave', async () => {
    const errors = vi.spyOn(console, 'error');
    const container = hydrate();
    const before = container.querySelector('span')!.id;
    come(true);
    await settled();
    fireEvent.click(screen.getByRole('button'));
    expect(container.textContent).toBe('Addapples 1');
    const described = screen.getByRole('button').getAttribute('aria-describedby');
    expect([container.querySelector('span')!.id, described]).toEqual([before, before]);
    expect(errors).not.toHaveBeenCalled();
  });

  it('does a press that came before its code', async () => {
    const container = hydrate();
    fireEvent.pointerDown(screen.getByRole('button'));
    fireEvent.click(screen.getByRole('button'));
    await settled();
    expect(container.textContent).toBe('Addapples 1');
  });

  it('wakes at once when this visit has changed the page', async () => {
    hydrate('case');
    await settled();
    expect(awake()).toBe(false);
    cleanup();
    setInput('case', 'users', 3);
    hydrate('case');
    await settled();
    expect(awake()).toBe(true);
  });

  it('waits for its HTML on navigation inside the site', async () => {
    const {container} = render(<Asleep data={late()} />);
    come(true);
    await settled();
    expect(awake()).toBe(false);
    const holder = container.querySelector('[data-island]')!;
    holder.innerHTML = new DOMParser()
      .parseFromString(renderToString(<OnServer data="apples" />), 'text/html')
      .querySelector('[data-island]')!.innerHTML;
    holder.dispatchEvent(new Event(FILLED));
    come(true);
    await settled();
    fireEvent.click(screen.getByRole('button'));
    expect(container.textContent).toBe('Addapples 1');
  });
});
