import {launchChromium} from './plugins/diagrams/chromium';
import {serveSite} from './scripts/test/site-server';
async function main() {
  const s = await serveSite(process.argv[2]!);
  const b = await launchChromium();
  const p = await b.newPage({viewport: {width: 412, height: 823}});
  await p.goto(s.url + 'case-studies/ad-click-prediction/', {waitUntil: 'load'});
  await p.waitForTimeout(1000);
  console.log(await p.evaluate(() => {
    const kids = [...document.querySelector('.theme-doc-markdown')!.children];
    const out: Record<string, [number, number, number]> = {};
    for (const k of kids) { const key = k.tagName + '.' + (k.className || '').toString().slice(0, 20) + (k.hasAttribute('data-island') ? '[island]' : k.hasAttribute('data-prose') ? '[prose]' : ''); const o = out[key] ??= [0, 0, 0]; o[0]++; o[1] += k.querySelectorAll('*').length; if (getComputedStyle(k).contentVisibility === 'auto') o[2]++; }
    return Object.entries(out).map(([k, v]) => k + ' ' + v.join(' ')).join('\n') + '\n' + document.querySelector('.theme-doc-markdown')!.parentElement!.className + ' ' + document.querySelectorAll('*').length;
  }));
  await b.close(); await s.close();
}
void main();
