/** Formulas as a line of text can show them, for search and exports: `3 \times 10^7` is `3 × 10^7`. */

const SIGNS: Readonly<Record<string, string>> = {
  times: '×',
  cdot: '·',
  approx: '≈',
  sim: '~',
  le: '≤',
  leq: '≤',
  ge: '≥',
  geq: '≥',
  ne: '≠',
  neq: '≠',
  in: '∈',
  to: '→',
  Rightarrow: '⇒',
  infty: '∞',
  pm: '±',
  sum: 'Σ',
  prod: 'Π',
  odot: '⊙',
  ell: 'l',
  partial: '∂',
  nabla: '∇',
  ldots: '…',
  dots: '…',
  top: 'T',
  mid: '|',
};

const GREEK: Readonly<Record<string, string>> = {
  ...{alpha: 'α', beta: 'β', gamma: 'γ', delta: 'δ', epsilon: 'ε', varepsilon: 'ε', eta: 'η'},
  ...{theta: 'θ', kappa: 'κ', lambda: 'λ', mu: 'μ', nu: 'ν', pi: 'π', rho: 'ρ', sigma: 'σ'},
  ...{tau: 'τ', phi: 'φ', varphi: 'φ', chi: 'χ', psi: 'ψ', omega: 'ω', Delta: 'Δ', Sigma: 'Σ'},
};

/** Commands that only dress what stands in their braces. */
const DRESS =
  /\\(?:text|mathrm|mathbf|mathbb|mathcal|operatorname|hat|tilde|bar|boldsymbol|underbrace)\s*\{([^{}]*)\}/g;
const FRACTION = /\\[td]?frac\s*\{([^{}]*)\}\s*\{([^{}]*)\}/g;
const ROOT = /\\sqrt\s*\{([^{}]*)\}/g;
const LAYOUT = /\\(?:left|right|[bB]igg?[lr]?)(?![A-Za-z])/g;
const GROUP = /([_^])\{([^{}]*)\}/g;

/** A formula in TeX as plain text. What it does not know it leaves out, so that no TeX is left. */
export function formulaText(tex: string): string {
  return settled(tex.replace(LAYOUT, ''), unwrapped)
    .replace(/\\([A-Za-z]+)\*?/g, (_all, name: string) => SIGNS[name] ?? GREEK[name] ?? known(name))
    .replace(/\\([,;:! ])/g, ' ')
    .replace(/\\([%$#&_{}])/g, '$1')
    .replace(/\\/g, ' ')
    .replace(/[{}]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** `\ln`, `\max`, `\Pr`: names of functions are read as words; layout (`\left`, `\quad`) is nothing. */
function known(name: string): string {
  return /^(ln|log|exp|min|max|Pr|arg|clip|sin|cos|det|lim)$/.test(name) ? name : ' ';
}

/** Braces from the inside out: each pass opens one layer. */
function unwrapped(tex: string): string {
  return tex
    .replace(DRESS, '$1')
    .replace(ROOT, (_all, inside: string) => `√${inBrackets(inside)}`)
    .replace(
      FRACTION,
      (_all, above: string, below: string) => `${inBrackets(above)}/${inBrackets(below)}`,
    )
    .replace(GROUP, (_all, sign: string, inside: string) => sign + inBrackets(inside));
}

function inBrackets(part: string): string {
  const text = part.trim();
  return /^[\w.\\√]*$/.test(text) ? text : `(${text})`;
}

/** Applies `step` until nothing changes; TeX is shallow, so a few passes do. */
function settled(text: string, step: (text: string) => string): string {
  const next = step(text);
  return next === text ? text : settled(next, step);
}
