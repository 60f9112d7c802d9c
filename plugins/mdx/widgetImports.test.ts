import {describe, expect, it} from 'vitest';

import {outline, SITE} from './testing/outline';
import {widgetImports} from './widgetImports';

const read = (source: string) => outline(source, widgetImports({siteDir: SITE}));

describe('widgetImports', () => {
  it('imports the widgets that are named and the data beside the page, once each', () => {
    expect(read('<Quiz only="a"/>\n\n<Quiz only="b"/>').split('\n')).toEqual([
      "import Quiz from '@site/src/components/Quiz'",
      "import quizYaml from './quiz.yaml'",
      '<Quiz only="a" data={quizYaml} page="case-studies/x"/>',
      '<Quiz only="b" data={quizYaml} page="case-studies/x"/>',
    ]);
  });

  it('finds names in a line of text and within other widgets', () => {
    expect(read('<Level at="mid">\n\nAbout <Value of="qps"/>.\n\n</Level>').split('\n')).toEqual([
      "import Level from '@site/src/components/Level'",
      "import Value from '@site/src/components/Value'",
      "import estimateModel from './estimate'",
      '<Level at="mid"><p>About <Value of="qps" model={estimateModel} page="case-studies/x"/>.</p></Level>',
    ]);
  });

  it('takes two names of one module in one import', () => {
    const names = {Deck: {from: '@site/deck'}, DeckCard: {from: '@site/deck'}};
    const shown = outline('<Deck><DeckCard/></Deck>', widgetImports({siteDir: SITE, names}));
    expect(shown).toContain("import Deck, DeckCard from '@site/deck'");
  });

  it('asks for the cited references in the order of first citation', () => {
    const shown = read('<Cite keys="b, a"/> <Cite keys="a"/> <Cite keys="c"/>\n\n<References/>');
    expect(shown).toContain(
      "import pageReferences from '@site/docs/reference/references.yaml?keys=b,a,c'",
    );
  });

  it('asks for all references and all terms on the pages that show them', () => {
    expect(read('<References all/>')).toContain(
      "pageReferences from '@site/docs/reference/references.yaml'",
    );
    expect(read('<Glossary/>')).toContain("pageTerms from '@site/docs/reference/glossary.yaml'");
  });

  it('asks for the terms that the page marks', () => {
    expect(
      read(
        'A <Term of="ctr">rate</Term> and <Term of="auc">area</Term>, <Term of="ctr">rates</Term>.',
      ),
    ).toContain("import pageTerms from '@site/docs/reference/glossary.yaml?keys=ctr,auc'");
  });

  it('adds nothing to a page without widgets', () => {
    expect(read('<details>\n\nText.\n\n</details>')).toBe('<details><p>Text.</p></details>');
  });

  it.each([
    [
      '\n<Quizz/>',
      /^docs\/case-studies\/x\/index\.mdx:2:1: <Quizz> is not a name that pages may use\. Known: .*Quiz, .*names\.ts$/,
    ],
    ['<Quiz data={1}/>', /<Quiz data=…>: leave data out, the build adds it/],
    ['<Checklist page="x"/>', /<Checklist page=…>: leave page out/],
    ["import Quiz from './mine'\n\n<Quiz/>", /a page has no import lines/],
    ['<Cite keys="a"/>', /a citation without a list: add <References\/>/],
    ['<References/>', /<References\/> on a page that cites nothing/],
    ['<Cite keys="a"/>\n\n<References/>\n\n<References/>', /a second <References\/>/],
    ['<Term>x</Term>', /<Term> needs of="id of a glossary term"/],
  ])('rejects %j', (source, message) => expect(() => read(source)).toThrow(message));

  it('names no internal widget among those that pages may use', () => {
    expect(() => read('<Nothing/>')).not.toThrow(/ChecklistItem/);
  });
});
