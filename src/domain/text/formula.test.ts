import fc from 'fast-check';
import {describe, expect, it} from 'vitest';

import {formulaText} from './formula';

describe('a formula as text', () => {
  it.each([
    ['3 \\times 10^7', '3 × 10^7'],
    ['-\\ln w', '-ln w'],
    ['\\hat y_{ij}', 'y_ij'],
    ['\\frac{c_u}{c_u+c_o}', 'c_u/(c_u+c_o)'],
    ['P(\\text{click} \\mid u, a)', 'P(click | u, a)'],
    ['x_l \\in \\mathbb{R}^{D}', 'x_l ∈ R^D'],
    ['e^{-n/m} \\approx 0.5', 'e^(-n/m) ≈ 0.5'],
    ['\\left(1-\\rho\\right)', '(1-ρ)'],
    ['98\\%', '98%'],
    ['\\frac{1}{\\sqrt{n}}', '1/√n'],
  ])('%s is %s', (tex, text) => expect(formulaText(tex)).toBe(text));

  it('leaves no TeX behind, whatever stands in it', () => {
    fc.assert(
      fc.property(fc.string(), (tex) => {
        expect(formulaText(tex)).not.toMatch(/\\|[{}]/);
      }),
    );
  });
});
