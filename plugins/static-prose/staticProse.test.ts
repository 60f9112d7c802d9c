import {compile} from '@mdx-js/mdx';
import remarkMath from 'remark-math';
import {describe, expect, it} from 'vitest';

import {math} from '../mdx/math';
import {markStatic} from './markStatic';
import {placeProse} from './prose.cjs';
import {holdRuns} from './runs.cjs';
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
    const code = placeProse(await compiled(`${long}<Estimate group="traffic"/> of them.`), false);
    expect(code).not.toContain('quite a while');
    expect(code).toContain('group: "traffic"');
    expect(code).toContain('_components.span');
  });

  it('takes formulas along and keeps the cells of a list that is partly alive', async () => {
    const code = await compiled(
      '- A long enough item with $q = p$ in it\n- Another one with <Estimate group="a"/> inside',
    );
    expect(code).toContain('katex');
    const lean = placeProse(code, false);
    expect(lean).not.toContain('katex-mathml');
    expect(lean).toContain('Another one with');
  });
});

describe('runs', () => {
  it('of words, links and components that are only HTML are left to the server', async () => {
    const code = placeProse(
      await compiled('At [peak](/x/) <Value of="peakQps"/> of `them`.\n\nAlive: <Level/>'),
      false,
    );
    const browser = holdRuns(code, true);
    expect(browser).not.toMatch(/peakQps|"them"|"At "/);
    expect(browser).toContain('Level');
    expect(browser).toContain('"data-prose": "", suppressHydrationWarning: true');
    const server = holdRuns(code, false);
    expect(server).toMatch(/"data-prose": "", suppressHydrationWarning: true,\s+children: \[/);
    expect(server).toContain('peakQps');
  });

  it('are held beside what is alive', async () => {
    const code = holdRuns(await compiled('See <Cite of="a"/> and <Level>this</Level>.'), true);
    expect(code).not.toContain('Cite, {');
    expect(code).toContain('_jsx(Level');
  });
});

describe('components that are not alive from the start', () => {
  const page = [
    'import {Rubric} from "@site/src/components/Rubric";',
    'import {Quiz} from "@site/src/components/Quiz";',
    'import {Level} from "@site/src/components/Level";',
    'import interviewYaml from "./interview.yaml";',
    'import quizYaml from "./quiz.yaml";',
  ].join('\n');
  const names = {
    published: {Rubric: 'html', Quiz: 'island'} as const,
    readers: {interviewYaml: ['Rubric'], quizYaml: ['Quiz']},
    hasStyles: () => true,
  };

  it('leave the browser neither code nor data, only styles, when they are HTML', () => {
    const code = holdStill(page, {browser: true, ...names});
    expect(code).toContain('import "@site/src/components/Rubric/styles.module.css"');
    expect(code).toContain('const Rubric = stillInBrowser("div")');
    expect(code).toContain('const interviewYaml = undefined');
  });

  it('bring code and data late when they are islands', () => {
    const code = holdStill(page, {browser: true, ...names});
    expect(code).toContain(
      'const Quiz = islandInBrowser(() => import("@site/src/components/Quiz").then((m) => m.Quiz))',
    );
    expect(code).toContain('const quizYaml = later(() => import("./quiz.yaml"))');
  });

  it('leave what is alive as it is', () => {
    expect(holdStill(page, {browser: true, ...names})).toContain('import {Level} from');
  });

  it('are rendered by the server', () => {
    const code = holdStill(page, {browser: false, ...names});
    expect(code).toContain('stillOnServer(RubricAlive, "div")');
    expect(code).toContain('islandOnServer(QuizAlive)');
    expect(code).toContain('import interviewYaml from "./interview.yaml"');
  });
});
