import {describe, expect, it} from 'vitest';

import {dialogue} from './dialogue';
import {outline} from './testing/outline';

const read = (inner: string) => outline(`<Dialogue>\n\n${inner}\n\n</Dialogue>`, dialogue());

describe('dialogue', () => {
  it('marks who speaks and why a turn matters', () => {
    expect(read('- **You:** How many?\n\n  > It sets the *scale*.\n- **Interviewer:** Many.')).toBe(
      '<Dialogue><ul><li data-speaker="you"><p><strong>You:</strong> How many?</p>' +
        '<quote data-part="why"><p><strong>Why it matters: </strong>It sets the <emphasis>scale</emphasis>.</p></quote></li>' +
        '<li data-speaker="interviewer"><p><strong>Interviewer:</strong> Many.</p></li></ul></Dialogue>',
    );
  });

  it('leaves lists elsewhere alone', () => {
    expect(outline('- **You:** a', dialogue())).toBe(
      '<ul><li><p><strong>You:</strong> a</p></li></ul>',
    );
  });

  it.each([
    ['- You: a', 'a turn begins with who speaks'],
    ['- **Candidate:** a', 'a turn begins with who speaks'],
    ['Words only.', 'holds one list'],
    ['- **You:** a\n\nText.', 'holds one list'],
  ])('rejects %j', (inner, message) => expect(() => read(inner)).toThrow(message));
});
