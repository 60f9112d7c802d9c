import {expect, it} from 'vitest';

import {tables} from './tables';
import {outline} from './testing/outline';

it('puts a table into a frame named after its columns', () => {
  const shown = outline('| Feature | *Source* | |\n| --- | --- | --- |\n| a | b | c |', tables());
  expect(shown).toMatch(
    /^<ScrollFrame label="Table: Feature, Source"><table>.*<\/table><\/ScrollFrame>$/,
  );
});
