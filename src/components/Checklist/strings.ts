export const progress = (ticked: number, all: number) => `${ticked} of ${all}`;
export const clearAll = 'Clear all';
export const undo = 'Undo';
export const share = 'Share';
export const cleared = (count: number) =>
  `${count === 1 ? 'One tick' : `${count} ticks`} cleared. Undo brings ${count === 1 ? 'it' : 'them'} back.`;
export const restored = 'The ticks are back.';
