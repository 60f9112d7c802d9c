// @vitest-environment jsdom
import {act, cleanup, render} from '@testing-library/react';
import {renderToString} from 'react-dom/server';
import {afterEach, describe, expect, it} from 'vitest';
import {sampleEstimate as model} from '@site/src/domain/estimate/sample.fixture';
import {setInput} from '@site/src/platform/visit';

import {Value} from '.';

const page = 'case/value';
const value = (of: string) => <Value model={model} page={page} of={of} />;

afterEach(cleanup);

describe('a value', () => {
  it('is plain text with its unit on the server', () => {
    expect(renderToString(value('averageQps'))).toMatch(
      /^<span class="[^"]*">46,000 requests\/s<\/span>$/,
    );
    expect(renderToString(value('dailyUsers'))).toContain('>500 million users<');
  });

  it('follows a change, says what was published, and goes back', () => {
    const {container} = render(value('averageQps'));
    act(() => setInput(page, 'requestsPerUser', 16));
    expect(container.textContent).toBe('93,000 requests/s (published: 46,000 requests/s)');
    act(() => setInput(page, 'requestsPerUser', undefined));
    expect(container.textContent).toBe('46,000 requests/s');
  });

  it('is not marked by a change that does not reach it', () => {
    const {container} = render(value('averageQps'));
    act(() => setInput(page, 'logBytes', 10));
    expect(container.textContent).toBe('46,000 requests/s');
  });
});
