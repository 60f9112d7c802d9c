import {launchChromium} from './plugins/diagrams/chromium';
import {serveSite} from './scripts/test/site-server';
async function main() {
  const s = await serveSite(process.argv[2]!);
  const b = await launchChromium();
  const c = await b.newContext({viewport: {width: 412, height: 823}});
  const p = await c.newPage();
  const cdp = await c.newCDPSession(p);
  await cdp.send('Emulation.setCPUThrottlingRate', {rate: 4});
  const events: any[] = [];
  cdp.on('Tracing.dataCollected', (e: any) => events.push(...e.value));
  await cdp.send('Tracing.start', {transferMode: 'ReportEvents', traceConfig: {includedCategories: ['devtools.timeline', 'v8', 'disabled-by-default-v8.cpu_profiler', 'toplevel', 'disabled-by-default-devtools.timeline']}} as any);
  await p.goto(s.url + (process.argv[3] ?? 'case-studies/ad-click-prediction/'), {waitUntil: 'load'});
  await p.waitForTimeout(2500);
  const done = new Promise((r) => cdp.once('Tracing.tracingComplete', r));
  await cdp.send('Tracing.end'); await done;
  const main = events.filter((e) => e.name === 'thread_name' && e.args.name === 'CrRendererMain').map((e) => e.pid + ':' + e.tid);
  const t0 = Math.min(...events.filter((e) => e.ts > 0).map((e) => e.ts));
  const tasks = events.filter((e) => main.includes(e.pid + ':' + e.tid) && e.ph === 'X' && (e.name === 'RunTask' || e.name === 'ThreadControllerImpl::RunTask') && e.dur > 40000);
  for (const t of tasks.sort((a, b) => a.ts - b.ts)) {
    const inside = events.filter((e) => e.pid === t.pid && e.tid === t.tid && e.ph === 'X' && e.ts >= t.ts && e.ts + e.dur <= t.ts + t.dur && e !== t && e.dur > 6000).sort((a, b) => b.dur - a.dur);
    const seen: string[] = [];
    for (const e of inside) { const n = e.name + (e.args?.data?.url ? ' ' + String(e.args.data.url).split('/').pop() : '') + (e.args?.data?.functionName ? ' ' + e.args.data.functionName : ''); seen.push(n + ' ' + Math.round(e.dur / 1000)); if (seen.length > 9) break; }
    console.log(Math.round((t.ts - t0) / 1000), 'task', Math.round(t.dur / 1000), '|', seen.join('; '));
  }
  await b.close(); await s.close();
}
void main();
