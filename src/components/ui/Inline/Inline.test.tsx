import {renderToStaticMarkup} from 'react-dom/server';
import {expect, it} from 'vitest';

import Inline from '.';

it('shows the marks and nothing else of what was typed', () => {
  const html = renderToStaticMarkup(
    <Inline text="Use `a<b`, *not **x*** <img onerror=alert(1)> [a](b)" />,
  );
  expect(html).toBe(
    'Use <code>a&lt;b</code>, <em>not <strong>x</strong></em> &lt;img onerror=alert(1)&gt; [a](b)',
  );
});
