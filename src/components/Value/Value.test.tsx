// @vitest-environment jsdom
import {act, cleanup, render} from '@testing-library/react';
import type {ReactNode} from 'react';
import {renderToString} from 'react-dom/server';
import {afterEach, describe, expect, it} from 'vitest';
import {sampleEstimate as model} from '@site/src/domain/estimate/sample.fixture';
import {useLiveValues} from '@site/src/components/ui/LiveValues';
import {setInput, useSpokesman, useVisitValues} from '@site/src/platform/visit';

import {Value} from '.';

const page = 'case/value';
const value = (of: string) => <Value model={model} page={page} of={of} />;

afterEach(cleanup);

/** A worksheet stands somewhere on the page and writes what changes into the text. */
function Page({children}: {children: ReactNode}): ReactNode {
  useLiveValues(model, useVisitValues(model, page), useSpokesman(page));
  return children;
}

describe('a value', () => {
  it('is plain text with its unit on the server', () => {
    expect(renderToString(value('averageQps'))).toMatch(
      /^<span class="[^"]*" data-value="averageQps">46,000 requests\/s<\/span>$/,
    );
    expect(renderToString(value('dailyUsers'))).toContain('>500 million users<');
  });

  it('follows a change, says what was published, and goes back', () => {
    const {container} = render(<Page>{value('averageQps')}</Page>);
    act(() => setInput(page, 'requestsPerUser', 16));
    expect(container.textContent).toBe('93,000 requests/s (published: 46,000 requests/s)');
    act(() => setInput(page, 'requestsPerUser', undefined));
    expect(container.textContent).toBe('46,000 requests/s');
  });

  it('is not marked by a change that does not reach it', () => {
    const {container} = render(<Page>{value('averageQps')}</Page>);
    act(() => setInput(page, 'logBytes', 10));
    expect(container.textContent).toBe('46,000 requests/s');
  });
});
