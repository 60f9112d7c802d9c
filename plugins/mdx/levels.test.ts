import {describe, expect, it} from 'vitest';

import {levels} from './levels';
import {outline} from './testing/outline';

describe('levels', () => {
  it('accepts the three levels', () => {
    const source = ['mid', 'senior', 'staff']
      .map((at) => `<Level at="${at}">\n\nText.\n\n</Level>`)
      .join('\n\n');
    expect(outline(source, levels())).toContain('<Level at="staff">');
  });

  it.each([
    ['<Level at="principal">x</Level>', 'at is one of mid, senior, staff'],
    ['<Level>x</Level>', '<Level at="">: at is one of'],
    ['<Level at={"mid"}>x</Level>', 'at is one of'],
    ['<Level at="mid">\n\n<Level at="staff">x</Level>\n\n</Level>', 'a <Level> inside a <Level>'],
  ])('rejects %j', (source, message) => expect(() => outline(source, levels())).toThrow(message));
});
