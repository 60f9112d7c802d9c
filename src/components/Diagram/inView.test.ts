import {expect, it} from 'vitest';

import {shiftInto} from './inView';

const frame = {left: 0, top: 100, right: 500, bottom: 500};

it.each([
  ['what is in view stays', {left: 0, top: 100, right: 10, bottom: 500}, {x: 0, y: 0}],
  [
    'what is below comes to the middle',
    {left: 0, top: 600, right: 10, bottom: 700},
    {x: 0, y: 350},
  ],
  [
    'what is partly hidden comes to the middle',
    {left: 450, top: 200, right: 550, bottom: 250},
    {x: 250, y: 0},
  ],
  [
    'what is too long is put in the middle',
    {left: -200, top: 200, right: 600, bottom: 250},
    {x: -50, y: 0},
  ],
])('%s', (_, box, shift) => expect(shiftInto(box, frame)).toEqual(shift));
