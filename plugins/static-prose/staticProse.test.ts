import {compile} from '@mdx-js/mdx';
import remarkMath from 'remark-math';
import {describe, expect, it} from 'vitest';

import {math} from '../mdx/math';
import {markStatic} from './markStatic';
import {placeProse} from './prose.cjs';
import {holdStill} from './still.cjs';

async function compiled(mdx: string): Promise<string> {
  return String(
    await compile(mdx, {remarkPlugins: [remarkMath, math], rehypePlugins: [markStatic]}),
  );
}

describe('static prose', () => {
  it('moves a paragraph without components into one string', async () => {
    const code = await compiled('A *calm* paragraph with `code`, "quotes" and a [jump](#there).');
    expect(placeProse(code, true)).toContain(
      String.raw`__html: "A <em>calm</em> paragraph with <code>code</code>, \"quotes\" and a <a href=\"#there\">jump</a>."`,
    );
    expect(placeProse(code, false)).not.toContain('calm');
  });

  it('leaves components and links between pages to React, and what is short beside them', async () => {
    const withComponent = await compiled('At peak <Value of="peakQps"/> requests.');
    expect(placeProse(withComponent, false)).toContain('At peak ');
    const withLink = await compiled('Read [calibration](/building-blocks/calibration/) first.');
    expect(placeProse(withLink, false)).toContain('"/building-blocks/calibration/"');
  });

  it('holds a long run of words beside a component in a span', async () => {
    const long =
      'Words that go on for quite a while, long enough to be worth a place of their own, ';
    const code = placeProse(await compiled(`${long}<Value of="peakQps"/> of them.`), false);
    expect(code).not.toContain('quite a while');
    expect(code).toContain('of: "peakQps"');
    expect(code).toContain('_components.span');
  });

  it('takes formulas along and keeps the cells of a list that is partly alive', async () => {
    const code = await compiled(
      '- A long enough item with $q = p$ in it\n- Another one with <Value of="a"/> inside',
    );
    expect(code).toContain('katex');
    const lean = placeProse(code, false);
    expect(lean).not.toContain('katex-mathml');
    expect(lean).toContain('Another one with');
  });
});

describe('still components', () => {
  const page = [
    'import {Rubric} from "@site/src/components/Rubric";',
    'import {Quiz} from "@site/src/components/Quiz";',
    'import interviewYaml from "./interview.yaml";',
    'import quizYaml from "./quiz.yaml";',
  ].join('\n');

  it('leave the browser neither code nor data, only styles', () => {
    const code = holdStill(page, true);
    expect(code).toContain('import "@site/src/components/Rubric/styles.module.css"');
    expect(code).toContain('const Rubric = stillInBrowser("div")');
    expect(code).not.toContain('./interview.yaml');
    expect(code).toContain('./quiz.yaml');
    expect(code).toContain('import {Quiz}');
  });

  it('are rendered by the server', () => {
    const code = holdStill(page, false);
    expect(code).toContain('stillOnServer(RubricAlive, "div")');
    expect(code).toContain('./interview.yaml');
  });
});
