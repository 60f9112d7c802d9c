import {measureLoad} from './bench/measure/lighthouse';
import {measureClick} from './bench/measure/click';
import {launchChromium} from './plugins/diagrams/chromium';
import {serveSite} from './scripts/test/site-server';
async function main() {
  for (let i = 0; i < 2; i++) for (const dir of process.argv.slice(2)) {
    const s = await serveSite(dir);
    const b = await launchChromium();
    const click = await measureClick(b, s.url + 'case-studies/ad-click-prediction/'); await b.close();
    console.log(dir, click, JSON.stringify(await measureLoad(s.url + 'case-studies/ad-click-prediction/')));
    await s.close();
  }
}
void main();
