/**
 * npm run bench: how fast a full case study page is beside stock Docusaurus and a bare HTML file.
 *   npm run bench -- [--runs 5] [--page case-studies/ad-click-prediction]
 * Takes some minutes and wants the machine for itself. It is no part of npm test.
 */
import {parseArgs} from 'node:util';
import {launchChromium} from '../plugins/diagrams/chromium';
import {closingLine} from '../scripts/test/stage';
import {judge, type Figure} from './budgets';
import {measureAll} from './rounds';
import {saveReport} from './report';
import {buildContenders, hasThemeMermaid} from './sites';

const {values} = parseArgs({
  options: {
    runs: {type: 'string', default: '5'},
    page: {type: 'string', default: 'case-studies/ad-click-prediction'},
  },
});

async function browserVersion(): Promise<string> {
  const browser = await launchChromium();
  const version = browser.version();
  await browser.close();
  return `Chromium ${version}`;
}

async function main(): Promise<void> {
  if (!hasThemeMermaid())
    console.log(
      '@docusaurus/theme-mermaid is not installed: stock is measured without diagrams only',
    );
  const contenders = await buildContenders(values.page);
  const figures: Figure[] = await measureAll(contenders, Number(values.runs));
  const verdicts = judge(figures);
  const file = saveReport({
    date: new Date().toISOString().slice(0, 10),
    page: values.page,
    browser: await browserVersion(),
    contenders: contenders.map(({name}) => name),
    figures,
    verdicts,
  });
  for (const {budget, held} of verdicts) console.log(`${held ? 'holds ' : 'BROKEN'} ${budget}`);
  console.log(`written to ${file}`);
  const failed = verdicts.filter(({held}) => !held).length;
  console.log(closingLine({passed: verdicts.length - failed, failed}));
  process.exitCode = failed === 0 ? 0 : 1;
}

void main().catch((error: Error) => {
  console.log(error.stack);
  process.exitCode = 1;
});
