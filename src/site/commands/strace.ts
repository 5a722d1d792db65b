/* temporary: not committed */
import { writeFile } from 'node:fs/promises';
import { measuringBrowser } from '../bench/measuringBrowser';
import { startMeasuringServer } from '../bench/measuringServer';
import { phone, slowLink, slowProcessor } from '../bench/conditions';
import { hydrated } from '../bench/firstLoad';
import { Transfers } from '../bench/transfers';
import { plainPages } from '../bench/loads';
import { watchLoad } from '../bench/watchLoad';

const R = '/releases/2024-11-06-election-results/mel-lee/';
const all: Record<string, string> = { e: '/en/', k: '/ko/', es: '/en' + R, ks: '/ko' + R };

export async function main() {
  const [, , , dirs = 'dist', which = 'es', runsText = '3', rate = '4', dump = '', cats = ''] = process.argv;
  const runs = Number(runsText);
  const results: Record<string, { tbt: number; wall: number; tasks: string; lay: number; first: number; ev: number; shift: number; hyd: number; cpu: number }[]> = {};
  for (let run = 0; run < runs; run += 1) {
    for (const directory of dirs.split(',')) {
      const server = await startMeasuringServer({ directory, beside: await plainPages(directory, Object.values(all)) });
      const browser = await measuringBrowser(server);
      for (const w of which.split(',')) {
        const context = await browser.newContext({ ...phone, bypassCSP: true });
        const page = await context.newPage();
        const devtools = await context.newCDPSession(page);
        const transfers = await Transfers.of(devtools);
        if (rate === '4') await slowProcessor(devtools);
        await slowLink(devtools);
        await page.addInitScript(watchLoad);
        const bs = await browser.newBrowserCDPSession();
        const events: any[] = [];
        bs.on('Tracing.dataCollected', (d: any) => events.push(...d.value));
        const ended = new Promise((r) => bs.once('Tracing.tracingComplete', r));
        await bs.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig: { includedCategories: ['toplevel', 'devtools.timeline', 'disabled-by-default-devtools.timeline', 'blink.user_timing', 'v8', 'loading', ...(cats ? cats.split('+') : [])] } } as any);
        const plain = w.startsWith('p');
        await page.goto(server.origin + (plain ? '/plain/inline' + all[w.slice(1)] : all[w]));
        if (!plain) await hydrated(devtools);
        await transfers.quiet(800);
        const { watched, hyd } = await page.evaluate(() => ({ watched: (window as any).watchedLoad, hyd: performance.getEntriesByName('hydrated')[0]?.startTime ?? 0 }));
        await bs.send('Tracing.end');
        await ended;
        await context.close();
        if (dump) await writeFile(`${dump}-${directory.split("-").at(-1)}-${w}-${run}.json`, JSON.stringify({ traceEvents: events }));
        // main thread of renderer: the one with most RunTask & Layout
        const layouts = events.filter((e) => e.name === 'Layout' || e.name === 'UpdateLayoutTree');
        const counts = new Map<string, number>();
        for (const e of layouts) counts.set(`${e.pid}:${e.tid}`, (counts.get(`${e.pid}:${e.tid}`) ?? 0) + 1);
        const main = [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
        const tasks = events.filter((e) => /^(ThreadControllerImpl::RunTask|RunTask)$/.test(e.name) && e.ph === 'X' && `${e.pid}:${e.tid}` === main).sort((a, b) => a.ts - b.ts || b.dur - a.dur).filter((t, i, list) => !list.slice(Math.max(0, i - 5), i).some((o) => o.ts <= t.ts && o.ts + o.dur >= t.ts + t.dur));
        const cpuOf = (t: any) => ((t.tdur ?? t.dur) / 1000) * (rate === '4' ? 1 : 4);
        const start = Math.min(...events.filter((e) => e.name === 'navigationStart' || e.name === 'ResourceSendRequest').map((e) => e.ts));
        const long = tasks.filter((t) => cpuOf(t) > 40);
        const inside = (t: any) => {
          const own = events.filter((e) => e.ph === 'X' && `${e.pid}:${e.tid}` === main && e.ts >= t.ts && e.ts + e.dur <= t.ts + t.dur && e !== t);
          const names = new Map<string, number>();
          for (const e of own) names.set(e.name, (names.get(e.name) ?? 0) + (e.tdur ?? e.dur) / 1000 * (rate === '4' ? 1 : 4));
          return [...names].sort((a, b) => b[1] - a[1]).filter(([n]) => !/^(RunTask|ThreadController)/.test(n)).slice(0, 7).map(([n, v]) => `${n} ${v.toFixed(0)}`).join(', ');
        };
        const navs = tasks.filter((t) => !events.some((e) => /CommitNavigation/.test(e.name) && e.ts >= t.ts && e.ts <= t.ts + t.dur)).filter((t) => t.ts > start);
        const first = navs.filter((t) => events.some((e) => e.name === 'Layout' && e.ts >= t.ts && e.ts <= t.ts + t.dur && `${e.pid}:${e.tid}` === main)).slice(0, 3).reduce((s, t) => s + cpuOf(t), 0);
        const ev = navs.filter((t) => events.some((e) => e.name === 'v8.evaluateModule' && e.ts >= t.ts && e.ts <= t.ts + t.dur && `${e.pid}:${e.tid}` === main)).reduce((s, t) => Math.max(s, cpuOf(t)), 0);
        const tbt = navs.reduce((s, t) => s + Math.max(0, cpuOf(t) - 50), 0);
        const wall = watched.longTasks.reduce((s: number, t: number) => s + t - 50, 0);
        const lay = layouts.filter((e) => `${e.pid}:${e.tid}` === main).reduce((s, e) => s + (e.tdur ?? 0) / 1000 * (rate === '4' ? 1 : 4), 0);
        const cpu = tasks.reduce((s, t) => s + cpuOf(t), 0);
        (results[`${directory} ${w}`] ??= []).push({ tbt, wall, lay, first, ev, cpu, shift: watched.shift, hyd, tasks: long.map((t) => `   ${((t.ts - start) / 1000).toFixed(0)}: cpu ${cpuOf(t).toFixed(0)} wall ${(t.dur / 1000).toFixed(0)} [${inside(t)}]`).join('\n') });
      }
      await browser.close();
      await server.close();
    }
  }
  const med = (a: number[]) => a.toSorted((x, y) => x - y)[Math.floor((a.length - 1) / 4)] ?? 0;
  for (const [k, rs] of Object.entries(results)) {
    const m = rs.toSorted((a, b) => a.tbt - b.tbt)[Math.floor((rs.length - 1) / 4)]!;
    console.log(`${k}: TBT cpu ${med(rs.map((r) => r.tbt)).toFixed(0)} (${rs.map((r) => r.tbt.toFixed(0)).join(' ')}) wall ${rs.map((r) => r.wall.toFixed(0)).join(' ')} | first3 layouts ${med(rs.map((r) => r.first)).toFixed(0)} eval ${med(rs.map((r) => r.ev)).toFixed(0)} | layout+style ${med(rs.map((r) => r.lay)).toFixed(0)} | all cpu ${med(rs.map((r) => r.cpu)).toFixed(0)} | hyd ${med(rs.map((r) => r.hyd)).toFixed(0)} | shift ${med(rs.map((r) => r.shift)).toFixed(4)}\n${m.tasks}`);
  }
}
