import {expect, test} from 'vitest';
import {stockPage} from './stock-page';

const SOURCE = `---
title: A case
---

# A case

A loss of $1 - p$ and **words**.

## Data {/* #data */}

\`\`\`mermaid id=flow
flowchart LR
  A --> B
\`\`\`

<Checklist id="x" title="T">

- [ ] one {/* #one */}

</Checklist>

As shown [@he2014].
`;

const HTML = `<div class="theme-doc-markdown markdown"><header><h1>A case</h1></header>
<p>A loss of …</p><h2 id="data">Data</h2><figure id="flow" data-kind="flowchart"><svg></svg></figure>
<section class="box"><label><input type="checkbox" checked style="x:y"> one {1}</label></section>
<p>As shown <a href="#r">[1]</a>.</p></div>`;

test('Markdown stays, widgets become the HTML that they show, diagrams their fences', () => {
  const {withMermaid, withoutDiagrams} = stockPage(SOURCE, HTML);
  expect(withMermaid).toContain('A loss of $1 - p$ and **words**.');
  expect(withMermaid).toContain('## Data {#data}');
  expect(withMermaid).toContain('```mermaid\nflowchart LR\n  A --> B\n```');
  expect(withMermaid).toContain(
    '<section className={"box"}><label><input type={"checkbox"} defaultChecked />{" one {1}"}</label></section>',
  );
  expect(withMermaid).toContain('<p>{"As shown "}<a href={"#r"}>{"[1]"}</a>{"."}</p>');
  expect(withoutDiagrams).not.toContain('flowchart');
});

test('a page whose blocks do not match its HTML is refused, not guessed at', () => {
  expect(() => stockPage(SOURCE, HTML.replace('<h2 id="data">Data</h2>', ''))).toThrow(
    'the page has 5 blocks, its HTML 4',
  );
});

test('what the build adds by itself is left out', () => {
  const ways =
    '<div data-prose=""><nav><a href="/x/">X</a></nav></div><div data-prose=""><span hidden></span></div>';
  const {withMermaid} = stockPage(SOURCE, HTML.replace('<h2 ', `${ways}<h2 `));
  expect(withMermaid).toBe(stockPage(SOURCE, HTML).withMermaid);
});

test('attempt mode is left out, and what it may fold is not', () => {
  const opened = '<div data-prose=""><fieldset></fieldset></div><h2 ';
  const asked = '</h2><div data-question="x#data"><p>Q?</p></div><div data-answer="x#data">';
  const html = HTML.replace('<h2 ', opened).replace('</h2>', asked);
  const {withMermaid} = stockPage(SOURCE, html.replace(/<\/div>$/, '</div></div>'));
  expect(withMermaid).toBe(stockPage(SOURCE, HTML).withMermaid);
});
