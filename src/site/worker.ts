/** A thread that makes pages: Vite builds it for Node beside the server entry. */
import { parentPort, workerData } from 'node:worker_threads';
import { FaultyCards } from './cards/cardFaults';
import { finishPage } from './finish';
import { Jobs } from './jobs/doJob';
import type { Input } from './jobs/job';
import { JobFiles } from './jobs/JobFiles';
import type { Answer, Briefing, Task } from './jobs/task';
import { SiteFolder } from './SiteFolder';

const { directory, settings, finish } = workerData as Briefing;
const folder = new SiteFolder(directory);
const jobs = new Jobs(settings);

parentPort?.on('message', ({ number, task }: { number: number; task: Task }) => {
  answer(task)
    .catch((error: unknown): Answer => ({ error, isFaultyCard: error instanceof FaultyCards }))
    .then((said) => parentPort?.postMessage({ number, said }, []))
    .catch((error: unknown) => {
      throw error;
    });
});

async function answer(task: Task): Promise<Answer> {
  if (task.kind === 'job') {
    const files = new JobFiles(folder, task.before, finish);
    await jobs.do(JSON.parse(task.input) as Input, files);
    return { made: files.made() };
  }
  for (const path of task.pages) {
    folder.write({ path, data: finishPage(folder.read(path), task.from, task.to) });
  }
  return {};
}
