import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const workflow = readFileSync(new URL('../.github/workflows/site.yml', import.meta.url), 'utf8');
const jobs = workflow.split(/^ {2}(?=\w+:$)/mu).slice(1);
const job = (name: string) => jobs.find((one) => one.startsWith(`${name}:`))!;

test('What others wrote is run at the very commit that was looked at', () => {
  const used = [...workflow.matchAll(/uses: (.+)/g)].map(([, action]) => action);
  expect(used.length).toBeGreaterThan(7);
  for (const action of used) expect(action).toMatch(/^actions\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
});

test('Nothing is published that hasn’t passed the tests, which are those that run everywhere', () => {
  expect(job('test')).toContain('- run: .ci/run\n');
  expect(job('publish')).toContain('needs: [test, build]');
});

test('A proposal may read the project and no more; only what publishes may publish', () => {
  expect(workflow).toMatch(/^permissions:\n {2}contents: read\n\n/mu);
  expect(job('test')).not.toContain('permissions');
  expect(job('build')).toContain(
    "if: github.event_name != 'pull_request' && github.ref == 'refs/heads/main'",
  );
  expect(job('build')).not.toMatch(/: write/);
  expect(job('publish').match(/\w[\w-]*: write/g)).toEqual(['pages: write', 'id-token: write']);
  expect(workflow).not.toMatch(/pull_request_target|secrets\.|github\.(head_ref|event\.)(?!event_name)/);
});

test('The site is built for the address that GitHub gives it', () => {
  expect(job('build')).toContain('SITE_URL: ${{ steps.pages.outputs.origin }}');
  expect(job('build')).toContain('BASE_PATH: ${{ steps.pages.outputs.base_path }}/');
});
